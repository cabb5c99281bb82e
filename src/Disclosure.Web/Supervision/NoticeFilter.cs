using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>The saved views of the list of notices.</summary>
public enum NoticeView
{
    /// <summary>未办结.</summary>
    Open,

    /// <summary>待审批.</summary>
    ToApprove,

    /// <summary>待发出.</summary>
    ToIssue,

    /// <summary>待回复.</summary>
    ToAnswer,

    /// <summary>待评估.</summary>
    ToJudge,

    /// <summary>逾期未回复.</summary>
    Late,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Which notices the list shows, as the address says it. What can't be read is left out.</summary>
public sealed record NoticeFilter
{
    /// <summary>The address of the list as it opens.</summary>
    public const string Home = "/supervision/notices";

    private static readonly NoticeStage[] Done = [NoticeStage.InPlace, NoticeStage.NotInPlace, NoticeStage.Withdrawn], Waiting = [NoticeStage.Issued, NoticeStage.Received], Inside = [NoticeStage.Drafted, NoticeStage.Approved];

    public NoticeView View { get; init; }

    /// <summary>编号、文号、事项 or a number that it names.</summary>
    public string? Text { get; init; }

    public NoticeLevel? Level { get; init; }

    public NoticeGround? Ground { get; init; }

    public NoticeStage? Stage { get; init; }

    /// <summary>拟稿年.</summary>
    public int? Year { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    /// <summary>The address of a notice.</summary>
    public static string Href(string code, string? act = null) => $"{Home}/{Uri.EscapeDataString(code)}{(act is null ? "" : $"?act={act}")}";

    /// <summary>The address of a view, of one unit or of all.</summary>
    public static string HrefOf(NoticeView view, string? organ = null) =>
        ListAddress.OfView(Home, view, NoticeView.Open, organ);

    /// <summary>Reads the address of a list.</summary>
    public static NoticeFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new NoticeFilter
        {
            View = ListAddress.Member<NoticeView>(query["view"]) ?? NoticeView.Open,
            Text = query["q"]?.Trim() is { Length: > 0 and <= SupervisionNotice.MaxNumber } text ? text : null,
            Level = ListAddress.Member<NoticeLevel>(query["level"]),
            Ground = ListAddress.Member<NoticeGround>(query["ground"]),
            Stage = ListAddress.Member<NoticeStage>(query["stage"]),
            Year = ListAddress.Year(query["year"]),
            Organ = query["organ"],
        };
    }

    /// <summary>Narrows the notices to those of the view and the filters; the organ is the query's own matter.</summary>
    internal IQueryable<SupervisionNotice> Narrow(IQueryable<SupervisionNotice> notices, DateOnly today)
    {
        notices = InView(notices, View, today);
        notices = Level is { } level ? notices.Where(n => n.Level == level) : notices;
        notices = Ground is { } ground ? notices.Where(n => n.Ground == ground) : notices;
        notices = Stage is { } stage ? notices.Where(n => n.Stage == stage) : notices;
        notices = Year is { } year ? notices.Where(n => n.DraftedOn >= new DateOnly(year, 1, 1) && n.DraftedOn <= new DateOnly(year, 12, 31)) : notices;
        return Text is { } text ? notices.Where(n => n.Code.Contains(text) || n.Number.Contains(text) || n.Matter.Contains(text) || n.Items.Any(i => i.Number.Contains(text))) : notices;
    }

    internal static IQueryable<SupervisionNotice> InView(IQueryable<SupervisionNotice> notices, NoticeView view, DateOnly today) => view switch
    {
        NoticeView.Open => notices.Where(n => !Done.Contains(n.Stage)),
        NoticeView.ToApprove => notices.Where(n => n.Stage == NoticeStage.Drafted),
        NoticeView.ToIssue => notices.Where(n => n.Stage == NoticeStage.Approved),
        NoticeView.ToAnswer => notices.Where(n => Waiting.Contains(n.Stage)),
        NoticeView.ToJudge => notices.Where(n => n.Stage == NoticeStage.Answered),
        NoticeView.Late => notices.Where(n => Waiting.Contains(n.Stage) && n.DueOn < today),
        NoticeView.All => notices,
    };

    /// <summary>What has left the office: a unit sees nothing before.</summary>
    internal static IQueryable<SupervisionNotice> Left(IQueryable<SupervisionNotice> notices) => notices.Where(n => n.IssuedOn != null && !Inside.Contains(n.Stage));
}
