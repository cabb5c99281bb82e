using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Assessment.CourseOffice;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>A year's assessment of two departments from the notice to the list of what is put right, each act by whoever takes it.</summary>
public sealed class WholeCourseTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_departments_go_the_whole_way()
    {
        await using var office = await BeginAsync("2026-06-01");
        var (environment, housing) = (office.Environment6, await HousingAsync(office));

        await StartAsync(office);
        await To(office, "2026-07-01", Role.Assessor);
        await office.Get<OpenRound>().RunAsync(Form<OpenRoundForm>(await office.RoundAsync()), Stop);
        Assert.Equal([environment.Id, housing.Id], await UnitsAsync(office)); // neither the area nor the office itself

        await AssessAsync(office, environment);
        await EnterAsync(office, environment);
        await EnterAsync(office, housing); // which never hands in

        await To(office, "2026-09-01", Role.Assessor);
        await office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await office.RoundAsync()), Stop);
        Assert.Equal((2, 23, true), (await office.UnitAsync(environment)).Facts.Where(fact => fact.Key == "lateReply").Select(fact => (fact.Count, fact.Base, fact.IsFrozen)).Single());
        Assert.Equal(TwoLate.Select(one => one.Number), (await office.UnitAsync(environment)).Cases.Select(one => one.Number));

        await MarkAsync(office, environment, 38, 36, decided: 37);
        await MarkAsync(office, housing, 40, 40, decided: null);
        foreach (var unit in new[] { environment, housing })
        {
            office.ActAs(Role.Assessor);
            await office.Get<FeedBackUnit>().RunAsync(Form<FeedBackUnitForm>(await office.UnitAsync(unit)), Stop);
        }

        await ContestAsync(office, environment);
        office.ActAs(Role.Leader, housing);
        await office.Get<AcceptScore>().RunAsync(Form<AcceptScoreForm>(await office.UnitAsync(housing)), Stop);
        await ReviewAsync(office, environment);

        await To(office, "2026-09-08", Role.Assessor); // fed back on Tuesday 1 September; counted 2, 3, 4, 7, 8
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, async () => await office.Get<SettleUnit>().RunAsync(Form<SettleUnitForm>(await office.UnitAsync(environment)), Stop));
        office.ActAs(Role.CityOffice);
        await RefusedAsync(AssessmentRule.RoundUnitsOpen, async () => await office.Get<DecideRound>().RunAsync(Form<DecideRoundForm>(await office.RoundAsync(), f => f.Resolution = "同意"), Stop));
        await To(office, "2026-09-09", Role.Assessor);
        await office.Get<SettleUnit>().RunAsync(Form<SettleUnitForm>(await office.UnitAsync(environment)), Stop);

        office.ActAs(Role.CityOffice);
        await office.Get<DecideRound>().RunAsync(Form<DecideRoundForm>(await office.RoundAsync(), f => f.Resolution = "同意"), Stop);
        office.ActAs(Role.Assessor);
        await office.Get<AnnounceRound>().RunAsync(Form<AnnounceRoundForm>(await office.RoundAsync(), f => f.Number = "呼政公开办〔2026〕9号"), Stop);
        await office.Get<HandOverRound>().RunAsync(Form<HandOverRoundForm>(await office.RoundAsync(), f => f.RectifyUntil = D("2026-12-31")), Stop);
        office.ActAs(Role.Clerk, environment);
        await office.Get<RectifyItem>().RunAsync(Form<RectifyItemForm>(await office.UnitAsync(environment), f => (f.Ordinal, f.Result) = (1, "已建立台账")), Stop);

        var (first, second) = (await office.UnitAsync(housing), await office.UnitAsync(environment));
        Assert.Equal((UnitStage.HandedOver, 100m, "优秀", 4m, 1), (first.Stage, first.Final!.Value, first.Grade!, first.Contribution!.Value, first.Rank!.Value));
        Assert.Equal((UnitStage.HandedOver, 95m, "优秀", 3.8m, 2), (second.Stage, second.Final!.Value, second.Grade!, second.Contribution!.Value, second.Rank!.Value)); // A1 38 on review, A2 20, B 37 by the third
        Assert.Equal([("A1", 2m, "2026-09-09"), ("B", 3m, "")], second.Rectifications.OrderBy(item => item.Ordinal).Select(item => (item.IndicatorCode, item.Lost, item.DoneOn is { } on ? $"{on:yyyy-MM-dd}" : "")));
        Assert.Empty(first.Rectifications);
        Assert.Equal((RoundStage.HandedOver, "同意", "呼政公开办〔2026〕9号"), ((await office.RoundAsync()).Stage, (await office.RoundAsync()).Resolution, (await office.RoundAsync()).AnnouncementNumber));
    }

    private static async Task<Organ> HousingAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var organ = new Organ("HHHT-007", "市住建局", OrganKind.CityDepartment, D("2008-05-01"));
        db.Organs.Add(organ);
        db.Organs.Add(new Organ("HHHT-008", "市某局", OrganKind.CityDepartment, D("2027-01-01"))); // not yet there
        await db.SaveChangesAsync(Stop);
        return organ;
    }

    private static async Task<IReadOnlyList<long>> UnitsAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.UnitAssessments.OrderBy(u => u.OrganId).Select(u => u.OrganId).ToListAsync(Stop);
    }

    private static Task To(TestOffice office, string day, Role role)
    {
        office.Time.SetUtcNow(new DateTimeOffset(D(day), new TimeOnly(9, 0), TimeSpan.FromHours(8)));
        office.ActAs(role);
        return Task.CompletedTask;
    }

    private static async Task StartAsync(TestOffice office)
    {
        office.ActAs(Role.CityOffice);
        await office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = 2026 }, Stop);
        await office.Get<ChangeScheme>().RunAsync(await SchemeFormAsync<ChangeSchemeForm>(office, f => f.Json = SchemeJson.Write(Scheme)), Stop);
        await office.Get<PublishScheme>().RunAsync(await SchemeFormAsync<PublishSchemeForm>(office, f => f.StartsOn = D("2026-07-01")), Stop);
        office.ActAs(Role.Assessor);
        var form = await SchemeFormAsync<DropSchemeForm>(office);
        await office.Get<StartRound>().RunAsync(new StartRoundForm { SchemeId = form.SchemeId, SelfAssessmentUntil = D("2026-07-31"), CutOffOn = D("2026-08-31") }, Stop);
    }

    private static async Task<T> SchemeFormAsync<T>(TestOffice office, Action<T>? fill = null)
        where T : SchemeForm, new()
    {
        await using var db = await office.DbAsync();
        var scheme = await db.AssessmentSchemes.SingleAsync(Stop);
        var form = new T { SchemeId = scheme.Id, Version = scheme.Version };
        fill?.Invoke(form);
        return form;
    }

    /// <summary>Handed in, returned, mended, handed in again.</summary>
    private static async Task AssessAsync(TestOffice office, Organ organ)
    {
        office.ActAs(Role.Clerk, organ);
        foreach (var leaf in Scheme.Leaves)
        {
            await office.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(await office.UnitAsync(organ), f => (f.Code, f.Score) = (leaf.Code, leaf.Most)), Stop);
        }

        office.ActAs(Role.HeadOfOffice, organ);
        await office.Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(await office.UnitAsync(organ)), Stop);
        office.ActAs(Role.Assessor);
        await office.Get<ReturnSelfAssessment>().RunAsync(Form<ReturnSelfAssessmentForm>(await office.UnitAsync(organ), f => f.Reason = "A1 缺说明"), Stop);
        office.ActAs(Role.Clerk, organ);
        await office.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(await office.UnitAsync(organ), f => (f.Code, f.Score, f.Remark) = ("A1", 38, "一件逾期")), Stop);
        office.ActAs(Role.HeadOfOffice, organ);
        await office.Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(await office.UnitAsync(organ)), Stop);
    }

    private static async Task EnterAsync(TestOffice office, Organ organ)
    {
        office.ActAs(Role.Assessor);
        foreach (var key in EnteredKeys)
        {
            await office.Get<EnterFact>().RunAsync(Form<EnterFactForm>(await office.UnitAsync(organ), f => (f.Key, f.Count) = (key, 0)), Stop);
        }
    }

    /// <summary>All automatic ones at once; the one that two mark by two, and by a third where they differ.</summary>
    private static async Task MarkAsync(TestOffice office, Organ organ, decimal first, decimal second, decimal? decided)
    {
        office.ActAs(Role.Assessor);
        await office.Get<ConfirmMarks>().RunAsync(Form<ConfirmMarksForm>(await office.UnitAsync(organ)), Stop);
        await SeatAsync(MarkSeat.First, first);
        office.ActAs(Role.CityOffice);
        await SeatAsync(MarkSeat.Second, second);
        if (decided is { } score)
        {
            office.ActAs(Role.Assessor);
            await RefusedAsync(AssessmentRule.MarkSamePerson, () => SeatAsync(MarkSeat.Third, score));
            office.ActAs(Role.Assessor, "third");
            await SeatAsync(MarkSeat.Third, score);
        }

        async Task SeatAsync(MarkSeat seat, decimal score) =>
            await office.Get<MarkIndicator>().RunAsync(Form<MarkIndicatorForm>(await office.UnitAsync(organ), f => (f.Code, f.Seat, f.Score, f.Reason) = ("B", seat, score, "抽查五件")), Stop);
    }

    private static async Task ContestAsync(TestOffice office, Organ organ)
    {
        office.ActAs(Role.HeadOfOffice, organ);
        foreach (var code in new[] { "A1", "B" })
        {
            await office.Get<ContestIndicator>().RunAsync(Form<ContestIndicatorForm>(await office.UnitAsync(organ), f => (f.Code, f.Claimed, f.Reason) = (code, 40, "一件系邮政所误")), Stop);
        }
    }

    /// <summary>One is upheld in part, one rejected, by people who did not mark them.</summary>
    private static async Task ReviewAsync(TestOffice office, Organ organ)
    {
        office.ActAs(Role.Assessor);
        await RefusedAsync(AssessmentRule.ReviewSamePerson, () => ReviewAsync("A1", 38));
        office.ActAs(Role.CityOffice);
        await ReviewAsync("A1", 38);
        office.ActAs(Role.Assessor, "fourth");
        await ReviewAsync("B", null);

        async Task ReviewAsync(string code, decimal? after) =>
            await office.Get<ReviewObjection>().RunAsync(Form<ReviewObjectionForm>(await office.UnitAsync(organ), f => (f.Code, f.After, f.Opinion) = (code, after, "已核")), Stop);
    }
}
