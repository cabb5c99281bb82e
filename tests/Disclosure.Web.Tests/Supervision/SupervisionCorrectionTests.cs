using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>What was saved can be put right, with a reason and an entry in the audit.</summary>
public sealed class SupervisionCorrectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_been_sent_is_changed_with_a_reason_until_it_is_closed()
    {
        await using var office = await CaseOffice.OpenAsync();
        var code = await DraftAsync(office);
        Assert.Equal(SupervisionRule.InspectionOutOfTurn, await RefusedAsync(office, await FormAsync(office, code))); // a draft is written anew
        await office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = await VersionAsync(office, code) }, Cancel);
        await office.Get<ChangeInspection>().RunAsync(await FormAsync(office, code, "2026-10-20"), Cancel); // the units get more time

        Assert.Equal(SupervisionRule.SupervisionDayUnfit, await RefusedAsync(office, await FormAsync(office, code, "2026-09-11")));
        await office.Get<CloseInspection>().RunAsync(new CloseInspectionForm { Code = code, Version = await VersionAsync(office, code) }, Cancel);
        Assert.Equal(SupervisionRule.InspectionOutOfTurn, await RefusedAsync(office, await FormAsync(office, code, "2026-10-21")));

        await using var db = await office.DbAsync();
        Assert.Equal(("秋季检查", TestOffice.D("2026-10-20")), await db.Inspections.Where(i => i.Code == code).Select(i => new ValueTuple<string, DateOnly>(i.Title, i.DueOn)).SingleAsync(Cancel));
    }

    [Fact]
    public async Task A_change_without_a_reason_or_on_an_older_page_is_refused()
    {
        await using var office = await CaseOffice.OpenAsync();
        var code = await DraftAsync(office);
        await office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = await VersionAsync(office, code) }, Cancel);
        var form = await FormAsync(office, code);
        form.Reason = "";
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChangeInspection>().RunAsync(form, Cancel));
        form = await FormAsync(office, code);
        form.Version = Guid.NewGuid();
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<ChangeInspection>().RunAsync(form, Cancel));
    }

    [Fact]
    public async Task A_unit_removes_a_proof_until_the_office_has_judged_and_the_log_keeps_its_name()
    {
        await using var office = await CaseOffice.OpenAsync();
        var notice = await office.NoticeAtAsync(NoticeStage.Received);
        var id = await ProofAsync(office, notice);
        office.ActAs(Role.HeadOfOffice);

        await office.Get<RemoveProof>().RunAsync(new RemoveProofForm { Code = notice.Code, Version = notice.Version, ProofId = id, Reason = "传错了文件" }, Cancel);

        await using var db = await office.DbAsync();
        Assert.Empty(await db.NoticeProofs.ToListAsync(Cancel));
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == nameof(RemoveProof), Cancel);
        Assert.Contains("答复.pdf", (await db.AuditPayloads.SingleAsync(p => p.Seq == entry.Seq, Cancel)).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_judged_or_by_another_unit_no_proof_goes()
    {
        await using var office = await CaseOffice.OpenAsync();
        var judged = await office.NoticeAtAsync(NoticeStage.InPlace);
        var id = await ProofAsync(office, judged);
        office.ActAs(Role.HeadOfOffice);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<RemoveProof>().RunAsync(new RemoveProofForm { Code = judged.Code, Version = judged.Version, ProofId = id, Reason = "传错了" }, Cancel));
        Assert.Equal(SupervisionRule.SupervisionStepNotPermitted, refusal.Rule);

        var open = await office.NoticeAtAsync(NoticeStage.Received);
        office.ActAs(Role.HeadOfOffice);
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RemoveProof>().RunAsync(new RemoveProofForm { Code = open.Code, Version = open.Version, ProofId = id, Reason = "别的督办单的" }, Cancel));
        office.ActAs(Role.HeadOfOffice, office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RemoveProof>().RunAsync(new RemoveProofForm { Code = open.Code, Version = open.Version, ProofId = id, Reason = "别的单位" }, Cancel));
    }

    private static async Task<string> DraftAsync(TestOffice office)
    {
        office.ActAs(Role.Supervisor);
        return await office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "检查", DueOn = TestOffice.D("2026-09-28"), Questions = "是否登记", Organs = "HHHT-006" }, Cancel);
    }

    private static async Task<ChangeInspectionForm> FormAsync(TestOffice office, string code, string dueOn = "2026-09-30") =>
        new() { Code = code, Version = await VersionAsync(office, code), Title = "秋季检查", DueOn = TestOffice.D(dueOn), Reason = "单位要求延期" };

    private static async Task<Guid> VersionAsync(TestOffice office, string code)
    {
        await using var db = await office.DbAsync();
        return await db.Inspections.Where(i => i.Code == code).Select(i => i.Version).SingleAsync(Cancel);
    }

    private static async Task<Enum> RefusedAsync(TestOffice office, ChangeInspectionForm form) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<ChangeInspection>().RunAsync(form, Cancel))).Rule;

    private static async Task<long> ProofAsync(TestOffice office, SupervisionNotice notice)
    {
        await using var db = await office.DbAsync();
        var proof = NoticeProof.Of(notice, new Disclosure.Domain.Applications.CheckedFile("答复.pdf", Disclosure.Domain.Applications.FileFormat.Pdf, 10, new string('a', 64), Guid.NewGuid().ToString("N"), true), "yun", new DateTime(2026, 9, 14, 1, 0, 0, DateTimeKind.Utc));
        db.Add(proof);
        await db.SaveChangesAsync(Cancel);
        return proof.Id;
    }
}
