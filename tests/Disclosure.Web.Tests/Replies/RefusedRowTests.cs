using Disclosure.Web.Documents;
using Disclosure.Web.Tests.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>Every reason for which a row of the ledger of applications is refused, and what it says.</summary>
public sealed class RefusedRowTests
{
    public static TheoryData<string, string, string> Refusals => new()
    {
        { "受理单位=HHHT-999", "受理单位", "HHHT-999" },
        { "受理单位=", "受理单位", "空" },
        { "申请人类型=公民", "申请人类型", "可填：自然人、商业企业" },
        { "申请人类型=", "申请人类型", "空" },
        { "申请人=", "申请人", "空" },
        { "渠道=邮件", "渠道", "可填：当面" },
        { "渠道=", "渠道", "空" },
        { "渠道=网络|网络渠道=微信|确认日期=2017-03-01", "网络渠道", "可填：平台、邮箱、其他" },
        { "网络渠道=平台", "网络渠道", "网络" },
        { "申请内容=", "申请内容", "空" },
        { "到件日期=2017-02-31", "到件日期", "没有 2017-02-31 这一天" },
        { "到件日期=2017年2月29日", "到件日期", "没有 2017年2月29日 这一天" },
        { "到件日期=三月一日", "到件日期", "看不懂日期“三月一日”" },
        { "到件日期=2026-09-15", "到件日期", "在今天之后" },
        { "到件日期=2008-04-30", "到件日期", "2008-05-01" },
        { "到件日期=|收到日期=2008-04-30", "收到日期", "2008-05-01" },
        { "到件日期=", "收到日期", "至少填一项" },
        { "收到日期=2017-03-02", "收到日期", "2017-03-02" },
        { "渠道=传真|确认日期=2017-02-28", "确认日期", "早于到件日期" },
        { "补正告知日期=2017-02-28", "补正告知日期", "早于收到日期" },
        { "补正告知日期=2017-03-06|补正收到日期=2017-03-03", "补正收到日期", "早于补正告知日期" },
        { "征询发出日期=2017-02-28", "征询发出日期", "早于收到日期" },
        { "征询发出日期=2017-03-06|征询结束日期=2017-03-03", "征询结束日期", "早于发出日期" },
        { "征询发出日期=2017-03-06|征询结束日期=2017-03-07；2017-03-08", "征询结束日期", "多于发出日期" },
        { "征询发出日期=2017-03-06；2017-02-30", "征询发出日期", "没有 2017-02-30 这一天" },
        { "延期批准日期=2017-02-28|延期工作日=15", "延期批准日期", "早于收到日期" },
        { "延期批准日期=2017-03-10", "延期工作日", "同时填写" },
        { "延期工作日=15", "延期批准日期", "同时填写" },
        { "延期批准日期=2017-03-10|延期工作日=十五", "延期工作日", "不是正整数" },
        { "延期批准日期=2017-03-20|延期工作日=15|答复日期=2017-03-17|答复结果=予以公开", "延期批准日期", "晚于答复日期" },
        { "答复日期=2017-02-28|答复结果=予以公开", "答复日期", "早于收到日期" },
        { "答复日期=2017-03-17", "答复结果", "同时填写" },
        { "答复结果=予以公开", "答复日期", "同时填写" },
        { "答复日期=2017-03-17|答复结果=公开了", "答复结果", "可填：已主动公开" },
        { "答复日期=2017-03-17|答复结果=重复申请", "答复结果", "没有“重复申请”" },
        { "到件日期=2020-03-02|答复日期=2020-03-17|答复结果=更改补充", "答复结果", "没有“更改补充”" },
        { "答复日期=2017-03-17|答复结果=不予公开", "不予公开理由", "必须写明理由" },
        { "答复日期=2017-03-17|答复结果=予以公开|不予公开理由=国家秘密", "不予公开理由", "只有不予公开才填理由" },
        { "答复日期=2017-03-17|答复结果=不予公开|不予公开理由=过程性信息", "不予公开理由", "没有“过程性信息”" },
        { "答复日期=2017-03-17|答复结果=不予公开|不予公开理由=行政查询事项", "答复结果", "没有“行政查询事项”" },
        { "答复日期=2017-03-17|答复结果=予以公开|送达方式=快递", "送达方式", "可填：当面、邮寄、电子、委托" },
        { $"编号={new string('九', 41)}", "编号", "最多 40 个" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_row_is_refused_with_file_row_column_and_reason(string changes, string column, string reason)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var row = LedgerFiles.Application([.. changes.Split('|').Select(c => (c.Split('=')[0], c[(c.IndexOf('=', StringComparison.Ordinal) + 1)..]))]);

        var result = await office.ImportAsync(LedgerFiles.Application(("编号", "A-0")), row);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("台账.csv", 3, column), (problem.File, problem.Row, problem.Column));
        Assert.Contains(reason, problem.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"台账.csv 第 3 行“{column}”列：", problem.ToString(), StringComparison.Ordinal);
        await using var db = await office.DbAsync();
        Assert.False(await db.Applications.AnyAsync(TestContext.Current.CancellationToken)); // all rows or none
    }

    [Fact]
    public async Task A_reason_names_the_article_it_rests_on()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(LedgerFiles.Application(("答复日期", "2017-03-17"), ("答复结果", "重复申请")));

        Assert.Contains("《政府信息公开条例》（2008）第二十一条", result.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_stands_twice_in_the_file_is_refused()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var rows = Enumerable.Range(1, 600).Select(n => LedgerFiles.Application(("编号", $"A-{n}"))).ToList();

        var result = await office.ImportAsync([.. rows, LedgerFiles.Application(("编号", "A-3")), LedgerFiles.Application(("编号", "A-599"))]);

        Assert.Equal([602, 603], result.Problems.Select(p => p.Row!.Value));
        Assert.All(result.Problems, p => Assert.Contains("不止一次", p.What, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_problem_of_every_row_is_named_at_once()
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(
            LedgerFiles.Application(("渠道", "鸽子"), ("申请人类型", "公民")),
            LedgerFiles.Application(("编号", "A-2"), ("到件日期", "2017-02-31")));

        Assert.Equal([(2, "申请人类型"), (2, "渠道"), (3, "到件日期")], result.Problems.Select(p => (p.Row!.Value, p.Column!)));
        Assert.Equal(2, result.RefusedRows);
    }

    [Theory]
    [InlineData(LedgerFormat.Csv)]
    [InlineData(LedgerFormat.Xlsx)]
    public async Task Refused_rows_come_back_with_their_reasons_and_can_be_mended_there(LedgerFormat format)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var errors = new MemoryStream();
        var name = format is LedgerFormat.Csv ? "台账.csv" : "台账.xlsx";
        var file = LedgerFiles.File(format, LedgerFiles.Application(), LedgerFiles.Application(("编号", "A-2"), ("渠道", "鸽子"), ("申请内容", "=1+1")));

        await office.ImportAsync(file, name, r => r with { OpenErrors = () => errors });
        var again = await office.ImportAsync(errors.ToArray(), name, r => r with { IsDryRun = true });

        var problem = Assert.Single(again.Problems);
        Assert.Equal((2, "渠道", 1), (problem.Row, problem.Column, again.Rows));
    }
}
