using System.Diagnostics;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Deadlines;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Ledgers;

/// <summary>An office with an empty embedded database on disk, and ledgers to import.</summary>
internal sealed class LedgerOffice : IAsyncDisposable
{
    private const int Organs = 57;

    private static readonly string[] Outcomes = ["予以公开", "已主动公开", "部分公开", "信息不存在", "非本机关公开", "不予公开", ""];
    private static readonly string[] Streets = ["新华大街", "中山西路", "锡林南路", "鄂尔多斯东街", "海拉尔大街", "昭乌达路", "大学西街", "兴安北路"];
    private static readonly string[] Matters = ["建设项目环境影响评价批复文件", "国有土地上房屋征收补偿方案及评估结果", "年度部门预算与“三公”经费支出明细", "夜间施工噪声监测结果和处罚决定", "义务教育划片入学方案及依据", "城市规划许可证及总平面图"];

    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-import").FullName;
    private readonly WebApplication _program;

    private LedgerOffice()
    {
        var builder = WebApplication.CreateBuilder(
            ["--Database:Provider=Sqlite", $"--ConnectionStrings:Disclosure=Data Source={Path.Combine(_folder, "disclosure.db")}", "--Logging:LogLevel:Default=Warning"]);
        builder.Services.AddData(builder.Configuration).AddCalendar().AddDeadlines(builder.Configuration)
            .AddIdentity(builder.Configuration).AddAudit().AddDocuments().AddOrgans().AddApplications().AddReplies()
            .AddScoped<AuthenticationStateProvider, ServerAuthenticationStateProvider>();
        _program = builder.Build();
    }

    public static async Task<LedgerOffice> OpenAsync()
    {
        var office = new LedgerOffice();
        await using var db = await office.DbAsync();
        await db.Database.MigrateAsync();
        db.Organs.AddRange(Enumerable.Range(1, Organs).Select(n => new Organ($"HHHT-{n:000}", $"单位{n}", OrganKind.CityDepartment, new DateOnly(2008, 5, 1))));
        await db.SaveChangesAsync();
        return office;
    }

    public IServiceProvider Services => _program.Services;

    public Task<DisclosureDbContext> DbAsync() => _program.Services.GetRequiredService<IDbContextFactory<DisclosureDbContext>>().CreateDbContextAsync();

    /// <summary>Imports a file, and deletes it.</summary>
    public async Task<TimeSpan> ImportAsync(string file, IProgress<ImportProgress>? progress = null)
    {
        await using var scope = _program.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        var watch = Stopwatch.StartNew();
        await using (var stream = File.OpenRead(file))
        {
            var result = await scope.ServiceProvider.GetRequiredService<ImportApplications>().RunAsync(new ImportRequest(stream, Path.GetFileName(file)) { Progress = progress });
            if (result.IsRefused)
            {
                throw new InvalidOperationException(result.Problems[0].ToString());
            }
        }

        watch.Stop();
        File.Delete(file);
        return watch.Elapsed;
    }

    /// <summary>A ledger of ten years: most cases closed, some consulted on, extended, corrected or still open.</summary>
    public static string WriteFile(int rows, LedgerFormat format)
    {
        var file = Path.Combine(Path.GetTempPath(), $"applications-{rows}.{format.ToString().ToLowerInvariant()}");
        using var stream = File.Create(file);
        WriteAsync(stream, rows, format).GetAwaiter().GetResult();
        return file;
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task WriteAsync(Stream stream, int rows, LedgerFormat format)
    {
        await using var writer = LedgerWriter.Open(stream, format);
        await writer.WriteAsync(ApplicationLedger.Form.Columns.Select(c => c.Name));
        for (var i = 0; i < rows; i++)
        {
            await writer.WriteAsync(Row(i));
        }
    }

    private static string[] Row(int i)
    {
        var received = new DateOnly(2015, 1, 5).AddDays(i % 4000);
        var outcome = Outcomes[i % Outcomes.Length];
        string Day(int days) => LedgerText.OfDay(received.AddDays(days));
        return
        [
            $"D-{i:0000000}", $"HHHT-{i % Organs + 1:000}", i % 5 == 0 ? "商业企业" : "自然人", $"申请人{i % 30_000}", "", $"1380000{i % 10_000:0000}", "", "呼和浩特市新城区", "当面", "",
            Day(0), "", "", $"申请公开{Streets[i % Streets.Length]}{i % 977}号{Matters[i % Matters.Length]}（{received.Year}年度）", "环境保护；城乡规划",
            "", "", i % 10 == 1 ? Day(3) : "", i % 10 == 1 ? Day(9) : "", i % 20 == 2 ? Day(10) : "", i % 20 == 2 ? "10" : "",
            outcome.Length == 0 ? "" : Day(15), outcome, outcome == "不予公开" ? "三安全一稳定" : "", outcome.Length == 0 ? "" : $"呼公开〔{received.Year}〕{i}号", outcome.Length == 0 ? "" : "邮寄", "",
        ];
    }
}
