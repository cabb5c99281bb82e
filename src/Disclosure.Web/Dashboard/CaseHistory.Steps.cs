using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <content>What stops the period or moves it: the correction, the letters to others, the extension.</content>
internal static partial class CaseHistory
{
    private static IEnumerable<TimelineEvent> Corrections(Application found, ReplyClock clock)
    {
        foreach (var correction in found.EarlierCorrections.Append(found.Correction).OfType<Correction>())
        {
            if (correction.AskedOn is { } asked)
            {
                yield return new TimelineEvent(asked, DashboardTexts.Event_CorrectionAsked, Some(DueFrom(found, asked, clock), correction.ToAdd, correction.LateReason, correction.RepeatReason), TimelineMark.Pause);
            }

            if (correction.ServedOn is { } served)
            {
                yield return new TimelineEvent(served, DashboardTexts.Event_CorrectionServed, Some(correction.LastDay(clock) is { } last ? Text.Format(DashboardTexts.UntilDay, Text.IsoDay(last)) : null, correction.PostponeReason));
            }

            if (correction.ReceivedOn is { } corrected)
            {
                yield return new TimelineEvent(corrected, DashboardTexts.Event_CorrectionReceived, Some(DueFrom(found, corrected, clock)), TimelineMark.Fact);
            }
        }
    }

    private static IEnumerable<TimelineEvent> Letters(CaseFile file, ReplyClock clock)
    {
        var found = file.Case;
        foreach (var letter in found.Consultations)
        {
            yield return new TimelineEvent(letter.SentOn, Text.Format(DashboardTexts.Event_ConsultationSent, letter.Party), Some(letter.Name, DueFrom(found, letter.SentOn, clock)), TimelineMark.Pause);
            if (letter.ReceivedOn is { } reached)
            {
                yield return new TimelineEvent(reached, Text.Format(DashboardTexts.Event_PartyReached, letter.Party),
                    Some(letter.Name, letter.LastDay(found.Regulation, clock.Calendar) is { } last ? Text.Format(DashboardTexts.UntilDay, Text.IsoDay(last.On)) : null, DueFrom(found, reached, clock)));
            }

            if (file.RunOut.Contains(letter))
            {
                var over = file.LastDays[letter.Ordinal];
                yield return new TimelineEvent(over, Text.Format(DashboardTexts.Event_RanOut, letter.Party), Some(letter.Name, ConsultationWords.Silence(letter.Party, found.Regulation), DueFrom(found, over.AddDays(1), clock)), TimelineMark.Pause);
            }

            var isLate = letter.OpinionOn is { } on && on != letter.EndedOn;
            if (letter.EndedOn is { } ended)
            {
                yield return new TimelineEvent(ended, Text.Format(DashboardTexts.Event_ConsultationEnded, letter.Party), isLate ? Some(letter.Name, DueFrom(found, ended, clock))
                    : Some(letter.Name, letter.Opinion is { } opinion ? Text.Of(opinion) : null, DueFrom(found, ended, clock), letter.Reasons, letter.Unfounded), TimelineMark.Pause);
            }

            if (letter is { OpinionOn: { } came, Opinion: { } late } && isLate)
            {
                yield return new TimelineEvent(came, Text.Format(DashboardTexts.Event_LateOpinion, letter.Party), Some(letter.Name, Text.Of(late), letter.Reasons, letter.Unfounded));
            }

            if (letter.OverrideToldOn is { } told)
            {
                yield return new TimelineEvent(told, DashboardTexts.Event_Override, Some(letter.Name, letter.OverrideReason), TimelineMark.Fact);
            }
        }
    }

    private static IEnumerable<TimelineEvent> Extensions(CaseFile file, ReplyClock clock)
    {
        var found = file.Case;
        foreach (var request in found.ExtensionRequests)
        {
            yield return new TimelineEvent(request.AskedOn, Text.Format(DashboardTexts.Event_ExtensionAsked, request.Days), Some(file.Names.Say(request.AskedBy), request.Reason));
            if (request.DecidedOn is { } decided)
            {
                yield return new TimelineEvent(decided, request.State is ExtensionRequestState.Refused ? DashboardTexts.Event_ExtensionDenied : DashboardTexts.Event_ExtensionConsented, Some(request.DecidedBy is { } by ? file.Names.Say(by) : null, request.DecisionReason));
            }
        }

        if (found.Extension is { } extension)
        {
            yield return new TimelineEvent(extension.ApprovedOn, Text.Format(DashboardTexts.Event_Extended, extension.Days), Some(DueFrom(found, extension.ApprovedOn, clock), extension.Reason), TimelineMark.Fact);
        }
    }
}
