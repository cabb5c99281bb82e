using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>What a row of the ledger of disputes holds.</summary>
/// <param name="OrganCode">单位.</param>
/// <param name="ApplicationNumber">申请编号, or empty.</param>
/// <param name="Facts">The facts.</param>
internal sealed record LedgerDispute(string OrganCode, string ApplicationNumber, DisputeFactsheet Facts);

/// <summary>A stored dispute as the ledger needs it.</summary>
internal sealed record StoredDispute(string Number, long? ImportId, DisputeFactsheet Facts, string Organ, string? Case)
{
    public string[] Cells => DisputeLedger.Cells(Number, new LedgerDispute(Organ, Case ?? "", Facts));

    /// <summary>Disputes with their organ's code and the number of the case.</summary>
    public static IQueryable<StoredDispute> Query(DisclosureDbContext db, IQueryable<Dispute> disputes) => disputes.AsNoTracking().Select(d => new StoredDispute(
        d.Number,
        d.ImportId,
        d.Facts,
        db.Organs.First(o => o.Id == d.OrganId).Code,
        db.Applications.Where(a => a.Id == d.ApplicationId).Select(a => a.Number).FirstOrDefault()));
}

/// <summary>案件类型 and the other words of <see cref="DisputeLedger"/>; fixed, whatever the pages call the same things.</summary>
internal static class DisputeLabels
{
    public static readonly LedgerLabels<DisputeKind> Kinds = new((DisputeKind.Reconsideration, "行政复议"), (DisputeKind.Lawsuit, "行政诉讼"));

    public static readonly LedgerLabels<CourtInstance> Instances = new((CourtInstance.First, "一审"), (CourtInstance.Second, "二审"), (CourtInstance.Retrial, "再审"));

    public static readonly LedgerLabels<Answer> Answers = new((Answer.Yes, "是"), (Answer.No, "否"));

    /// <summary>The fixed words; what an office calls them besides is <see cref="ResultSettings.Labels"/>.</summary>
    public static readonly (DisputeResult Member, string Word)[] ResultWords =
    [
        (DisputeResult.Upheld, "维持"), (DisputeResult.ClaimDismissed, "驳回诉讼请求"), (DisputeResult.Annulled, "撤销"), (DisputeResult.PartlyAnnulled, "部分撤销"),
        (DisputeResult.Changed, "变更"), (DisputeResult.DeclaredIllegal, "确认违法"), (DisputeResult.DeclaredVoid, "确认无效"), (DisputeResult.OrderedToPerform, "责令履行"),
        (DisputeResult.OrderedToReplyAgain, "责令重新答复"), (DisputeResult.ReconsiderationClaimDismissed, "驳回复议请求"), (DisputeResult.ReconsiderationDismissed, "驳回复议申请"),
        (DisputeResult.NotAccepted, "不予受理"), (DisputeResult.SuitDismissed, "驳回起诉"), (DisputeResult.Withdrawn, "撤回"), (DisputeResult.Terminated, "终止"),
        (DisputeResult.Mediated, "调解"), (DisputeResult.Settled, "和解"), (DisputeResult.Remanded, "发回重审"),
    ];

    public static readonly LedgerLabels<DisputeResult> Results = new(ResultWords);

    internal enum Answer
    {
        Yes,
        No,
    }
}

/// <summary>复议诉讼台账: its columns, and a dispute as its cells.</summary>
internal static class DisputeLedger
{
    public static readonly LedgerColumn
        Number = new("编号"), Kind = new("案件类型", true), ApplicationNumber = new("申请编号"), Organ = new("单位", true), Body = new("受理机关", true), Docket = new("案号"),
        AcceptedOn = new("受理日期", true), AfterReconsideration = new("经复议"), Instance = new("审级"), Result = new("结果"), ClosedOn = new("结案日期"), Remarks = new("备注");

    public static readonly LedgerForm Form = new(
        "disputes", Number, Kind, ApplicationNumber, Organ, Body, Docket, AcceptedOn, AfterReconsideration, Instance, Result, ClosedOn, Remarks);

    /// <summary>The cells of a dispute.</summary>
    public static string[] Cells(string number, LedgerDispute entry)
    {
        var facts = entry.Facts;
        DisputeLabels.Answer? after = facts.AfterReconsideration is { } yes ? yes ? DisputeLabels.Answer.Yes : DisputeLabels.Answer.No : null;
        return
        [
            number, DisputeLabels.Kinds.Of(facts.Kind), entry.ApplicationNumber, entry.OrganCode, facts.Body, facts.Docket,
            LedgerText.OfDay(facts.AcceptedOn), DisputeLabels.Answers.Of(after), DisputeLabels.Instances.Of(facts.Instance),
            DisputeLabels.Results.Of(facts.Result), LedgerText.OfDay(facts.ClosedOn), facts.Remarks,
        ];
    }
}
