using System.Globalization;
using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace Disclosure.Web.Dashboard;

/// <summary>A figure of the board whose cases can be listed.</summary>
public enum BoardFigure
{
    /// <summary>收到.</summary>
    Received,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>延期办结.</summary>
    Extended,

    /// <summary>逾期办结.</summary>
    Overdue,

    /// <summary>不予公开.</summary>
    Withheld,
}

/// <summary>The cases behind the figures of the past on the board: one definition counts and lists.</summary>
internal sealed class BoardFigures : FigureCases
{
    /// <summary>What an address of the list calls the board.</summary>
    public const string Form = "board";

    /// <summary>The list of the cases behind a figure.</summary>
    public static string Href(BoardFigure figure, int year, int? month, string? organCode) => QueryHelpers.AddQueryString(CaseFilter.Home, Parameters(
        ("form", Form), ("year", year.ToString(CultureInfo.InvariantCulture)), ("code", figure.ToString()), ("column", month?.ToString(CultureInfo.InvariantCulture)), ("organ", organCode)));

    /// <summary>The list of the open cases under a light.</summary>
    public static string Href(string name, object value, string? organCode) =>
        QueryHelpers.AddQueryString(CaseFilter.Home, Parameters((name, value.ToString()), ("organ", organCode)));

    public override CasesOfFigure? Find(FigureAddress figure)
    {
        if (figure is not { Form: Form, Year: >= FigurePlace.FirstYear and <= FigurePlace.LastYear } || !Enum.TryParse<BoardFigure>(figure.Code, out var code) || !Enum.IsDefined(code))
        {
            return null;
        }

        int? month = int.TryParse(figure.Column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : null;
        var first = new DateOnly(figure.Year, month ?? 1, 1);
        var last = month is null ? new DateOnly(figure.Year, 12, 31) : first.AddMonths(1).AddDays(-1);
        return new CasesOfFigure(
            Condition(code, figure.Year, first, last),
            Text.Format(DashboardTexts.Board_FigureTitle, month is null ? figure.Year.ToString(CultureInfo.InvariantCulture) : first.ToString("yyyy-MM", CultureInfo.InvariantCulture), code));
    }

    private static Expression<Func<Application, bool>> Condition(BoardFigure figure, int year, DateOnly first, DateOnly last) => figure switch
    {
        BoardFigure.Received => a => a.VoidedOn == null && a.ReceivedOn >= first && a.ReceivedOn <= last,
        BoardFigure.Closed => a => a.VoidedOn == null && a.ReceivedOn != null && a.ClosedYear == year && a.ClosedOn >= first && a.ClosedOn <= last,
        BoardFigure.Extended => a => a.VoidedOn == null && a.ReceivedOn != null && a.ClosedYear == year && a.ClosedOn >= first && a.ClosedOn <= last && a.Timeliness == Timeliness.Extended,
        BoardFigure.Overdue => a => a.VoidedOn == null && a.ReceivedOn != null && a.ClosedYear == year && a.ClosedOn >= first && a.ClosedOn <= last && a.Timeliness == Timeliness.Overdue,
        BoardFigure.Withheld => a => a.VoidedOn == null && a.ReceivedOn != null && a.ClosedYear == year && a.ClosedOn >= first && a.ClosedOn <= last
            && a.Outcome != null && PastQueries.Withholding.Contains(a.Outcome.Value),
    };

    private static Dictionary<string, string?> Parameters(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                found[name] = value;
            }
        }

        return found;
    }
}
