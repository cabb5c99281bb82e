using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Disputes to test with, on 2026-11-20 or another day.</summary>
internal static class Suits
{
    public static readonly DisputeHand Hand = On("2026-11-20");

    public static DisputeHand On(string today) => new(D(today), "legal", Published);

    public static DisputeFactsheet Facts(DisputeKind kind, string acceptedOn, CourtInstance? instance = null) => new(
        kind, kind is DisputeKind.Lawsuit ? "呼和浩特市新城区人民法院" : "呼和浩特市人民政府", "", D(acceptedOn), kind is DisputeKind.Lawsuit ? false : null,
        instance ?? (kind is DisputeKind.Lawsuit ? CourtInstance.First : null));

    /// <summary>A dispute whose copy came, if a day is given.</summary>
    public static Dispute Open(DisputeKind kind, string acceptedOn, string? copyOn = null, CourtInstance? instance = null, DisputeProcedure? procedure = null, DisputeHand? hand = null) =>
        new("FY-HHHT-006-2026-00001", 1, new DisputeOpening(Facts(kind, acceptedOn, instance), "钱某", DisputeGround.Silence)
        {
            CopyReceivedOn = copyOn is null ? null : D(copyOn),
            Procedure = procedure,
        }, hand ?? Hand);

    public static Dispute Evidenced(this Dispute dispute)
    {
        dispute.ListEvidence(EvidenceKind.Document, "检索记录", "已尽检索义务", 3, "", Hand);
        return dispute;
    }

    public static Dispute Answered(this Dispute dispute, string on)
    {
        dispute.Evidenced().FileAnswer(D(on), Hand);
        return dispute;
    }

    public static DisputeConclusion End(DisputeResult? result, string decidedOn, string? servedOn = null, params DisputeOrder[] orders) =>
        new(D(decidedOn), servedOn is null ? null : D(servedOn), DecisionForm.Judgment, "第1号", result)
        {
            Reason = result is { } given && DisputeResults.KindOf(given) is DisputeResultKind.Corrected ? CorrectedReason.SearchInsufficient : null,
            Orders = orders,
        };

    public static Dispute Concluded(this Dispute dispute, DisputeResult result, string decidedOn, string? servedOn = null, params DisputeOrder[] orders)
    {
        dispute.Conclude(End(result, decidedOn, servedOn, orders), Hand);
        return dispute;
    }
}
