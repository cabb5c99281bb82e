using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Demo;

/// <summary>
/// The life of the office replayed day by day: what is told in any order happens in the order of its days. So numbers are
/// given out as they would have been, and every act passes the same rules as one by hand.
/// </summary>
internal sealed class History(ReplyClock clock, IReadOnlyDictionary<string, long> organIds)
{
    private readonly PriorityQueue<Action, (DateOnly Day, int Told)> _coming = new();
    private readonly Dictionary<(string Series, int Year), int> _numbers = [];
    private int _told;

    public ReplyClock Clock { get; } = clock;

    public List<CaseLife> Cases { get; } = [];

    public List<Reply> Replies { get; } = [];

    /// <summary>Disputes in the order of their acceptance.</summary>
    public List<DisputeLife> Disputes { get; } = [];

    /// <summary>Disputes that the office handles itself, each after the one it follows.</summary>
    public List<DemoSuit> Suits { get; } = [];

    /// <summary>Lets something happen on a day.</summary>
    public void On(DateOnly day, Action act) => _coming.Enqueue(act, (day, _told++));

    /// <summary>An application arrives and gets the next number of its organ.</summary>
    public CaseLife Arrive(string organ, ApplicationFacts facts)
    {
        var (life, day) = (new CaseLife(this, organ), (facts.ArrivedOn ?? facts.ReceivedOn)!.Value);
        On(day, () =>
        {
            var number = new CaseNumber(organ, day.Year, Next($"SQ-{organ}", day.Year)).ToString();
            life.Case = new Application(number, organIds[organ], facts, day, Clock);
            Cases.Add(life);
        });
        return life;
    }

    /// <summary>Somebody disputes a reply; the result comes with the facts.</summary>
    public void Contest(CaseLife life, DisputeFactsheet facts) => On(facts.AcceptedOn, () =>
    {
        var (series, year) = (facts.Kind is DisputeKind.Reconsideration ? "FY" : "SS", facts.AcceptedOn.Year);
        var number = string.Create(CultureInfo.InvariantCulture, $"{series}-{life.Organ}-{year}-{Next($"{series}-{life.Organ}", year):000}");
        Disputes.Add(new DisputeLife(number, life, organIds[life.Organ], facts));
    });

    /// <summary>Lets everything happen that has been told, up to today.</summary>
    /// <exception cref="InvalidOperationException">Something was told of the future.</exception>
    public void Play(DateOnly today)
    {
        while (_coming.TryDequeue(out var act, out var when))
        {
            if (when.Day > today)
            {
                throw new InvalidOperationException($"The demonstration tells of {when.Day:yyyy-MM-dd}, after {today:yyyy-MM-dd}.");
            }

            act();
        }
    }

    /// <summary>Answers a case with the next document number of its kind.</summary>
    internal void Reply(CaseLife life, DateOnly day, ReplyOutcome outcome, WithholdingGround? ground)
    {
        life.Case.Close(outcome, ground, day, day, Clock);
        var isReply = Outcomes.Find(life.Case.Regulation, outcome)!.IsReply;
        var document = isReply ? DocumentNumber(life.Organ, outcome, day.Year) : "";
        Replies.Add(new Reply(life.Case, outcome, ground, day, document, isReply ? DeliveryOf(life.Case.Channel) : null));
    }

    /// <summary>The last number of every series of cases, for the counters.</summary>
    public IEnumerable<(string Organ, int Year, int Last)> CaseCounters =>
        _numbers.Where(n => n.Key.Series.StartsWith("SQ-", StringComparison.Ordinal)).Select(n => (n.Key.Series[3..], n.Key.Year, n.Value));

    /// <summary>A reply that has not left yet.</summary>
    internal void Write(Reply reply) => Replies.Add(reply);

    private int Next(string series, int year) => _numbers[(series, year)] = _numbers.GetValueOrDefault((series, year)) + 1;

    private string DocumentNumber(string organ, ReplyOutcome outcome, int year)
    {
        var letter = outcome switch
        {
            ReplyOutcome.PartiallyGranted => "部",
            ReplyOutcome.Refused => "不",
            ReplyOutcome.NotExisting => "无",
            ReplyOutcome.NotThisOrgan => "非",
            ReplyOutcome.ToBeAmended => "补",
            _ => "告",
        };
        var series = HohhotOrgans.All.First(o => o.Code == organ).Mark + letter;
        return string.Create(CultureInfo.InvariantCulture, $"{series}〔{year}〕{Next(series, year)}号");
    }

    private static DeliveryMethod DeliveryOf(Channel channel) => channel switch
    {
        Channel.InPerson or Channel.Oral => DeliveryMethod.InPerson,
        Channel.Internet => DeliveryMethod.Electronic,
        _ => DeliveryMethod.Post,
    };
}

/// <summary>One dispute and the case it is about.</summary>
internal sealed record DisputeLife(string Number, CaseLife Life, long OrganId, DisputeFactsheet Facts);
