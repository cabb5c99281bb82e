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

    /// <summary>超出救济期限提起：自2026-06-01起算，至2026-07-31止，2026-08-10提起（《行政复议法》（2023）第二十条第一款）.</summary>
    public static string Of(DisputeFlag flag, Dispute dispute) => (flag.LastDay, flag.Source) switch
    {
        ({ } last, { } source) => Text.Format(
            dispute.FiledOn is null ? DisputesTexts.Flag_WindowByAcceptance : DisputesTexts.Flag_Window, flag.Defect, flag.StartsOn, last, dispute.FiledOn ?? dispute.Facts.AcceptedOn, Text.Of(source)),
        (_, { } source) => Text.Format(DisputesTexts.Flag_Article, flag.Defect, Text.Of(source)),
        _ => Text.Of(flag.Defect),
    };

    /// <summary>被争议的行为: 不予公开·过程性信息, 逾期未答复.</summary>
    public static string Of(DisputedMatter matter) => matter switch
    {
        { Outcome: { } outcome, Withheld: { } withheld } => $"{Text.Of(outcome)}·{Text.Of(withheld)}",
        { Outcome: { } outcome } => Text.Of(outcome),
        { Ground: { } ground } => Text.Of(ground),
        _ => DisputesTexts.Counted_Missing,
    };

    /// <summary>A reason as an address names it, in words.</summary>
    public static string OfReason(string reason) => reason is CountedFilter.Missing ? DisputesTexts.Counted_Missing : Text.Of(Enum.Parse<CorrectedReason>(reason));

    /// <summary>An act as the audit names it, in words.</summary>
    public static string ActOf(string action) => Enum.TryParse<DisputeActKind>(action, out var kind) ? Text.Of(kind)
        : DisputesTexts.ResourceManager.GetString($"Action_{action}", CultureInfo.CurrentUICulture) ?? action;

    /// <summary>What an act means or needs; null where its name says it.</summary>
    public static string? NoteOf(DisputeActKind kind, DisputeFile file) => kind is DisputeActKind.FileAnswer && file.Next is { Kind: DisputeDutyKind.Answer or DisputeDutyKind.Defence } duty
        ? Text.Format(DisputesTexts.Note_AnswerBy, Text.Day(duty.DueOn)) + DisputesTexts.Note_FileAnswer
        : DisputesTexts.ResourceManager.GetString($"Note_{kind}", CultureInfo.CurrentUICulture);

    /// <summary>A line of help under a field, or null.</summary>
    public static string? HintOf(DisputeActKind kind, string field, DisputeFile file, DisputeForm form) => form is CorrectDisputeFactForm { Fact: { } fact } && field == nameof(CorrectDisputeFactForm.NewValue)
        ? Text.Format(DisputesTexts.Form_OldValue, file.Dispute.ValueOf(fact) is { Length: > 0 } old ? old : "–")
        : DisputesTexts.ResourceManager.GetString($"Hint_{kind}_{field}", CultureInfo.CurrentUICulture);
}
