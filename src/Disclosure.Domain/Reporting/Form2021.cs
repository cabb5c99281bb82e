using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Domain.Reporting;

/// <summary>年度报告 tables for report years since 2021.</summary>
internal static class Form2021
{
    private const string Other = "(六)其他处理";

    public static StatisticsForm Create()
    {
        Indicator[] results =
        [
            .. AnnualReportTables.DecisionRows(),
            AnnualReportTables.Result("3.6.1", "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", [Other], [LapsedCorrection]),
            AnnualReportTables.Result("3.6.2", "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", [Other], [LapsedFee]),
            AnnualReportTables.Result("3.6.3", "3.", "其他", [Other], [Withdrawn, ReplyOutcome.Other, ToBeAmended], [NotGovernmentInformation]),
        ];
        return new StatisticsForm(
            "2021", "政府信息公开工作年度报告", Statute.ReportFormat2021, 2021, null, [Table2(), AnnualReportTables.Table3(results), AnnualReportTables.Table4()])
        {
            ResultRows = results,
            Checks =
            [
                .. AnnualReportTables.Checks(results),
                CrossChecks.EachRow("P1", CheckLevel.Warning, "2", "inForce+repealed = previous.inForce+issued", shown: 2),
                CrossChecks.Plausible("P2", "2"),
            ],
        };
    }

    private static FormTable Table2()
    {
        FormColumn[] documents = [new("issued", "本年制发件数"), new("repealed", "本年废止件数"), new("inForce", "现行有效件数")];
        FormColumn[] decisions = [new("decisions", "本年处理决定数量")];
        FormColumn[] fees = [new("amount", "本年收费金额(单位:万元)") { Unit = "万元", Entry = new(Decimals: 2) }];
        return new FormTable("2", "二、主动公开政府信息情况",
        [
            Row("20.1.rules", "规章", "第二十条第(一)项", documents),
            Row("20.1.normative", "行政规范性文件", "第二十条第(一)项", documents),
            Row("20.5.permit", "行政许可", "第二十条第(五)项", decisions),
            Row("20.6.penalty", "行政处罚", "第二十条第(六)项", decisions),
            Row("20.6.coercion", "行政强制", "第二十条第(六)项", decisions),
            Row("20.8.fee", "行政事业性收费", "第二十条第(八)项", fees),
        ]);
    }

    private static Indicator Row(string code, string name, string heading, FormColumn[] columns) =>
        new(code, name, new FigureSource.Entered()) { Unit = "件", Level = 1, Headings = [heading], Columns = columns };
}
