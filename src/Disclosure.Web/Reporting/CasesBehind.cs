using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;

namespace Disclosure.Web.Reporting;

/// <summary>The applications behind a figure of a form, or those a failing check points at: by the definition that counts the figure.</summary>
internal sealed class CasesBehind : FigureCases
{
    public override CasesOfFigure? Find(FigureAddress figure) => Find(figure.Form, figure.Year, figure.Code, figure.Column);

    /// <summary>The applications that an address names; null where it names no figure counted over applications.</summary>
    /// <param name="form">Code of the form.</param>
    /// <param name="year">年度.</param>
    /// <param name="code">Code of the line, or id of a check.</param>
    /// <param name="column">Key of the column; empty or null in a form with one figure per line.</param>
    public static CasesOfFigure? Find(string? form, int? year, string? code, string? column = null) =>
        FigurePlace.Find(form, year, code, column) is not { } place ? null
        : place.Cell is { Source: FigureSource.Cases cases } ? new(CaseSetFilter.ToExpression(cases.Set, place.Year), place.Title)
        : place.Check?.Cases is { } set ? new(CaseSetFilter.ToExpression(set, place.Year), place.Title)
        : null;
}

/// <summary>The disputes behind a figure of a form.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Set">Which they are, whatever their organ.</param>
/// <param name="Year">年度.</param>
internal sealed record DisputesBehind(string Title, DisputeSet Set, int Year)
{
    /// <inheritdoc cref="CasesBehind.Find(string?, int?, string?, string?)"/>
    public static DisputesBehind? Find(string? form, int? year, string? code, string? column = null) =>
        FigurePlace.Find(form, year, code, column) is { Cell.Source: FigureSource.Disputes disputes } place
            ? new(place.Title, disputes.Set, place.Year)
            : null;

    /// <summary>The disputes themselves.</summary>
    public IQueryable<Dispute> Of(DisclosureDbContext db) => DisputeSetFilter.Of(db, Set, Year);
}
