using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Web.Replies;

/// <summary>What a letter says, from the facts of its case, the organ's data and what was entered for it. Always Chinese.</summary>
internal static class LetterContents
{
    /// <summary>What the drafter writes where nothing goes along; its line is left out.</summary>
    public const string NoAttachments = "无";

    private static readonly CultureInfo Chinese = new("zh-CN");

    /// <summary>The value of each field that is known; what was entered counts before what is proposed, never before a fact.</summary>
    public static Dictionary<LetterField, string> Of(LetterRequest request, Organ organ, string number)
    {
        var facts = new Dictionary<LetterField, string>(Facts(request, organ, number));
        foreach (var (field, text) in request.Matter?.Facts ?? [])
        {
            facts[field] = text;
        }

        foreach (var (field, text) in LetterReplyTexts.Of(request).Concat(LetterStepTexts.Of(request)))
        {
            facts.TryAdd(field, text);
        }

        foreach (var (field, text) in request.Texts)
        {
            if (IsAskedFor(request, field) && !string.IsNullOrWhiteSpace(text))
            {
                facts[field] = text.Trim();
            }
        }

        foreach (var (field, text) in Proposals(request))
        {
            if (text is not null && IsAskedFor(request, field))
            {
                facts.TryAdd(field, text);
            }
        }

        return facts;
    }

    /// <summary>Whether the drafter says it: neither a fact of the case or of one of its steps, nor what was approved with the reply.</summary>
    public static bool IsAskedFor(LetterRequest request, LetterField field) => LetterFields.Of(field).Place is LetterPlace.Letter
        && request.Matter?.Facts.ContainsKey(field) is not true && !(request.TellsReply && LetterReplyTexts.Fields.Contains(field)) && !LetterStepTexts.Of(request).Any(known => known.Key == field);

    /// <summary>What the drafter may start from.</summary>
    public static IEnumerable<(LetterField Field, string? Text)> Proposals(LetterRequest request) =>
        request.Matter is { } matter ? matter.Proposals.Select(p => (p.Key, (string?)p.Value)) : OfCase(request);

    private static IEnumerable<(LetterField Field, string? Text)> OfCase(LetterRequest request)
    {
        var (found, kind, you) = (request.Case, request.Kind, YouOf(request.Case));
        var (outcome, ground) = Told(request);
        var isFinal = outcome is { } told && LetterForms.For(told) == kind;
        yield return (Addressee, LetterForms.Of(kind).Fields.Contains(RequestText) && kind is not LetterKind.AssistanceRequest || kind is LetterKind.ServiceReceipt ? LetterStepTexts.NamesOf(found) : null);
        yield return (LetterField.Facts, isFinal ? LetterClauses.Finding(outcome, ground, you)
            : kind is LetterKind.ReasonsRequest ? LetterClauses.Finding(ReplyOutcome.Excessive, null, you)
            : kind is LetterKind.ConsultationNotice ? $"{you}申请公开的政府信息涉及第三方或者其他机关，本机关已依法征求其意见。" : null);
        yield return (Decision, isFinal ? LetterClauses.Decision(outcome, you) : null);
        yield return (Reasons, kind is LetterKind.ExtensionNotice ? LetterStepTexts.Clause(found.Extension?.Reason) : null);
        yield return (CorrectionPeriod, LetterClauses.Period(kind, found.Regulation));
        yield return (AnswerPeriod, LetterClauses.Period(kind, found.Regulation) ?? (kind is LetterKind.AssistanceRequest ? "请自收到本函之日起5个工作日内书面回复。" : null));
        yield return (Materials, MaterialsOf(found));
        yield return (Attachments, NoAttachments);
        yield return (Provision, request.Reply?.Delivery is { } delivery ? ProvisionOf(delivery) : null);
        yield return (Delivery, request.Reply?.Delivery is { } way ? ProvisionOf(way) : "□ 直接送达　□ 邮寄送达\n□ 电子送达　□ 委托送达");
        yield return (ServedLetter, request.Reply is { DocumentNumber.Length: > 0 } reply ? reply.DocumentNumber : null);
    }

    /// <summary>您 to a person, 你单位 to an organisation.</summary>
    public static string YouOf(Application found) => found.Applicant.Kind is Domain.Applications.ApplicantKind.Natural ? "您" : "你单位";

    /// <summary>The remedies of the day of the letter; null where the organ's page does not name body and court.</summary>
    private static string? RemediesOf(LetterRequest request, Organ organ)
    {
        if (!LetterForms.Of(request.Kind).HasRemedies)
        {
            return null;
        }

        var (outcome, _) = Told(request);
        var kind = request.Reply?.RemedyKind ?? (outcome is { } told ? Domain.Law.Remedies.KindOf(told) : null) ?? RemedyKind.Other;
        return Domain.Law.Remedies.Find(request.IssuedOn, kind) is { } rule && organ.RemediesOn(request.IssuedOn)?.ToAddresses() is { Court.Length: > 0 } addresses && addresses.BodyUnder(rule).Length > 0
            ? Domain.Law.Remedies.Clause(rule, addresses, Domain.Law.Remedies.NeedsInternetChannel(request.IssuedOn, request.Reply?.Content?.Delivery is DeliveryMethod.Electronic))
            : null;
    }

