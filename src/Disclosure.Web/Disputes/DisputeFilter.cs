using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>The saved views of the list of disputes.</summary>
public enum DisputeView
{
    /// <summary>在办: pending, or something is still owed.</summary>
    Open,

    /// <summary>逾期与三日内.</summary>
    Near,

    /// <summary>待履行: concluded, and what was ordered is not done.</summary>
    ToPerform,

    /// <summary>今年受理.</summary>
    ThisYear,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Disputes by who handles them.</summary>
public enum DisputeDesk
{
    /// <summary>我承办的.</summary>
    Mine,

    /// <summary>尚未交办.</summary>
    Nobody,
}

/// <summary>Which disputes the list shows, as the address says it. What can't be read is left out.</summary>
public sealed record DisputeFilter
{
    /// <summary>The address of the list as it opens.</summary>
    public const string Home = "/disputes";

    public DisputeView View { get; init; }

    /// <summary>编号、案号、受理机关或申请人.</summary>
    public string? Text { get; init; }

    public DisputeKind? Kind { get; init; }

    public CourtInstance? Instance { get; init; }

    public DisputeStage? Stage { get; init; }

    /// <summary>What is to be done next.</summary>
    public DisputeDutyKind? Duty { get; init; }

    public DisputeResultKind? Result { get; init; }

    public DisputeGround? Ground { get; init; }

    public DisputeDesk? Desk { get; init; }

    /// <summary>Whoever asks, her sign-in name; the address does not say it.</summary>
    public string Me { get; init; } = "";

    /// <summary>下一期限.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>受理年.</summary>
    public int? Year { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    /// <summary>What stands behind a figure of an analysis.</summary>
    public CountedFilter Counted { get; init; } = new();

    /// <summary>Something may be due, so that the next day orders the list.</summary>
    public bool IsQueue => View is DisputeView.Open or DisputeView.Near or DisputeView.ToPerform;

    /// <summary>The address of a dispute.</summary>
    public static string Href(string number, string? act = null) => $"{Home}/{Uri.EscapeDataString(number)}{(act is null ? "" : $"?act={act}")}";

    /// <summary>The address of what is due on a day.</summary>
    public static string HrefOfDay(DateOnly day, string? organ) => $"{Home}?due={Shell.Text.IsoDay(day)}{(organ is null ? "" : $"&organ={Uri.EscapeDataString(organ)}")}";

    /// <summary>Reads the address of a list.</summary>
    public static DisputeFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new DisputeFilter
        {
            View = ListAddress.Member<DisputeView>(query["view"]) ?? DisputeView.Open,
            Text = query["q"]?.Trim() is { Length: > 0 and <= Dispute.MaxText } text ? text : null,
            Kind = ListAddress.Member<DisputeKind>(query["kind"]),
            Instance = ListAddress.Member<CourtInstance>(query["instance"]),
            Stage = ListAddress.Member<DisputeStage>(query["stage"]),
            Duty = ListAddress.Member<DisputeDutyKind>(query["duty"]),
            Result = ListAddress.Member<DisputeResultKind>(query["result"]),
            Ground = ListAddress.Member<DisputeGround>(query["ground"]),
            Desk = ListAddress.Member<DisputeDesk>(query["desk"]),
            Year = ListAddress.Year(query["year"]),
            Organ = query["organ"],
            DueOn = DateOnly.TryParseExact(query["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Counted = CountedFilter.Read(query),
        };
    }

    /// <summary>Narrows the disputes to those of the view and the filters; the organ is the query's own matter.</summary>
    internal IQueryable<Dispute> Narrow(IQueryable<Dispute> disputes, CaseLights lights)
    {
        disputes = InView(disputes, lights);
        disputes = Kind is { } kind ? disputes.Where(d => d.Facts.Kind == kind) : disputes;
        disputes = Instance is { } instance ? disputes.Where(d => d.Facts.Instance == instance) : disputes;
        disputes = Stage is { } stage ? disputes.Where(d => d.Stage == stage) : disputes;
        disputes = Duty is { } duty ? disputes.Where(d => d.NextDuty == duty) : disputes;
        disputes = Result is { } result ? disputes.Where(d => d.ResultKind == result) : disputes;
        disputes = Ground is { } ground ? disputes.Where(d => d.Ground == ground) : disputes;
        disputes = Year is { } year ? disputes.Where(d => d.Facts.AcceptedOn >= new DateOnly(year, 1, 1) && d.Facts.AcceptedOn <= new DateOnly(year, 12, 31)) : disputes;
        disputes = DueOn is { } due ? disputes.Where(d => d.NextDueOn == due) : disputes;
        disputes = Desk switch
        {
            DisputeDesk.Mine => disputes.Where(d => d.Handler == Me),
            DisputeDesk.Nobody => disputes.Where(d => d.Handler == null),
            _ => disputes,
        };
        return Text is { } text
            ? disputes.Where(d => d.Number.Contains(text) || d.Facts.Docket.Contains(text) || d.Facts.Body.Contains(text) || d.Claimant!.Contains(text))
            : disputes;
    }

    private IQueryable<Dispute> InView(IQueryable<Dispute> disputes, CaseLights lights)
    {
        var (near, newYear) = (lights.LastYellow, new DateOnly(lights.Today.Year, 1, 1));
        return View switch
        {
            DisputeView.Open => disputes.Where(d => d.Stage != DisputeStage.Concluded || d.NextDueOn != null),
            DisputeView.Near => disputes.Where(d => d.NextDueOn <= near),
            DisputeView.ToPerform => disputes.Where(d => d.Stage == DisputeStage.Concluded && d.Obligations.Any(o => o.PerformedOn == null)),
            DisputeView.ThisYear => disputes.Where(d => d.Facts.AcceptedOn >= newYear),
            DisputeView.All => disputes,
        };
    }
}
