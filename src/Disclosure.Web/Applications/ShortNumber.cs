using System.Globalization;
using Disclosure.Domain.Applications;

namespace Disclosure.Web.Applications;

/// <summary>编号 as people say it within their organ: 2017-00012. A number of the office's own stays whole.</summary>
internal static class ShortNumber
{
    public static string Of(string number) => CaseNumber.TryParse(number, out var parts)
        ? string.Create(CultureInfo.InvariantCulture, $"{parts.Year:0000}-{parts.Sequence:00000}")
        : number;

    /// <summary>The address of a case.</summary>
    public static string Href(string number, string? act = null) =>
        $"/applications/{Uri.EscapeDataString(number)}{(act is null ? "" : $"?act={act}")}";
}
