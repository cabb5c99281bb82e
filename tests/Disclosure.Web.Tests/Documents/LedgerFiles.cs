using System.Text;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Tests.Documents;

/// <summary>Ledgers made in memory, and the way in.</summary>
internal static class LedgerFiles
{
    /// <summary>A row of the ledger of applications that can stand; change what the test is about.</summary>
    public static Dictionary<string, string> Application(params (string Column, string Cell)[] changes) => With(new()
    {
        ["编号"] = "A-1",
        ["受理单位"] = "HHHT-006",
        ["申请人类型"] = "自然人",
        ["申请人"] = "钱某",
        ["渠道"] = "当面",
        ["到件日期"] = "2017-03-01",
        ["申请内容"] = "某路段夜间施工噪声监测结果",
    }, changes);

    public static Dictionary<string, string> Dispute(params (string Column, string Cell)[] changes) => With(new()
    {
        ["编号"] = "D-1",
        ["案件类型"] = "行政复议",
        ["单位"] = "HHHT-006",
        ["受理机关"] = "市人民政府",
        ["受理日期"] = "2017-05-02",
    }, changes);

    public static Dictionary<string, string> Organ(params (string Column, string Cell)[] changes) => With(new()
    {
        ["单位代码"] = "HHHT-101",
        ["单位名称"] = "市城管局",
        ["类别"] = "市直部门",
    }, changes);

    /// <summary>A file with a column for every cell that a row has.</summary>
    public static byte[] File(LedgerFormat format, params Dictionary<string, string>[] rows)
    {
        var columns = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
        return format is LedgerFormat.Csv
            ? Encoding.UTF8.GetBytes(Text(columns, rows))
            : Workbook([columns, .. rows.Select(row => columns.Select(c => row.GetValueOrDefault(c, "")))]);
    }

    public static byte[] Csv(params Dictionary<string, string>[] rows) => File(LedgerFormat.Csv, rows);

    public static string Text(IReadOnlyList<string> columns, params Dictionary<string, string>[] rows) => string.Join(
        "\r\n", rows.Select(row => columns.Select(c => row.GetValueOrDefault(c, ""))).Prepend(columns).Select(cells => string.Join(',', cells.Select(Quote))));

    public static byte[] Workbook(IEnumerable<IEnumerable<object>> rows)
    {
        using var stream = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(stream, rows.Select(row => row.Select((cell, i) => (cell, i)).ToDictionary(c => $"{c.i:00}", c => c.cell)).ToList(), printHeader: false);
        return stream.ToArray();
    }

    public static Task<TestOffice> OfficeAsync(Microsoft.Extensions.Configuration.IConfiguration? configuration = null) =>
        TestOffice.OpenAsync((services, _) => services.AddDocuments().AddOrgans().AddReplies().AddDisputes(configuration));

    public static Task<ImportResult> ImportAsync(this TestOffice office, byte[] file, string name = "台账.csv", Func<ImportRequest, ImportRequest>? more = null)
    {
        var request = new ImportRequest(new MemoryStream(file), name);
        return office.Get<ImportApplications>().RunAsync(more?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }

    public static Task<ImportResult> ImportAsync(this TestOffice office, params Dictionary<string, string>[] rows) => office.ImportAsync(Csv(rows));

    public static Task<ImportResult> ImportDisputesAsync(this TestOffice office, params Dictionary<string, string>[] rows) =>
        office.Get<ImportDisputes>().RunAsync(new ImportRequest(new MemoryStream(Csv(rows)), "复议诉讼.csv"), TestContext.Current.CancellationToken);

    public static Task<ImportResult> ImportOrgansAsync(this TestOffice office, params Dictionary<string, string>[] rows) =>
        office.Get<ImportOrgans>().RunAsync(new ImportRequest(new MemoryStream(Csv(rows)), "单位.csv"), TestContext.Current.CancellationToken);

    private static string Quote(string cell) => cell.IndexOfAny([',', '"', '\n', '\r']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, string> With(Dictionary<string, string> row, (string Column, string Cell)[] changes)
    {
        foreach (var (column, cell) in changes)
        {
            row[column] = cell;
        }

        return row;
    }
}
