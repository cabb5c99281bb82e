using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Each act on a dispute with a complete form, dated in the autumn of the year in which the dispute was accepted.</summary>
internal static class DisputeForms
{
    private static readonly Dictionary<(DisputeActKind, string), string> Days = new()
    {
        [(DisputeActKind.RecordCopy, "ReceivedOn")] = "09-10",
        [(DisputeActKind.SwitchProcedure, "On")] = "09-10",
        [(DisputeActKind.FileAnswer, "On")] = "09-15",
        [(DisputeActKind.AskSupplement, "ReceivedOn")] = "09-15",
        [(DisputeActKind.AskSupplement, "DueOn")] = "09-30",
        [(DisputeActKind.FileSupplement, "On")] = "09-20",
        [(DisputeActKind.SetHearing, "On")] = "09-28",
        [(DisputeActKind.SetHearing, "NoticedOn")] = "09-15",
        [(DisputeActKind.SuspendDispute, "On")] = "09-16",
        [(DisputeActKind.ResumeDispute, "On")] = "09-20",
        [(DisputeActKind.ConcludeDispute, "DecidedOn")] = "10-20",
        [(DisputeActKind.ConcludeDispute, "ServedOn")] = "10-21",
        [(DisputeActKind.ServeDecision, "On")] = "10-22",
    };

    /// <param name="entry">The act.</param>
    /// <param name="dispute">The dispute as it stands.</param>
    /// <param name="joined">编号 of a case that is joined to it.</param>
    /// <param name="other">编号 of one that is not.</param>
    public static DisputeForm Of(DisputeActEntry entry, Dispute dispute, string joined, string other)
    {
        var form = entry.NewForm(dispute);
        foreach (var (property, _) in entry.Fields)
        {
            if (property.PropertyType == typeof(DateOnly?))
            {
                property.SetValue(form, TestOffice.D($"{dispute.Facts.AcceptedOn.Year}-{Days.GetValueOrDefault((entry.Kind, property.Name), "10-28")}"));
            }
            else if (property.PropertyType == typeof(string))
            {
                property.SetValue(form, property.Name is "Docket" ? form.CommandId.ToString("N") : "内容");
            }
            else if (property.PropertyType == typeof(int?))
            {
                property.SetValue(form, 1);
            }
            else if (Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } type)
            {
                property.SetValue(form, Enum.GetValues(type).GetValue(0));
            }
        }

        switch (form)
        {
            case ConcludeDisputeForm conclude: (conclude.Result, conclude.CorrectedReason) = (DisputeResult.Withdrawn, null); break;
            case ReceiveOrderForm order: order.OrderKind = ObligationKind.OpinionLetter; break;
            case CorrectDisputeFactForm correct: correct.Fact = DisputeFact.Remarks; break;
            case LinkDisputeForm link: link.Other = other; break;
            case UnlinkDisputeForm unlink: unlink.Other = joined; break;
            case HandOverDisputeForm handOver: handOver.To = "legal"; break;
        }

        return form;
    }
}
