using System.Net;
using System.Net.Http.Headers;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>A template over HTTP, as a browser sends it and as a stranger would.</summary>
public sealed class TemplateUploadTests : IAsyncLifetime
{
    private static readonly byte[] Template = new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, HasRedHead: true)).Shipped(LetterKind.Receipt);

    private RunningProgram _program = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _program = await RunningProgram.StartAsync();
        await using var db = await _program.DbAsync();
        var organ = new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, TestOffice.D("2008-05-01"));
        db.Organs.Add(organ);
        await db.SaveChangesAsync(Cancel);
        foreach (var (name, role) in new[] { ("keeper", Role.HeadOfOffice), ("clerk", Role.Clerk) })
        {
            var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = role, OrganId = organ.Id };
            _program.Get<PasswordRules>().Give(user, People.Password, once: false, TimeProvider.System.GetUtcNow().UtcDateTime);
            db.Users.Add(user);
        }

        await db.SaveChangesAsync(Cancel);
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    [Fact]
    public async Task A_version_is_stored_as_it_was_sent_and_a_second_click_is_the_same()
    {
        await _program.SignInAsync("keeper", People.Password);
        var command = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync(Template, command: command)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync(Template, command: command)).StatusCode);

        await using var db = await _program.DbAsync();
        var stored = await db.LetterTemplates.SingleAsync(Cancel);
        Assert.Equal((LetterKind.Receipt, 2, TestOffice.D("2030-01-01"), "回执.docx"), (stored.Kind, stored.Number, stored.ValidFrom, stored.FileName));
        Assert.Equal(Template, (await db.LetterTemplateFiles.SingleAsync(Cancel)).Content);
    }

    [Fact]
    public async Task A_refusal_is_said_in_words_and_recorded()
    {
        await _program.SignInAsync("keeper", People.Password);

        using var program = await UploadAsync("MZ and more"u8.ToArray());
        using var large = await UploadAsync(new byte[TemplateCheck.MaxSize + 1]);
        using var huge = await UploadAsync(new byte[TemplateCheck.MaxSize * 8]);

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Conflict], new[] { program, large, huge }.Select(r => r.StatusCode));
        Assert.Contains("1024 KB", await large.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await using var db = await _program.DbAsync();
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == nameof(UploadTemplate) && e.Result.StartsWith("Refused"), Cancel));
        Assert.False(await db.LetterTemplates.AnyAsync(Cancel));
    }

    [Theory]
    [InlineData("kind=Nothing&from=2030-01-01", HttpStatusCode.NotFound), InlineData("kind=Receipt&from=tomorrow", HttpStatusCode.BadRequest)]
    public async Task A_form_that_is_none_and_a_day_that_is_none_are_refused(string query, HttpStatusCode code)
    {
        await _program.SignInAsync("keeper", People.Password);

        Assert.Equal(code, (await UploadAsync(Template, query: query)).StatusCode);
    }

    [Fact]
    public async Task Strangers_and_clerks_are_turned_away()
    {
        Assert.NotEqual(HttpStatusCode.NoContent, (await UploadAsync(Template)).StatusCode);
        await _program.SignInAsync("clerk", People.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(Template)).StatusCode);

        await using var db = await _program.DbAsync();
        Assert.False(await db.LetterTemplates.AnyAsync(Cancel));
    }

    [Fact]
    public async Task A_foreign_page_sends_nothing_in_her_name()
    {
        await _program.SignInAsync("keeper", People.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(Template, header: false)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(Template, origin: "https://evil.example")).StatusCode);

        await using var db = await _program.DbAsync();
        Assert.False(await db.LetterTemplates.AnyAsync(Cancel));
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] bytes, bool header = true, string? origin = null, Guid? command = null, string query = "kind=Receipt&from=2030-01-01")
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{TemplateUpload.Path}?{query}&name={Uri.EscapeDataString("回执.docx")}&command={command ?? Guid.NewGuid()}") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        if (header)
        {
            request.Headers.Add(OwnOrigin.UploadHeader, OwnOrigin.UploadValue);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await _program.Browser.SendAsync(request, Cancel);
    }
}
