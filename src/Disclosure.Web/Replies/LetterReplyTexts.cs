using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Web.Replies;

/// <summary>What the approved reply says, for the fields of its letter. It was reviewed and approved so, and nobody rewords it when the letter is made.</summary>
internal static class LetterReplyTexts
{
    public static IEnumerable<KeyValuePair<LetterField, string>> Of(LetterRequest request)
    {
        if (request.Reply is not { Content: { } content } reply || LetterForms.For(reply.Outcome) != request.Kind)
        {
            yield break;
        }

        (LetterField Field, string? Text)[] all =
        [
            (Decision, content.Decision),
            (Reasons, reply.Items.Count > 0 && content.Reasons.Length == 0 ? Lines(reply.Items.Where(i => i.Reasons.Length > 0).Select(i => $"{i.Ordinal}．{i.Reasons}")) : content.Reasons.Length > 0 ? content.Reasons : content.Decision),
            (Provision, content.Provision is { } way ? WordOf(way) : "随本告知书一并提供"),
            (Attachments, content.Enclosures),
            (Information, content.Whereabouts.Length > 0 ? content.Whereabouts : content.Enclosures.Length > 0 ? content.Enclosures : "详见本告知书所附材料。"),
            (ProperChannel, content.Whereabouts.Length > 0 ? content.Whereabouts : content.SpecialLaw),
            (CompetentOrgan, content.IsCompetentUnknown ? "负责公开该政府信息的行政机关无法确定。" : Lines([content.CompetentOrgan, content.CompetentContact])),
            (EarlierReply, content.EarlierReply),
            (LetterField.Search, SearchOf(reply.Search)),
            (DisclosedPart, PartOf(reply, outcome => outcome is ReplyOutcome.Granted or ReplyOutcome.AlreadyPublic) ?? (content.Enclosures.Length > 0 ? content.Enclosures : "详见本告知书所附材料。")),
            (WithheldPart, PartOf(reply, outcome => outcome is not (ReplyOutcome.Granted or ReplyOutcome.AlreadyPublic or ReplyOutcome.PartiallyGranted)) ?? "其余部分，即前述区分处理后不予公开的内容。"),
            (Unclear, content.Reasons.Length > 0 ? content.Reasons : content.Decision),
        ];
        foreach (var (field, text) in all)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return KeyValuePair.Create(field, text.Trim());
            }
        }
    }

    private static string? SearchOf(SearchRecord? record) => record is null ? null : Lines(
    [
        $"检索范围：{record.Scope}", $"关键词：{record.KeyWords}", Labelled("检索系统", record.Systems), Labelled("档案", record.Archives),
        $"检索日期：{Citation.Day(record.SearchedOn)}", $"检索结果：{record.Result}",
    ]);

    private static string? PartOf(Reply reply, Func<ReplyOutcome, bool> belongs)
    {
        var texts = reply.Items.Where(i => belongs(i.Outcome)).Select(i =>
            $"申请事项{i.Ordinal}" + (reply.Application?.Items.FirstOrDefault(asked => asked.Ordinal == i.Ordinal)?.Text is { } text ? $"：{text}" : "")).ToList();
        return texts.Count > 0 ? Lines(texts) : null;
    }

    private static string WordOf(ProvisionWay way) => way switch
    {
        ProvisionWay.OnTheSpot => "当场提供",
        ProvisionWay.Post => "邮寄",
        ProvisionWay.Electronic => "电子方式",
        ProvisionWay.Collection => "自行领取",
        ProvisionWay.Inspection => "查阅、抄录",
    };

    private static string Labelled(string label, string text) => text.Length > 0 ? $"{label}：{text}" : "";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
