using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Disputes;

/// <summary>Where a refusal belongs in the dialog that met it: at the field that is to be mended, with its article; else at the top.</summary>
internal static class DisputeRefusals
{
    /// <summary>The refusal as one of a field.</summary>
    public static ValidationException At(string field, RuleViolationException refusal) => new([new ValidationFailure(field, Said(refusal))]);

    /// <summary>Id of the field that a refusal is about; null where it belongs to the whole form.</summary>
    public static string? FieldOf(RuleViolationException refusal, object form) => refusal.Rule switch
    {
        DisputeRule.PointResultMissing => PointField((int)refusal.Arguments[0]),
        DisputeRule.DisputeResultMissing => nameof(ConcludeDisputeForm.Result),
        DisputeRule.DisputeResultUnfit => form is ConcludeDisputeForm { PointResults.Count: > 0 } points
            ? PointField(points.PointResults.First(p => p.Value == (DisputeResult)refusal.Arguments[0]).Key) : nameof(ConcludeDisputeForm.Result),
        DisputeRule.CorrectedReasonMissing or DisputeRule.CorrectedReasonUnfit => nameof(ConcludeDisputeForm.CorrectedReason),
        DisputeRule.ObligationMissing => nameof(ConcludeDisputeForm.Orders),
        DisputeRule.ObligationServiceMissing => nameof(ConcludeDisputeForm.ServedOn),
        DisputeRule.ObligationUnfit => OrderField(form, "kind", order => order.Kind.Equals(refusal.Arguments[0])) ?? nameof(ReceiveOrderForm.OrderKind),
        Rule.ReasonMissing => OrderField(form, "what", order => string.IsNullOrWhiteSpace(order.What)),
        DisputeRule.DisputeDueBeforeReceipt => OrderField(form, "due", order => order.DueOn.Equals(refusal.Arguments[0])) ?? DayField(form, refusal),
        DisputeRule.DisputeDayAfterToday or DisputeRule.DisputeDayTooEarly or DisputeRule.DisputeClosedBeforeAccepted => DayField(form, refusal),
        DisputeRule.DisputeProcedureUnknown or DisputeRule.SimplifiedNotForInstance => form is OpenDisputeForm ? nameof(OpenDisputeForm.Procedure) : null,
        DisputeRule.DisputeReplyMissing => nameof(OpenDisputeForm.ReplyId),
        DisputeRule.SilenceWithReply => nameof(OpenDisputeForm.Ground),
        DisputeRule.DisputePrecedingUnfit => nameof(OpenDisputeForm.PrecedingId),
        DisputeRule.DisputeDocketTaken => nameof(OpenDisputeForm.Docket),
        DisputeRule.HearingAppearanceMissing => nameof(RecordHearingForm.Appearance),
        DisputeRule.HeadAbsenceReasonMissing => nameof(RecordHearingForm.AbsenceReason),
        DisputeRule.DisputeHandlerUnfit => nameof(HandOverDisputeForm.To),
        DisputeRule.DisputeLinkedAlready or DisputeRule.DisputeNotLinked or DisputeRule.DisputeOrganDiffers => nameof(LinkDisputeForm.Other),
        DisputeRule.DisputeValueUnreadable or DisputeRule.DisputeFactOfAct => nameof(CorrectDisputeFactForm.NewValue),
        _ => null,
    };

    /// <summary>Id of the result of a point.</summary>
    public static string PointField(int ordinal) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"point-{ordinal}");

    /// <summary>Id of a field of an order, counted from 1.</summary>
    public static string OrderField(string part, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"order-{part}-{number}");

    private static string? OrderField(object form, string part, Predicate<DisputeOrderInput> isIt) =>
        form is ConcludeDisputeForm conclude && conclude.Orders.FindIndex(isIt) is >= 0 and var index ? OrderField(part, index + 1) : null;

    /// <summary>The field that holds the day that is refused.</summary>
    private static string? DayField(object form, RuleViolationException refusal) => form.GetType().GetProperties()
        .FirstOrDefault(p => p.PropertyType == typeof(DateOnly?) && Attribute.IsDefined(p, typeof(FieldAttribute)) && refusal.Arguments[0].Equals(p.GetValue(form)))?.Name;

    private static string Said(RuleViolationException refusal) => refusal.Article is not { } article ? Text.Sentence(refusal)
        : Text.Format(ShellTexts.WhyWithArticle, Text.Sentence(refusal).TrimEnd('。', '.'), Text.Of(article));
}
