using System.Text;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Files;
using DocumentFormat.OpenXml.Packaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>督办单, from the draft out of a case to the next level of the ladder.</summary>
public sealed class NoticeCommandTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_notice_names_the_cases_of_the_unit_and_how_late_each_is()
    {
        var (late, other) = (await _office.RegisterAsync("2026-08-13"), await _office.RegisterAsync("2026-09-10", "另一项"));
        var notice = await _office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft($"{late.Number}\n{other.Number}"));

        Assert.Equal("DB-2026-00001", notice.Code);
        Assert.Equal([(late.Number, late.FinalDueOn, 2), (other.Number, other.FinalDueOn, 0)], notice.Items.Select(i => (i.Number, i.DueOn, i.LateDays))); // due on 10 September, a Thursday: the 11th and the 14th
        Assert.Equal(3, notice.AnswerDays);
    }

    [Theory]
    [InlineData("SQ-HHHT-006-2026-99999")]
    [InlineData("SQ-HHHT-048-2026-00001")]
    public async Task What_is_not_the_units_can_not_be_named(string number) => await RefusedAsync(SupervisionRule.NoticeSubjectUnfit, () => _office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft(number)));

    [Fact]
    public async Task An_unknown_unit_or_complaint_is_refused()
    {
        await RefusedAsync(SupervisionRule.NoticeSubjectUnfit, () => _office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft(organ: "HHHT-999")));
        var form = NoticeOffice.Draft();
        form.ComplaintCode = "TS-2026-00099";
        await RefusedAsync(SupervisionRule.NoticeSubjectUnfit, () => _office.NoticeAtAsync(NoticeStage.Drafted, form));
    }

    [Fact]
    public async Task Numbers_come_with_the_issue_and_have_no_gaps_though_one_was_refused()
    {
        var (first, second) = (await _office.NoticeAtAsync(NoticeStage.Issued), await _office.NoticeAtAsync(NoticeStage.Approved));
        _office.ActAs(Role.Supervisor);
        await Assert.ThrowsAsync<RuleViolationException>(() => _office.TakeAsync(SupervisionActKind.IssueNotice, first.Code)); // it has left already
        await _office.TakeAsync(SupervisionActKind.IssueNotice, second.Code);

        Assert.Equal(("呼政公开督〔2026〕1号", D("2026-09-17")), (first.Number, first.DueOn));
        Assert.Equal("呼政公开督〔2026〕2号", (await _office.NoticeAsync(second.Code)).Number);
        Assert.Equal("", (await _office.NoticeAtAsync(NoticeStage.Approved)).Number);
    }

    [Fact]
    public async Task The_document_is_kept_as_it_was_sent()
    {
        var late = await _office.RegisterAsync("2026-08-13");
        var notice = await _office.NoticeAtAsync(NoticeStage.Issued, NoticeOffice.Draft(late.Number));
        _office.ActAs(Role.Clerk);

        var (content, name) = (await _office.Get<NoticeFiles>().PaperAsync(notice.Code, Cancel))!.Value;

        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Equal(notice.Number, name);
        Assert.All(["政府信息公开工作督办单", "呼政公开督〔2026〕1号", "市环保局：", "第四十七条", late.Number, "2026年9月17日", "市政务公开办"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_notice_goes_to_the_leader_in_charge()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Issued, NoticeOffice.Draft(level: NoticeLevel.SecondNotice));
        var (content, _) = (await _office.Get<NoticeFiles>().PaperAsync(notice.Code, Cancel))!.Value;

        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        Assert.Contains("市环保局分管负责人：", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_in_place_drafts_the_next_level_for_somebody_else_to_approve()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.NotInPlace);
        await using var db = await _office.DbAsync();
        var next = await db.SupervisionNotices.SingleAsync(n => n.PrecedingId == notice.Id, Cancel);

        Assert.Equal((NoticeStage.Drafted, NoticeLevel.SecondNotice, "supervisor"), (next.Stage, next.Level, next.DraftedBy));
        Assert.Contains(notice.Number, next.Matter, StringComparison.Ordinal);
        _office.ActAs(Role.Supervisor);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.TakeAsync(SupervisionActKind.ApproveNotice, next.Code));
    }

    [Fact]
    public async Task The_citys_office_does_not_approve_its_own_draft_and_the_head_of_a_unit_none_at_all()
    {
        _office.ActAs(Role.CityOffice);
        var code = await _office.Get<DraftNotice>().RunAsync(NoticeOffice.Draft(), Cancel);
        await RefusedAsync(SupervisionRule.SupervisionOwnDraft, () => _office.TakeAsync(SupervisionActKind.ApproveNotice, code));

        _office.ActAs(Role.HeadOfOffice);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.TakeAsync(SupervisionActKind.ApproveNotice, code));
        _office.ActAs(Role.HeadOfOffice, _office.CityOffice);
        await _office.TakeAsync(SupervisionActKind.ApproveNotice, code);
        Assert.Equal("headofoffice", (await _office.NoticeAsync(code)).ApprovedBy);
    }

    [Fact]
    public async Task Two_judgements_of_one_answer_at_the_same_moment_leave_one()
    {
        var answered = await _office.NoticeAtAsync(NoticeStage.Answered);
        await using AsyncServiceScope one = _office.Another(_office.ActAs(Role.Supervisor)), other = _office.Another(_office.ActAs(Role.CityOffice));
        var kinds = new[] { (one, SupervisionActKind.AcceptNotice), (other, SupervisionActKind.RejectNotice) };

        var ends = await Task.WhenAll(kinds.Select(judge => Task.Run(async () =>
        {
            var (scope, entry) = (judge.Item1, SupervisionActs.Of(judge.Item2));
            return await Record.ExceptionAsync(() => entry.RunAsync(scope.ServiceProvider, NoticeOffice.Filled(entry, answered.Code, answered.Version), Cancel));
        }, Cancel)));

        Assert.Single(ends, end => end is null);
        Assert.Single(ends, end => end is StaleFormException);
        await using var db = await _office.DbAsync();
        var judged = await _office.NoticeAsync(answered.Code);
        Assert.Equal(ends[0] is null ? NoticeStage.InPlace : NoticeStage.NotInPlace, judged.Stage);
        Assert.Equal(ends[0] is null ? 1 : 2, await db.SupervisionNotices.CountAsync(Cancel)); // the next level follows a bad judgement, once
        Assert.Equal(2, await db.AuditEntries.CountAsync(e => e.Action == nameof(AcceptNotice) || e.Action == nameof(RejectNotice), Cancel)); // one done, one refused
    }

    [Fact]
    public async Task A_second_click_issues_nothing_twice_and_a_stale_form_is_refused()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Approved);
        _office.ActAs(Role.Supervisor);
        var form = new IssueNoticeForm { Code = notice.Code, Version = notice.Version };
        await _office.Get<IssueNotice>().RunAsync(form, Cancel);
        await _office.Get<IssueNotice>().RunAsync(form, Cancel);
        await Assert.ThrowsAsync<StaleFormException>(() => _office.Get<WithdrawNotice>().RunAsync(new WithdrawNoticeForm { Code = notice.Code, Version = notice.Version, Reason = "重复" }, Cancel));

        await using var db = await _office.DbAsync();
        Assert.Equal(1, (await db.LetterCounters.SingleAsync(c => c.TypeChar == "督", Cancel)).Last);
    }

    [Fact]
    public async Task Without_a_disclosure_office_nobody_supervises()
    {
        await using (var db = await _office.DbAsync())
        {
            await db.Organs.Where(o => o.Id == _office.CityOffice.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.Kind, Domain.Organs.OrganKind.CityDepartment), Cancel);
        }

        await RefusedAsync(SupervisionRule.SupervisingOfficeMissing, () => _office.NoticeAtAsync(NoticeStage.Drafted));
    }

    [Fact]
    public async Task Proof_is_attached_by_the_unit_read_by_the_office_and_by_no_other_unit()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Received);
        _office.ActAs(Role.Clerk);
        await _office.Get<AddProof>().RunAsync(new AddProofForm { Code = notice.Code, FileName = "送达回证.pdf" }, new MemoryStream(Made.Pdf()), Cancel);
        var proof = Assert.Single((await _office.Get<NoticeFiles>().FindAsync(notice.Code, Cancel))!.Proofs);

        _office.ActAs(Role.Supervisor);
        await using (var file = (await _office.Get<ReadProof>().RunAsync(proof.Id, Cancel))!.Content)
        {
            Assert.Equal(proof.Size, file.Length);
        }

        _office.ActAs(Role.Clerk, _office.District48);
        Assert.Null(await _office.Get<ReadProof>().RunAsync(proof.Id, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<AddProof>().RunAsync(new AddProofForm { Code = notice.Code, FileName = "x.pdf" }, new MemoryStream(Made.Pdf()), Cancel));
    }

    [Fact]
    public async Task A_swept_folder_keeps_the_proof()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Received);
        _office.ActAs(Role.Clerk);
        await _office.Get<AddProof>().RunAsync(new AddProofForm { Code = notice.Code, FileName = "送达回证.pdf" }, new MemoryStream(Made.Pdf()), Cancel);

        Assert.Equal(0, await _office.Get<SweepFiles>().RunAsync(isAlone: true, Cancel));
    }

    [Fact]
    public async Task Proof_is_refused_before_the_unit_has_signed_and_so_is_what_is_no_document()
    {
        var issued = await _office.NoticeAtAsync(NoticeStage.Issued);
        _office.ActAs(Role.Clerk);
        await RefusedAsync(SupervisionRule.SupervisionStepNotPermitted, () => _office.Get<AddProof>().RunAsync(new AddProofForm { Code = issued.Code, FileName = "x.pdf" }, new MemoryStream(Made.Pdf()), Cancel));

        await _office.TakeAsync(SupervisionActKind.ReceiveNotice, issued.Code);
        await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<AddProof>().RunAsync(new AddProofForm { Code = issued.Code, FileName = "x.pdf" }, new MemoryStream(Encoding.UTF8.GetBytes("<html>")), Cancel));
        await Assert.ThrowsAsync<ValidationException>(() => _office.Get<AddProof>().RunAsync(new AddProofForm { Code = issued.Code }, Stream.Null, Cancel));
        Assert.DoesNotContain(_office.KeptFiles, file => new FileInfo(file).Length > 64);
    }

    [Fact]
    public async Task A_unit_sees_nothing_that_has_not_left_the_office()
    {
        var (draft, issued) = (await _office.NoticeAtAsync(NoticeStage.Approved), await _office.NoticeAtAsync(NoticeStage.Issued));
        var files = _office.Get<NoticeFiles>();
        _office.ActAs(Role.HeadOfOffice);
        Assert.Null(await files.FindAsync(draft.Code, Cancel));
        Assert.Null(await files.PaperAsync(draft.Code, Cancel));
        Assert.NotNull(await files.FindAsync(issued.Code, Cancel));

        _office.ActAs(Role.HeadOfOffice, _office.District48);
        Assert.Null(await files.FindAsync(issued.Code, Cancel));
        _office.ActAs(Role.HeadOfOffice, _office.CityOffice);
        Assert.NotNull(await files.FindAsync(draft.Code, Cancel));
    }
}