    /// <summary>The rows that are repeated: the items of the request, or the request as a whole.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(Application found) =>
        [.. ItemsOf(found).Select((text, i) => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [nameof(ItemOrdinal)] = (i + 1).ToString(CultureInfo.InvariantCulture),
            [nameof(ItemText)] = text,
        })];

    private static Dictionary<LetterField, string> Facts(LetterRequest request, Organ organ, string number)
    {
        var (found, kind, you) = (request.Case, request.Kind, YouOf(request.Case));
        var (outcome, ground) = Told(request);
        (LetterField Field, string? Text)[] all =
        [
            (Title, LetterForms.Of(kind).Title), (Number, number), (You, you), (LetterField.CaseNumber, found.Number),
            (ReceivedOn, DayOf(found.ReceivedOn)), (ArrivedOn, DayOf(found.ArrivedOn ?? found.ReceivedOn)), (LetterField.Channel, Say(found.Channel)),
            (RequestText, string.Join('\n', ItemsOf(found).Count == 1 ? ItemsOf(found) : ItemsOf(found).Select((text, i) => $"{i + 1}．{text}"))),
            (ApplicantName, found.Applicant.Name), (LetterField.ApplicantKind, Say(found.Applicant.Kind)), (ApplicantContact, ContactOf(found.Applicant)),
            (DueOn, (found.IsPausedOn(request.IssuedOn) ? null : DayOf(found.DueOn))
                ?? (kind is LetterKind.Receipt or LetterKind.RegistrationSheet && found.ReceivedOn is not null ? "期限现已停止计算，恢复计算后另行告知" : null)),
            (ExtendedDueOn, DayOf(found.ExtendedDueOn ?? request.WouldBeDueOn)),
            (ExtensionDays, (found.Extension?.Days ?? found.OpenExtensionRequest?.Days)?.ToString(CultureInfo.InvariantCulture)),
            (LegalBasis, Citation.Of(LetterClauses.Basis(kind, found.Regulation, outcome, ground))),
            (PeriodEffect, LetterClauses.Effect(kind, found.Regulation)), (SilenceConsequence, LetterClauses.Silence(kind, found.Regulation, you)),
            (LetterField.Remedies, RemediesOf(request, organ)),
            (Contact, ContactOf(organ.ContactOn(request.IssuedOn))), (OrganName, organ.Name), (IssuedOn, Citation.Day(request.IssuedOn)),
            (Result, found.Outcome is { } closed ? Say(closed) : null), (ClosedOn, DayOf(found.ClosedOn)),
        ];
        return all.Where(pair => !string.IsNullOrWhiteSpace(pair.Text)).ToDictionary(pair => pair.Field, pair => pair.Text!);
    }

    private static (ReplyOutcome? Outcome, WithholdingGround? Ground) Told(LetterRequest request) =>
        request.Reply is { } reply ? (reply.Outcome, reply.Ground) : (request.Case.Outcome, request.Case.Ground);

    private static IReadOnlyList<string> ItemsOf(Application found) => found.Items.Count > 0 ? [.. found.Items.Select(i => i.Text)] : [found.Content];

    private static string? DayOf(DateOnly? day) => day is { } known ? Citation.Day(known) : null;

    private static string MaterialsOf(Application found) => string.Join('、', new[]
    {
        found.Channel is Domain.Applications.Channel.Oral ? "口头申请登记表1份" : "政府信息公开申请表（书）1份",
        found.HasIdentityProof is true ? "身份证明材料1份" : "",
        found.Agent is null ? "" : "授权委托书1份",
    }.Where(text => text.Length > 0));

    private static string ProvisionOf(DeliveryMethod delivery) => delivery switch
    {
        DeliveryMethod.InPerson => "当场提供",
        DeliveryMethod.Post => "邮寄",
        DeliveryMethod.Electronic => "电子方式",
        DeliveryMethod.Entrusted => "委托送达",
    };

    private static string ContactOf(Applicant applicant) =>
        string.Join('\n', new[] { applicant.Phone, applicant.Email, applicant.Address }.Where(text => !string.IsNullOrWhiteSpace(text)).DefaultIfEmpty("未填"));

    internal static string? ContactOf(OrganContact? contact)
    {
        var parts = contact is null ? [] : new[] { contact.OfficeName, Labelled("联系人", contact.Person), Labelled("电话", contact.Phone), Labelled("地址", contact.Address) };
        return parts.Any(p => !string.IsNullOrWhiteSpace(p)) ? string.Join('，', parts.Where(p => !string.IsNullOrWhiteSpace(p))) + "。" : null;
    }

    private static string Labelled(string label, string text) => string.IsNullOrWhiteSpace(text) ? "" : $"{label}：{text}";

    /// <summary>The member in Chinese, whatever language the clerk reads.</summary>
    internal static string Say(Enum member)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Chinese;
            return Shell.Text.Of(member);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
