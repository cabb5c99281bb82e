using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Where a dispute can stand, for both kinds and under both laws; accepted on 1 September.</summary>
internal static class DisputeSituations
{
    public static readonly IReadOnlyList<string> All =
        ["accepted", "noticed", "answered", "asked", "hearing", "suspended", "suspended, answered", "concluded", "served", "ordered", "appealed", "second instance", "remanded"];

    public static bool IsKnownTo(string situation, DisputeKind kind) => kind is DisputeKind.Lawsuit || situation is not ("appealed" or "second instance" or "remanded");

    public static Dispute Build(string number, long organId, DisputeKind kind, int year, string situation, long leading, long joined, DateOnly today)
    {
        var hand = new DisputeHand(today, "legal", WorkCalendar.Published);
        DateOnly On(string day) => D($"{year}-{day}");
        CourtInstance? instance = kind is DisputeKind.Reconsideration ? null : situation is "second instance" or "remanded" ? CourtInstance.Second : CourtInstance.First;
        var facts = new DisputeFactsheet(kind, kind is DisputeKind.Lawsuit ? "某法院" : "某政府", number, On("09-01"), kind is DisputeKind.Lawsuit ? false : null, instance);
        var dispute = new Dispute(number, organId, new DisputeOpening(facts, "钱某", DisputeGround.Silence)
        {
            ApplicationId = leading,
            CopyReceivedOn = situation is "accepted" ? null : On("09-10"),
        }, hand);
        dispute.Link(joined, "", hand);
        dispute.NameAgent(DisputeAgentKind.Staff, "孙某", "", "", hand);
        dispute.ListEvidence(EvidenceKind.Document, "检索记录", "已检索", 1, "", hand);
        dispute.ListEvidence(EvidenceKind.LegalBasis, "答复依据", "依据", 1, "", hand);
        if (situation is "answered" or "asked" or "hearing" or "suspended, answered")
        {
            dispute.FileAnswer(On("09-14"), hand);
        }

        void End(DisputeResult result, bool isServed, params DisputeOrder[] orders) => dispute.Conclude(
            new DisputeConclusion(On("10-20"), isServed ? On("10-21") : null, DecisionForm.Judgment, "", result)
            {
                Reason = DisputeResults.KindOf(result) is DisputeResultKind.Corrected ? CorrectedReason.WrongLaw : null,
                Orders = orders,
            }, hand);
        switch (situation)
        {
            case "asked": dispute.AskSupplement("说明", On("09-15"), On("09-30"), hand); break;
            case "hearing": dispute.SetHearing(On("09-28"), null, "", On("09-15"), hand); break;
            case "suspended" or "suspended, answered": dispute.Suspend(On("09-15"), "等待另案", hand); break;
            case "concluded": End(DisputeResult.Withdrawn, isServed: false); break;
            case "served" or "second instance": End(DisputeResult.Withdrawn, isServed: true); break;
            case "ordered": End(DisputeResult.OrderedToPerform, isServed: true, new DisputeOrder(ObligationKind.Perform, "履行", null)); break;
            case "appealed":
                End(DisputeResult.Annulled, isServed: true);
                dispute.GoOn(DisputeStep.Appeal, On("10-28"), true, hand);
                break;
            case "remanded": End(DisputeResult.Remanded, isServed: true); break;
        }

        return dispute;
    }
}
