using System.Text;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>The ledger of disputes, in and out.</summary>
public sealed class DisputeLedgerTests
{
    [Fact]
    public async Task A_row_becomes_a_dispute_joined_to_its_case()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application());

        var result = await office.ImportDisputesAsync(LedgerFiles.Dispute(
            ("案件类型", "行政诉讼"), ("申请编号", "A-1"), ("案号", "（2017）内01行初3号"), ("经复议", "是"), ("审级", "一审"), ("结果", "责令重新答复"), ("结案日期", "2017-09-01")));

        Assert.Empty(result.Problems);
        await using var db = await office.DbAsync();
        var stored = await db.Disputes.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1L, DisputeResultKind.Corrected, true, CourtInstance.First), (stored.ApplicationId, stored.ResultKind, stored.Facts.AfterReconsideration, stored.Facts.Instance));
        Assert.Equal((await db.LedgerImports.SingleAsync(i => i.Ledger == "disputes", TestContext.Current.CancellationToken)).Id, stored.ImportId);
    }

    [Theory]
    [InlineData("申请编号=A-9", "申请编号")]
    [InlineData("单位=HHHT-999", "单位")]
    [InlineData("案件类型=仲裁", "案件类型")]
    [InlineData("受理机关=", "受理机关")]
    [InlineData("受理日期=2017-06-31", "受理日期")]
    [InlineData("受理日期=2026-12-01", "受理日期")]
    [InlineData("结果=维持|结案日期=2017-04-01", "结案日期")]
    [InlineData("结案日期=2017-08-01", "结果")]
    [InlineData("结果=胜诉|结案日期=2017-08-01", "结果")]
    [InlineData("经复议=是", "经复议")]
    [InlineData("审级=一审", "审级")]
    public async Task A_row_that_can_not_stand_is_refused_naming_the_column(string changes, string column)
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportDisputesAsync(LedgerFiles.Dispute([.. changes.Split('|').Select(c => (c.Split('=')[0], c.Split('=')[1]))]));

        Assert.Equal((2, column), Assert.Single(result.Problems) is var p ? (p.Row, p.Column) : default);
    }

    [Fact]
    public async Task Empty_numbers_are_given_out_in_a_series_of_their_own()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        await office.ImportDisputesAsync(LedgerFiles.Dispute(("编号", "FY-HHHT-006-2026-00004")), LedgerFiles.Dispute(("编号", "")));
        await office.ImportDisputesAsync(LedgerFiles.Dispute(("编号", "")), LedgerFiles.Dispute(("编号", ""), ("单位", "HHHT-048")), LedgerFiles.Dispute(("编号", "")));

        await using var db = await office.DbAsync();
        Assert.Equal(
            ["FY-HHHT-006-2026-00004", "FY-HHHT-006-2026-00005", "FY-HHHT-006-2026-00006", "FY-HHHT-006-2026-00007", "FY-HHHT-048-2026-00001"],
            (await db.Disputes.Select(d => d.Number).ToListAsync(TestContext.Current.CancellationToken)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lawsuit_is_joined_to_what_it_follows_in_whichever_file_that_stands(bool together)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application());
        (string, string)[] second = [("编号", "D-2"), ("案件类型", "行政诉讼"), ("申请编号", "A-1"), ("受理日期", "2018-03-01"), ("经复议", "是"), ("审级", "二审")];
        (string, string)[] first = [("编号", "D-1"), ("案件类型", "行政诉讼"), ("申请编号", "A-1"), ("受理日期", "2017-11-01"), ("经复议", "是"), ("审级", "一审"), ("结果", "驳回诉讼请求"), ("结案日期", "2018-01-04")];
        (string, string)[] before = [("编号", "D-0"), ("申请编号", "A-1"), ("受理日期", "2017-08-01"), ("结果", "维持"), ("结案日期", "2017-09-29")];

        if (together)
        {
            await office.ImportDisputesAsync(LedgerFiles.Dispute(second), LedgerFiles.Dispute(first), LedgerFiles.Dispute(before));
        }
        else
        {
            await office.ImportDisputesAsync(LedgerFiles.Dispute(second));
            await office.ImportDisputesAsync(LedgerFiles.Dispute(first));
            await office.ImportDisputesAsync(LedgerFiles.Dispute(before));
        }

        await using var db = await office.DbAsync();
        var stored = await db.Disputes.ToDictionaryAsync(d => d.Number, TestContext.Current.CancellationToken);
        Assert.Equal((null, stored["D-0"].Id, stored["D-1"].Id), (stored["D-0"].PrecedingId, stored["D-1"].PrecedingId, stored["D-2"].PrecedingId));
    }

    [Theory]
    [InlineData(LedgerFormat.Csv)]
    [InlineData(LedgerFormat.Xlsx)]
    public async Task What_is_exported_comes_in_again_unchanged(LedgerFormat format)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        await office.ImportAsync(LedgerFiles.Application());
        await office.ImportDisputesAsync(
            LedgerFiles.Dispute(("申请编号", "A-1"), ("备注", "=合并\n审理")),
            LedgerFiles.Dispute(("编号", "D-2"), ("案件类型", "行政诉讼"), ("经复议", "否"), ("结果", "和解"), ("结案日期", "2017-10-01")),
            LedgerFiles.Dispute(("编号", "D-3"), ("受理日期", "2018-05-02")));

        var again = await office.Get<ImportDisputes>().RunAsync(new ImportRequest(new MemoryStream(await ExportAsync(office, new ExportRequest(format))), $"x.{format}"), TestContext.Current.CancellationToken);
        var year = Encoding.UTF8.GetString(await ExportAsync(office, new ExportRequest(LedgerFormat.Csv, 2018)));

        Assert.Empty(again.Problems);
        Assert.Equal((0, 3), (again.Added, again.Unchanged));
        Assert.Equal(["D-3"], year.Split("\r\n")[1..^1].Select(line => line.Split(',')[0]));
        office.ActAs(Role.Auditor);
        await Assert.ThrowsAsync<NotAllowedException>(() => ExportAsync(office, new ExportRequest(format)));
    }

    private static async Task<byte[]> ExportAsync(TestOffice office, ExportRequest request)
    {
        using var stream = new MemoryStream();
        await office.Get<ExportDisputes>().RunAsync(request, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
