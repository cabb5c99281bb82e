using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Supervision;

/// <summary>督办单 as a Word document, in the layout of official documents like every other letter.</summary>
internal static class NoticeDocument
{
    private static readonly Dictionary<NoticeLevel, string> Titles = new()
    {
        [NoticeLevel.Reminder] = "政府信息公开工作提醒函",
        [NoticeLevel.Notice] = "政府信息公开工作督办单",
        [NoticeLevel.SecondNotice] = "政府信息公开工作二次督办单",
        [NoticeLevel.Talk] = "政府信息公开工作约谈通知书",
        [NoticeLevel.Criticism] = "关于政府信息公开工作的通报批评",
        [NoticeLevel.HandOver] = "关于移送追责建议的告知书",
    };

    /// <summary>The document as it stands: without number and day where it is a draft.</summary>
    public static byte[] Write(SupervisionNotice notice, string office, string organ, bool hasRedHead)
    {
        var on = notice.IssuedOn ?? notice.DraftedOn;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OrganName"] = office,
            ["Title"] = Titles[notice.Level],
            ["Number"] = notice.Number.Length > 0 ? notice.Number : "（草稿，尚未编号）",
            ["Addressee"] = notice.Level is NoticeLevel.SecondNotice ? $"{organ}分管负责人" : organ,
            ["Matter"] = notice.Matter,
            ["LegalBasis"] = $"{NoticeLadder.Basis(notice.Level, on)}。",
            ["Requirement"] = notice.Requirement,
            ["DueOn"] = notice.DueOn is { } due ? Citation.Day(due) : "发出后确定的期限",
            ["AnswerDays"] = notice.AnswerDays.ToString(CultureInfo.InvariantCulture),
            ["IssuedOn"] = notice.IssuedOn is { } issued ? Citation.Day(issued) : "（发出日）",
        };
        var rows = notice.Items.OrderBy(i => i.Ordinal).Select(Row).ToList();
        return LetterWriter.Fill(LetterPaper.Build(Lines(rows.Count > 0), tag => tag, hasRedHead), new LetterValues(texts, rows, null), tag => throw new InvalidOperationException($"No value for {tag}."));
    }

    private static IReadOnlyDictionary<string, string> Row(NoticeItem item) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ItemNumber"] = item.Number,
        ["ItemLate"] = item.DueOn is not { } due ? "－" : Citation.Day(due) + (item.LateDays > 0 ? string.Create(CultureInfo.InvariantCulture, $"，已逾期{item.LateDays}个工作日") : ""),
    };

    /// <summary>The table goes where the notice names nothing.</summary>
    private static IEnumerable<string> Lines(bool hasItems)
    {
        using var stream = typeof(NoticeDocument).Assembly.GetManifestResourceStream("supervision-Notice.txt") ?? throw new InvalidOperationException("No description of the notice.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => hasItems || line[0] != '|')];
    }
}
