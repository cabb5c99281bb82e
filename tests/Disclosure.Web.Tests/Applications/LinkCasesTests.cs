using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Applications;

/// <summary>关联: repeated and similar requests, and what several ask for is proposed to be published.</summary>
public sealed class LinkCasesTests
{
    [Fact]
    public async Task A_link_is_told_on_both_cases_with_the_earlier_reply()
    {
        await using var office = await CaseOffice.OpenAsync();
        var earlier = await office.CloseAsync(await office.RegisterAsync("2026-08-24"), ReplyOutcome.Granted, "2026-09-10");
        var later = await office.RegisterAsync("2026-09-11");
        await office.Get<LinkCases>().RunAsync(Form(later, earlier, CaseLinkKind.Repeated), Cancel);

        var seen = Assert.Single(await office.Get<CaseLinkList>().OfAsync(later.Number, Cancel));
        Assert.Equal((earlier.Number, true, ReplyOutcome.Granted, D("2026-09-10")), (seen.Number, seen.IsEarlier, seen.Outcome!.Value, seen.ClosedOn!.Value));
        Assert.False(Assert.Single(await office.Get<CaseLinkList>().OfAsync(earlier.Number, Cancel)).IsEarlier);
        Assert.Equal(later.Version, (await office.ReadAsync(later.Number)).Version);
    }

