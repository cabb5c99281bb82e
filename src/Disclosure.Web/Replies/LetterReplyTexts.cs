using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Web.Replies;

/// <summary>What the approved reply says, for the fields of its letter. It was reviewed and approved so, and nobody rewords it when the letter is made.</summary>
internal static class LetterReplyTexts
{
    /// <summary>The fields that the reply alone fills; the drafter of the letter is not asked for them.</summary>
    public static readonly IReadOnlySet<LetterField> Fields = new HashSet<LetterField>
    {
        Decision, Reasons, Provision, Attachments, Information, ProperChannel, CompetentOrgan, EarlierReply, LetterField.Search, DisclosedPart, WithheldPart, Unclear,
    };

    public static IEnumerable<KeyValuePair<LetterField, string>> Of(LetterRequest request)
    {
        if (!request.TellsReply || request.Reply is not { Content: { } content } reply)
        {
            yield break;
        }

        var enclosed = content.Enclosures.Length > 0 ? content.Enclosures : Lines(request.Attached);
        var given = content.Whereabouts.Length > 0 ? content.Whereabouts : enclosed.Length > 0 ? enclosed
            : content.ProvidedOn is { } later ? $"上述信息将于{Citation.Day(later)}提供。" : "";
        var reasons = Lines([content.Reasons, .. reply.Items.Where(i => i.Reasons.Length > 0).Select(i => $"{i.Ordinal}．{i.Reasons}")]);
        (LetterField Field, string? Text)[] all =
        [
            (Decision, content.Decision),
            (Reasons, reply.Outcome is ReplyOutcome.Publication ? Lines([reasons, Labelled("获取途径", content.Whereabouts)]) : reasons),
            (Provision, content.Provision is { } way ? WordOf(way) : reply.Outcome is ReplyOutcome.AlreadyPublic ? "按上列获取方式、途径" : null),
            (Attachments, enclosed.Length > 0 ? enclosed : LetterContents.NoAttachments),
            (Information, given),
            (ProperChannel, content.Whereabouts.Length > 0 ? content.Whereabouts : content.SpecialLaw),
            (CompetentOrgan, content.IsCompetentUnknown ? "负责公开该政府信息的行政机关无法确定。" : Lines([content.CompetentOrgan, content.CompetentContact])),
            (EarlierReply, content.EarlierReply),
            (LetterField.Search, SearchOf(reply.Search)),
            (DisclosedPart, PartOf(reply, outcome => outcome is ReplyOutcome.Granted or ReplyOutcome.AlreadyPublic) ?? given),
            (WithheldPart, PartOf(reply, outcome => outcome is not (ReplyOutcome.Granted or ReplyOutcome.AlreadyPublic or ReplyOutcome.PartiallyGranted)) ?? RestOf(reply)),
            (Unclear, reasons),
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

    /// <summary>Where the request has no items, all that is not named as disclosed.</summary>
    private static string RestOf(Reply reply) => "除上述予以公开的部分外，申请公开的其余内容" + (reply.Ground is { } ground ? $"{LetterClauses.Finding(ground)}。" : "。");

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
