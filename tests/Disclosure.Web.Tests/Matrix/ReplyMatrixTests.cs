using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Role × step × stage at the service, both regulations side by side: what is not listed is refused, whoever asks and wherever the reply stands.</summary>
public sealed class ReplyMatrixTests
{
    private static readonly Role[] Handlers = [Role.Clerk, Role.HeadOfOffice, Role.CityOffice];

    private static readonly Dictionary<(ReplyStage, ReplyStep), Role[]> Lawful = new()
    {
        [(ReplyStage.Drafted, ReplyStep.Change)] = Handlers,
        [(ReplyStage.Drafted, ReplyStep.RecordSearch)] = Handlers,
        [(ReplyStage.Drafted, ReplyStep.ReviewSecrecy)] = [Role.SecrecyOfficer],
        [(ReplyStage.Drafted, ReplyStep.ReferSecrecy)] = [Role.SecrecyOfficer],
        [(ReplyStage.Drafted, ReplyStep.Return)] = [Role.SecrecyOfficer],
        [(ReplyStage.Drafted, ReplyStep.Discard)] = Handlers,
        [(ReplyStage.SecrecyReviewed, ReplyStep.CheckLegality)] = [Role.LegalOfficer],
        [(ReplyStage.SecrecyReviewed, ReplyStep.Return)] = [Role.LegalOfficer],
        [(ReplyStage.SecrecyReviewed, ReplyStep.Discard)] = Handlers,
        [(ReplyStage.LegallyChecked, ReplyStep.Approve)] = [Role.HeadOfOffice, Role.Leader],
        [(ReplyStage.LegallyChecked, ReplyStep.Return)] = [Role.HeadOfOffice, Role.Leader],
        [(ReplyStage.LegallyChecked, ReplyStep.Discard)] = Handlers,
        [(ReplyStage.Approved, ReplyStep.Seal)] = Handlers,
        [(ReplyStage.Approved, ReplyStep.Return)] = Handlers,
        [(ReplyStage.Approved, ReplyStep.Discard)] = Handlers,
        [(ReplyStage.Sealed, ReplyStep.Dispatch)] = Handlers,
        [(ReplyStage.Sealed, ReplyStep.Return)] = Handlers,
        [(ReplyStage.Sealed, ReplyStep.Discard)] = Handlers,
        [(ReplyStage.Dispatched, ReplyStep.Serve)] = Handlers,
    };

    public static TheoryData<Regulation, ReplyStage> Stages => [.. from regulation in Enum.GetValues<Regulation>() from stage in Enum.GetValues<ReplyStage>() select (regulation, stage)];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Only_the_roles_and_steps_listed_pass(Regulation regulation, ReplyStage stage)
    {
        await using var office = await OpenAsync(regulation);
        var reply = await DraftedAtAsync(office, regulation, stage);
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var step in Enum.GetValues<ReplyStep>().Where(s => s is not (ReplyStep.Submit or ReplyStep.TakeBack))) // 送审 is part of the draft's form, 撤回送出 of a correction of facts
            {
                if (Lawful.TryGetValue((stage, step), out var allowed) && allowed.Contains(role))
                {
                    continue;
                }

                office.ActAs(role);
                var refusal = await Record.ExceptionAsync(() => office.TakeAsync(reply, step));
                Assert.True(refusal is NotAllowedException or RuleViolationException, $"{role} {step} at {stage}: {refusal?.GetType().Name ?? "passed"}");
            }
        }

        var after = await office.ReplyAsync(reply.Application.Number);
        Assert.Equal((reply.Id, reply.Version, reply.Stage), (after.Id, after.Version, after.Stage));
    }

    [Theory]
    [InlineData(Regulation.R2008)]
    [InlineData(Regulation.R2019)]
    public async Task What_is_listed_passes(Regulation regulation)
    {
        foreach (var ((stage, step), roles) in Lawful)
        {
            foreach (var role in roles)
            {
                await using var office = await OpenAsync(regulation);
                var reply = await DraftedAtAsync(office, regulation, stage);
                office.ActAs(role);

                Assert.Null(await Record.ExceptionAsync(() => office.TakeAsync(reply, step)));
            }
        }
    }

    [Fact]
    public async Task The_reply_of_another_organ_is_out_of_reach()
    {
        await using var office = await CaseOffice.OpenAsync();
        var reply = await office.DraftedAsync();
        foreach (var step in new[] { ReplyStep.Change, ReplyStep.ReviewSecrecy, ReplyStep.CheckLegality, ReplyStep.Approve, ReplyStep.Return, ReplyStep.Discard })
        {
            office.ActAs(step is ReplyStep.Return ? Role.SecrecyOfficer : ReplyOffice.WhoTakes(step), office.District48);
            await Assert.ThrowsAsync<NotAllowedException>(() => office.TakeAsync(reply, step));
        }
    }

    private static Task<TestOffice> OpenAsync(Regulation regulation) => CaseOffice.OpenAsync($"{YearOf(regulation)}-09-14");

    private static async Task<Reply> DraftedAtAsync(TestOffice office, Regulation regulation, ReplyStage stage) =>
        await office.ToAsync(await office.DraftedAsync(arrivedOn: $"{YearOf(regulation)}-09-01"), stage);

    private static int YearOf(Regulation regulation) => regulation is Regulation.R2008 ? 2017 : 2026;
}
