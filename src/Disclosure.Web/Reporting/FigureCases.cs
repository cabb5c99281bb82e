using System.Globalization;
using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>The applications behind a figure of a form, or those a failing check points at.</summary>
/// <param name="Title">What they are: 2017年度 3.2.2 延期办结数.</param>
/// <param name="Where">Which they are, whatever their organ.</param>
internal sealed record FigureCases(string Title, Expression<Func<Application, bool>> Where)
{
    /// <summary>The applications that an address names; null where it names no figure counted over applications.</summary>
    /// <param name="form">Code of the form.</param>
    /// <param name="year">年度.</param>
    /// <param name="code">Code of the line, or id of a check.</param>
    /// <param name="column">Key of the column; empty or null in a form with one figure per line.</param>
    public static FigureCases? Find(string? form, int? year, string? code, string? column = null) =>
        FigurePlace.Find(form, year, code, column) is not { } place ? null
        : place.Cell is { Source: FigureSource.Cases cases } ? new(place.Title, CaseSetFilter.ToExpression(cases.Set, place.Year))
        : place.Check?.Cases is { } set ? new(place.Title, CaseSetFilter.ToExpression(set, place.Year))
        : null;
}

/// <summary>The disputes behind a figure of a form.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Set">Which they are, whatever their organ.</param>
/// <param name="Year">年度.</param>
internal sealed record FigureDisputes(string Title, DisputeSet Set, int Year)
{
    /// <inheritdoc cref="FigureCases.Find"/>
    public static FigureDisputes? Find(string? form, int? year, string? code, string? column = null) =>
        FigurePlace.Find(form, year, code, column) is { Cell.Source: FigureSource.Disputes disputes } place
            ? new(place.Title, disputes.Set, place.Year)
            : null;

    /// <summary>The disputes themselves.</summary>
    public IQueryable<Dispute> Of(DisclosureDbContext db) => DisputeSetFilter.Of(db, Set, Year);
}

/// <summary>What an address points at: a figure, or a check, of a form in a year.</summary>
/// <param name="Form">The form.</param>
/// <param name="Year">年度.</param>
/// <param name="Cell">The figure, or null.</param>
/// <param name="Check">The check, or null.</param>
internal sealed record FigurePlace(StatisticsForm Form, int Year, FormCell? Cell, CrossCheck? Check)
{
    /// <summary>The years a form can be filled in for: since the first regulation took effect.</summary>
    public const int FirstYear = 2008, LastYear = 2100;

    /// <summary>What it is in words.</summary>
    public string Title => Cell is null
        ? Text.Format(ReportingTexts.FigureOf, Year, Check!.Id, ReportingTexts.ResourceManager.GetString($"Cases_{Check.Id}", CultureInfo.CurrentUICulture) ?? "")
        : Text.Format(ReportingTexts.FigureOf, Year, Cell.Row.Code, NameOf(Cell));

    /// <summary>The name of a figure: the line's, and the column's where there are several.</summary>
    public static string NameOf(FormCell cell) =>
        cell.Column.Key.Length == 0 ? cell.Row.Name : Text.Format(ReportingTexts.NameOfCell, cell.Row.Name, cell.Column.Name);

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
