using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>An office whose assessor sits before the pages of the assessment.</summary>
public abstract class AssessmentDesk : CaseDesk
{
    /// <summary>The first day that self-assessment may begin on: twenty days after Monday 2026-09-14.</summary>
    protected static readonly DateOnly InTime = D("2026-10-04");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Office.ActAs(Role.Assessor);
    }

    /// <summary>A draft of the sample for a year, as the command line makes it.</summary>
    private protected async Task<AssessmentScheme> DraftedAsync(int year = 2026, Func<SchemeContent, SchemeContent>? change = null)
    {
        var actor = await Office.Get<CurrentActor>().GetAsync(Cancel);
        Office.ActAs(Actor.CommandLine);
        await Office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = year }, Cancel);
        var draft = await NewestAsync();
        if (change is not null)
        {
            await Office.Get<ChangeScheme>().RunAsync(new ChangeSchemeForm { SchemeId = draft.Id, Version = draft.Version, Json = SchemeJson.Write(change(draft.Content)) }, Cancel);
            draft = await NewestAsync();
        }

        Office.ActAs(actor);
        return draft;
    }

    /// <summary>A published scheme.</summary>
    private protected async Task<AssessmentScheme> PublishedAsync(int year = 2026, Func<SchemeContent, SchemeContent>? change = null)
    {
        var draft = await DraftedAsync(year, change);
        var actor = await Office.Get<CurrentActor>().GetAsync(Cancel);
        Office.ActAs(Actor.CommandLine);
        await Office.Get<PublishScheme>().RunAsync(new PublishSchemeForm { SchemeId = draft.Id, Version = draft.Version, StartsOn = InTime }, Cancel);
        Office.ActAs(actor);
        return await NewestAsync();
    }

    /// <summary>A round of a scheme with both units in it, written past the gate: its course is proved elsewhere.</summary>
    private protected async Task<AssessmentRound> RoundAsync(AssessmentScheme scheme, Action<UnitAssessment, AssessmentRound>? act = null, Action<AssessmentRound>? then = null)
    {
        await using var db = await Office.DbAsync();
        var round = new AssessmentRound(await db.AssessmentSchemes.SingleAsync(s => s.Id == scheme.Id, Cancel), D("2026-10-31"), D("2026-12-31"));
        db.AssessmentRounds.Add(round);
        await db.SaveChangesAsync(Cancel);
        foreach (var (organ, group) in new[] { (Office.Environment6, AssessmentGroup.Departments), (Office.District48, AssessmentGroup.Areas) })
        {
            var unit = new UnitAssessment(round.Id, organ.Id, group);
            act?.Invoke(unit, round);
            db.UnitAssessments.Add(unit);
        }

        then?.Invoke(round);
        await db.SaveChangesAsync(Cancel);
        return round;
    }

    private protected async Task<AssessmentScheme> NewestAsync()
    {
        await using var db = await Office.DbAsync();
        return await db.AssessmentSchemes.AsNoTracking().OrderByDescending(s => s.Id).FirstAsync(Cancel);
    }

    private protected static AssessmentHand By(string who, string on = "2026-09-14") => new(D(on), who, WorkCalendar.Published);
}
