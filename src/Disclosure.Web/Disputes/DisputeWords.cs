using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>How disputes are called.</summary>
internal static class DisputeWords
{
    /// <summary>编号 without the code of the organ: FY-2026-00003. A number of the office's own stays whole.</summary>
    public static string Short(string number) => DisputeSeries.TryRead(number, out var series, out var sequence)
        ? string.Create(CultureInfo.InvariantCulture, $"FY-{series[^5..^1]}-{sequence:00000}")
        : number;

    /// <summary>行政复议, 行政诉讼一审.</summary>
    public static string KindOf(DisputeKind kind, CourtInstance? instance) => instance is { } which ? Text.Format(DisputesTexts.KindAndInstance, kind, which) : Text.Of(kind);

    /// <summary>行政复议, 行政诉讼一审.</summary>
    public static string KindOf(DisputeFactsheet facts) => KindOf(facts.Kind, facts.Instance);

    /// <summary>申请人, 原告, 上诉人: what whoever began it is called.</summary>
    public static string ClaimantOf(DisputeFactsheet facts) => facts.Kind is DisputeKind.Reconsideration ? DisputesTexts.Claimant_Reconsideration : DisputesTexts.Claimant_Lawsuit;

    /// <summary>An act as the audit names it, in words.</summary>
    public static string ActOf(string action) => DisputesTexts.ResourceManager.GetString($"Action_{action}", CultureInfo.CurrentUICulture) ?? action;

    /// <summary>What a step means or needs; null where its name says it.</summary>
    public static string? NoteOf(DisputeStep step, DisputeFile file) => step is DisputeStep.FileAnswer && file.Next is { Kind: DisputeDutyKind.Answer or DisputeDutyKind.Defence } duty
        ? Text.Format(DisputesTexts.Note_AnswerBy, Text.Day(duty.DueOn)) + DisputesTexts.StepNote_FileAnswer
        : DisputesTexts.ResourceManager.GetString($"StepNote_{step}", CultureInfo.CurrentUICulture);
}
