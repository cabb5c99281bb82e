using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>督办单: what stands in its document.</summary>
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

    /// <summary>What the document says: without number and day where it is a draft.</summary>
    public static Dictionary<LetterField, string> ContentsOf(SupervisionNotice notice, string organ) => new()
    {
        [LetterField.Title] = Titles[notice.Level],
        [LetterField.Number] = notice.Number.Length > 0 ? notice.Number : "（草稿，尚未编号）",
        [LetterField.Addressee] = notice.Level is NoticeLevel.SecondNotice ? $"{organ}分管负责人" : organ,
        [LetterField.Matter] = notice.Matter,
        [LetterField.LegalBasis] = $"{NoticeLadder.Basis(notice.Level, notice.IssuedOn ?? notice.DraftedOn)}。",
        [LetterField.Requirement] = notice.Requirement,
        [LetterField.DueOn] = notice.DueOn is { } due ? Citation.Day(due) : "发出后确定的期限",
        [LetterField.AnswerDays] = notice.AnswerDays.ToString(CultureInfo.InvariantCulture),
        [LetterField.IssuedOn] = notice.IssuedOn is { } issued ? Citation.Day(issued) : "（发出日）",
    };

    /// <summary>The cases and disputes that it names; their part of the document goes where there are none.</summary>
    public static SupervisionRows TableOf(SupervisionNotice notice) =>
        new([LetterField.NamedNumber, LetterField.NamedLateness, LetterField.NamedDueOn, LetterField.NamedDays], [.. notice.Items.OrderBy(i => i.Ordinal).Select(Row)]) { Part = LetterField.NamedPart };

    private static string[] Row(NoticeItem item)
    {
        var (due, late) = (item.DueOn is { } day ? Citation.Day(day) : null, item.DueOn is not null && item.LateDays > 0 ? item.LateDays.ToString(CultureInfo.InvariantCulture) : null);
        return [item.Number, due is null ? "－" : late is null ? due : $"{due}，已逾期{late}个工作日", due ?? "－", late ?? "－"];
    }
}
