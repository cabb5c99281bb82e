using System.Runtime.CompilerServices;
using Bunit;

namespace Disclosure.Web.Tests;

/// <summary>How long a test waits for what a page does on its own: a second, bUnit's own measure, is short on a busy machine.</summary>
internal static class Patience
{
    /// <summary>Costs nothing where the wait is fulfilled.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    [ModuleInitializer]
    internal static void SetForPages() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
