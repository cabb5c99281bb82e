using System.Globalization;
using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore.Query;

namespace Disclosure.Web.Applications;

/// <summary>The saved views of the list.</summary>
public enum CaseView
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>逾期与三日内.</summary>
    Near,

    /// <summary>暂停中.</summary>
    Paused,

    /// <summary>待确认.</summary>
    ToConfirm,

    /// <summary>本周收到.</summary>
    ThisWeek,

    /// <summary>今年全部.</summary>
    ThisYear,

    /// <summary>全部.</summary>
    All,
}

/// <summary>How void registrations are treated.</summary>
public enum VoidFilter
{
    /// <summary>不含作废.</summary>
    Without,

    /// <summary>只看作废.</summary>
    Only,
}

/// <summary>Cases by their desk and file rather than by their period.</summary>
public enum DeskFilter
{
    /// <summary>我经办的.</summary>
    Mine,

    /// <summary>我关注的.</summary>
    Watched,

    /// <summary>待归档.</summary>
    ToArchive,
}

/// <summary>A figure of the statistics whose cases are asked for.</summary>
public sealed record FigureAddress(string Form, int Year, string Code, string? Column, string? Organ);

/// <summary>Which cases the list shows, as the address says it. What can't be read is left out.</summary>
public sealed record CaseFilter
{
    /// <summary>The address of the list as it opens.</summary>
    public const string Home = "/applications";

    public CaseView View { get; init; }

    /// <summary>编号、申请人或内容.</summary>
    public string? Text { get; init; }

    public ApplicationStage? Stage { get; init; }

    public DeadlineLight? Light { get; init; }

    /// <summary>收到年.</summary>
    public int? Year { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    public Channel? Channel { get; init; }

    public ReplyOutcome? Outcome { get; init; }

    public VoidFilter? Void { get; init; }

    /// <summary>应复日.</summary>
    public DateOnly? DueOn { get; init; }

    public DeskFilter? Desk { get; init; }

    /// <summary>经办人, her sign-in name.</summary>
    public string? Handler { get; init; }

    /// <summary>Whoever asks, her sign-in name; the address does not say it.</summary>
    public string Me { get; init; } = "";

    /// <summary>The figure whose cases are asked for; then the view does not count.</summary>
    public FigureAddress? Figure { get; init; }

    /// <summary>Every case of the view still awaits its reply, so that the queue orders it.</summary>
    public bool IsQueue => Figure is null && View is CaseView.Open or CaseView.Near or CaseView.Paused or CaseView.ToConfirm;

    /// <summary>A saved view as it opens, perhaps of one organ: without any other condition.</summary>
    public bool IsPlainView => this == new CaseFilter { View = View, Organ = Organ };

    /// <summary>Reads the address of a list.</summary>
    public static CaseFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new CaseFilter
        {
            View = ListAddress.Member<CaseView>(query["view"]) ?? CaseView.Open,
            Text = query["q"]?.Trim() is { Length: > 0 and <= 100 } text ? text : null,
            Stage = ListAddress.Member<ApplicationStage>(query["stage"]),
            Light = ListAddress.Member<DeadlineLight>(query["light"]),
            Year = query["code"] is null ? ListAddress.Year(query["year"]) : null,
            Organ = query["organ"],
            Channel = ListAddress.Member<Channel>(query["channel"]),
            Outcome = ListAddress.Member<ReplyOutcome>(query["outcome"]),
            Void = ListAddress.Member<VoidFilter>(query["void"]),
            DueOn = DateOnly.TryParseExact(query["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Desk = ListAddress.Member<DeskFilter>(query["desk"]),
            Handler = query["handler"]?.Trim() is { Length: > 0 and <= 50 } handler ? handler : null,
            Figure = query["form"] is { } form && query["code"] is { } code && ListAddress.Year(query["year"]) is { } year
                ? new FigureAddress(form, year, code, query["column"], query["organ"]) : null,
        };
    }

    /// <summary>Narrows the cases to those of the view and the filters; text, organ and figure are the query's own matter.</summary>
    internal IQueryable<Application> Narrow(IQueryable<Application> cases, CaseLights lights)
    {
        cases = Figure is null ? InView(cases, lights) : cases;
        cases = Light is { } light ? lights.Showing(cases, light) : cases;
        cases = Stage is { } stage ? cases.Where(a => a.Stage == stage && a.VoidedOn == null) : cases;
        cases = Year is { } year ? cases.Where(a => a.ReceivedOn >= new DateOnly(year, 1, 1) && a.ReceivedOn <= new DateOnly(year, 12, 31)) : cases;
        cases = Channel is { } channel ? cases.Where(a => a.Channel == channel) : cases;
        cases = Outcome is { } outcome ? cases.Where(a => a.Outcome == outcome && a.VoidedOn == null) : cases;
        cases = DueOn is { } due ? CaseLights.Running(cases, lights.Today).Where(a => a.IsOpen && a.QueueOn == due) : cases;
        cases = Handler is { } handler ? cases.Where(a => a.Handler == handler) : cases;
        cases = Desk switch
        {
            DeskFilter.Mine => cases.Where(a => a.Handler == Me),
            DeskFilter.ToArchive => cases.Where(a => a.ArchiveDueOn != null),
            _ => cases,
        };
        return Void switch
        {
            VoidFilter.Only => cases.Where(a => a.VoidedOn != null),
            VoidFilter.Without => cases.Where(a => a.VoidedOn == null),
            _ => cases,
        };
    }

    /// <summary>Which cases stand in a view, given its day and today.</summary>
    internal static Expression<Func<Application, DateOnly, DateOnly, bool>> Condition(CaseView view) => view switch
    {
        CaseView.Open => (a, day, today) => a.IsOpen,
        CaseView.Near => (a, day, today) => a.IsOpen && a.QueueOn <= day && (a.PausedUntil == null || a.PausedUntil < today),
        CaseView.Paused => (a, day, today) => a.IsOpen && ((a.QueueOn == DateOnly.MaxValue && a.Stage != ApplicationStage.Arrived) || a.PausedUntil >= today),
        CaseView.ToConfirm => (a, day, today) => a.IsOpen && a.QueueOn == DateOnly.MaxValue && a.Stage == ApplicationStage.Arrived,
        CaseView.ThisWeek or CaseView.ThisYear => (a, day, today) => a.ReceivedOn >= day,
        CaseView.All => (a, day, today) => true,
    };

    /// <summary>The day on which a view turns: the last near one, Monday, New Year; any where it has none.</summary>
    internal static DateOnly DayOf(CaseView view, CaseLights lights) => (view, lights.Today) switch
    {
        (CaseView.Near, _) => lights.LastYellow,
        (CaseView.ThisWeek, var today) => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
        (_, var today) => new DateOnly(today.Year, 1, 1),
    };

    private IQueryable<Application> InView(IQueryable<Application> cases, CaseLights lights)
    {
        var (condition, day, today) = (Condition(View), DayOf(View, lights), lights.Today);
        (Expression<Func<DateOnly>> turns, Expression<Func<DateOnly>> now) = (() => day, () => today); // stay parameters of the SQL
        return View is CaseView.All ? cases : cases.Where(Expression.Lambda<Func<Application, bool>>(
            new ReplacingExpressionVisitor([condition.Parameters[1], condition.Parameters[2]], [turns.Body, now.Body]).Visit(condition.Body), condition.Parameters[0]));
    }
}
