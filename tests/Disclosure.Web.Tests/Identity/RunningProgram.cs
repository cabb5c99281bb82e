using System.Net;
using Disclosure.Web.Commands;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Identity;

/// <summary>The whole program, listening on a port of this machine, over a database of its own with its first administrator.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-").FullName;
    private readonly WebApplication _app;
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    private RunningProgram() => _app = ProgramHost.Build(
        ["--urls", "http://127.0.0.1:0", "--environment", "Test", "--ConnectionStrings:Disclosure", $"Data Source={Path.Combine(_folder, "d.db")}", "--Logging:LogLevel:Default", "Error"]);

    public HttpClient Browser { get; private set; } = null!;

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Browser.BaseAddress!);

    /// <summary>Of the administrator <c>admin</c>.</summary>
    public string OneTimePassword { get; private set; } = "";

    public static async Task<RunningProgram> StartAsync()
    {
        var program = new RunningProgram();
        await using (var scope = program._app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
            await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().RunAsync();
            program.OneTimePassword = (await scope.ServiceProvider.GetRequiredService<CreateFirstAdministrator>().RunAsync())!.OneTimePassword!;
        }

        await program._app.StartAsync();
        program.Browser = new HttpClient(program._handler) { BaseAddress = new Uri(program._app.Urls.First()) };
        program.Browser.DefaultRequestHeaders.Add("Accept", "text/html");
        return program;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public Task<Disclosure.Web.Data.DisclosureDbContext> DbAsync() => Get<Microsoft.EntityFrameworkCore.IDbContextFactory<Disclosure.Web.Data.DisclosureDbContext>>().CreateDbContextAsync();

    /// <summary>Fills in the one form of a page and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await Browser.GetStringAsync(path);
        var hidden = System.Text.RegularExpressions.Regex.Matches(
            page[..page.IndexOf("</form>", StringComparison.Ordinal)], "<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var form = hidden.Select(m => KeyValuePair.Create(m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var content = new FormUrlEncodedContent(form);
        return await Browser.PostAsync(path, content);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string path = "/sign-in") =>
        SubmitAsync(path, ("Form.Name", name), ("Form.Password", password));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        _handler.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
