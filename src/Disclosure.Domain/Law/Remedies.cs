using static Disclosure.Domain.Law.Statute;

namespace Disclosure.Domain.Law;

/// <summary>
/// 救济途径: what a reply tells about reconsideration and lawsuit, by its day and its outcome. A refusal must go to reconsideration first
/// since 2024; that partial disclosure does so for the part withheld is the reading that harms nobody.
/// </summary>
public static class Remedies
{
    /// <summary>First day of the six months for a lawsuit; three before.</summary>
    public static readonly DateOnly Litigation2014InForce = new(2015, 5, 1);

    /// <summary>First day of the law of 2023.</summary>
    public static readonly DateOnly Reconsideration2023InForce = new(2024, 1, 1);

    private static readonly Article
        Free1999 = new(Reconsideration1999, 9), Free2023 = new(Reconsideration2023, 20), First2023 = new(Reconsideration2023, 23, 1, 4),
        ThreeMonths = new(Litigation1989, 39), SixMonths = new(Litigation2014, 46), AfterDecision = new(Litigation2014, 45);

    /// <summary>The table, a line a row.</summary>
    public static readonly IReadOnlyList<RemedyRule> All =
    [
        .. Enum.GetValues<RemedyKind>().Select(kind => new RemedyRule(kind, DateOnly.MinValue, Litigation2014InForce.AddDays(-1), false, true, 3, Free1999, ThreeMonths)),
        .. Enum.GetValues<RemedyKind>().Select(kind => new RemedyRule(kind, Litigation2014InForce, Reconsideration2023InForce.AddDays(-1), false, true, 6, Free1999, SixMonths)),
        new(RemedyKind.Refusal, Reconsideration2023InForce, DateOnly.MaxValue, true, false, 0, First2023, AfterDecision),
        new(RemedyKind.Partial, Reconsideration2023InForce, DateOnly.MaxValue, true, false, 0, First2023, AfterDecision),
        new(RemedyKind.Other, Reconsideration2023InForce, DateOnly.MaxValue, false, false, 6, Free2023, SixMonths),
    ];

    /// <summary>The article that wants an internet channel named where the reply is served by internet.</summary>
    public static readonly Article InternetChannel = new(Reconsideration2023, 22, 2);

    /// <summary>The kind of remedies an outcome opens; null where none is told: a closing without a decision, and 更改补充, which decides nothing.</summary>
    public static RemedyKind? KindOf(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Refused => RemedyKind.Refusal,
        ReplyOutcome.PartiallyGranted => RemedyKind.Partial,
        ReplyOutcome.ToBeAmended or ReplyOutcome.Withdrawn or ReplyOutcome.Other => null,
        _ => RemedyKind.Other,
    };

    /// <summary>The row for a reply; null where no remedies are told.</summary>
    /// <param name="repliedOn">The day of the reply.</param>
    /// <param name="kind">救济类别, or null.</param>
    public static RemedyRule? Find(DateOnly repliedOn, RemedyKind? kind) =>
        All.FirstOrDefault(rule => rule.Kind == kind && rule.From <= repliedOn && repliedOn <= rule.Until);

    /// <summary>Whether the reply must name an internet channel: served electronically under the law of 2023.</summary>
    public static bool NeedsInternetChannel(DateOnly repliedOn, bool isServedElectronically) => isServedElectronically && repliedOn >= Reconsideration2023InForce;

    /// <summary>The clause as it stands in the document, in Chinese.</summary>
    /// <param name="rule">The row.</param>
    /// <param name="addresses">Body and court of the organ; what is not known stays a gap ＿＿.</param>
    /// <param name="withInternetChannel">Whether the internet channel belongs into it.</param>
    public static string Clause(RemedyRule rule, RemedyAddresses addresses, bool withInternetChannel)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(addresses);
        var (body, court) = (OrGap(addresses.BodyUnder(rule)), OrGap(addresses.Court));
        var clause = rule.IsReconsiderationFirst
            ? $"{(rule.Kind is RemedyKind.Partial ? "如对本答复中不予公开的部分不服" : "如对本答复不服")}，根据《中华人民共和国行政复议法》第二十三条的规定，应当自收到本答复之日起六十日内先向{body}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向{court}提起行政诉讼。"
            : $"如对本答复不服，可以自收到本答复之日起六十日内向{body}申请行政复议，也可以自收到本答复之日起{(rule.LawsuitMonths == 3 ? "三个月" : "六个月")}内直接向{court}提起行政诉讼。";
        return withInternetChannel ? $"{clause}行政复议申请可以通过互联网渠道提交：{OrGap(addresses.InternetChannel)}。" : clause;
    }

    private static string OrGap(string name) => name.Length > 0 ? name : "＿＿＿＿";
}
