using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Calendar;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>One thing ordered, as it is filled in.</summary>
public sealed class DisputeOrderInput
{
    public ObligationKind Kind { get; set; }

    public string What { get; set; } = "";

    /// <summary>The last day that the document sets, or null.</summary>
    public DateOnly? DueOn { get; set; }
}

/// <summary>登记审结.</summary>
public sealed class ConcludeDisputeForm : DisputeForm
{
    /// <summary>结案日期.</summary>
    [Field(Required = true)]
    public DateOnly? DecidedOn { get; set; }

    /// <summary>收到文书日, or null.</summary>
    [Field]
    public DateOnly? ServedOn { get; set; }

    /// <summary>文书种类.</summary>
    [Field(Required = true)]
    public DecisionForm? Form { get; set; }

    /// <summary>文书文号, or empty.</summary>
    [Field(Max = Dispute.MaxText)]
    public string DecisionNumber { get; set; } = "";

    /// <summary>结果, where no points are listed.</summary>
    [Field]
    public DisputeResult? Result { get; set; }

    /// <summary>结果 per number of the point.</summary>
    [Field]
    public Dictionary<int, DisputeResult> PointResults { get; set; } = [];

    /// <summary>纠错原因; only where corrected.</summary>
    [Field]
    public CorrectedReason? CorrectedReason { get; set; }

    /// <summary>应履行事项.</summary>
    [Field]
    public List<DisputeOrderInput> Orders { get; set; } = [];

    /// <summary>Whether the joined applications are opened again too, not only the leading one.</summary>
    [Field]
    public bool ReopenFurther { get; set; }
}

/// <summary>
/// 登记审结: the result, and with an order to reply again the application is opened again in the same command, with the last day that the decision
/// sets. What lies in the archive comes out of it.
/// </summary>
internal sealed class ConcludeDispute(DisputeAct act, ReplyClock clock, CalendarShelf shelf)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ConcludeDisputeForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(ConcludeDispute), form, async s =>
    {
        s.Dispute.Conclude(new DisputeConclusion(form.DecidedOn!.Value, form.ServedOn, form.Form!.Value, form.DecisionNumber.Trim(), form.Result)
        {
            PointResults = form.PointResults,
            Reason = form.CorrectedReason,
            Orders = [.. OrdersOf(form, s.Dispute)],
        }, s.Hand);
        if (form.Orders.Find(o => o.Kind is ObligationKind.ReplyAgain) is { } order && s.Dispute.ApplicationId is { } leading)
        {
            await ReopenAsync(s, order, form.ReopenFurther ? [leading, .. s.Dispute.FurtherApplications.Select(a => a.ApplicationId)] : [leading], cancellationToken);
        }
    }, cancellationToken);

    /// <summary>Where the joined applications are opened again too, each has an order of its own, which its own new reply carries out.</summary>
    private static IEnumerable<DisputeOrder> OrdersOf(ConcludeDisputeForm form, Dispute dispute)
    {
        var again = form.Orders.Find(o => o.Kind is ObligationKind.ReplyAgain);
        foreach (var input in form.Orders)
        {
            var order = new DisputeOrder(input.Kind, input.What.Trim(), input.DueOn);
            yield return order;
            foreach (var further in input == again && form.ReopenFurther ? dispute.FurtherApplications : [])
            {
                yield return order with { ApplicationId = further.ApplicationId };
            }
        }
    }

    /// <summary>A case that is still open, e.g. after silence, needs no opening: the order alone is tracked.</summary>
    private async Task ReopenAsync(DisputeScope s, DisputeOrderInput order, List<long> cases, CancellationToken cancellationToken)
    {
        var (db, dispute) = (s.Command.Db, s.Dispute);
        var reason = Cut($"{dispute.Facts.Body}{dispute.DecisionNumber}：{order.What.Trim()}", Archiving.MaxReason);
        var reopening = new Reopening(
            dispute.DecisionServedOn!.Value, order.DueOn, reason, dispute.Facts.Kind is DisputeKind.Reconsideration ? ReopeningKind.Reconsideration : ReopeningKind.Judgment,
            Cut(dispute.Facts.Body, Reopening.MaxBody), Cut(dispute.DecisionNumber is { Length: > 0 } number ? number : dispute.Facts.Docket, Reopening.MaxDocumentNumber));
        foreach (var found in await db.Applications.Where(a => cases.Contains(a.Id)).ToListAsync(cancellationToken))
        {
            if (!found.May(ApplicationStep.Reopen))
            {
                continue;
            }

            if (await db.Archivings.SingleOrDefaultAsync(a => a.ApplicationId == found.Id && a.TakenOutOn == null, cancellationToken) is { } archiving)
            {
                archiving.TakeOut(found, reason, s.Hand.By, s.Hand.Today);
            }

            found.Reopen(reopening with { }, s.Hand.Today, await shelf.ClockOfAsync(found, clock, cancellationToken)); // each case keeps an order of its own: one stored value belongs to one row
        }
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
