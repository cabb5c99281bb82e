using System.Net;
using System.Net.Http.Headers;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>The whole way of an office over HTTP: download, edit, upload, issue, and read the changed words in what was issued.</summary>
public sealed class SupervisionTemplateUploadTests : IAsyncLifetime
{
    private RunningProgram _program = null!;
    private Organ _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _program = await RunningProgram.StartAsync();
        await using var db = await _program.DbAsync();
        _office = new Organ("HHHT-000", "市政务公开办", OrganKind.DisclosureOffice, TestOffice.D("2008-05-01"));
        db.Organs.AddRange(_office, new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, TestOffice.D("2008-05-01")));
        await db.SaveChangesAsync(Cancel);
        var keeper = new User { UserName = "keeper", NormalizedUserName = "KEEPER", DisplayName = "keeper", Role = Role.HeadOfOffice, OrganId = _office.Id };
        _program.Get<PasswordRules>().Give(keeper, People.Password, once: false, TimeProvider.System.GetUtcNow().UtcDateTime);
        db.Users.Add(keeper);
        await db.SaveChangesAsync(Cancel);
        await _program.SignInAsync("keeper", People.Password);
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    [Fact]
    public async Task A_notice_and_a_bulletin_are_issued_on_what_was_uploaded_and_the_older_version_is_still_there()
    {
        await UploadAsync(LetterKind.SupervisionNotice, "督办要求：", "现责成你单位：");
        await UploadAsync(LetterKind.Bulletin, "、工作要求", "、下一步工作安排");
        var (notice, bulletin) = (await IssueNoticeAsync(), await IssueBulletinAsync());

        Assert.Contains("现责成你单位：立即答复并说明原因", await ReadAsync(SupervisionEndpoints.NoticeHref(notice)), StringComparison.Ordinal);
        Assert.Contains("四、下一步工作安排", await ReadAsync(SupervisionEndpoints.BulletinHref(bulletin)), StringComparison.Ordinal);
        Assert.Contains("督办要求：", await ReadAsync("/letter-templates/download?kind=SupervisionNotice"), StringComparison.Ordinal);
        await using var db = await _program.DbAsync();
        Assert.Equal((2, 2), ((await db.NoticePapers.SingleAsync(Cancel)).TemplateVersion, (await db.BulletinPapers.SingleAsync(Cancel)).TemplateVersion));
    }

    [Fact]
    public async Task A_missing_control_is_named_to_whoever_uploads()
    {
        var shipped = await _program.Browser.GetByteArrayAsync("/letter-templates/download?kind=SupervisionNotice", Cancel);
        using var refused = await PostAsync(LetterKind.SupervisionNotice, LetterOffice.Edited(shipped, body => body.Descendants<SdtBlock>().Single().Remove()));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("NamedPart（点名部分", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private async Task UploadAsync(LetterKind kind, string text, string changed)
    {
        var shipped = await _program.Browser.GetByteArrayAsync($"/letter-templates/download?kind={kind}", Cancel);
        using var answer = await PostAsync(kind, LetterOffice.Edited(shipped, body => body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single(t => t.Text == text).Text = changed));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(LetterKind kind, byte[] template)
    {
        using var content = new ByteArrayContent(template);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, TemplateUpload.Href(new TemplateForm { Kind = kind, ValidFrom = _program.Get<TimeProvider>().Today() }) + "&name=a.docx") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Add(OwnOrigin.UploadHeader, OwnOrigin.UploadValue);
        return await _program.Browser.SendAsync(request, Cancel);
    }

    private async Task<string> ReadAsync(string path)
    {
        var docx = await _program.Browser.GetByteArrayAsync(path, Cancel);
        Assert.Empty(LetterOffice.Faults(docx));
        return LetterOffice.TextOf(docx);
    }

    private async Task<string> IssueNoticeAsync()
    {
        var code = await AsAsync(Role.Supervisor, s => s.GetRequiredService<DraftNotice>().RunAsync(NoticeOffice.Draft(), Cancel));
        await AsAsync(Role.CityOffice, async s => await s.GetRequiredService<ApproveNotice>().RunAsync(new ApproveNoticeForm { Code = code, Version = await VersionAsync() }, Cancel));
        return await AsAsync(Role.Supervisor, async s => await s.GetRequiredService<IssueNotice>().RunAsync(new IssueNoticeForm { Code = code, Version = await VersionAsync() }, Cancel));

        async Task<Guid> VersionAsync()
        {
            await using var db = await _program.DbAsync();
            return (await db.SupervisionNotices.SingleAsync(Cancel)).Version;
        }
    }

    private async Task<string> IssueBulletinAsync()
    {
        var code = await AsAsync(Role.Supervisor, s => s.GetRequiredService<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = _program.Get<TimeProvider>().Today().AddDays(-7) }, Cancel));
        return await AsAsync(Role.CityOffice, async s =>
        {
            await using var db = await _program.DbAsync();
            return await s.GetRequiredService<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = (await db.Bulletins.SingleAsync(Cancel)).Version }, Cancel);
        });
    }

    private async Task<string> AsAsync(Role role, Func<IServiceProvider, Task<string>> act)
    {
        await using var scope = _program.Get<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(new Actor(null, role.ToString().ToLowerInvariant(), role.ToString(), role, _office.Id, _office.Code, _office.Name, "127.0.0.1"));
        return await act(scope.ServiceProvider);
    }
}
