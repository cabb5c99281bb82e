using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>
/// A caseload around the day of loading: what lies on the desks, what was answered this year and last, and a few cases of the years since
/// 2018. Days are told in working days from today, so that every light shows on whatever day the demonstration is loaded.
/// </summary>
internal sealed partial class TodayCaseload(History history, OfficeDays days)
{
    private const string Environment = HohhotOrgans.Environment, Xincheng = HohhotOrgans.Xincheng, LandBureau = "HHHT-012", PlanningBureau = "HHHT-014",
        HousingBureau = "HHHT-015", Education = "HHHT-004", Labour = "HHHT-011", Reform = "HHHT-002", Food = "HHHT-028", Civil = "HHHT-008",
        Police = "HHHT-007", Huimin = "HHHT-049", Saihan = "HHHT-051", Yuquan = "HHHT-050", Zone = "HHHT-057", Finance = "HHHT-010";

    private const string Nature = Hohhot2017Request.Nature, Planning = Hohhot2017Request.Planning, Land = Hohhot2017Request.Land,
        Housing = Hohhot2017Request.Housing, Market = Hohhot2017Request.Market;

    /// <summary>Working days of the reply period since 2019.</summary>
    private const int Period = 20;

    private readonly int _year = days.Today.Year;

    /// <summary>Tells everything, newest desk last: the day of each act decides what happens first.</summary>
    public void Tell()
    {
        TellPast();
        TellLastYear();
        TellThisYear();
        TellOutcomes();
        TellDisputes();
        TellSuits();
        TellEnvironment();
        TellXincheng();
        TellOthers();
    }

    /// <summary>Received on a day; a channel that needs it is confirmed on the same day.</summary>
    private CaseLife Receive(string organ, string applicant, string topic, string content, DateOnly received, Channel channel = Channel.PostSigned, Func<ApplicationFacts, ApplicationFacts>? more = null)
    {
        var life = Arrive(organ, applicant, topic, content, received, channel, more);
        return Receipt.NeedsConfirmation(channel, NetworkOf(channel), received) ? life.Confirm(received) : life;
    }

    private CaseLife Arrive(string organ, string applicant, string topic, string content, DateOnly arrived, Channel channel, Func<ApplicationFacts, ApplicationFacts>? more = null)
    {
        var facts = new ApplicationFacts
        {
            Channel = channel,
            NetworkChannel = NetworkOf(channel),
            ArrivedOn = arrived,
            Applicant = DemoApplicants.Of(applicant, channel, Statutes.RegulationFor(arrived)),
            Content = content,
            Subjects = topic,
        };
        return history.Arrive(organ, more is null ? facts : more(facts));
    }

    /// <summary>Received so long ago that the reply is due in so many working days; nothing has happened since.</summary>
    private CaseLife Due(string organ, string applicant, string topic, string content, int left, Channel channel = Channel.PostSigned, Func<ApplicationFacts, ApplicationFacts>? more = null) =>
        Receive(organ, applicant, topic, content, days.Work(left - Period), channel, more);

    /// <summary>Received so many working days ago and answered after so many.</summary>
    private CaseLife Closed(
        string organ, string applicant, string topic, string content, int ago, int took, ReplyOutcome outcome, WithholdingGround? ground = null, Channel channel = Channel.PostSigned) =>
        Receive(organ, applicant, topic, content, days.Work(-ago), channel).Reply(days.Work(took - ago), outcome, ground);

    /// <summary>Received on a day and answered after so many working days.</summary>
    private CaseLife Closed(
        string organ, string applicant, string topic, string content, DateOnly received, int took, ReplyOutcome outcome, WithholdingGround? ground = null, Channel channel = Channel.PostSigned) =>
        Receive(organ, applicant, topic, content, received, channel).Reply(days.After(received, took), outcome, ground);

    private static NetworkChannel? NetworkOf(Channel channel) => channel is Channel.Internet ? NetworkChannel.Platform : null;
}
