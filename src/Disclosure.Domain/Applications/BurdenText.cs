using static Disclosure.Domain.Applications.ApplicationFact;
using static Disclosure.Domain.Applications.FactText;

namespace Disclosure.Domain.Applications;

/// <summary>Days of an excessive request and of the fee notice that stands, as text and back.</summary>
internal static class BurdenText
{
    public static string Read(ApplicationFacts facts, ApplicationFact fact) => fact switch
    {
        ReasonsAskedOn => Day(facts.Excessive?.ReasonsAskedOn),
        ReasonsReceivedOn => Day(facts.Excessive?.ReasonsReceivedOn),
        ReasonsEvaluatedOn => Day(facts.Excessive?.EvaluatedOn),
        DelayToldOn => Day(facts.Excessive?.DelayToldOn),
        DelayedUntil => Day(facts.Excessive?.DelayedUntil),
        FeeNoticedOn => Day(Standing(facts)?.NoticedOn),
        FeeReceivedOn => Day(Standing(facts)?.ReceivedOn),
        FeePaidOn => Day(Standing(facts)?.PaidOn),
        _ => Day((facts.FeeNotices is [.., var last] ? last.WithdrawnOn : null)),
    };

    public static ApplicationFacts With(ApplicationFacts facts, ApplicationFact fact, string text) => fact switch
    {
        ReasonsAskedOn when text.Length == 0 && facts.Excessive is not null => facts with { Excessive = null },
        ReasonsAskedOn => Excessive(facts, fact, asked => asked with { ReasonsAskedOn = Parse(text) }),
        ReasonsReceivedOn => Excessive(facts, fact, asked => asked with { ReasonsReceivedOn = DayOrNull(text) }),
        DelayToldOn => Excessive(facts, fact, asked => asked.DelayedUntil is null ? throw Missing(fact) : asked with { DelayToldOn = Parse(text) }),
        DelayedUntil => Excessive(facts, fact, asked => asked.DelayToldOn is null ? throw Missing(fact)
            : text.Length == 0 ? asked with { DelayedUntil = null, DelayToldOn = null } : asked with { DelayedUntil = Parse(text) }),
        FeeNoticedOn when text.Length == 0 && Standing(facts) is { } last => facts with { FeeNotices = [.. facts.FeeNotices.Where(n => n != last)] },
        FeeNoticedOn => Fee(facts, fact, notice => notice with { NoticedOn = Parse(text) }),
        FeeReceivedOn => Fee(facts, fact, notice => notice with { ReceivedOn = DayOrNull(text) }),
        FeePaidOn => Fee(facts, fact, notice => notice with { PaidOn = DayOrNull(text) }),
        _ => throw Missing(fact),
    };

    private static FeeNotice? Standing(ApplicationFacts facts) => facts.FeeNotices.LastOrDefault(n => n.Stands);

    private static ApplicationFacts Excessive(ApplicationFacts facts, ApplicationFact fact, Func<ExcessiveRequest, ExcessiveRequest> change) =>
        facts with { Excessive = change(facts.Excessive ?? throw Missing(fact)) };

    private static ApplicationFacts Fee(ApplicationFacts facts, ApplicationFact fact, Func<FeeNotice, FeeNotice> change)
    {
        var standing = Standing(facts) ?? throw Missing(fact);
        return facts with { FeeNotices = [.. facts.FeeNotices.Select(n => n == standing ? change(n) : n)] };
    }
}
