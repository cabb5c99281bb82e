using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>What fees, reasons asked for, extensions and parties say in their letters without being typed again.</summary>
public sealed class LetterFillerTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await LetterOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_fee_notice_shows_its_sum_and_how_it_was_reckoned()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<IssueFeeNotice>().RunAsync(On(new IssueFeeForm { Basis = FeeBasis.PerItem, Units = 12, NoticedOn = TestOffice.D("2026-09-09"), Route = ProvisionRoute.Post }, found), Cancel);

        var text = await IssueAsync(found, LetterKind.FeeNotice);

        Assert.Contains("10件，不收费；", text, StringComparison.Ordinal);
        Assert.Contains("2件，每件100元；", text, StringComparison.Ordinal);
        Assert.Contains("合计人民币200元。", text, StringComparison.Ordinal);
        Assert.Contains("次日起20个工作日内缴纳", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_for_reasons_names_the_last_day_of_the_step()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<AskReasons>().RunAsync(On(new AskReasonsForm { AskedOn = TestOffice.D("2026-09-10"), DueOn = TestOffice.D("2026-09-24") }, found), Cancel);

        Assert.Contains("请不迟于2026年9月24日书面说明。", await IssueAsync(found, LetterKind.ReasonsRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approved_extension_is_told_with_its_reason_in_one_sentence_and_the_day_it_will_be_due()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<AskExtension>().RunAsync(On(new ExtendForm { Days = 10, Reason = "因材料较多。\n需逐页核对" }, found), Cancel);
        found = await _office.ReadAsync(found.Number);
        _office.ActAs(Role.HeadOfOffice);
        await _office.Get<DecideExtension>().RunAsync(On(new DecideExtensionForm { Approve = true }, found), Cancel);
        _office.ActAs(Role.Clerk);

        var text = await IssueAsync(found, LetterKind.ExtensionNotice);

        Assert.Contains("因材料较多，需逐页核对，根据《中华人民共和国政府信息公开条例》", text, StringComparison.Ordinal);
        Assert.Contains("延长答复期限10个工作日", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张某，0471-1234567"), InlineData("")]
    public async Task A_consultation_letter_names_whom_to_reach_where_the_step_says_so(string contact)
    {
        var found = await _office.RegisterAsync("2026-09-10");
        var form = found.Letter("2026-09-14");
        form.Contact = contact;
        await _office.Get<Consult>().RunAsync(form, Cancel);

        var text = await IssueAsync(found, LetterKind.ThirdPartyConsultation);

        Assert.Equal(contact.Length > 0, text.Contains("（联系人、电话：" + contact + "）", StringComparison.Ordinal));
        Assert.DoesNotContain("（联系人、电话：）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_reply_to_a_request_without_items_says_that_the_rest_is_withheld()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        var hand = new Hand("clerk", "苏某某", DateTime.UnixEpoch, TestOffice.D("2026-09-14"));
        var content = new ReplyContent { Decision = "部分公开。", Reasons = "名单涉及个人隐私。", Provision = ProvisionWay.Post, Enclosures = "验收意见，3页" };
        var reply = Reply.Draft(found, new ReplyDraft(ReplyOutcome.PartiallyGranted, null, content, []), hand);
        await using var db = await _office.DbAsync();

        var text = LetterOffice.TextOf(await _office.Get<LetterDesk>().DraftAsync(db, new LetterRequest(found, LetterKind.PartialDisclosure, reply, null, TestOffice.D("2026-09-14")), Cancel));

        Assert.Contains("一、予以公开的部分：验收意见，3页", text, StringComparison.Ordinal);
        Assert.Contains("二、不予公开的部分：除上述予以公开的部分外，申请公开的其余内容。", text, StringComparison.Ordinal);
    }

    private static TForm On<TForm>(TForm form, Application found)
        where TForm : ActForm
    {
        (form.Number, form.Version) = (found.Number, found.Version);
        return form;
    }

    private async Task<string> IssueAsync(Application found, LetterKind kind)
    {
        await _office.Get<IssueLetter>().RunAsync(LetterOffice.Form(await _office.ReadAsync(found.Number), kind), Cancel);
        await using var db = await _office.DbAsync();
        return LetterOffice.TextOf(await db.LetterFiles.Select(f => f.Content).SingleAsync(Cancel));
    }
}
