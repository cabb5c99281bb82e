using System.Net;
using System.Net.Http.Headers;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Files;

/// <summary>Upload and download over HTTP, as a browser does it and as a stranger would.</summary>
public sealed class FileEndpointTests : IAsyncLifetime
{
    private const string Number = "SQ-HHHT-006-2026-00001";
    private RunningProgram _program = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _program = await RunningProgram.StartAsync();
        await using var db = await _program.DbAsync();
        var (six, far) = (new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, TestOffice.D("2008-05-01")), new Organ("HHHT-048", "新城区", OrganKind.CountyArea, TestOffice.D("2008-05-01")));
        db.Organs.AddRange(six, far);
        await db.SaveChangesAsync(Cancel);
        db.Applications.Add(new Application(Number, six.Id, TestOffice.Facts("2026-09-01"), TestOffice.D("2026-09-14"), new Domain.Deadlines.ReplyClock(Domain.Calendar.WorkCalendar.Published, Domain.Deadlines.ClockSettings.Default)));
        foreach (var (name, role, organ) in new[] { ("clerk", Role.Clerk, six.Id), ("far", Role.Clerk, far.Id), ("assessor", Role.Assessor, six.Id) })
        {
            var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = role, OrganId = organ };
            _program.Get<PasswordRules>().Give(user, People.Password, once: false, TimeProvider.System.GetUtcNow().UtcDateTime);
            db.Users.Add(user);
        }

        await db.SaveChangesAsync(Cancel);
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    [Fact]
    public async Task A_file_goes_in_and_comes_out_as_a_download_that_nothing_can_run()
    {
        await _program.SignInAsync("clerk", People.Password);
        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync("送达回证.pdf", Made.Pdf())).StatusCode);
        await using var db = await _program.DbAsync();
        var file = await db.Attachments.SingleAsync(Cancel);

        using var response = await _program.Browser.GetAsync(FileEndpoints.Href(file.Id), Cancel);
        Assert.Equal(Made.Pdf(), await response.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(("attachment", "送达回证.pdf"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Browser.GetAsync(FileEndpoints.Href(file.Id + 1), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_refusal_is_said_in_the_users_language()
    {
        await _program.SignInAsync("clerk", People.Password);
        using var chinese = await UploadAsync("a.pdf", [(byte)'M', (byte)'Z', 0, 0]);
        Assert.Equal(HttpStatusCode.Conflict, chinese.StatusCode);
        Assert.Contains("不接收这种文件", await TitleAsync(chinese), StringComparison.Ordinal);
        _program.Browser.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c%3Den%7Cuic%3Den");
        using var english = await UploadAsync("a.pdf", [(byte)'M', (byte)'Z', 0, 0]);
        Assert.Contains("This kind of file is not taken", await TitleAsync(english), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_byte_over_the_limit_is_refused_in_words()
    {
        await _program.SignInAsync("clerk", People.Password);
        var text = new byte[50 * 1024 * 1024 + 1];
        Array.Fill(text, (byte)'a');

        using var response = await UploadAsync("a.txt", text);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("50 MB", await TitleAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_foreign_organs_and_foreign_pages_get_nothing()
    {
        Assert.NotEqual(HttpStatusCode.NoContent, (await UploadAsync("a.pdf", Made.Pdf())).StatusCode);
        await _program.SignInAsync("clerk", People.Password);
        await UploadAsync("a.pdf", Made.Pdf());
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync("a.pdf", Made.Pdf(), header: null)).StatusCode); // a form of a foreign page can't set it
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync("a.pdf", Made.Pdf(), origin: "https://evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync("a.pdf", Made.Pdf(), number: "SQ-NOWHERE")).StatusCode);
        await using var db = await _program.DbAsync();
        var file = await db.Attachments.SingleAsync(Cancel);

        await _program.Browser.PostAsync("/sign-out", null, Cancel);
        Assert.NotEqual(HttpStatusCode.OK, (await _program.Browser.GetAsync(FileEndpoints.Href(file.Id), Cancel)).StatusCode);
        await _program.SignInAsync("far", People.Password);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Browser.GetAsync(FileEndpoints.Href(file.Id), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync("b.pdf", Made.Pdf())).StatusCode);
        await _program.Browser.PostAsync("/sign-out", null, Cancel);
        await _program.SignInAsync("assessor", People.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await _program.Browser.GetAsync(FileEndpoints.Href(file.Id), Cancel)).StatusCode);
        Assert.Equal(1, await db.Attachments.CountAsync(Cancel));
    }

    private async Task<HttpResponseMessage> UploadAsync(string name, byte[] bytes, string? header = OwnOrigin.UploadValue, string? origin = null, string number = Number)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{FileEndpoints.UploadHref(number)}?kind=Letter&name={Uri.EscapeDataString(name)}&command={Guid.NewGuid()}") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        if (header is not null)
        {
            request.Headers.Add(OwnOrigin.UploadHeader, header);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await _program.Browser.SendAsync(request, Cancel);
    }

    private static async Task<string> TitleAsync(HttpResponseMessage response) =>
        System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("title").GetString()!;
}
