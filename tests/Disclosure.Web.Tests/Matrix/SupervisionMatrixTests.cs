using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>
/// Role × act × stage at the service, for notices and complaints: what the page draws passes and leaves one entry, and everything else is refused and leaves one
/// too. What is lawful where is written down a second time in the domain's tests.
/// </summary>
public sealed class SupervisionMatrixTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<NoticeStage> NoticeStages => [.. Enum.GetValues<NoticeStage>()];

    public static TheoryData<ComplaintStage> ComplaintStages => [.. Enum.GetValues<ComplaintStage>()];

    [Fact]
    public void Every_act_is_registered_once_and_every_step_has_one()
    {
        Assert.Equal(Enum.GetValues<SupervisionActKind>(), SupervisionActs.All.Select(entry => entry.Kind));
        Assert.Equal(Enum.GetValues<NoticeStep>(), SupervisionActs.All.Select(entry => entry.NoticeStep).OfType<NoticeStep>().Order());
        Assert.Equal(Enum.GetValues<ComplaintStep>(), SupervisionActs.All.Select(entry => entry.ComplaintStep).OfType<ComplaintStep>().Order());
    }

    [Theory]
    [MemberData(nameof(NoticeStages))]
    public async Task A_notice_yields_to_those_who_may_and_to_nobody_else(NoticeStage stage)
    {
        await using var office = await CaseOffice.OpenAsync();
        var untouched = await office.NoticeAtAsync(stage);
        foreach (var (entry, role, organ) in Everybody(office, e => e.NoticeStep is not null))
        {
            var actor = office.ActAs(role, organ);
            var isDrawn = SupervisionActs.Possible(untouched, actor, TestOffice.D("2026-09-14")).Contains(entry);
            var notice = isDrawn ? await office.NoticeAtAsync(stage) : untouched;
            office.ActAs(actor);

            await AskAsync(office, entry, NoticeOffice.Filled(entry, notice.Code, notice.Version), isDrawn, $"{entry.Kind} by {role} of {actor.OrganCode} at {stage}");
        }

        Assert.Equal(untouched.Version, (await office.NoticeAsync(untouched.Code)).Version);
    }

    [Theory]
    [MemberData(nameof(ComplaintStages))]
    public async Task A_complaint_yields_to_those_who_may_and_to_nobody_else(ComplaintStage stage)
    {
        await using var office = await CaseOffice.OpenAsync();
        var untouched = await office.ComplaintAtAsync(stage);
        foreach (var (entry, role, organ) in Everybody(office, e => e.ComplaintStep is not null))
        {
            var actor = office.ActAs(role, organ);
            var isDrawn = SupervisionActs.Possible(untouched, actor).Contains(entry);
            var complaint = isDrawn ? await office.ComplaintAtAsync(stage) : untouched;
            office.ActAs(actor);

            await AskAsync(office, entry, NoticeOffice.Filled(entry, complaint.Code, complaint.Version), isDrawn, $"{entry.Kind} by {role} of {actor.OrganCode} at {stage}");
        }

        Assert.Equal(untouched.Version, (await office.ComplaintAsync(untouched.Code)).Version);
    }

    /// <summary>Every act by every role of the office, of the unit and of another unit.</summary>
    private static IEnumerable<(SupervisionActEntry Entry, Role Role, Organ Organ)> Everybody(TestOffice office, Func<SupervisionActEntry, bool> isOfRoot) =>
        from entry in SupervisionActs.All
        where isOfRoot(entry)
        from role in Enum.GetValues<Role>()
        from organ in RolePermissions.ReachesAll(role) ? new[] { office.CityOffice } : [office.CityOffice, office.Environment6, office.District48]
        select (entry, role, organ);

    private static async Task AskAsync(TestOffice office, SupervisionActEntry entry, SupervisionForm form, bool isDrawn, string what)
    {
        var before = await LastAsync(office);

        var refusal = await Record.ExceptionAsync(() => entry.RunAsync(office.Services, form, Cancel));

        Assert.True(isDrawn ? refusal is null : refusal is RuleViolationException or NotAllowedException, $"{what}: {refusal?.ToString() ?? "done"}");
        var after = await LastAsync(office);
        Assert.Equal((before.Seq + 1, entry.Kind.ToString(), isDrawn), (after.Seq, after.Action, after.IsDone));
    }

    private static async Task<(long Seq, string Action, bool IsDone)> LastAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstAsync(Cancel);
        return (last.Seq, last.Action, last.Result == AuditResult.Done);
    }
}
