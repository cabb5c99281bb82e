using Disclosure.Domain.Deadlines;
using FsCheck.Fluent;
using static Disclosure.Domain.Tests.Deadlines.AnyFacts;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>What must hold whatever the facts are.</summary>
public sealed class ReplyClockProperties
{
    [Fact]
    public void The_clock_agrees_with_walking_from_day_to_day() => Hold(
        (facts, clock) =>
        {
            var (due, extended, unpaused) = NaiveClock.Read(facts, clock.Settings);
            var strict = NaiveClock.Read(facts with { Extension = facts.Extension is { } e && extended is not null ? e with { ApprovedOn = null } : null }, clock.Settings with { PauseBoundary = PauseBoundary.Strict });
            var read = clock.Read(facts);
            return (read.Due?.On, read.Extended?.On, read.UnpausedDueOn, read.StrictDueOn) == (due, extended, unpaused, strict.Extended ?? strict.Due)
                && read.Status == (read.Final!.Value.On.Year > 2026 ? DueStatus.Provisional : DueStatus.Fixed);
        },
        examples: 20_000);

    [Fact]
    public void A_pause_never_brings_a_date_forward() => Hold((facts, clock) =>
    {
        var (with, without) = (clock.Read(facts), clock.Read(facts with { Consultations = [.. facts.Consultations.Skip(1)] }));
        return with.Due?.On >= without.Due?.On && with.Due?.On >= with.UnpausedDueOn && with.StrictDueOn <= with.Final?.On;
    });

    [Fact]
    public void A_letter_answered_on_its_own_day_moves_nothing() => Hold((facts, clock) =>
    {
        var zero = facts.Consultations.Select(letter => letter with { EndedOn = letter.SentOn });
        return clock.Read(facts) == clock.Read(facts with { Consultations = [.. facts.Consultations, .. zero] });
    });

    [Fact]
    public void A_pause_counts_once_however_often_it_is_told() => Hold((facts, clock) =>
        clock.Read(facts) == clock.Read(facts with { Consultations = [.. facts.Consultations, .. facts.Consultations] }));

    [Fact]
    public void The_order_of_pauses_is_irrelevant() => Hold((facts, clock) =>
        clock.Read(facts) == clock.Read(facts with { Consultations = [.. facts.Consultations.Reverse()] })
        && clock.Read(facts) == clock.Read(facts with { Consultations = [.. facts.Consultations.OrderBy(letter => letter.EndedOn)] }));

    [Fact]
    public void Pauses_that_meet_are_one_pause() => Hold((facts, clock) =>
    {
        if (facts.Consultations.Count == 0 || clock.Settings.PauseBoundary is PauseBoundary.Strict)
        {
            return true; // by the strict reading the day between two letters counts
        }

        var whole = facts.Consultations[0];
        var middle = whole.SentOn.AddDays((whole.EndedOn!.Value.DayNumber - whole.SentOn.DayNumber) / 2);
        ConsultationSpan[] halves = [new(middle, whole.EndedOn), new(whole.SentOn, middle)];
        var halved = clock.Read(facts with { Consultations = [.. halves, .. facts.Consultations.Skip(1)] });
        return clock.Read(facts) with { StrictDueOn = null } == halved with { StrictDueOn = null };
    });

    [Fact]
    public void A_letter_sent_after_the_final_due_date_moves_nothing() => Hold((facts, clock) =>
    {
        var due = clock.Read(facts);
        var late = new ConsultationSpan(due.Final!.Value.On.AddDays(1), due.Final.Value.On.AddDays(30));
        return due == clock.Read(facts with { Consultations = [.. facts.Consultations, late] });
    });

    [Fact]
    public void The_three_readings_stand_in_their_order() => Hold((facts, clock) =>
    {
        var days = new[] { PauseBoundary.Strict, PauseBoundary.SentDayCounts, PauseBoundary.Inclusive }
            .Select(boundary => new ReplyClock(clock.Calendar, clock.Settings with { PauseBoundary = boundary }).Read(facts).Due!.Value.On)
            .ToList();
        return days[0] <= days[1] && days[1] <= days[2];
    });

    [Fact]
    public void The_trace_counts_to_the_due_date_day_by_day() => Hold((facts, clock) =>
    {
        var (due, trace) = (clock.Read(facts), clock.Trace(facts));
        var extension = due.Extended is null ? 0 : facts.ExtensionDaysThatCount;
        var ordinals = trace.Days.Where(day => day.Ordinal is not null).ToList();
        return trace.Due == due
            && trace.Days[0].On == facts.ReceivedOn
            && trace.Days[^1].On == due.Final!.Value.On
            && trace.Days[^1].Ordinal == facts.Period.Days + extension
            && trace.Days.Zip(trace.Days.Skip(1)).All(pair => pair.Second.On == pair.First.On.AddDays(1))
            && ordinals.Select(day => day.Ordinal!.Value).SequenceEqual(Enumerable.Range(1, ordinals.Count))
            && trace.Days.Count(day => day.IsExtension) == extension
            && trace.Days.Count(day => day.Kind is TraceDayKind.Paused) == due.PausedDays
            && (extension == 0 || trace.Days.Single(day => day.Ordinal == facts.Period.Days).On == due.Due!.Value.On);
    });
}
