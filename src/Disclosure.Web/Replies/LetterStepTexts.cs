using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Web.Replies;

/// <summary>What the steps of a case say, for the fields of their letters: entered once with the step, not typed again.</summary>
internal static class LetterStepTexts
{
    public static IEnumerable<KeyValuePair<LetterField, string>> Of(LetterRequest request) => All(request)
        .Where(known => !string.IsNullOrWhiteSpace(known.Text)).Select(known => KeyValuePair.Create(known.Field, known.Text!.Trim()));

    /// <summary>Everybody who applied together.</summary>
    public static string NamesOf(Application found)
    {
        var all = string.Join('、', new[] { found.Applicant.Name }.Concat(found.CoApplicants.Select(c => c.Name)));
        return all.Length <= Letter.MaxAddressee ? all : $"{found.Applicant.Name}等{found.CoApplicants.Count + 1}人";
    }

    /// <summary>A reason as the first half of a sentence.</summary>
    public static string? Clause(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : string.Join('，', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('。', '，', '；'))).TrimStart('因') + "，";

    private static IEnumerable<(LetterField Field, string? Text)> All(LetterRequest request) => request.Kind switch
    {
        LetterKind.CorrectionNotice when request.Case.Correction is { Items: not null } asked && !request.TellsReply => OfCorrection(asked),
        LetterKind.ExtensionNotice when ReasonOf(request.Case) is { } reason => [(Reasons, Clause(reason))],
        LetterKind.FeeNotice when request.Case.Fee is { } fee => [(Fee, SumOf(fee, request.Case.Regulation))],
        LetterKind.ReasonsRequest when request.Case.Excessive is { } excessive => [(AnswerPeriod, $"请不迟于{Citation.Day(excessive.ReasonsDueOn)}书面说明。")],
        _ => request.Consultation is { } consultation ? OfConsultation(consultation) : [],
    };

    private static string? ReasonOf(Application found) =>
        found.Extension?.Reason ?? found.ExtensionRequests.LastOrDefault(r => r.State is ExtensionRequestState.Approved or ExtensionRequestState.Notified)?.Reason;

    private static IEnumerable<(LetterField Field, string? Text)> OfCorrection(Correction asked)
    {
        var items = Enum.GetValues<CorrectionItems>().Where(item => item is not (CorrectionItems.None or CorrectionItems.Other) && asked.Items!.Value.HasFlag(item)).Select(item => LetterContents.Say(item))
            .Append(asked.OtherItem ?? "").Where(item => item.Length > 0).Select((item, i) => $"{i + 1}．{item}");
        yield return (Unclear, Lines([.. items, Labelled("需补充的内容", asked.ToAdd), Labelled("说明", asked.Guidance)]));
        yield return (CorrectionPeriod, asked.PostponedTo is { } last ? $"延长至{Citation.Day(last)}。"
            : asked.Days is { } days ? string.Create(CultureInfo.InvariantCulture, $"自收到本告知书之日起{days}个工作日内。") : null);
    }

    private static IEnumerable<(LetterField Field, string? Text)> OfConsultation(Consultation asked)
    {
        yield return (Addressee, asked.Name);
        yield return (PartyContact, asked.Contact);
        yield return (Information, asked.Description);
        yield return (ThirdPartyOpinion, asked.Opinion is { } opinion ? Lines([LetterContents.Say(opinion) + "。", Labelled("理由", asked.Reasons)]) : null);
        yield return (Reasons, Lines([asked.Unfounded ?? "", asked.OverrideReason ?? ""]));
    }

    private static string SumOf(FeeNotice fee, Regulation regulation)
    {
        var (culture, unit) = (CultureInfo.InvariantCulture, fee.Basis is FeeBasis.PerItem ? "件" : "页");
        var lines = FeeTariffs.Find(fee.Basis, regulation, fee.NoticedOn)?.LinesOf(fee.Units, fee.Earlier).Select(line =>
            line.Yuan == 0 ? string.Create(culture, $"{line.Units}{unit}，不收费；") : string.Create(culture, $"{line.Units}{unit}，每{unit}{line.Yuan}元；")) ?? [];
        var head = fee.Basis is FeeBasis.Cost ? "检索、复制、邮寄等成本费用" : LetterContents.Say(fee.Basis) + (fee.Earlier > 0 ? string.Create(culture, $"（当月此前已有{fee.Earlier}{unit}）") : "");
        return Lines([head + "：", .. fee.Basis is FeeBasis.Cost ? [] : lines, string.Create(culture, $"合计人民币{fee.Yuan}元。")]);
    }

    private static string Labelled(string label, string? text) => string.IsNullOrWhiteSpace(text) ? "" : $"{label}：{text.Trim()}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
