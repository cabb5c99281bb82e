using System.Globalization;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>What an address points at: a figure, or a check, of a form in a year.</summary>
/// <param name="Form">The form.</param>
/// <param name="Year">年度.</param>
/// <param name="Cell">The figure, or null.</param>
/// <param name="Check">The check, or null.</param>
public sealed record FigurePlace(StatisticsForm Form, int Year, FormCell? Cell, CrossCheck? Check)
{
    /// <summary>The years a form can be filled in for: since the first regulation took effect.</summary>
    public const int FirstYear = 2008, LastYear = 2100;

    /// <summary>What it is in words: 2017年度 3.2.2 延期办结数.</summary>
    public string Title => Text.Format(ReportingTexts.FigureOf, Year, Name);

    /// <summary>What it is without the year: 3.2.2 延期办结数.</summary>
    public string Name => Cell is null
        ? $"{Check!.Id} {ReportingTexts.ResourceManager.GetString($"Cases_{Check.Id}", CultureInfo.CurrentUICulture)}"
        : $"{Cell.Row.Code} {NameOf(Cell)}";

    /// <summary>The name of a figure: the line's, and the column's where there are several.</summary>
    public static string NameOf(FormCell cell) =>
        cell.Column.Key.Length == 0 ? cell.Row.Name : Text.Format(ReportingTexts.NameOfCell, cell.Row.Name, cell.Column.Name);

    /// <summary>A year as an address gives it; null where it is none that a form could be filled in for.</summary>
    public static int? YearOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    public static FigurePlace? Find(string? form, int? year, string? code, string? column)
    {
        if (code is null || year is not (>= FirstYear and <= LastYear) || StatisticsForm.Find(form ?? "") is not { } found)
        {
            return null;
        }

        var place = new FigurePlace(found, year.Value, found.Find(new FigureKey(code, column ?? "")), found.Checks.FirstOrDefault(c => c.Id == code));
        return place is { Cell: null, Check: null } ? null : place;
    }
}
