using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;

namespace Disclosure.Web.Demo;

/// <summary>A dispute that the office itself opened and handles: what was done in it, each act on its day, by the same rules as one by hand.</summary>
/// <param name="Life">The case.</param>
/// <param name="Facts">Kind, body, docket and day of acceptance.</param>
/// <param name="OpenedOn">登记日.</param>
internal sealed record DemoSuit(CaseLife Life, DisputeFactsheet Facts, DateOnly OpenedOn)
{
    private readonly List<(DateOnly Day, Action<Dispute, DisputeHand> Act)> _course = [];

    /// <summary>The proceeding it follows, or null.</summary>
    public DemoSuit? Preceding { get; init; }

    public DisputeGround Ground { get; init; } = DisputeGround.Reply;

    /// <summary>申请日 or 起诉日, or null.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>Lets something be done on a day.</summary>
    public DemoSuit On(DateOnly day, Action<Dispute, DisputeHand> act)
    {
        _course.Add((day, act));
        return this;
    }

    /// <summary>The copy came and was answered with the search record and the reply as evidence.</summary>
    public DemoSuit Answer(DateOnly copyOn, DateOnly? answeredOn = null)
    {
        On(copyOn, (dispute, hand) => dispute.RecordCopy(copyOn, hand));
        On(copyOn, (dispute, hand) => dispute.ListEvidence(EvidenceKind.Document, "政府信息公开答复书及送达凭证", "答复的内容和时间", 3, "本机关卷宗", hand));
        return answeredOn is not { } day ? this
            : On(day, (dispute, hand) => dispute.ListEvidence(EvidenceKind.Document, "检索记录、征求意见材料", "已尽检索和征求意见义务", 6, "本机关卷宗", hand)).On(day, (dispute, hand) => dispute.FileAnswer(day, hand));
    }

    /// <summary>The dispute as it stands today, looked at last month's end.</summary>
    public Dispute Make(string number, long organId, long applicationId, long? replyId, long? precedingId, WorkCalendar calendar)
    {
        var by = Life.Organ is HohhotOrgans.Environment ? "legal" : "city";
        var dispute = new Dispute(number, organId, new DisputeOpening(Facts, Life.Case.Applicant.Name, Ground)
        {
            ApplicationId = applicationId,
            ReplyId = Ground is DisputeGround.Reply ? replyId : null,
            PrecedingId = precedingId,
            FiledOn = FiledOn,
        }, new DisputeHand(OpenedOn, by, calendar));
        foreach (var (day, act) in _course.OrderBy(act => act.Day)) // stable: what is told first of a day comes first
        {
            act(dispute, new DisputeHand(day, by, calendar));
        }

        return dispute;
    }

    /// <summary>Writes them into the database, each after the one it follows; cases and replies are stored already.</summary>
    public static async Task<int> AddAsync(CommandScope scope, IReadOnlyList<DemoSuit> suits, IReadOnlyList<Reply> replies, IReadOnlyDictionary<string, long> organIds, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var (stored, numbers) = (new Dictionary<DemoSuit, Dispute>(ReferenceEqualityComparer.Instance), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var suit in suits)
        {
            var series = DisputeSeries.Of(suit.Life.Organ, suit.OpenedOn.Year);
            numbers[series] = numbers.GetValueOrDefault(series) + 1;
            var dispute = suit.Make(
                string.Create(CultureInfo.InvariantCulture, $"{series}{numbers[series]:00000}"), organIds[suit.Life.Organ], suit.Life.Case.Id,
                replies.First(r => r.Application == suit.Life.Case && !r.IsRenewed).Id, suit.Preceding is { } before ? stored[before].Id : null, calendar);
            scope.Db.Disputes.Add(dispute);
            stored[suit] = dispute;
            await scope.Db.SaveChangesAsync(cancellationToken); // the next may follow it
        }

        return suits.Count;
    }
}
