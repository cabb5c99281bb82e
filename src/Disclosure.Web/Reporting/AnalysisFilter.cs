using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace Disclosure.Web.Reporting;

/// <summary>What the analysis of disputes looks at, as its address says it. What can't be read is left out.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
/// <param name="Kind">案件类型; null for both.</param>
/// <param name="Organ">单位代码; null for all within reach.</param>
public sealed record AnalysisFilter(int From, int To, DisputeKind? Kind = null, string? Organ = null)
{
    /// <summary>The address of the page, and of its workbook.</summary>
    public const string Home = "/disputes/analysis", ExportPath = Home + "/export";

    /// <summary>As many years as stand side by side where nobody asks for others.</summary>
    public const int UsualYears = 10;

    /// <summary>The years, the earliest first.</summary>
    public IEnumerable<int> Years => Enumerable.Range(From, To - From + 1);

    /// <summary>The workbook of the same.</summary>
    public string Export => Href(ExportPath);

    /// <summary>Reads the address; years the wrong way round are turned.</summary>
    public static AnalysisFilter Read(string? from, string? to, string? kind, string? organ, int thisYear)
    {
        var last = Math.Min(FigurePlace.YearOf(to) ?? thisYear, thisYear);
        var first = Math.Min(FigurePlace.YearOf(from) ?? Math.Max(FigurePlace.FirstYear, last - UsualYears + 1), thisYear);
        return new AnalysisFilter(
            Math.Min(first, last), Math.Max(first, last), ListAddress.Member<DisputeKind>(kind), string.IsNullOrEmpty(organ) ? null : organ);
    }

    /// <summary>An address with these conditions.</summary>
    public string Href(string path = Home) => Address(path, ("from", Year(From)), ("to", Year(To)), ("kind", Kind?.ToString()), ("organ", Organ));

    /// <summary>The disputes behind a number of the whole period.</summary>
    public string Door(DisputeCount count, params (string Name, string? Value)[] more) => Door(count, From, To, more);

    /// <summary>The disputes behind a number of a year or of several; what is said last wins.</summary>
    public string Door(DisputeCount count, int from, int to, params (string Name, string? Value)[] more) => Address(
        DisputeFilter.Home,
        [("view", nameof(DisputeView.All)), ("count", count.ToString()), ("from", Year(from)), ("to", Year(to)), ("kind", Kind?.ToString()), ("organ", Organ), .. more]);

    private static string Address(string path, params (string Name, string? Value)[] parameters) => QueryHelpers.AddQueryString(
        path, parameters.Where(p => p.Value is not null).GroupBy(p => p.Name, p => p.Value).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
