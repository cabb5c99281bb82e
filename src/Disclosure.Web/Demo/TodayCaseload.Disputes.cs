using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Disputes.DisputeResult;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Web.Demo;

/// <content>Reconsiderations and lawsuits of this year and last as the ledger of an office without the program held them.</content>
internal sealed partial class TodayCaseload
{
    private const string Government = "呼和浩特市人民政府", Court = "呼和浩特市新城区人民法院", HigherCourt = "呼和浩特市中级人民法院";

    private void TellDisputes()
    {
        var silent = Closed(Xincheng, "武某某", Housing, "某村2001年宅基地审批表", 65, 12, NotExisting);
        Sue(silent, HigherCourt, "内01行初", 64, -40, ClaimDismissed, -7, after: false);

        var withdrawn = Closed(PlanningBureau, "曹某", Planning, "某自建房现场勘验笔录", 92, 13, Refused, EnforcementFile);
        Reconsider(withdrawn, Government, 33, -70, DisputeResult.Withdrawn, -55);

        TellDisputesOfLastYear();
    }

    private void TellDisputesOfLastYear()
    {
        var upheld = Closed(Saihan, "邢某", Land, "某项目征收补偿资金审计底稿", days.LastYear(2, 20), 18, Refused, ProcessInformation);
        history.Contest(upheld, new DisputeFactsheet(
            DisputeKind.Reconsideration, Government, $"呼政复决〔{_year - 1}〕22号", days.LastYear(4, 14), Result: Upheld, ClosedOn: days.LastYear(5, 13)));
        history.Contest(upheld, new DisputeFactsheet(
            DisputeKind.Lawsuit, HigherCourt, $"（{_year - 1}）内01行初52号", days.LastYear(5, 28), true, CourtInstance.First, ClaimDismissed, days.LastYear(8, 20)));
        var settled = Closed(Huimin, "海某某", Housing, "某安置房分配过程材料", days.LastYear(5, 6), 17, PartiallyGranted);
        history.Contest(settled, new DisputeFactsheet(
            DisputeKind.Lawsuit, HigherCourt, $"（{_year - 1}）内01行初81号", days.LastYear(7, 10), false, CourtInstance.First, SuitDismissed, days.LastYear(10, 16)));
    }

    private void Reconsider(CaseLife life, string body, int number, int filed, DisputeResult? result = null, int? decided = null) => history.Contest(life, new DisputeFactsheet(
        DisputeKind.Reconsideration, body, result is null ? "" : Number(number, ""), days.Work(filed), Result: result, ClosedOn: decided is { } day ? days.Work(day) : null));

    private void Sue(CaseLife life, string court, string mark, int number, int filed, DisputeResult? result = null, int? decided = null, bool after = false) => history.Contest(life, new DisputeFactsheet(
        DisputeKind.Lawsuit, court, Docket(mark, number), days.Work(filed), after, CourtInstance.First, result, decided is { } day ? days.Work(day) : null));

    private string Number(int number, string order) => $"呼政复决〔{_year}〕{number}号{order}";

    private string Docket(string mark, int number) => $"（{_year}）{mark}{number}号";
}
