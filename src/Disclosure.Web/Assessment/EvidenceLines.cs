using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>A file on the list of evidence.</summary>
/// <param name="Code">编号 of the indicator or red line.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Side">出处.</param>
/// <param name="FileName">文件名.</param>
/// <param name="On">The day on which it came.</param>
internal sealed record EvidenceLine(string Code, string Name, string Side, string FileName, DateOnly On);

/// <summary>佐证清单: the names of what lies beside the indicators, the unit's and the office's apart.</summary>
internal static class EvidenceLines
{
    /// <summary>The lines in the order of the scheme, red lines last; the unit's first.</summary>
    public static IReadOnlyList<EvidenceLine> Of(UnitPaper paper)
    {
        var places = paper.Scheme.Leaves.Select(leaf => (leaf.Code, leaf.Name)).Concat(paper.Scheme.RedLines.Select(line => (line.Code, line.Name))).ToList();
        return
        [
            .. from file in paper.Files
               let at = places.FindIndex(place => place.Code == file.Note.Code)
               orderby at, file.Note.IsOffice, file.Id
               select new EvidenceLine(file.Note.Code, at < 0 ? "" : places[at].Name, SideOf(file.Note), file.FileName, DateOnly.FromDateTime(LegalDays.OnOfficeClock(file.AddedAt))),
        ];
    }

    public static StatisticsSheet Sheet(UnitPaper paper)
    {
        var sheet = new StatisticsSheet("佐证清单", landscape: true, 9, 34, 24, 70, 14);
        sheet.NewRow(22).Cell(0, "编号", SheetStyle.Head).Cell(1, "指标、红线", SheetStyle.Head).Cell(2, "出处", SheetStyle.Head).Cell(3, "文件", SheetStyle.Head).Cell(4, "日期", SheetStyle.Head);
        foreach (var line in Of(paper))
        {
            sheet.NewRow().Cell(0, line.Code, SheetStyle.Label).Cell(1, line.Name, SheetStyle.Label).Cell(2, line.Side, SheetStyle.Label).Cell(3, line.FileName, SheetStyle.Label)
                .Cell(4, line.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyle.Centred);
        }

        return sheet;
    }

    private static string SideOf(EvidenceNote note) => note switch
    {
        { IsOffice: false, Stage: UnitStage.SelfAssessing } => "单位自评",
        { IsOffice: false } => "单位申诉",
        { FactKey: not null } => "填报事实依据",
        { Stage: UnitStage.Objected } => "复核依据",
        _ => "评分依据",
    };
}
