using System.Text;
using Disclosure.Domain.Law;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>The ledger of applications on its way out, and back in.</summary>
public sealed class ExportApplicationsTests
{
    [Theory]
    [InlineData(LedgerFormat.Csv)]
    [InlineData(LedgerFormat.Xlsx)]
    public async Task What_is_exported_comes_in_again_unchanged(LedgerFormat format)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await FillAsync(office);

        var file = await ExportAsync(office, new ExportRequest(format));
        var again = await office.ImportAsync(file, "导出" + (format is LedgerFormat.Csv ? ".csv" : ".xlsx"));

        Assert.Empty(again.Problems.Select(p => p.ToString()));
        Assert.Equal((0, 7), (again.Added, again.Unchanged));
    }

    [Theory]
    [InlineData(LedgerFormat.Csv)]
    [InlineData(LedgerFormat.Xlsx)]
    public async Task Another_office_takes_an_export_in_and_exports_the_same(LedgerFormat format)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await using var other = await LedgerFiles.OfficeAsync();
        await FillAsync(office);
        var file = await ExportAsync(office, new ExportRequest(format));

        Assert.Empty((await other.ImportAsync(file, "导出" + (format is LedgerFormat.Csv ? ".csv" : ".xlsx"))).Problems);

        Assert.Equal(
            Encoding.UTF8.GetString(await ExportAsync(office, new ExportRequest(LedgerFormat.Csv))),
            Encoding.UTF8.GetString(await ExportAsync(other, new ExportRequest(LedgerFormat.Csv))));
    }

    [Fact]
    public async Task Formulas_are_neutralised()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application(("申请人", "=HYPERLINK(1)"), ("联系电话", "+86 471"), ("电子邮箱", "@x"), ("备注", "-1")));

        var csv = Encoding.UTF8.GetString(await ExportAsync(office, new ExportRequest(LedgerFormat.Csv)));

        Assert.StartsWith("\uFEFF编号,", csv, StringComparison.Ordinal);
        Assert.Contains(",'=HYPERLINK(1),,'+86 471,'@x,", csv, StringComparison.Ordinal);
        Assert.Contains(",'-1\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_exports_her_organ_only()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application(), LedgerFiles.Application(("编号", "A-2"), ("受理单位", "HHHT-048")));
        office.ActAs(Role.Clerk);

        Assert.DoesNotContain("HHHT-048", Encoding.UTF8.GetString(await ExportAsync(office, new ExportRequest(LedgerFormat.Csv))), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotAllowedException>(() => ExportAsync(office, new ExportRequest(LedgerFormat.Csv, OrganCode: "HHHT-048")));
        await Assert.ThrowsAsync<RuleViolationException>(() => ExportAsync(office, new ExportRequest(LedgerFormat.Csv, OrganCode: "HHHT-999")));
        office.ActAs(Role.Auditor);
        await Assert.ThrowsAsync<NotAllowedException>(() => ExportAsync(office, new ExportRequest(LedgerFormat.Csv)));
    }

    [Fact]
    public async Task A_year_is_that_of_receipt_and_void_registrations_stay_behind()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(
            LedgerFiles.Application(), LedgerFiles.Application(("编号", "A-2"), ("到件日期", "2018-01-02")), LedgerFiles.Application(("编号", "A-3")));
        await using (var db = await office.DbAsync())
        {
            (await db.Applications.SingleAsync(a => a.Number == "A-3", TestContext.Current.CancellationToken)).MakeVoid(TestOffice.D("2026-09-14"), "重复登记");
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var csv = Encoding.UTF8.GetString(await ExportAsync(office, new ExportRequest(LedgerFormat.Csv, 2017, "HHHT-006")));

        Assert.Equal(["A-1"], csv.Split("\r\n")[1..^1].Select(line => line.Split(',')[0]));
    }

    private static Task FillAsync(TestOffice office) => office.ImportAsync(
        LedgerFiles.Application(("申请内容", "=1+1\n第二行,\"引号\"\n'=旧"), ("申请人", "'=某"), ("备注", "\t制表 _x0041_ "), ("联系电话", "13812345678")),
        LedgerFiles.Application(("编号", "-2"), ("渠道", "传真"), ("确认日期", "2017-03-02"), ("征询发出日期", "2017-03-06；2017-03-08"), ("征询结束日期", "；2017-03-20")),
        LedgerFiles.Application(("编号", "@3"), ("渠道", "平常信函"), ("答复日期", "2017-03-17"), ("答复结果", "不予公开"), ("不予公开理由", "商业秘密"), ("文号", "呼公开〔2017〕1号"), ("送达方式", "委托")),
        LedgerFiles.Application(("编号", "A-4"), ("渠道", "网络"), ("网络渠道", "平台"), ("到件日期", ""), ("收到日期", "2020-03-02"), ("延期批准日期", "2020-03-10"), ("延期工作日", "20")),
        LedgerFiles.Application(("编号", "A-5"), ("补正收到日期", "2017-03-08")),
        LedgerFiles.Application(("编号", "A-6"), ("渠道", "网络")),
        LedgerFiles.Application(("编号", "A-7"), ("收到日期", "2017-03-01"), ("答复日期", "2017-03-17"), ("答复结果", "撤回")));

    private static async Task<byte[]> ExportAsync(TestOffice office, ExportRequest request)
    {
        using var stream = new MemoryStream();
        await office.Get<ExportApplications>().RunAsync(request, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
