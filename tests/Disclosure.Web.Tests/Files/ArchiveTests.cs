using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Files.FolderOffice;

namespace Disclosure.Web.Tests.Files;

/// <summary>归档: which papers a case owes, what stands for them, and what happens to the archive when the case is opened again.</summary>
public sealed class ArchiveTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await FolderOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Archiving_wants_each_paper_and_a_reopened_case_leaves_the_archive()
    {
        var found = await _office.ClosedAsync();
        await RefusedAsync(ApplicationRule.ArchivePaperMissing, () => _office.ArchiveAsync(found, explain: false));
        foreach (var kind in new[] { AttachmentKind.ApplicationPaper, AttachmentKind.IdentityProof, AttachmentKind.ProofOfService, AttachmentKind.DisclosedInformation })
        {
            await _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = kind, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel);
        }

        found = await _office.ArchiveAsync(found, explain: true);
        Assert.Equal(TestOffice.D("2026-09-14"), found.ArchivedOn);
        await using var db = await _office.DbAsync();
        Assert.Equal([ArchivePaper.ApplicationForm, ArchivePaper.IdentityProof, ArchivePaper.DisclosedInformation, ArchivePaper.ProofOfService],
            (await db.Archivings.AsNoTracking().SingleAsync(Cancel)).Lines.Where(l => l.IsFound).Select(l => l.Paper).Order());
        await RefusedAsync(ApplicationRule.CaseArchived, () => _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = AttachmentKind.Other, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel));

        await _office.Get<ReopenCase>().RunAsync(new ReopenForm
        {
            Number = found.Number,
            Version = found.Version,
            ReceivedOn = TestOffice.D("2026-09-14"),
            Kind = ReopeningKind.Reconsideration,
            Body = "市政府",
            DocumentNumber = "呼政复决〔2026〕9号",
            Reason = "责令重作",
        }, Cancel);
        found = await _office.ReadAsync(found.Number);
        Assert.Equal((null, "市政府", "呼政复决〔2026〕9号"), (found.ArchivedOn, found.Reopening!.Body, found.Reopening.DocumentNumber));
        Assert.Equal("责令重作", (await db.Archivings.AsNoTracking().SingleAsync(Cancel)).TakenOutReason);
    }

    [Fact]
    public async Task A_letter_that_stands_needs_no_remark_and_a_void_one_does()
    {
        var found = await _office.ClosedAsync();
        await using (var db = await _office.DbAsync())
        {
            var tracked = await db.Applications.SingleAsync(a => a.Number == found.Number, Cancel);
            db.Letters.Add(new Letter(tracked, LetterKind.Receipt, null, "", "孙某", D, "clerk"));
            var wrong = new Letter(tracked, LetterKind.SecrecyReviewSheet, null, "", "", D, "clerk");
            wrong.MakeVoid(D, "写错", "clerk");
            db.Letters.Add(wrong);
            await db.SaveChangesAsync(Cancel);
        }

        var papers = (await _office.Get<ArchiveSheets>().ReadAsync(found, Cancel)).Papers;
        Assert.True(papers.Single(p => p.Paper is ArchivePaper.Receipt).IsFound);
        Assert.False(papers.Single(p => p.Paper is ArchivePaper.ReviewSheet).IsFound);
        Assert.False(papers.Single(p => p.Paper is ArchivePaper.Reply).IsFound);
    }

    [Fact]
    public async Task Search_review_and_proof_of_service_that_the_reply_holds_need_no_file()
    {
        var reply = await _office.DraftedAsync();
        reply = await _office.ToAsync(reply, ReplyStage.Dispatched);
        Assert.Equal([ArchivePaper.ReviewSheet], await EvidenceAsync(reply));
        _office.ActAs(Role.Clerk);
        await _office.TakeAsync(reply, ReplyStep.Serve);
        Assert.Equal([ArchivePaper.ReviewSheet, ArchivePaper.ProofOfService], await EvidenceAsync(reply));

        var absent = await _office.DraftedAsync(ReplyOutcome.NotExisting, submit: false);
        await _office.TakeAsync(absent, ReplyStep.RecordSearch);
        Assert.Empty(await EvidenceAsync(absent)); // a draft is no paper yet
        await using var db = await _office.DbAsync();
        await db.Replies.Where(r => r.Id == absent.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Stage, ReplyStage.Dispatched), Cancel);
        Assert.Equal([ArchivePaper.SearchRecord], await EvidenceAsync(absent));
    }

    [Fact]
    public async Task What_was_archived_is_taken_out_with_a_reason_and_is_owed_again()
    {
        var found = await _office.ArchiveAsync(await _office.ClosedAsync(), explain: true);
        await Assert.ThrowsAsync<ValidationException>(() => _office.TakeOutAsync(found, ""));
        found = await _office.TakeOutAsync(found, "补装回证");

        Assert.Equal(TestOffice.D("2026-10-10"), found.ArchiveDueOn);
        await RefusedAsync(ApplicationRule.NotArchived, () => _office.TakeOutAsync(found, "再次"));
    }

    [Fact]
    public async Task Reopening_names_what_ordered_it()
    {
        var found = await _office.ClosedAsync();
        var form = new ReopenForm { Number = found.Number, Version = found.Version, ReceivedOn = TestOffice.D("2026-09-14"), Reason = "责令重作" };
        Assert.Equal([nameof(form.Kind), nameof(form.Body)], (await Assert.ThrowsAsync<ValidationException>(() => _office.Get<ReopenCase>().RunAsync(form, Cancel))).Errors.Select(e => e.PropertyName));
        form.Kind = ReopeningKind.OwnCorrection;
        await _office.Get<ReopenCase>().RunAsync(form, Cancel);

        Assert.Equal(ApplicationStage.Reopened, (await _office.ReadAsync(found.Number)).Stage);
    }

    private async Task<IEnumerable<ArchivePaper>> EvidenceAsync(Reply reply)
    {
        await using var db = await _office.DbAsync();
        return (await ArchiveEvidence.FindAsync(db, reply.ApplicationId, Cancel)).Order();
    }
}
