using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>
/// Hohhot 2017 as its annual report sums it up: 145 applications, 30 handed in, 27 by network (25 of them through the
/// platform), 88 letters; 139 answered in time, 6 within an approved extension. Only the sums are real.
/// </summary>
internal static class Hohhot2017
{
    public const int Year = 2017;

    /// <summary>Working days of the year over which the applications arrive: what takes longer arrives earlier, so that all is answered by 31 December.</summary>
    private const int ArrivalDays = 233, ArrivalDaysOfLongCases = 185;

    public static readonly IReadOnlyList<Hohhot2017Request> Requests = [.. Hohhot2017Land.All, .. Hohhot2017Houses.All, .. Hohhot2017Others.All];

    /// <summary>Tells the year: each application with its acts, its reply and, for some, a dispute.</summary>
    public static void Tell(History history)
    {
        var calendar = history.Clock.Calendar;
        var disputes = new Hohhot2017Disputes(history);
        for (var index = 0; index < Requests.Count; index++)
        {
            var request = Requests[index];
            var turn = index * 62 % Requests.Count; // a stride that meets every place once mixes organs and months
            var days = request.Course is Course.Plain ? ArrivalDays : ArrivalDaysOfLongCases;
            var day = calendar.NthWorkingDayAfter(new DateOnly(Year - 1, 12, 31), 1 + turn * days / Requests.Count).On;
            Live(history, calendar, disputes, request, index, day);
        }
    }

    private static void Live(History history, WorkCalendar calendar, Hohhot2017Disputes disputes, Hohhot2017Request request, int index, DateOnly day)
    {
        var (channel, network) = ChannelOf(index * 41 % Requests.Count);
        var waits = Receipt.NeedsConfirmation(channel, network, day);
        var arrived = waits && index % 3 == 0 && day.DayOfYear > 5 ? day.AddDays(-1) : day; // some came the evening before, or on a Sunday
        var life = history.Arrive(request.Organ, new ApplicationFacts
        {
            Channel = channel,
            NetworkChannel = network,
            ArrivedOn = arrived,
            Applicant = DemoApplicants.Of(request.Applicant, channel, Regulation.R2008),
            Content = request.Content,
            Subjects = request.Topic,
        });
        if (waits)
        {
            life.Confirm(day);
        }

        var lastAct = day;
        switch (request.Course)
        {
            case Course.Corrected:
                lastAct = After(day, 8);
                life.AskCorrection(After(day, 3)).Correct(lastAct);
                break;
            case Course.Consulted:
                lastAct = After(day, 8 + index % 7);
                life.Consult(After(day, 2 + index % 3)).HearBack(lastAct, OpinionBehind(request.Outcome));
                break;
            case Course.Extended:
                lastAct = After(day, 12 + index % 3);
                life.Extend(lastAct, index % 2 == 0 ? 15 : 10, "需到档案馆及下属单位查找、核对材料");
                break;
            case Course.Plain:
                break;
        }

        life.On(lastAct, () =>
        {
            var early = request.Course is not Course.Plain ? index % 4
                : request.Outcome is ReplyOutcome.AlreadyPublic or ReplyOutcome.ToBeAmended ? 8 + index % 6
                : index * 5 % 9;
            var replied = OfficeDays.Before(calendar, life.Case.FinalDueOn!.Value, early);
            life.Reply(replied, request.Outcome, request.Ground).On(replied, () => disputes.Consider(life));
        });

        DateOnly After(DateOnly from, int workingDays) => calendar.NthWorkingDayAfter(from, workingDays).On;
    }

    /// <summary>What the third party must have said for the reply to be lawful.</summary>
    private static ConsultationOpinion OpinionBehind(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Refused => ConsultationOpinion.Disagree,
        ReplyOutcome.PartiallyGranted => ConsultationOpinion.Partly,
        _ => ConsultationOpinion.Agree,
    };

    private static (Channel, NetworkChannel?) ChannelOf(int place) => place switch
    {
        < 28 => (Channel.InPerson, null),
        < 30 => (Channel.Oral, null), // the form counts what was said and written down as handed in
        < 55 => (Channel.Internet, NetworkChannel.Platform),
        < 57 => (Channel.Internet, NetworkChannel.Email),
        _ when place % 6 == 0 => (Channel.PostUnsigned, null),
        _ => (Channel.PostSigned, null),
    };
}
