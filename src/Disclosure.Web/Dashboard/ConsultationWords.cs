using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>What the law makes of a letter, in words: its last day, its light, and what silence means.</summary>
internal static class ConsultationWords
{
    /// <summary>The other side's days have run out. Never red: the office is not late, it may go on.</summary>
    public static readonly LightReading RunOut = new(DeadlineLight.Yellow, null);

    /// <summary>What silence means: three rules, two regulations.</summary>
    public static string Silence(ConsultedParty party, Regulation regulation) => (party, regulation) switch
    {
        (ConsultedParty.ThirdParty, Regulation.R2019) => Text.Format(DashboardTexts.SilenceThirdParty, LegalPeriods.ThirdPartyOpinion.Days, Text.Of(LegalPeriods.ThirdPartyOpinion.Source)),
        (ConsultedParty.CoProducingOrgan, Regulation.R2019) => Text.Format(DashboardTexts.SilenceOrgan, LegalPeriods.OrganOpinion.Days, Text.Of(LegalPeriods.OrganOpinion.Source)),
        (ConsultedParty.ThirdParty, Regulation.R2008) => Text.Format(DashboardTexts.SilenceThirdParty2008, Text.Of(Statutes.R2008(23))),
        (ConsultedParty.CoProducingOrgan, Regulation.R2008) => DashboardTexts.SilenceOrgan2008,
    };

    /// <summary>第 1 号·某某公司·2026-09-03 发出.</summary>
    public static string Option(Consultation letter) =>
        Text.Format(DashboardTexts.LetterOption, letter.Ordinal, letter.Name ?? Text.Of(letter.Party), Text.IsoDay(letter.SentOn));

    /// <summary>The light of a letter that is still out, with its word in place of a number; null where no last day stands.</summary>
    public static (LightReading Light, string? Word)? Light(Consultation letter, Regulation regulation, CaseLights lights) =>
        letter is { EndedOn: null } && letter.LastDay(regulation, lights.Calendar) is { } last ? LightOf(last, lights) : null;

    /// <summary>The light of the other side's last day, a party's or the applicant's.</summary>
    public static (LightReading Light, string? Word) LightOf(LegalDay last, CaseLights lights) =>
        lights.Today > last.On ? (RunOut, DashboardTexts.RunOut) : (DeadlineLights.Of(last, lights.Today, lights.Calendar, lights.Rules[WatchedKind.Opinion]), null);

    /// <summary>What is known of the end of a letter.</summary>
    public static string State(Consultation letter, Regulation regulation, WorkCalendar calendar, DateOnly today) => letter switch
    {
        { Opinion: ConsultationOpinion.Silent, EndedOn: { } ended } => Text.Format(DashboardTexts.LetterSilent, Text.IsoDay(ended)),
        { Opinion: { } opinion, EndedOn: { } ended } => letter.OpinionOn > ended
            ? Text.Format(DashboardTexts.LetterLate, Text.IsoDay(letter.OpinionOn.Value), Text.Of(opinion), Text.IsoDay(ended))
            : Text.Format(DashboardTexts.LetterAnswered, Text.IsoDay(letter.OpinionOn ?? ended), Text.Of(opinion)),
        { EndedOn: { } ended } => Text.Format(DashboardTexts.LetterEnded, Text.IsoDay(ended)),
        _ when letter.HasRunOut(today, regulation, calendar) => Text.Format(DashboardTexts.LetterSilent, Text.IsoDay(letter.LastDay(regulation, calendar)!.Value.On)),
        _ when letter.LastDay(regulation, calendar) is { } last => Text.Format(DashboardTexts.LetterUntil, Text.FullDay(last.On)),
        _ => regulation is Regulation.R2008 ? DashboardTexts.LetterNoLimit : DashboardTexts.LetterNotReached,
    };
}
