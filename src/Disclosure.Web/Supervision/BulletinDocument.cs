using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>通报: what stands in its document.</summary>
internal static class BulletinDocument
{
    /// <summary>政府信息公开工作周通报（2026年9月7日至2026年9月13日）.</summary>
    public static string TitleOf(Bulletin bulletin) => bulletin.Kind is BulletinKind.Weekly
        ? $"政府信息公开工作周通报（{PeriodOf(bulletin)}）"
        : string.Create(CultureInfo.InvariantCulture, $"政府信息公开工作月通报（{bulletin.FirstOn.Year}年{bulletin.FirstOn.Month}月）");

    /// <summary>2026年第36期, or that it has no number yet.</summary>
    public static string IssueOf(Bulletin bulletin) => bulletin.IssueNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{bulletin.LastOn.Year}年第{number}期") : "（草稿，尚未印发）";

    /// <summary>What the opening says before a person rewords it.</summary>
    public static string OpeningOf(BulletinKind kind, BulletinFigure total) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"本{(kind is BulletinKind.Weekly ? "周" : "月")}全市各单位收到政府信息公开申请{total.Received}件，办结{total.Answered}件，其中逾期办结{total.AnsweredLate}件；"
            + $"期末逾期未办结{total.Overdue}件，三个工作日内到期{total.DueSoon}件。决定不予公开{total.Withheld}件，被行政复议、行政诉讼纠错{total.Corrected}件。");

    /// <summary>The single values.</summary>
    public static Dictionary<LetterField, string> ContentsOf(BulletinFile file)
    {
        var bulletin = file.Bulletin;
        return new Dictionary<LetterField, string>
        {
            [LetterField.Title] = TitleOf(bulletin),
            [LetterField.IssueNumber] = IssueOf(bulletin),
            [LetterField.BulletinPeriod] = PeriodOf(bulletin),
            [LetterField.Opening] = bulletin.Opening.Length > 0 ? bulletin.Opening : OpeningOf(bulletin.Kind, file.Total),
            [LetterField.QuietUnits] = file.Lines.Count - file.Active.Count is > 0 and var quiet ? string.Create(CultureInfo.InvariantCulture, $"其余{quiet}个单位本期没有收到、办结和到期的申请。") : "",
            [LetterField.Problems] = bulletin.Problems.Length > 0 ? bulletin.Problems : "无。",
            [LetterField.Demands] = bulletin.Demands.Length > 0 ? bulletin.Demands : "请各单位对照本通报抓紧整改，依法按期办理政府信息公开申请。",
            [LetterField.IssuedOn] = bulletin.IssuedOn is { } issued ? Citation.Day(issued) : "（印发日）",
        };
    }

    /// <summary>The ranking, which ends with the sum, and the named cases, whose chapter goes where there are none.</summary>
    public static IReadOnlyList<SupervisionRows> TablesOf(BulletinFile file) =>
    [
        new(
            [
                LetterField.UnitRank, LetterField.UnitName, LetterField.UnitOnTime, LetterField.UnitReceived, LetterField.UnitAnswered, LetterField.UnitAnsweredLate, LetterField.UnitOverdue,
                LetterField.UnitDueSoon, LetterField.UnitWithheld, LetterField.UnitCorrected,
            ],
            [.. file.Active.Select(line => RowOf(line.Rank is { } rank ? Say(rank) : "－", file.NameOf(line.Figure.OrganId), line.Figure)), RowOf("", "合计", file.Total)]),
        new(
            [LetterField.NamedNumber, LetterField.NamedUnit, LetterField.NamedDueOn, LetterField.NamedDays],
            [.. file.Cases.Select(one => new[] { one.Number, file.NameOf(one.OrganId), Citation.Day(one.DueOn), Say(one.LateDays) })])
        { Part = LetterField.NamedPart },
    ];

    private static string PeriodOf(Bulletin bulletin) => $"{Citation.Day(bulletin.FirstOn)}至{Citation.Day(bulletin.LastOn)}";

    private static string[] RowOf(string rank, string unit, BulletinFigure f) =>
        [rank, unit, f.OnTimePercent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent}%") : "－", Say(f.Received), Say(f.Answered), Say(f.AnsweredLate), Say(f.Overdue), Say(f.DueSoon), Say(f.Withheld), Say(f.Corrected)];

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
