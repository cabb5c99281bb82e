using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Applications;

/// <summary>What the days typed so far amount to, before anything is registered.</summary>
public sealed record RegisterPreview
{
    /// <summary>收到日期 as typed or by the channel's rule; null while it can't be told.</summary>
    public DateOnly? ReceivedOn { get; private init; }

    /// <summary>The rule behind <see cref="ReceivedOn"/>; null while there is no day of arrival.</summary>
    public Article? ReceiptSource { get; private init; }

    /// <summary>适用条例; while a confirmation is missing, the one that would apply today.</summary>
    public Regulation? Regulation { get; private init; }

    /// <summary>The channel counts from the confirmation, and there is none yet.</summary>
    public bool AwaitsConfirmation { get; private init; }

    /// <summary>The day that counts is the one on which both sides confirmed.</summary>
    public bool ConfirmationCounts { get; private init; }

    /// <summary>Every day up to the due date; null while there is none.</summary>
    public DeadlineTrace? Trace { get; private init; }

    /// <summary>应复日 of the longest extension; while a confirmation is missing null.</summary>
    public LegalDay? IfExtended { get; private init; }

    /// <summary>应复日 if the applicant confirmed today; only while a confirmation is missing.</summary>
    public LegalDay? IfConfirmedToday { get; private init; }

    /// <summary>红黄灯 of the reply, or of the confirmation while it is missing.</summary>
    public LightReading? Light { get; private init; }

    /// <summary>应复日, or null.</summary>
    public LegalDay? Due => Trace?.Due.Due;

    /// <summary>Reads the form. Days that can't stand give no due date: their fields say why.</summary>
    public static RegisterPreview Of(RegistrationForm form, DateOnly today, ReplyClock clock, LightRules rules)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(clock);
        var facts = form.ToFacts();
        if (facts.ArrivedOn is null && facts.ReceivedOn is null || FactRules.Check(facts, today).Any())
        {
            return new();
        }

        var source = facts.ArrivedOn is { } arrived ? Receipt.SourceFor(arrived) : null;
        return facts.Receipted is { } received
            ? Received(received, facts.Regulation, today, clock, rules) with
            {
                ReceiptSource = source,
                ConfirmationCounts = facts.ArrivedOn is { } day && Receipt.NeedsConfirmation(facts.Channel, facts.NetworkChannel, day),
            }
            : new()
            {
                ReceiptSource = source,
                AwaitsConfirmation = true,
                Regulation = Statutes.RegulationFor(today),
                IfConfirmedToday = clock.Read(new ReplyFacts(Statutes.RegulationFor(today), today)).Due,
                Light = DeadlineLights.OfConfirmation(facts.ArrivedOn!.Value, today, clock.Calendar, rules[WatchedKind.Confirmation]),
            };
    }

    private static RegisterPreview Received(DateOnly received, Regulation regulation, DateOnly today, ReplyClock clock, LightRules rules)
    {
        var period = LegalPeriods.Reply(regulation);
        var trace = clock.Trace(new ReplyFacts(regulation, received));
        return new()
        {
            ReceivedOn = received,
            Regulation = regulation,
            Trace = trace,
            IfExtended = clock.Calendar.NthWorkingDayAfter(received, period.Days + period.MaxExtension),
            Light = DeadlineLights.Of(trace.Due, today, clock.Calendar, rules[WatchedKind.Reply]),
        };
    }
}
