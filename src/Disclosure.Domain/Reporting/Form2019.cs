using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Domain.Reporting;

/// <summary>年度报告 tables on trial for report years 2019 and 2020: 其他处理 is one row, and table 2 has other columns.</summary>
internal static class Form2019
{
    public static StatisticsForm Create()
    {
        Indicator[] results =
        [
            .. AnnualReportTables.DecisionRows(),
            AnnualReportTables.Result(
                "3.6", "(六)", "其他处理", [], [LapsedCorrection, LapsedFee, Withdrawn, Other, ToBeAmended], [NotGovernmentInformation]),
        ];
        return new StatisticsForm(
            "2019", "政府信息公开工作年度报告(试行)", Statute.ReportFormat2019, 2019, 2020, [Table2(), AnnualReportTables.Table3(results), AnnualReportTables.Table4()])
        {
            ResultRows = results,
            Checks = [.. AnnualReportTables.Checks(results), CrossChecks.Plausible("P2", "2")],
        };
    }

    private static FormTable Table2()
    {
        FormColumn[] documents = [new("made", "本年新制作数量"), new("disclosed", "本年新公开数量"), new("disclosedTotal", "对外公开总数量")];
        FormColumn[] matters =
        [
            new("previousMatters", "上一年项目数量") { Unit = "项" },
            new("change", "本年增/减") { Unit = "项", Entry = new(MayBeNegative: true) },
        ];
        FormColumn[] handled = [.. matters, new("decisions", "处理决定数量")];
        FormColumn[] procurement =
        [
            new("projects", "采购项目数量") { Unit = "项" },
            new("amount", "采购总金额") { Unit = "万元", Entry = new(Decimals: 2) },
        ];
        return new FormTable("2", "二、主动公开政府信息情况",
        [
            Row("20.1.rules", "规章", "第二十条第(一)项", documents),
            Row("20.1.normative", "规范性文件", "第二十条第(一)项", documents),
            Row("20.5.permit", "行政许可", "第二十条第(五)项", handled),
            Row("20.5.otherServices", "其他对外管理服务事项", "第二十条第(五)项", handled),
            Row("20.6.penalty", "行政处罚", "第二十条第(六)项", handled),
            Row("20.6.coercion", "行政强制", "第二十条第(六)项", handled),
            Row("20.8.fee", "行政事业性收费", "第二十条第(八)项", matters),
            Row("20.9.procurement", "政府集中采购", "第二十条第(九)项", procurement),
        ]);
    }

    private static Indicator Row(string code, string name, string heading, FormColumn[] columns) =>
        new(code, name, new FigureSource.Entered()) { Unit = "件", Level = 1, Headings = [heading], Columns = columns };
}
