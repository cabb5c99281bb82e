using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核方案 through the gate: drafted by copying, changed, published with notice, replaced with a reason.</summary>
public sealed class SchemeCommandTests
{
    private static readonly DateOnly InTime = D("2026-10-04"); // twenty days after 14 September

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_scheme_begins_with_the_sample_and_the_next_with_last_years()
    {
        await using var office = await OpenAsync();
        Assert.Equal("2026-1", await office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = 2026 }, Stop));
        var first = await SchemeAsync(office, 2026);

        Assert.Equal("2027-1", await office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = 2027, CopyFromId = first.Id }, Stop));

        var next = await SchemeAsync(office, 2027);
        Assert.Equal((first.Id, "2027 年度政务公开考核方案", SchemeStage.Drafted), (next.CopiedFromId!.Value, next.Name, next.Stage));
        Assert.Equal(SchemeJson.Write(SampleScheme.For(2027)), next.Json);
    }

    [Fact]
    public async Task A_draft_may_hold_problems_and_is_not_published_with_them()
    {
        await using var office = await OpenAsync();
        var draft = await DraftedAsync(office);
        await office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(draft, f => f.Json = SchemeJson.Write(SampleScheme.For(2026) with { Groups = [] })), Stop);
        draft = await SchemeAsync(office, 2026);

        Assert.Equal(SchemeProblemKind.GroupsMissing, Assert.Single(SchemeCheck.Of(draft.Content)).Kind);
        await RefusedAsync(AssessmentRule.SchemeFlawed, () => PublishAsync(office, draft));
    }

    [Fact]
    public async Task What_cannot_be_read_changes_nothing()
    {
        await using var office = await OpenAsync();
        var draft = await DraftedAsync(office);

        await RefusedAsync(AssessmentRule.SchemeUnreadable, () => office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(draft, f => f.Json = "{"), Stop));

        Assert.Equal(draft.Json, (await SchemeAsync(office, 2026)).Json);
    }

    [Fact]
    public async Task A_published_scheme_never_changes()
    {
        await using var office = await OpenAsync();
        await PublishAsync(office, await DraftedAsync(office));
        var published = await SchemeAsync(office, 2026);

        Assert.Equal((SchemeStage.Published, D("2026-09-14"), InTime), (published.Stage, published.PublishedOn!.Value, published.StartsOn!.Value));
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(published, f => f.Json = published.Json), Stop));
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => office.Get<DropScheme>().RunAsync(Form<DropSchemeForm>(published), Stop));
    }

    [Fact]
    public async Task The_notice_is_kept()
    {
        await using var office = await OpenAsync();
        var draft = await DraftedAsync(office);

        await RefusedAsync(AssessmentRule.SchemeNoticeTooShort, () => office.Get<PublishScheme>().RunAsync(Form<PublishSchemeForm>(draft, f => f.StartsOn = InTime.AddDays(-1)), Stop));
    }

    [Fact]
    public async Task A_group_has_one_scheme_a_year()
    {
        await using var office = await OpenAsync();
        await PublishAsync(office, await DraftedAsync(office));
        var second = await DraftedAsync(office);

        var refusal = await RefusedAsync(AssessmentRule.SchemeGroupTaken, () => PublishAsync(office, second));

        Assert.Equal([2026, AssessmentGroup.Departments], refusal.Arguments);
    }

    [Fact]
    public async Task A_scheme_for_departments_and_one_for_areas_stand_side_by_side()
    {
        await using var office = await OpenAsync();
        foreach (var group in Enum.GetValues<AssessmentGroup>())
        {
            var draft = await DraftedAsync(office);
            await office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(draft, f => f.Json = SchemeJson.Write(draft.Content with { Groups = [group] })), Stop);
            await PublishAsync(office, await SchemeAsync(office, 2026));
        }

        await using var db = await office.DbAsync();
        Assert.Equal(2, await db.AssessmentSchemes.CountAsync(s => s.Stage == SchemeStage.Published, Stop));
    }

    [Fact]
    public async Task A_replacement_ends_the_edition_it_replaces_when_it_is_published()
    {
        await using var office = await OpenAsync();
        await PublishAsync(office, await DraftedAsync(office));
        var first = await SchemeAsync(office, 2026);

        Assert.Equal("2026-2", await office.Get<ReplaceScheme>().RunAsync(Form<ReplaceSchemeForm>(first, f => f.Reason = "C2 分值有误"), Stop));
        await RefusedAsync(AssessmentRule.SchemeReplacementDrafted, () => office.Get<ReplaceScheme>().RunAsync(Form<ReplaceSchemeForm>(first, f => f.Reason = "再改"), Stop));
        await PublishAsync(office, await SchemeAsync(office, 2026));

        await using var db = await office.DbAsync();
        Assert.Equal([(1, SchemeStage.Replaced, null), (2, SchemeStage.Published, "C2 分值有误")],
            (await db.AssessmentSchemes.OrderBy(s => s.Edition).ToListAsync(Stop)).Select(s => (s.Edition, s.Stage, s.ReplaceReason)));
    }

    [Fact]
    public async Task A_draft_is_dropped()
    {
        await using var office = await OpenAsync();
        await office.Get<DropScheme>().RunAsync(Form<DropSchemeForm>(await DraftedAsync(office)), Stop);

        Assert.Equal(SchemeStage.Dropped, (await SchemeAsync(office, 2026)).Stage);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_changed_the_scheme_is_refused()
    {
        await using var office = await OpenAsync();
        var draft = await DraftedAsync(office);
        await office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(draft, f => f.Json = SchemeJson.Write(draft.Content with { Name = "甲" })), Stop);

        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<ChangeScheme>().RunAsync(Form<ChangeSchemeForm>(draft, f => f.Json = SchemeJson.Write(draft.Content with { Name = "乙" })), Stop));
    }

    [Fact]
    public async Task A_second_click_drafts_nothing_twice()
    {
        await using var office = await OpenAsync();
        var form = new DraftSchemeForm { Year = 2026 };
        Assert.Equal(await office.Get<DraftScheme>().RunAsync(form, Stop), await office.Get<DraftScheme>().RunAsync(form, Stop));

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AssessmentSchemes.CountAsync(Stop));
    }

    [Fact]
    public async Task The_assessor_drafts_and_the_citys_office_publishes()
    {
        await using var office = await OpenAsync();
        office.ActAs(Role.Assessor);
        await office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = 2026 }, Stop);
        var draft = await SchemeAsync(office, 2026);

        await Assert.ThrowsAsync<NotAllowedException>(() => PublishAsync(office, draft));
        office.ActAs(Role.CityOffice);
        await PublishAsync(office, draft);

        Assert.Equal(("assessor", "cityoffice"), ((await SchemeAsync(office, 2026)).DraftedBy, (await SchemeAsync(office, 2026)).PublishedBy!));
    }

    [Fact]
    public async Task What_is_left_empty_is_asked_for()
    {
        await using var office = await OpenAsync();
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<PublishScheme>().RunAsync(new PublishSchemeForm { SchemeId = 1 }, Stop));
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<ReplaceScheme>().RunAsync(new ReplaceSchemeForm { SchemeId = 1, Reason = new string('字', AssessmentScheme.MaxReason + 1) }, Stop));
    }

    private static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync((services, _) => services.AddAssessment());

    private static async Task<AssessmentScheme> DraftedAsync(TestOffice office)
    {
        await office.Get<DraftScheme>().RunAsync(new DraftSchemeForm { Year = 2026 }, Stop);
        return await SchemeAsync(office, 2026);
    }

    /// <summary>The scheme of a year that was drafted last.</summary>
    private static async Task<AssessmentScheme> SchemeAsync(TestOffice office, int year)
    {
        await using var db = await office.DbAsync();
        return await db.AssessmentSchemes.Where(s => s.Year == year).OrderByDescending(s => s.Id).FirstAsync(Stop);
    }

    private static Task<string> PublishAsync(TestOffice office, AssessmentScheme scheme) =>
        office.Get<PublishScheme>().RunAsync(Form<PublishSchemeForm>(scheme, f => f.StartsOn = InTime), Stop);

    private static T Form<T>(AssessmentScheme scheme, Action<T>? fill = null)
        where T : SchemeForm, new()
    {
        var form = new T { SchemeId = scheme.Id, Version = scheme.Version };
        fill?.Invoke(form);
        return form;
    }
}
