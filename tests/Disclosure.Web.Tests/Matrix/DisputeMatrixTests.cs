using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>
/// Act × stage at the service, both kinds and both laws side by side: what the page draws passes for each role that has the right and leaves one entry,
/// and what it does not draw is refused. What is lawful where is written down a second time in the domain's tests; that a role without the right gets
/// nowhere is proved by <see cref="EveryCommandTests"/>.
/// </summary>
public sealed class DisputeMatrixTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<DisputeKind, int, string> Situations =>
    [
        .. from kind in Enum.GetValues<DisputeKind>() from year in new[] { kind is DisputeKind.Lawsuit ? 2014 : 2023, 2026 }
           from situation in DisputeSituations.All where DisputeSituations.IsKnownTo(situation, kind) select (kind, year, situation),
    ];

    /// <summary>One situation of each stage, for both kinds under both laws.</summary>
    public static TheoryData<DisputeKind, int, string> Stages =>
    [
        .. from kind in Enum.GetValues<DisputeKind>() from year in new[] { kind is DisputeKind.Lawsuit ? 2014 : 2023, 2026 }
           from situation in new[] { "noticed", "answered", "suspended", "ordered" } select (kind, year, situation),
    ];

    [Fact]
    public void Every_act_is_registered_once_and_every_step_has_one()
    {
        Assert.Equal(Enum.GetValues<DisputeActKind>(), DisputeActs.All.Select(entry => entry.Kind));
        Assert.Equal(Enum.GetValues<DisputeStep>(), DisputeActs.All.Select(entry => entry.Step).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task What_is_drawn_passes_and_what_is_not_is_refused(DisputeKind kind, int year, string situation)
    {
        await using var office = await CaseOffice.OpenAsync("2026-11-20");
        await office.AddUserAsync("legal", Role.LegalOfficer);
        var cases = new[] { await office.RegisterAsync("2026-09-01"), await office.RegisterAsync("2026-09-02", "另一项信息"), await office.RegisterAsync("2026-09-03", "第三项信息") };
        var count = 0;
        async Task<Dispute> NewAsync()
        {
            await using var db = await office.DbAsync();
            var dispute = DisputeSituations.Build($"FY-{++count}", office.Environment6.Id, kind, year, situation, cases[0].Id, cases[1].Id, TestOffice.D("2026-11-20"));
            db.Disputes.Add(dispute);
            await db.SaveChangesAsync(Cancel);
            return dispute;
        }

        var untouched = await NewAsync();
        foreach (var entry in DisputeActs.All)
        {
            var isDrawn = DisputeActs.Possible(untouched).Contains(entry);
            foreach (var role in isDrawn ? new[] { Role.LegalOfficer, Role.CityOffice } : [Role.LegalOfficer])
            {
                var dispute = isDrawn ? await NewAsync() : untouched;
                office.ActAs(role);
                var before = await LastAsync(office);

                var refusal = await Record.ExceptionAsync(() => entry.RunAsync(office.Services, DisputeForms.Of(entry, dispute, cases[1].Number, cases[2].Number), Cancel));

                Assert.True(isDrawn ? refusal is null : refusal is RuleViolationException, $"{entry.Kind} by {role}: {refusal?.ToString() ?? "done"}");
                var after = await LastAsync(office);
                Assert.Equal((before.Seq + 1, entry.Kind.ToString(), isDrawn), (after.Seq, after.Action, after.IsDone));
            }
        }

        await using var store = await office.DbAsync();
        Assert.Equal(untouched.Version, (await store.Disputes.AsNoTracking().AsSplitQuery().SingleAsync(d => d.Id == untouched.Id, Cancel)).Version);
    }

    /// <summary>A complete form at a dispute that stands there: whoever has not the right, or has it for another organ, is turned away before anything is looked at.</summary>
    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Whoever_may_not_handle_disputes_is_refused_every_act_at_every_stage(DisputeKind kind, int year, string situation)
    {
        await using var office = await CaseOffice.OpenAsync("2026-11-20");
        var cases = new[] { await office.RegisterAsync("2026-09-01"), await office.RegisterAsync("2026-09-02", "另一项信息"), await office.RegisterAsync("2026-09-03", "第三项信息") };
        var dispute = DisputeSituations.Build("FY-1", office.Environment6.Id, kind, year, situation, cases[0].Id, cases[1].Id, TestOffice.D("2026-11-20"));
        await using (var db = await office.DbAsync())
        {
            db.Disputes.Add(dispute);
            await db.SaveChangesAsync(Cancel);
        }

        var before = (await LastAsync(office)).Seq;
        var asked = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            office.ActAs(role, RolePermissions.Of(role).Contains(Permission.HandleDisputes) && !RolePermissions.ReachesAll(role) ? office.District48 : null);
            foreach (var entry in RolePermissions.Of(role).Contains(Permission.HandleDisputes) && RolePermissions.ReachesAll(role) ? [] : DisputeActs.All)
            {
                await Assert.ThrowsAsync<NotAllowedException>(() => entry.RunAsync(office.Services, DisputeForms.Of(entry, dispute, cases[1].Number, cases[2].Number), Cancel));
                asked++;
            }
        }

        await using var store = await office.DbAsync();
        Assert.Equal(asked, await store.AuditEntries.CountAsync(e => e.Seq > before && e.Result != AuditResult.Done, Cancel));
        Assert.Equal(dispute.Version, await store.Disputes.Select(d => d.Version).SingleAsync(Cancel));
    }

    private static async Task<(long Seq, string Action, bool IsDone)> LastAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstAsync(Cancel);
        return (last.Seq, last.Action, last.Result == AuditResult.Done);
    }
}