    [Fact]
    public async Task What_cannot_be_linked_is_refused_with_the_reason()
    {
        await using var office = await CaseOffice.OpenAsync();
        var (one, other) = (await office.RegisterAsync("2026-09-01"), await RegisterAsync(office, "孙某"));
        var links = office.Get<LinkCases>();

        Assert.Equal(ApplicationRule.LinkToItself, await RefusalAsync(() => links.RunAsync(Form(one, one, CaseLinkKind.Similar), Cancel)));
        Assert.Equal(ApplicationRule.RepeatedByAnother, await RefusalAsync(() => links.RunAsync(Form(one, other, CaseLinkKind.Repeated), Cancel)));
        Assert.Equal(ApplicationRule.LinkMissing, await RefusalAsync(() => links.UnlinkAsync(Form(one, other, CaseLinkKind.Similar), Cancel)));
        Assert.Equal(ApplicationRule.LinkOtherMissing, await RefusalAsync(() => links.RunAsync(new LinkForm { Number = one.Number, Other = "SQ-HHHT-048-2026-00001" }, Cancel)));
        await Assert.ThrowsAsync<ValidationException>(() => links.RunAsync(new LinkForm { Number = one.Number }, Cancel));
        await links.RunAsync(Form(one, other, CaseLinkKind.Similar), Cancel);
        Assert.Equal(ApplicationRule.LinkedAlready, await RefusalAsync(() => links.RunAsync(Form(other, one, CaseLinkKind.Similar), Cancel)));
        Assert.Equal(Rule.ReasonMissing, await RefusalAsync(() => links.UnlinkAsync(new LinkForm { Number = one.Number, Other = other.Number }, Cancel)));
        await links.UnlinkAsync(new LinkForm { Number = one.Number, Other = other.Number, Note = "点错了" }, Cancel);
        Assert.Empty(await office.Get<CaseLinkList>().OfAsync(one.Number, Cancel));

        office.ActAs(Role.Clerk, office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => links.RunAsync(Form(one, other, CaseLinkKind.Similar), Cancel));
        Assert.Empty(await office.Get<CaseLinkList>().OfAsync(one.Number, Cancel));
        office.ActAs(Role.Supervisor);
        await Assert.ThrowsAsync<NotAllowedException>(() => links.RunAsync(Form(one, other, CaseLinkKind.Similar), Cancel));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Three_applicants_for_what_was_disclosed_raise_a_proposal_whether_linked_or_closed_last(bool closedLast)
    {
        await using var office = await CaseOffice.OpenAsync();
        var (one, two, three) = (await office.RegisterAsync("2026-08-24"), await RegisterAsync(office, "孙某"), await RegisterAsync(office, "李某"));
        one = closedLast ? one : await office.CloseAsync(one, ReplyOutcome.Granted, "2026-09-10");
        await office.Get<LinkCases>().RunAsync(Form(two, one, CaseLinkKind.Similar), Cancel);
        Assert.Empty((await ProposalsAsync(office)).Rows);
        await office.Get<LinkCases>().RunAsync(Form(three, two, CaseLinkKind.Similar), Cancel); // through the second one
        Assert.Equal(closedLast ? 0 : 1, (await ProposalsAsync(office)).Total);
        if (closedLast)
        {
            one = await office.CloseAsync(one, ReplyOutcome.PartiallyGranted, "2026-09-10");
        }

        var proposal = Assert.Single((await ProposalsAsync(office)).Rows);
        Assert.Equal((one.Number, 3), (proposal.Number, proposal.Applicants));
        office.ActAs(Role.HeadOfOffice);
        Assert.Contains("3 个申请人", Assert.Single(await office.Get<DeskNotices>().UnreadAsync(Cancel)).Says, StringComparison.Ordinal);
        Assert.Equal(1, await office.Get<ProposalList>().CountAsync(Cancel));
    }

    [Fact]
    public async Task One_more_applicant_raises_the_number_and_no_second_proposal()
    {
        await using var office = await CaseOffice.OpenAsync();
        var proposal = await RaiseAsync(office);
        office.ActAs(Role.Clerk);
        var fourth = await RegisterAsync(office, "周某");
        await office.Get<LinkCases>().RunAsync(new LinkForm { Number = fourth.Number, Other = proposal.Number }, Cancel);

        Assert.Equal(4, Assert.Single((await ProposalsAsync(office)).Rows).Applicants);
    }

    [Fact]
    public async Task The_head_decides_with_a_reason_once()
    {
        await using var office = await CaseOffice.OpenAsync();
        var proposal = await RaiseAsync(office);
        var useCase = office.Get<DecideProposal>();
        office.ActAs(Role.Clerk);
        await Assert.ThrowsAsync<NotAllowedException>(() => useCase.RunAsync(Decision(proposal, "网站"), Cancel));
        office.ActAs(Role.HeadOfOffice, office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => useCase.RunAsync(Decision(proposal, "网站"), Cancel));
        office.ActAs(Role.HeadOfOffice);
        await Assert.ThrowsAsync<ValidationException>(() => useCase.RunAsync(Decision(proposal, ""), Cancel));
        var form = Decision(proposal, "监测结果按月在网站公开");
        await useCase.RunAsync(form, Cancel);
        await useCase.RunAsync(form, Cancel);
        await Assert.ThrowsAsync<StaleFormException>(() => useCase.RunAsync(Decision(proposal, "又一次"), Cancel));

        var decided = Assert.Single((await ProposalsAsync(office, ProposalState.Accepted)).Rows);
        Assert.Equal(("headofoffice", D("2026-09-14"), "监测结果按月在网站公开"), (decided.DecidedBy, decided.DecidedOn!.Value, decided.Reason));
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == "DecideProposal" && e.Result == "Done", Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<ProposalRow> RaiseAsync(TestOffice office)
    {
        var one = await office.CloseAsync(await office.RegisterAsync("2026-08-24"), ReplyOutcome.Granted, "2026-09-10");
        foreach (var name in new[] { "孙某", "李某" })
        {
            await office.Get<LinkCases>().RunAsync(Form(await RegisterAsync(office, name), one, CaseLinkKind.Similar), Cancel);
        }

        return (await ProposalsAsync(office)).Rows[0];
    }

    private static LinkForm Form(Application one, Application other, CaseLinkKind kind) => new() { Number = one.Number, Other = other.Number, Kind = kind };

    private static ProposalForm Decision(ProposalRow row, string reason) => new() { ProposalId = row.Id, Version = row.Version, Accept = true, Reason = reason };

    private static async Task<Application> RegisterAsync(TestOffice office, string name) => await office.ReadAsync(await office.Get<RegisterApplication>().RunAsync(
        new RegistrationForm { ArrivedOn = D("2026-09-01"), ApplicantName = name, Content = "某路段夜间施工噪声监测结果" }, Cancel));

    private static async Task<Enum> RefusalAsync(Func<Task> act) => (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule;

    private static Task<ListPage<ProposalRow>> ProposalsAsync(TestOffice office, ProposalState state = ProposalState.Open) => office.Get<ProposalList>().ReadAsync(
        new ListQuery(1, 50, null, false) { Address = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal) { ["state"] = state.ToString() } }, Cancel);
}
