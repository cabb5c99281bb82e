using System.Globalization;
using Bunit;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace Disclosure.Web.Tests.Shell;

/// <summary>A component in Chinese on 18 October 2017, a Wednesday, with the published calendars.</summary>
public abstract class ShellTest : BunitContext
{
    protected static readonly DateOnly Today = new(2017, 10, 18);

    protected ShellTest()
    {
        Speak("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Clock.SetLocalTimeZone(new LegalTime().LocalTimeZone);
        Services.AddMudServices();
        Services.AddLogging();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(WorkCalendar.Published);
    }

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2017, 10, 18, 10, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>The language of this test; each test runs in an execution context of its own.</summary>
    internal static void Speak(string culture) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
}
