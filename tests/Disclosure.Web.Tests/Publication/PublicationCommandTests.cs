using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Publication;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Reporting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Publication;

/// <summary>登记、公开、更正、不予公开、撤回: each by whoever keeps the register of the unit, each with its refusals.</summary>
public sealed class PublicationCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clerk_registers_an_item_and_records_its_publication()
    {
        await using var office = await CaseOffice.OpenAsync();

        var item = await office.RegisterItemAsync();
        Assert.Equal(("GK-2026-00001", PublicationState.Waiting, TestOffice.D("2026-09-29"), "clerk"), (item.Code, item.State, item.DueOn, item.RegisteredBy));
        item = await office.PublishAsync(item);

        Assert.Equal((PublicationState.Published, TestOffice.D("2026-09-14"), "https://example.cn/1", false), (item.State, item.PublishedOn, item.Address, item.WasLate));
        await using var db = await office.DbAsync();
        Assert.Equal([nameof(RegisterPublication), nameof(PublishItem)], await db.AuditEntries.Where(e => e.Target == item.Code).OrderBy(e => e.Seq).Select(e => e.Action).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_second_click_registers_nothing_twice()
    {
        await using var office = await CaseOffice.OpenAsync();
        var form = new RegisterPublicationForm { Organ = "HHHT-006", Title = "某某管理办法", MadeOn = TestOffice.D("2026-09-01") };

        Assert.Equal(await office.Get<RegisterPublication>().RunAsync(form, Cancel), await office.Get<RegisterPublication>().RunAsync(form, Cancel));

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.PublicationItems.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_unit_keeps_its_own_register_and_no_other_and_the_citys_office_keeps_any()
    {
        await using var office = await CaseOffice.OpenAsync();
        await Assert.ThrowsAsync<NotAllowedException>(() => office.RegisterItemAsync(organ: office.District48));

        office.ActAs(Role.CityOffice);
        var item = await office.RegisterItemAsync(organ: office.District48);
        office.ActAs(Role.Clerk);
        await Assert.ThrowsAsync<NotAllowedException>(() => office.PublishAsync(item));
        Assert.Null(await office.Get<PublicationFiles>().FindAsync(item.Code, Cancel));
    }

    [Fact]
    public async Task An_unknown_unit_is_refused()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Role.CityOffice);

        Assert.Equal(OrganRule.OrganMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => office.RegisterItemAsync(change: f => f.Organ = "HHHT-999"))).Rule);
    }

    [Fact]
    public async Task Nothing_is_published_without_its_review_and_the_refusal_names_the_article()
    {
        await using var office = await CaseOffice.OpenAsync();
        var form = (await office.RegisterItemAsync()).Publishing();
        (form.ReviewReference, form.ReviewedOn) = ("", null);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<PublishItem>().RunAsync(form, Cancel));

        Assert.Equal((PublicationRule.PublicationUnreviewed, Statutes.R2019(17)), (refusal.Rule, refusal.Article));
        Assert.Contains("第十七条", Text.Of(refusal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_had_become_public_unreviewed_is_recorded_as_a_defect()
    {
        await using var office = await CaseOffice.OpenAsync();
        var form = (await office.RegisterItemAsync()).Publishing("2026-09-11");
        (form.ReviewReference, form.ReviewedOn, form.UnreviewedReason) = ("", null, "科室自行上网");

        await office.Get<PublishItem>().RunAsync(form, Cancel);

        Assert.True((await office.ItemAsync(form.Code)).WasUnreviewed);
    }

    [Fact]
    public async Task An_item_is_corrected_dropped_and_taken_back_each_with_its_reason()
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.RegisterItemAsync();
        var correct = new CorrectPublicationForm { Code = item.Code, Version = item.Version, Reason = "成文日期误录" };
        correct.Fill(item);
        correct.MadeOn = TestOffice.D("2026-09-02");

        await office.Get<CorrectPublication>().RunAsync(correct, Cancel);
        item = await office.ItemAsync(item.Code);
        Assert.Equal(TestOffice.D("2026-09-30"), item.DueOn);
        await office.Get<DropPublication>().RunAsync(new DropPublicationForm { Code = item.Code, Version = item.Version, DroppedOn = TestOffice.D("2026-09-14"), DropReason = "属于内部事务信息" }, Cancel);
        item = await office.ItemAsync(item.Code);
        Assert.Equal((PublicationState.Dropped, "属于内部事务信息"), (item.State, item.DropReason));
        await office.Get<TakeBackPublication>().RunAsync(new TakeBackPublicationForm { Code = item.Code, Version = item.Version, Reason = "复核后应当公开" }, Cancel);

        Assert.Equal(PublicationState.Waiting, (await office.ItemAsync(item.Code)).State);
    }

    [Fact]
    public async Task What_is_public_already_is_not_published_again()
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.PublishAsync(await office.RegisterItemAsync());

        Assert.Equal(PublicationRule.PublicationStepNotPermitted, (await Assert.ThrowsAsync<RuleViolationException>(() => office.PublishAsync(item))).Rule);
    }

    [Fact]
    public async Task A_form_that_somebody_else_overtook_is_stale()
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.RegisterItemAsync();
        await office.PublishAsync(item);

        await Assert.ThrowsAsync<StaleFormException>(() => office.PublishAsync(item));
    }

    [Fact]
    public async Task A_form_says_which_field_is_missing_or_too_long()
    {
        await using var office = await CaseOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.RegisterItemAsync(title: new string('长', PublicationItem.MaxTitle + 1), change: f => f.MadeOn = null));

        Assert.Equal(["“信息名称”最多 200 个字。", "请填写或者选择“形成或者变更之日”。"], refusal.Errors.Select(e => e.ErrorMessage));
    }

    [Fact]
    public async Task An_accepted_proposal_becomes_an_item_once()
    {
        await using var office = await CaseOffice.OpenAsync();
        var number = await AcceptedAsync(office);
        var proposed = await office.Get<PublicationPrefill>().FindAsync(number, Cancel);
        Assert.Equal((number, "HHHT-006", TestOffice.D("2026-09-11")), (proposed!.Number, proposed.OrganCode, proposed.DecidedOn));

        var item = await office.RegisterItemAsync(change: f => f.ProposalOf = number);

        Assert.Equal(number, (await office.Get<PublicationFiles>().FindAsync(item.Code, Cancel))!.ProposalOf);
        Assert.Null(await office.Get<PublicationPrefill>().FindAsync(number, Cancel));
        Assert.Equal(PublicationRule.PublicationProposalUnfit, (await Assert.ThrowsAsync<RuleViolationException>(() => office.RegisterItemAsync(change: f => f.ProposalOf = number))).Rule);
    }

    [Fact]
    public async Task A_case_without_an_accepted_proposal_gives_no_item()
    {
        await using var office = await CaseOffice.OpenAsync();
        var number = (await office.RegisterAsync("2026-09-01")).Number;

        Assert.Equal(PublicationRule.PublicationProposalUnfit, (await Assert.ThrowsAsync<RuleViolationException>(() => office.RegisterItemAsync(change: f => f.ProposalOf = number))).Rule);
    }

    internal static async Task<string> AcceptedAsync(TestOffice office)
    {
        var application = await office.RegisterAsync("2026-09-01");
        var proposal = new PublicationProposal(application.Id, application.OrganId, 3, TestOffice.D("2026-09-10"));
        proposal.Decide(accept: true, "在门户网站公开", "head", TestOffice.D("2026-09-11"));
        await office.SaveAsync([proposal]);
        return application.Number;
    }
}
