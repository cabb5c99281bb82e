using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>The file of a case: who holds it, what lies in it, how it is withdrawn and archived.</summary>
public sealed class CaseFolderTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_case_is_handed_over_within_its_organ_with_a_reason()
    {
        var application = Open("2026-11-02");
        _ = new HandOver(application, new DeskOwner("su", 1, true), "", "su", Today, Now);
        var handOver = new HandOver(application, new DeskOwner("kang", 1, true), "苏某某休假", "su", Today, Now);

        Assert.Equal(("kang", "su", (DateTime?)null), (application.Handler, handOver.From, handOver.SeenAt));
        handOver.See("kang", Now);
        Assert.Equal(Now, handOver.SeenAt);
        Assert.Equal(ApplicationRule.EntryOfAnother, Refused(() => handOver.See("su", Now)).Rule);
    }

    [Fact]
    public void A_case_never_leaves_its_organ_by_hand()
    {
        var refused = Refused(() => new HandOver(Open("2026-11-02"), new DeskOwner("liu", 2, true), "应由住建局办理", "su", Today, Now));

        Assert.Equal((ApplicationRule.HandOverOutsideOrgan, Statutes.R2019(36)), (refused.Rule, refused.Article));
    }

    [Fact]
    public void A_hand_over_is_refused_to_who_may_not_handle_to_the_same_desk_and_without_a_reason()
    {
        var application = Open("2026-11-02");
        Assert.Equal(ApplicationRule.HandOverReceiverUnfit, Refused(() => new HandOver(application, new DeskOwner("leader", 1, false), "请阅", "su", Today, Now)).Rule);
        _ = new HandOver(application, new DeskOwner("su", 1, true), "", "su", Today, Now);
        Assert.Equal(ApplicationRule.HandOverSameDesk, Refused(() => new HandOver(application, new DeskOwner("SU", 1, true), "移交", "su", Today, Now)).Rule);
        Assert.Equal(Rule.ReasonMissing, Refused(() => new HandOver(application, new DeskOwner("kang", 1, true), " ", "su", Today, Now)).Rule);
        application.MakeVoid(Today, "重复登记");
        Assert.Equal(ApplicationRule.RegistrationVoid, Refused(() => new HandOver(application, new DeskOwner("kang", 1, true), "移交", "su", Today, Now)).Rule);
    }

    [Fact]
    public void A_withdrawal_keeps_the_statement_of_the_applicant()
    {
        var application = Open("2026-11-02");
        application.Withdraw(new Withdrawal(D("2026-11-09"), WithdrawalForm.Written, "已从其他渠道获得"), D("2026-11-11"), Today, Clock);

        Assert.Equal((ApplicationStage.Withdrawn, D("2026-11-11")), (application.Stage, application.ClosedOn));
        Assert.Equal(D("2026-11-09"), application.Withdrawal!.StatedOn);
    }

    [Fact]
    public void A_statement_of_withdrawal_is_not_dated_after_it_came()
    {
        var application = Open("2026-11-02");

        Assert.Equal(ApplicationRule.StatementAfterReceipt, Refused(() => application.Withdraw(new Withdrawal(D("2026-11-12"), WithdrawalForm.Written, ""), D("2026-11-11"), Today, Clock)).Rule);
        Assert.Null(application.Withdrawal);
    }

    [Fact]
    public void A_closed_case_is_to_be_archived_within_thirty_days_and_an_open_one_is_not()
    {
        var application = Open("2026-10-12");
        Assert.Null(application.ArchiveDueOn);
        application.Close(ReplyOutcome.Granted, null, D("2026-10-20"), Today, Clock);

        Assert.Equal(D("2026-11-19"), application.ArchiveDueOn);
    }

    [Fact]
    public void What_a_ledger_brought_owes_no_archiving_here()
    {
        var application = Open(Facts("2026-10-12") with { ClosedOn = D("2026-10-20"), Outcome = ReplyOutcome.Granted });
        Assert.NotNull(application.ArchiveDueOn);
        application.CameBy(7, 12);

        Assert.Null(application.ArchiveDueOn);
    }

    [Fact]
    public void A_renewed_reply_counts_thirty_days_anew()
    {
        var application = Closed();
        application.Reopen(new Reopening(D("2026-11-05"), null, "撤销重作", ReopeningKind.Judgment, "新城区人民法院", "（2026）内0102行初9号"), Today, Clock);
        Assert.Null(application.ArchiveDueOn);
        application.Close(ReplyOutcome.Granted, null, D("2026-11-16"), Today, Clock);

        Assert.Equal(D("2026-12-16"), application.ArchiveDueOn);
        Assert.Equal(ReopeningKind.Judgment, application.Reopening!.Kind);
    }

    [Fact]
    public void A_decision_sets_no_day_before_it_came() => Assert.Equal(
        ApplicationRule.ReopeningDueBeforeReceipt, Refused(() => Closed().Reopen(new Reopening(D("2026-11-05"), D("2026-11-04"), "撤销重作"), Today, Clock)).Rule);

    [Fact]
    public void Each_paper_of_the_checklist_is_on_file_or_explained()
    {
        var application = Closed();
        var lines = Lines(application);

        Assert.Equal([ArchivePaper.ApplicationForm, ArchivePaper.IdentityProof, ArchivePaper.Receipt, ArchivePaper.ReviewSheet, ArchivePaper.Reply, ArchivePaper.DisclosedInformation, ArchivePaper.ProofOfService], lines.Select(l => l.Paper));
        var refused = Refused(() => new Archiving(application, [.. lines.Select(l => l with { IsFound = l.Paper is not ArchivePaper.ProofOfService })], "", Today, "su", Today));
        Assert.Equal((ApplicationRule.ArchivePaperMissing, (object)ArchivePaper.ProofOfService), (refused.Rule, refused.Arguments[0]));

        _ = new Archiving(application, [.. lines.Select(l => l with { IsFound = l.Paper is not ArchivePaper.ProofOfService, Remark = "回执存收发室" })], "2026-A-17", Today, "su", Today);
        Assert.Equal((Today, (DateOnly?)null), (application.ArchivedOn, application.ArchiveDueOn));
    }

    [Fact]
    public void The_checklist_follows_what_happened_to_the_case()
    {
        var application = Open("2026-10-12");
        application.AskCorrection(D("2026-10-14"), null, Today, Clock);
        application.ReceiveCorrection(D("2026-10-19"), Today, Clock);
        application.Consult(ConsultedParty.ThirdParty, D("2026-10-21"), Today, Clock);
        application.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Agree, D("2026-10-28")), Today, Clock);
        application.Extend("2026-11-03", 5, "材料较多");
        application.Close(ReplyOutcome.NotExisting, null, D("2026-11-10"), Today, Clock);

        Assert.Superset(
            new HashSet<ArchivePaper> { ArchivePaper.CorrectionNotice, ArchivePaper.ConsultationLetter, ArchivePaper.ExtensionNotice, ArchivePaper.SearchRecord },
            ArchiveDuty.Papers(application).ToHashSet());
        Assert.DoesNotContain(ArchivePaper.DisclosedInformation, ArchiveDuty.Papers(application));
    }

    [Fact]
    public void Only_a_closed_case_is_archived_once_and_not_before_its_reply_or_after_today()
    {
        Assert.Equal(ApplicationRule.ArchiveBeforeReply, Refused(() => Archive(Open("2026-11-02"), Today)).Rule);
        Assert.Equal(ApplicationRule.ArchiveBeforeClosing, Refused(() => Archive(Closed(), D("2026-10-19"))).Rule);
        Assert.Equal(Rule.DayAhead, Refused(() => Archive(Closed(), Today.AddDays(1))).Rule);
        var application = Closed();
        Archive(application, Today);
        Assert.Equal(ApplicationRule.CaseArchived, Refused(() => Archive(application, Today)).Rule);
    }

    [Fact]
    public void What_lies_in_the_archive_is_closed_until_it_is_taken_out_with_a_reason()
    {
        var application = Closed();
        var archiving = Archive(application, Today);
        Assert.Equal(ApplicationRule.CaseArchived, Refused(() => File(application)).Rule);
        Assert.Equal(Rule.ReasonMissing, Refused(() => archiving.TakeOut(application, "", "su", Today)).Rule);

        archiving.TakeOut(application, "补装送达回证", "su", Today);
        Assert.Equal(D("2026-11-19"), application.ArchiveDueOn);
        Assert.NotNull(File(application));
        Assert.Equal(ApplicationRule.NotArchived, Refused(() => archiving.TakeOut(application, "再次", "su", Today)).Rule);
    }

    [Fact]
    public void A_removed_file_keeps_its_row_with_the_reason()
    {
        var application = Open("2026-11-02");
        var file = File(application);
        Assert.Equal(Rule.ReasonMissing, Refused(() => file.Remove(application, "", "su", Now)).Rule);
        file.Remove(application, "传错文件", "su", Now);

        Assert.Equal((AttachmentState.Removed, "传错文件", false), (file.State, file.RemovedReason, file.IsOnFile));
        Assert.Equal(ApplicationRule.AttachmentGone, Refused(() => file.Remove(application, "再次", "su", Now)).Rule);
    }

    [Fact]
    public void A_file_waits_in_quarantine_until_the_scanner_has_seen_it()
    {
        var application = Open("2026-11-02");
        var (clean, bad) = (File(application, isScanned: false), File(application, isScanned: false));
        Assert.Equal(AttachmentState.Quarantined, clean.State);
        clean.Pass();
        bad.Condemn("Eicar-Test-Signature", "system", Now);

        Assert.Equal((AttachmentState.Kept, AttachmentState.Infected), (clean.State, bad.State));
        Assert.Equal(ApplicationRule.AttachmentGone, Refused(() => clean.Condemn("x", "system", Now)).Rule);
        Assert.Equal(ApplicationRule.AttachmentGone, Refused(() => bad.Pass()).Rule);
    }

    [Fact]
    public void A_void_registration_takes_no_files()
    {
        var application = Open("2026-11-02");
        application.MakeVoid(Today, "重复登记");

        Assert.Equal(ApplicationRule.RegistrationVoid, Refused(() => File(application)).Rule);
    }

    [Fact]
    public void A_contact_is_never_rewritten_but_followed_by_its_correction_once()
    {
        var application = Open("2026-11-02");
        var facts = new CorrespondenceFacts(CorrespondenceWay.Phone, CorrespondenceDirection.Out, D("2026-11-03"), "钱某", "说明补正要求");
        var first = new Correspondence(application, facts, null, "su", Now, Today);
        _ = new Correspondence(application, facts with { With = "钱某某" }, first, "su", Now, Today);

        Assert.True(first.IsCorrected);
        Assert.Equal(ApplicationRule.EntryCorrected, Refused(() => new Correspondence(application, facts, first, "su", Now, Today)).Rule);
        Assert.Equal(Rule.DayAhead, Refused(() => new Correspondence(application, facts with { On = Today.AddDays(1) }, null, "su", Now, Today)).Rule);
    }

    [Fact]
    public void A_note_is_corrected_by_whoever_wrote_it()
    {
        var application = Open("2026-11-02");
        var note = new CaseNote(application, "档案室周三开放", null, "su", Now);
        Assert.Equal(ApplicationRule.EntryOfAnother, Refused(() => new CaseNote(application, "周四", note, "kang", Now)).Rule);
        Assert.False(note.IsCorrected);
        _ = new CaseNote(application, "档案室周四开放", note, "SU", Now);

        Assert.True(note.IsCorrected);
        Assert.Equal(ApplicationRule.EntryCorrected, Refused(() => new CaseNote(application, "周五", note, "su", Now)).Rule);
    }

    private static Application Closed()
    {
        var application = Open("2026-10-12");
        application.Close(ReplyOutcome.Granted, null, D("2026-10-20"), Today, Clock);
        return application;
    }

    private static Archiving Archive(Application application, DateOnly on) => new(application, Lines(application), "", on, "su", Today);

    private static IReadOnlyList<ArchiveLine> Lines(Application application) => [.. ArchiveDuty.Papers(application).Select(paper => new ArchiveLine(paper, true, ""))];

    private static Attachment File(Application application, bool isScanned = true) =>
        new(application, null, AttachmentKind.Other, new CheckedFile("回执.pdf", FileFormat.Pdf, 1200, "ab", "cd", isScanned), "su", Now);
}
