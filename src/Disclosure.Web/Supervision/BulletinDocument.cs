using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Supervision;

/// <summary>通报 as a Word document. The same figures give the same document: those of an issued bulletin stand.</summary>
internal static class BulletinDocument
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五"];

    /// <summary>政府信息公开工作周通报（2026年9月7日至2026年9月13日）.</summary>
    public static string TitleOf(Bulletin bulletin) => bulletin.Kind is BulletinKind.Weekly
        ? $"政府信息公开工作周通报（{Citation.Day(bulletin.FirstOn)}至{Citation.Day(bulletin.LastOn)}）"
        : string.Create(CultureInfo.InvariantCulture, $"政府信息公开工作月通报（{bulletin.FirstOn.Year}年{bulletin.FirstOn.Month}月）");

    /// <summary>2026年第36期, or that it has no number yet.</summary>
    public static string IssueOf(Bulletin bulletin) => bulletin.IssueNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{bulletin.LastOn.Year}年第{number}期") : "（草稿，尚未印发）";

    /// <summary>What the opening says before a person rewords it.</summary>
    public static string OpeningOf(BulletinKind kind, BulletinFigure total) => string.Create(CultureInfo.InvariantCulture, $"本{(kind is BulletinKind.Weekly ? "周" : "月")}全市各单位收到政府信息公开申请{total.Received}件，办结{total.Answered}件，其中逾期办结{total.AnsweredLate}件；期末逾期未办结{total.Overdue}件，三个工作日内到期{total.DueSoon}件。决定不予公开{total.Withheld}件，被行政复议、行政诉讼纠错{total.Corrected}件。");

    public static byte[] Write(BulletinFile file)
    {
        var bulletin = file.Bulletin;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Opening"] = bulletin.Opening.Length > 0 ? bulletin.Opening : OpeningOf(bulletin.Kind, file.Total),
            ["Problems"] = bulletin.Problems.Length > 0 ? bulletin.Problems : "无。",
            ["Demands"] = bulletin.Demands.Length > 0 ? bulletin.Demands : "请各单位对照本通报抓紧整改，依法按期办理政府信息公开申请。",
            ["OrganName"] = file.Office,
            ["IssuedOn"] = bulletin.IssuedOn is { } issued ? Citation.Day(issued) : "（印发日）",
        };
        return LetterWriter.Fill(LetterPaper.Build(Lines(file), tag => tag, hasRedHead: false), new LetterValues(texts, [], null), tag => throw new InvalidOperationException($"No value for {tag}."));
    }

    /// <summary>The description of the paper, a line a paragraph: what stands in the tables is written into it.</summary>
    private static List<string> Lines(BulletinFile file)
    {
        List<string> lines = [$"! {TitleOf(file.Bulletin)}", $"# {IssueOf(file.Bulletin)}"];
        var chapter = 0;
        void Open(string title) => lines.Add($"{Numerals[chapter++]}、{title}");
        Open("总体情况");
        lines.Add("{Opening}");
        Open("各单位办理情况（按按期办结率排名）");
        lines.AddRange(["= 8 21 11 8 8 9 9 9 8 9", "| 名次 | 单位 | 按期办结率 | 收到 | 办结 | 逾期办结 | 逾期未办结 | 即将到期 | 不予公开 | 被纠错 |"]);
        lines.AddRange(file.Active.Select(line => RowOf(line.Rank?.ToString(CultureInfo.InvariantCulture) ?? "－", Plain(file.NameOf(line.Figure.OrganId)), line.Figure)));
        lines.Add(RowOf("", "合计", file.Total));
        if (file.Lines.Count - file.Active.Count is > 0 and var quiet)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"其余{quiet}个单位本期没有收到、办结和到期的申请。"));
        }

        if (file.Cases.Count > 0)
        {
            Open("点名案件");
            lines.AddRange(["= 33 29 22 16", "| 申请编号 | 单位 | 应答复日 | 逾期工作日 |"]);
            lines.AddRange(file.Cases.Select(one => $"| {one.Number} | {Plain(file.NameOf(one.OrganId))} | {Citation.Day(one.DueOn)} | {one.LateDays.ToString(CultureInfo.InvariantCulture)} |"));
        }

        Open("存在问题");
        lines.Add("{Problems}");
        Open("工作要求");
        lines.AddRange(["{Demands}", "< {OrganName}", "^ {IssuedOn}"]);
        return lines;
    }

    /// <summary>A name that can't be taken for a control or a cell.</summary>
    private static string Plain(string name) => name.Replace('{', '（').Replace('}', '）').Replace('|', '／');

    private static string RowOf(string rank, string unit, BulletinFigure f) => string.Create(
        CultureInfo.InvariantCulture, $"| {rank} | {unit} | {(f.OnTimePercent is { } percent ? $"{percent}%" : "－")} | {f.Received} | {f.Answered} | {f.AnsweredLate} | {f.Overdue} | {f.DueSoon} | {f.Withheld} | {f.Corrected} |");
}
