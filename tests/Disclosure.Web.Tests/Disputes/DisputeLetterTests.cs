using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>争议文书: filled from the facts without a gap, numbered where their kind is, and kept once they were handed in.</summary>
public sealed class DisputeLetterTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Each paper of each proceeding, before and since the laws changed.</summary>
    public static TheoryData<LetterKind, DisputeKind, string, CourtInstance?> Papers =>
    [
        .. from proceeding in new[] { (DisputeKind.Reconsideration, "2023-09-01", (CourtInstance?)null), (DisputeKind.Reconsideration, "2026-09-01", null), (DisputeKind.Lawsuit, "2014-09-01", CourtInstance.First),
               (DisputeKind.Lawsuit, "2026-09-01", CourtInstance.First), (DisputeKind.Lawsuit, "2026-09-01", CourtInstance.Second), (DisputeKind.Lawsuit, "2026-09-01", CourtInstance.Retrial) }
           from kind in new[] { DisputeLetters.AnswerOf(proceeding.Item1), LetterKind.EvidenceList, LetterKind.PowerOfAttorney, LetterKind.RepresentativeCertificate }
           select (kind, proceeding.Item1, proceeding.Item2, proceeding.Item3),
    ];

    public async ValueTask InitializeAsync() => _office = await LetterOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task A_paper_has_no_gap_keeps_rare_characters_and_opens_without_repair(LetterKind kind, DisputeKind proceeding, string accepted, CourtInstance? instance)
    {
        await _office.ContestAsync(Facts(proceeding, accepted, instance), copyOn: D(accepted).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(kind), Cancel);

        var letter = Assert.Single(await _office.PapersAsync());
        var docx = await _office.DocxAsync(letter.Id);
        var text = LetterOffice.TextOf(docx);
        Assert.Empty(LetterOffice.Faults(docx));
        Assert.DoesNotContain("〔", text.Replace("呼环公开复〔2026〕1号", "", StringComparison.Ordinal).Replace("呼政复〔2026〕7号", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(LetterForms.Of(kind).Title, text, StringComparison.Ordinal);
        Assert.Contains("呼政复〔2026〕7号", text, StringComparison.Ordinal);
        Assert.Contains("钱某", text, StringComparison.Ordinal);
        Assert.Contains(_office.Environment6.Name, text, StringComparison.Ordinal);
        Assert.Equal(kind is LetterKind.RepresentativeCertificate or LetterKind.PowerOfAttorney, !text.Contains("𠮷", StringComparison.Ordinal));
        Assert.Equal(("孙某", "局长"), kind is LetterKind.EvidenceList ? ("孙某", "局长") : (letter.Representative, letter.RepresentativePost));
    }

    [Fact]
    public async Task The_answer_says_copy_deadline_article_reply_course_points_and_evidence()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.ReconsiderationAnswer), Cancel);
        var text = LetterOffice.TextOf(await _office.DocxAsync((await _office.PapersAsync())[0].Id));

        Assert.Contains("呼环公开复〔2026〕1号", text, StringComparison.Ordinal);
        Assert.Contains("呼和浩特市人民政府：", text, StringComparison.Ordinal);
        Assert.Contains("本机关于2026年9月2日收到申请人对本机关于2026年6月20日作出《政府信息公开告知书》不服申请行政复议一案", text, StringComparison.Ordinal);
        Assert.Contains("答复期限至2026年9月9日。根据《中华人民共和国行政复议法》第五十四条的规定", text, StringComparison.Ordinal); // five working days, simplified procedure
        Assert.Contains("本机关于2026年6月1日收到钱某的政府信息公开申请（编号：SQ-HHHT-006-2026-00001）", text, StringComparison.Ordinal);
        Assert.Contains("争议事项：答复是否完整", text, StringComparison.Ordinal);
        Assert.Contains("第三人：某热电厂", text, StringComparison.Ordinal);
        Assert.Contains("李律师，律师，某律师事务所", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0471-1234567", text, StringComparison.Ordinal); // only a power of attorney says how to reach her
        Assert.Contains("第二点：答复与事实相符。", text, StringComparison.Ordinal);
        Assert.Contains("2份，共3页", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_evidence_has_a_row_a_piece_with_what_it_proves()
    {
        await _office.ContestAsync(Facts(DisputeKind.Lawsuit, "2026-09-01", CourtInstance.First));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.EvidenceList), Cancel);
        var text = LetterOffice.TextOf(await _office.DocxAsync((await _office.PapersAsync())[0].Id));

        Assert.Contains("1\n书证\n𠮷某的申请表\n申请的内容\n3\n本机关档案", text, StringComparison.Ordinal);
        Assert.Contains("2\n规范依据\n《政府信息公开条例》第三十六条\n答复的依据\n—\n—", text, StringComparison.Ordinal);
        Assert.Contains("提交人（被告）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_the_facts_is_not_asked_for_and_the_head_is_remembered()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        var asked = await _office.Get<DisputeLetterList>().EntriesAsync(await _office.PaperAsync(LetterKind.ReconsiderationAnswer), Cancel);
        Assert.Equal([LetterField.Reasons, LetterField.Decision, LetterField.Representative, LetterField.RepresentativePost], asked.Select(e => e.Field));
        Assert.Contains("予以维持", asked.Single(e => e.Field is LetterField.Decision).Proposal, StringComparison.Ordinal);

        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.RepresentativeCertificate), Cancel);
        asked = await _office.Get<DisputeLetterList>().EntriesAsync(await _office.PaperAsync(LetterKind.PowerOfAttorney), Cancel);

        Assert.Equal(("孙某", "局长"), (asked.Single(e => e.Field is LetterField.Representative).Proposal, asked.Single(e => e.Field is LetterField.RepresentativePost).Proposal));
    }

    [Fact]
    public async Task A_missing_value_is_refused_by_its_field_and_place_and_no_number_is_lost()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null) with { Docket = "" });
        var refusal = await RefusedAsync(ReplyRule.LetterFieldMissing, await _office.PaperAsync(LetterKind.ReconsiderationAnswer));
        Assert.Equal([LetterField.Docket, LetterPlace.Dispute], refusal.Arguments);

        await _office.ActAsync(new CorrectDisputeFactForm { Fact = DisputeFact.Docket, NewValue = "呼政复〔2026〕7号", Reason = "补录" });
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.ReconsiderationAnswer), Cancel);

        Assert.Equal("呼环公开复〔2026〕1号", Assert.Single(await _office.PapersAsync()).Number);
    }

    [Fact]
    public async Task A_paper_that_does_not_fit_stands_already_or_lies_ahead_is_refused()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        await RefusedAsync(DisputeRule.DisputeLetterUnfit, await _office.PaperAsync(LetterKind.Defence));
        await RefusedAsync(Rule.DayAhead, await _office.PaperAsync(LetterKind.EvidenceList, "2026-09-15"));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.EvidenceList), Cancel);

        await RefusedAsync(ReplyRule.LetterExists, await _office.PaperAsync(LetterKind.EvidenceList));
    }

    [Fact]
    public async Task A_void_paper_keeps_its_number_and_one_that_was_handed_in_stands()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.ReconsiderationAnswer), Cancel);
        await _office.Get<VoidDisputeLetter>().RunAsync(await VoidAsync(0), Cancel);
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.ReconsiderationAnswer), Cancel);
        Assert.Equal([("呼环公开复〔2026〕1号", true), ("呼环公开复〔2026〕2号", false)], (await _office.PapersAsync()).Select(l => (l.Number, l.VoidedOn is not null)));

        await _office.ActAsync(new FileAnswerForm { On = D("2026-09-08") });
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(async () => await _office.Get<VoidDisputeLetter>().RunAsync(await VoidAsync(1), Cancel));
        Assert.Equal((DisputeRule.LetterOfFiledAnswer, D("2026-09-08")), (refusal.Rule, refusal.Arguments[1]));
        Assert.Equal(ReplyRule.LetterVoid, (await Assert.ThrowsAsync<RuleViolationException>(async () => await _office.Get<VoidDisputeLetter>().RunAsync(await VoidAsync(0), Cancel))).Rule);
    }

    [Fact]
    public async Task After_the_answer_a_second_list_names_what_is_added()
    {
        await _office.ContestAsync(Facts(DisputeKind.Lawsuit, "2026-09-01", CourtInstance.First));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.EvidenceList), Cancel);
        await _office.ActAsync(new FileAnswerForm { On = D("2026-09-08") });
        await RefusedAsync(ReplyRule.LetterExists, await _office.PaperAsync(LetterKind.EvidenceList, "2026-09-10"));
        await _office.ActAsync(new AskSupplementForm { What = "检索说明", ReceivedOn = D("2026-09-09"), DueOn = D("2026-09-20") });
        await _office.ActAsync(new ListEvidenceForm { EvidenceKind = EvidenceKind.Document, Name = "检索说明", Proves = "检索过程", Pages = 2 });
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.EvidenceList, "2026-09-10"), Cancel);
        await _office.ActAsync(new FileSupplementForm { Ordinal = 1, On = D("2026-09-11") });

        var added = (await _office.PapersAsync())[1];
        var text = LetterOffice.TextOf(await _office.DocxAsync(added.Id));
        Assert.Contains("3\n书证\n检索说明", text, StringComparison.Ordinal);
        Assert.DoesNotContain("𠮷某的申请表", text, StringComparison.Ordinal);
        Assert.Equal(D("2026-09-11"), DisputeLetters.FiledOn(await _office.DisputeAsync(), added));
    }

    [Fact]
    public async Task Papers_belong_to_their_dispute_and_each_leaves_its_entry()
    {
        var found = await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        await _office.Get<IssueDisputeLetter>().RunAsync(await _office.PaperAsync(LetterKind.EvidenceList), Cancel);
        var letter = Assert.Single(await _office.PapersAsync());
        await using (var db = await _office.DbAsync())
        {
            Assert.Equal((nameof(IssueDisputeLetter), DisputeLetterOffice.Number, AuditResult.Done), await db.AuditEntries.OrderByDescending(e => e.Seq).Select(e => ValueTuple.Create(e.Action, e.Target, e.Result)).FirstAsync(Cancel));
        }

        Assert.NotNull(await _office.Get<DisputeLetterList>().FindAsync(DisputeLetterOffice.Number, letter.Id, Cancel));
        Assert.Null(await _office.Get<DisputeLetterList>().FindAsync("FY-HHHT-006-2026-00099", letter.Id, Cancel));
        Assert.Empty(await _office.LettersAsync(found)); // the card of the case keeps to the case
        _office.ActAs(Role.Clerk);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<VoidLetter>().RunAsync(new VoidLetterForm { Number = found.Number, LetterId = letter.Id, Version = letter.Version, Reason = "误制" }, Cancel));

        _office.ActAs(Role.LegalOfficer, _office.District48);
        Assert.Null(await _office.Get<DisputeLetterList>().FindAsync(DisputeLetterOffice.Number, letter.Id, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(async () => await _office.Get<VoidDisputeLetter>().RunAsync(await VoidAsync(0), Cancel));
        Assert.Empty(await _office.Get<DisputeLetterList>().PreviewAsync(await _office.PaperAsync(LetterKind.EvidenceList), Cancel));
    }

    [Fact]
    public async Task A_second_click_makes_one_paper()
    {
        await _office.ContestAsync(Facts(DisputeKind.Reconsideration, "2026-09-01", null));
        var form = await _office.PaperAsync(LetterKind.ReconsiderationAnswer);
        await _office.Get<IssueDisputeLetter>().RunAsync(form, Cancel);
        await _office.Get<IssueDisputeLetter>().RunAsync(form, Cancel);

        Assert.Single(await _office.PapersAsync());
    }

    private static DisputeFactsheet Facts(DisputeKind kind, string accepted, CourtInstance? instance) => kind is DisputeKind.Lawsuit
        ? DisputeOffice.Lawsuit(accepted, instance!.Value, "呼政复〔2026〕7号")
        : DisputeOffice.Reconsideration(accepted, "呼政复〔2026〕7号");

    private async Task<VoidDisputeLetterForm> VoidAsync(int index)
    {
        var letter = (await _office.PapersAsync())[index];
        return new VoidDisputeLetterForm { Number = DisputeLetterOffice.Number, Version = (await _office.DisputeAsync()).Version, LetterId = letter.Id, LetterVersion = letter.Version, Reason = "打印有误" };
    }

    private async Task<RuleViolationException> RefusedAsync(Enum rule, IssueDisputeLetterForm form)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<IssueDisputeLetter>().RunAsync(form, Cancel));
        Assert.Equal(rule, refusal.Rule);
        return refusal;
    }
}
