using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Disputes;

/// <summary>争议文书用语: how the papers of a dispute name parties, acts and wishes. Part of a document, so always Chinese.</summary>
public static class DisputeClauses
{
    /// <summary>本机关的地位. Who appealed stands first in a second instance; whoever asked for a retrial is not recorded, so both keep their first role.</summary>
    public static string OrganRole(DisputeFactsheet facts, bool isOwnAppeal) => facts switch
    {
        { Kind: DisputeKind.Reconsideration } => "被申请人",
        { Instance: CourtInstance.Second } => isOwnAppeal ? "上诉人（一审被告）" : "被上诉人（一审被告）",
        { Instance: CourtInstance.Retrial } => "原审被告",
        _ => "被告",
    };

    /// <summary>对方的地位.</summary>
    public static string ClaimantRole(DisputeFactsheet facts, bool isOwnAppeal) => facts switch
    {
        { Kind: DisputeKind.Reconsideration } => "申请人",
        { Instance: CourtInstance.Second } => isOwnAppeal ? "被上诉人（一审原告）" : "上诉人（一审原告）",
        { Instance: CourtInstance.Retrial } => "原审原告",
        _ => "原告",
    };

    /// <summary>The paper whose copy reaches the organ.</summary>
    public static string CopyTitle(DisputeFactsheet facts) => facts switch
    {
        { Kind: DisputeKind.Reconsideration } => "行政复议答复通知书和行政复议申请书副本",
        { Instance: CourtInstance.Second } => "上诉状副本",
        { Instance: CourtInstance.Retrial } => "再审申请书副本",
        _ => "起诉状副本",
    };

    /// <summary>What is contested: the reply by its day, title and number, or what else the claimant is not content with.</summary>
    public static string Contested(DisputeGround? ground, Reply? reply) => (ground, reply) switch
    {
        (DisputeGround.Silence, _) => "本机关逾期未对其政府信息公开申请作出答复",
        (DisputeGround.CorrectionNotice, _) => "本机关就其政府信息公开申请作出的补正告知",
        (DisputeGround.OtherAct, _) => "本机关办理其政府信息公开申请的行为",
        (_, { } told) => $"本机关{Made(told)}",
        _ => "本机关就其政府信息公开申请作出的答复",
    };

    /// <summary>The course of one application, a sentence a step.</summary>
    public static string Course(Application application, Reply? reply)
    {
        ArgumentNullException.ThrowIfNull(application);
        var steps = new List<string>();
        if (application.ReceivedOn is { } received)
        {
            steps.Add($"本机关于{Citation.Day(received)}收到{application.Applicant.Name}的政府信息公开申请（编号：{application.Number}），申请公开的内容为：{application.Content.TrimEnd('。')}。");
        }

        if (application.Correction is { AskedOn: { } asked } correction)
        {
            steps.Add($"因申请内容不明确，于{Citation.Day(asked)}告知补正" + (correction.ReceivedOn is { } corrected ? $"，于{Citation.Day(corrected)}收到补正材料。" : "。"));
        }

        if (application.Extension is { Days: > 0 } extension)
        {
            steps.Add(string.Create(CultureInfo.InvariantCulture, $"经批准延长答复期限{extension.Days}个工作日。"));
        }

        if (reply is { EffectiveOn: not null })
        {
            steps.Add($"本机关{Made(reply)}" + (reply.ServedOn is { } served ? $"，于{Citation.Day(served)}送达。" : "。"));
        }
        else if (application.DueOn is { } due)
        {
            steps.Add($"答复期限至{Citation.Day(due)}。");
        }

        return string.Concat(steps);
    }

    /// <summary>What the organ asks for, where it holds that its reply stands (行政复议法 2023 art. 68; 行政诉讼法 arts. 69, 89); null where only the drafter can say it.</summary>
    public static string? Wish(DisputeFactsheet facts, DisputeGround? ground) => facts switch
    {
        _ when ground is not DisputeGround.Reply => null,
        { Kind: DisputeKind.Reconsideration } => "本机关作出的上述答复认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当，请依法予以维持。",
        { Instance: CourtInstance.Second } => "一审裁判认定事实清楚，适用法律、法规正确，请依法驳回上诉，维持原判。",
        { Instance: CourtInstance.Retrial } => "原生效裁判认定事实清楚，适用法律、法规正确，请依法予以维持。",
        _ => "本机关作出的上述答复证据确凿，适用法律、法规正确，符合法定程序，请依法驳回原告的诉讼请求。",
    };

    /// <summary>What agents usually may do.</summary>
    public static string Powers(DisputeKind kind) => kind is DisputeKind.Reconsideration
        ? "代为提交行政复议答复书、证据、依据和其他有关材料，代为陈述意见，参加调查、听证和调解，代为签收文书。"
        : "一般代理：代为应诉，提交答辩状和证据，参加庭审、举证、质证和辩论，代为签收文书。";

    private static string Made(Reply reply) =>
        (reply.EffectiveOn is { } left ? $"于{Citation.Day(left)}" : "") + "作出" + (LetterForms.For(reply.Outcome) is { } form ? $"《{LetterForms.Of(form).Title}》" : "答复")
        + (reply.DocumentNumber.Length > 0 ? $"（{reply.DocumentNumber}）" : "");
}
