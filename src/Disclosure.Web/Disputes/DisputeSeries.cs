using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>编号 given out for disputes: FY-{organ code}-{year of registration}-{five digits}, counted per organ and year.</summary>
internal static partial class DisputeSeries
{
    /// <summary>The beginning of the numbers of an organ and a year.</summary>
    public static string Of(string organCode, int year) => string.Create(CultureInfo.InvariantCulture, $"FY-{organCode}-{year:0000}-");

    /// <summary>Takes a number of this form apart.</summary>
    public static bool TryRead(string number, out string series, out int sequence)
    {
        var match = Pattern.Match(number);
        (series, sequence) = match.Success ? (match.Groups["series"].Value, int.Parse(match.Groups["sequence"].ValueSpan, CultureInfo.InvariantCulture)) : ("", 0);
        return match.Success;
    }

    /// <summary>The highest number stored of a series. Disputes are never removed, so none is given out again.</summary>
    public static async Task<int> LastAsync(DisclosureDbContext db, string series, CancellationToken cancellationToken)
    {
        var last = await Query(db, series).MaxAsync(cancellationToken);
        return last is not null && TryRead(last, out _, out var sequence) ? sequence : 0;
    }

    internal static IQueryable<string?> Query(DisclosureDbContext db, string series) =>
        db.Disputes.Where(d => d.Number.StartsWith(series) && d.Number.Length == series.Length + 5).Select(d => (string?)d.Number);

    [GeneratedRegex("^(?<series>FY-.{1,20}-[0-9]{4}-)(?<sequence>[0-9]{5})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern { get; }
}
