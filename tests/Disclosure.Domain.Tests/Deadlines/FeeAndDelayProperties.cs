using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Deadlines.AnyFacts;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>What a fee and a delay may never do, whatever else has happened in the case.</summary>
public sealed class FeeAndDelayProperties
{
    [Fact]
    public void A_payment_never_brings_a_date_forward() => Each((facts, clock, noticed, paid) =>
        clock.Read(facts with { Fee = new FeeSpan(noticed, paid) }).Final!.Value.On >= clock.Read(facts).Final!.Value.On);

    [Fact]
    public void A_later_payment_never_makes_the_reply_due_earlier() => Each((facts, clock, noticed, paid) =>
        clock.Read(facts with { Fee = new FeeSpan(noticed, paid.AddDays(7)) }).Due!.Value.On >= clock.Read(facts with { Fee = new FeeSpan(noticed, paid) }).Due!.Value.On);

    [Fact]
    public void A_notice_after_the_last_day_makes_no_late_reply_timely() => Each((facts, clock, _, _) =>
    {
        var last = clock.Read(facts).Final!.Value.On;
        return clock.Read(facts with { Fee = new FeeSpan(last.AddDays(1), last.AddDays(9)) }) == clock.Read(facts)
            && clock.Read(facts with { Fee = new FeeSpan(last.AddDays(1), null) }) == clock.Read(facts);
    });

    [Fact]
    public void A_delay_gives_a_later_day_or_none() => Each((facts, clock, told, until) =>
    {
        var (with, without) = (clock.Read(facts with { Delay = new DelayGrant(told, until) }), clock.Read(facts));
        return with.Due == without.Due && with.Final!.Value.On >= without.Final!.Value.On && (with.Delayed is null || with.Delayed.Value.On == until);
    });

    [Fact]
    public void The_trace_of_a_paid_fee_counts_the_whole_period_again() => Each((facts, clock, noticed, paid) =>
    {
        var trace = clock.Trace(facts with { Extension = null, Fee = new FeeSpan(noticed, paid) });
        return trace.Days.Count(d => d.Ordinal is not null) == facts.Period.Days && trace.Days[^1].On == trace.Due.Final!.Value.On;
    });

    private static void Each(Func<ReplyFacts, ReplyClock, DateOnly, DateOnly, bool> property)
    {
        var random = new Random(20201117);
        Hold((facts, clock) =>
        {
            if (facts.Regulation is Regulation.R2008)
            {
                return true; // knows neither
            }

            var noticed = facts.ReceivedOn.AddDays(random.Next(45));
            return property(facts, clock, noticed, noticed.AddDays(random.Next(40)));
        });
    }
}
