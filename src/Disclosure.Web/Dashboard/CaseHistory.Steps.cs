using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <content>What stops the period or moves it: the correction, the letters to others, the extension.</content>
internal static partial class CaseHistory
{
    private static IEnumerable<CaseEvent> Corrections(Application found, ReplyClock clock)
    {
        foreach (var correction in found.EarlierCorrections.Append(found.Correction).OfType<Correction>())
        {
            if (correction.AskedOn is { } asked)
            {
                yield return new CaseEvent(asked, DashboardTexts.Event_CorrectionAsked, Some(DueFrom(found, asked, clock), correction.ToAdd, correction.LateReason, correction.RepeatReason), CaseEventKind.Pause);
            }

            if (correction.ServedOn is { } served)
            {
                yield return new CaseEvent(served, DashboardTexts.Event_CorrectionServed, Some(correction.LastDay(clock) is { } last ? Text.Format(DashboardTexts.UntilDay, Text.IsoDay(last)) : null, correction.PostponeReason), CaseEventKind.Plain);
            }

            if (correction.ReceivedOn is { } corrected)
            {
                yield return new CaseEvent(corrected, DashboardTexts.Event_CorrectionReceived, Some(DueFrom(found, corrected, clock)), CaseEventKind.Fact);
            }
        }
    }

    private static IEnumerable<CaseEvent> Letters(CaseFile file, ReplyClock clock)
    {
        var found = file.Case;
        foreach (var letter in found.Consultations)
        {
            yield return new CaseEvent(letter.SentOn, Text.Format(DashboardTexts.Event_ConsultationSent, letter.Party), Some(letter.Name, DueFrom(found, letter.SentOn, clock)), CaseEventKind.Pause);
            if (letter.ReceivedOn is { } reached)
            {
                yield return new CaseEvent(reached, Text.Format(DashboardTexts.Event_PartyReached, letter.Party),
                    Some(letter.Name, letter.LastDay(found.Regulation, clock.Calendar) is { } last ? Text.Format(DashboardTexts.UntilDay, Text.IsoDay(last.On)) : null, DueFrom(found, reached, clock)), CaseEventKind.Plain);
            }

            if (file.RunOut.Contains(letter))
            {
                var over = file.LastDays[letter.Ordinal];
                yield return new CaseEvent(over, Text.Format(DashboardTexts.Event_RanOut, letter.Party), Some(letter.Name, ConsultationWords.Silence(letter.Party, found.Regulation), DueFrom(found, over.AddDays(1), clock)), CaseEventKind.Pause);
            }

            var isLate = letter.OpinionOn is { } on && on != letter.EndedOn;
            if (letter.EndedOn is { } ended)
            {
                yield return new CaseEvent(ended, Text.Format(DashboardTexts.Event_ConsultationEnded, letter.Party), isLate ? Some(letter.Name, DueFrom(found, ended, clock))
                    : Some(letter.Name, letter.Opinion is { } opinion ? Text.Of(opinion) : null, DueFrom(found, ended, clock), letter.Reasons, letter.Unfounded), CaseEventKind.Pause);
            }

            if (letter is { OpinionOn: { } came, Opinion: { } late } && isLate)
            {
                yield return new CaseEvent(came, Text.Format(DashboardTexts.Event_LateOpinion, letter.Party), Some(letter.Name, Text.Of(late), letter.Reasons, letter.Unfounded), CaseEventKind.Plain);
            }

            if (letter.OverrideToldOn is { } told)
            {
                yield return new CaseEvent(told, DashboardTexts.Event_Override, Some(letter.Name, letter.OverrideReason), CaseEventKind.Fact);
            }
        }
    }

    private static IEnumerable<CaseEvent> Extensions(CaseFile file, ReplyClock clock)
    {
        var found = file.Case;
        foreach (var request in found.ExtensionRequests)
        {
            yield return new CaseEvent(request.AskedOn, Text.Format(DashboardTexts.Event_ExtensionAsked, request.Days), Some(file.Names.Say(request.AskedBy), request.Reason), CaseEventKind.Plain);
            if (request.DecidedOn is { } decided)
            {
                yield return new CaseEvent(decided, request.State is ExtensionRequestState.Refused ? DashboardTexts.Event_ExtensionDenied : DashboardTexts.Event_ExtensionConsented, Some(request.DecidedBy is { } by ? file.Names.Say(by) : null, request.DecisionReason), CaseEventKind.Plain);
            }
        }

        if (found.Extension is { } extension)
        {
            yield return new CaseEvent(extension.ApprovedOn, Text.Format(DashboardTexts.Event_Extended, extension.Days), Some(DueFrom(found, extension.ApprovedOn, clock), extension.Reason), CaseEventKind.Fact);
        }
    }
}
