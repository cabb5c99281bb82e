using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Supervision;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>督查文书 on the templates of the office: which version holds, who keeps them, and what a template needs.</summary>
public sealed class SupervisionTemplateTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_version_holds_from_its_day_and_what_was_issued_keeps_its_paper()
    {
        await UploadAsync(LetterKind.SupervisionNotice, "2026-09-15", "督办要求：", "现责成你单位：");
        var issued = await _office.NoticeAtAsync(NoticeStage.Issued);
        var draft = await _office.NoticeAtAsync(NoticeStage.Approved);
        Assert.Contains("督办要求：", await NoticeAsync(draft.Code), StringComparison.Ordinal);

        _office.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("现责成你单位：", await NoticeAsync(draft.Code), StringComparison.Ordinal); // a draft looks as it would be written today
        Assert.Contains("督办要求：", await NoticeAsync(issued.Code), StringComparison.Ordinal);
        _office.ActAs(Role.Supervisor);
        await _office.TakeAsync(SupervisionActKind.IssueNotice, draft.Code);

        await using var db = await _office.DbAsync();
        var papers = await db.NoticePapers.OrderBy(p => p.NoticeId).Select(p => new { p.TemplateId, p.TemplateVersion }).ToListAsync(Cancel);
        Assert.Equal([(null, 1), ((long?)(await db.LetterTemplates.SingleAsync(Cancel)).Id, 2)], papers.Select(p => (p.TemplateId, p.TemplateVersion)));
        Assert.Equal(2, (await _office.Get<NoticeFiles>().FindAsync(draft.Code, Cancel))!.TemplateVersion);
        _office.ActAs(Role.Clerk);
        Assert.Null((await _office.Get<NoticeFiles>().FindAsync(draft.Code, Cancel))!.TemplateVersion); // no matter of the unit's
    }

    [Fact]
    public async Task A_bulletin_is_written_on_the_version_of_the_day_of_its_issue_and_stays()
    {
        await _office.RegisterAsync("2026-08-10");
        var first = await IssueAsync("2026-09-10");
        await UploadAsync(LetterKind.Bulletin, "2026-09-14", "、工作要求", "、下一步工作安排");
        var second = await IssueAsync("2026-09-03");

        Assert.Contains("五、工作要求", await BulletinAsync(first), StringComparison.Ordinal);
        Assert.Contains("四、下一步工作安排", await BulletinAsync(second), StringComparison.Ordinal); // nothing was late in that week
        await using var db = await _office.DbAsync();
        Assert.Equal([1, 2], await db.BulletinPapers.OrderBy(p => p.BulletinId).Select(p => p.TemplateVersion).ToListAsync(Cancel));
    }

    [Fact]
    public async Task The_template_of_another_organ_is_not_used()
    {
        await using (var db = await _office.DbAsync())
        {
            var template = new LetterTemplate { Kind = LetterKind.SupervisionNotice, OrganId = _office.Environment6.Id, Number = 2, ValidFrom = D("2026-09-01"), FileName = "x.docx", Hash = "", UploadedBy = "x", UploadedAt = DateTime.UnixEpoch };
            db.LetterTemplateFiles.Add(new LetterTemplateFile { Template = template, Content = Changed(LetterKind.SupervisionNotice, "督办要求：", "别的单位") });
            await db.SaveChangesAsync(Cancel);
        }

        Assert.DoesNotContain("别的单位", await NoticeAsync((await _office.NoticeAtAsync(NoticeStage.Issued)).Code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterKind.SupervisionNotice, "Requirement（督办要求）")]
    [InlineData(LetterKind.Bulletin, "Opening（总体情况）")]
    public async Task A_template_without_a_needed_control_is_refused_by_name(LetterKind kind, string named)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => UploadAsync(kind, "2026-09-15", Edited(kind, body =>
            body.Descendants<SdtElement>().Single(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == named[..named.IndexOf('（', StringComparison.Ordinal)]).Remove())));

        Assert.Equal((TemplateRule.TemplateFieldMissing, (object)named), (refusal.Rule, refusal.Arguments[0]));
    }

    [Fact]
    public async Task A_control_of_a_case_is_unknown_to_a_notice()
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => UploadAsync(LetterKind.SupervisionNotice, "2026-09-15", Edited(LetterKind.SupervisionNotice, body =>
            body.Descendants<SdtElement>().Single(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == nameof(LetterField.AnswerDays)).SdtProperties!.GetFirstChild<Tag>()!.Val = nameof(LetterField.CaseNumber))));

        Assert.Equal((TemplateRule.TemplateFieldUnknown, (object)nameof(LetterField.CaseNumber)), (refusal.Rule, refusal.Arguments[0]));
    }

    [Fact]
    public async Task A_control_named_by_the_number_of_a_field_is_unknown()
    {
        var number = $"{(int)LetterField.AnswerDays}";
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => UploadAsync(LetterKind.SupervisionNotice, "2026-09-15", Edited(LetterKind.SupervisionNotice, body =>
            body.Descendants<SdtElement>().Single(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == nameof(LetterField.AnswerDays)).SdtProperties!.GetFirstChild<Tag>()!.Val = number)));

        Assert.Equal((TemplateRule.TemplateFieldUnknown, (object)number), (refusal.Rule, refusal.Arguments[0]));
    }

    [Fact]
    public async Task A_column_may_be_left_out_and_the_contact_of_the_office_added()
    {
        var template = Edited(LetterKind.SupervisionNotice, body =>
        {
            foreach (var row in body.Descendants<TableRow>())
            {
                row.Elements<TableCell>().Last().Remove();
            }

            body.Descendants<SdtElement>().Single(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == nameof(LetterField.AnswerDays)).SdtProperties!.GetFirstChild<Tag>()!.Val = nameof(LetterField.Contact);
        });
        var late = await _office.RegisterAsync("2026-08-13");
        await UploadAsync(LetterKind.SupervisionNotice, "2026-09-14", template);
        var notice = await _office.NoticeAtAsync(NoticeStage.Approved, NoticeOffice.Draft(late.Number));
        _office.ActAs(Role.Supervisor);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => _office.TakeAsync(SupervisionActKind.IssueNotice, notice.Code));
        Assert.Equal((ReplyRule.LetterFieldMissing, (object)LetterField.Contact, (object)LetterPlace.Organ), (refusal.Rule, refusal.Arguments[0], refusal.Arguments[1]));

        await using (var db = await _office.DbAsync())
        {
            (await db.Organs.SingleAsync(o => o.Id == _office.CityOffice.Id, Cancel)).SetContact(new OrganContact(D("2008-05-01"), "公开办", "贺某", "齐某", "0471-4606211", "新华大街1号"));
            await db.SaveChangesAsync(Cancel);
        }

        await _office.TakeAsync(SupervisionActKind.IssueNotice, notice.Code);
        var text = await NoticeAsync(notice.Code);
        Assert.Contains("0471-4606211", text, StringComparison.Ordinal);
        Assert.DoesNotContain("已逾期2个工作日", text, StringComparison.Ordinal);
        Assert.Equal("呼政公开督〔2026〕1号", (await _office.NoticeAsync(notice.Code)).Number); // what was refused gave its number back
    }

    [Fact]
    public async Task Only_the_office_that_supervises_keeps_them()
    {
        _office.ActAs(Role.HeadOfOffice);
        await Assert.ThrowsAsync<NotAllowedException>(() => SendAsync(LetterKind.SupervisionNotice, "2026-09-15", Changed(LetterKind.SupervisionNotice, "督办要求：", "要求：")));
        Assert.Null(await _office.Get<TemplateList>().FindAsync(LetterKind.Bulletin, null, Cancel));
        Assert.DoesNotContain(await _office.Get<TemplateList>().ReadAsync(Cancel), group => LetterForms.Of(group.Key).IsOfSupervision);

        await UploadAsync(LetterKind.SupervisionNotice, "2026-09-15", "督办要求：", "要求：");
        Assert.Equal([2, 1], (await _office.Get<TemplateList>().ReadAsync(Cancel))[LetterKind.SupervisionNotice].Select(t => t.Number));
        Assert.NotNull(await _office.Get<TemplateList>().FindAsync(LetterKind.SupervisionNotice, null, Cancel));
        _office.ActAs(Role.HeadOfOffice);
        await using var db = await _office.DbAsync();
        Assert.Null(await _office.Get<TemplateList>().FindAsync(LetterKind.SupervisionNotice, (await db.LetterTemplates.SingleAsync(Cancel)).Id, Cancel));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void A_red_head_goes_over_a_notice_and_never_over_a_bulletin(bool hasRedHead)
    {
        var templates = new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, hasRedHead));

        Assert.Equal(hasRedHead, IsRed(templates.Shipped(LetterKind.SupervisionNotice)));
        Assert.False(IsRed(templates.Shipped(LetterKind.Bulletin)));
    }

    private static bool IsRed(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<Color>().Any(c => c.Val == "FF0000");
    }

    private static byte[] Changed(LetterKind kind, string from, string to) => Edited(kind, body => body.Descendants<Text>().Single(t => t.Text == from).Text = to);

    private static byte[] Edited(LetterKind kind, Action<Body> edit) => LetterOffice.Edited(new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, HasRedHead: false)).Shipped(kind), edit);

    private Task UploadAsync(LetterKind kind, string from, string text, string changed) => UploadAsync(kind, from, Changed(kind, text, changed));

    private Task UploadAsync(LetterKind kind, string from, byte[] content)
    {
        _office.ActAs(Role.HeadOfOffice, _office.CityOffice);
        return SendAsync(kind, from, content);
    }

    private Task SendAsync(LetterKind kind, string from, byte[] content) =>
        _office.Get<UploadTemplate>().RunAsync(new TemplateForm { Kind = kind, ValidFrom = D(from), FileName = "模板.docx", Content = content }, Cancel);

    private async Task<string> NoticeAsync(string code) => TextOf((await _office.Get<NoticeFiles>().PaperAsync(code, Cancel))!.Value.Content);

    private async Task<string> BulletinAsync(string code) => TextOf((await _office.Get<BulletinFiles>().PaperAsync(code, Cancel))!.Value.Content);

    private static string TextOf(byte[] docx)
    {
        Assert.Empty(LetterOffice.Faults(docx));
        return LetterOffice.TextOf(docx);
    }

    private async Task<string> IssueAsync(string day)
    {
        _office.ActAs(Role.Supervisor);
        var code = await _office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D(day) }, Cancel);
        _office.ActAs(Role.CityOffice);
        return await _office.Get<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = (await _office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version }, Cancel);
    }
}
