using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Disputes.DisputeResult;

namespace Disclosure.Web.Demo;

/// <summary>
/// The 9 reconsiderations and 41 lawsuits of 2017: of the former 2 upheld and 3 corrected, of the latter 15 upheld and 7
/// corrected by 31 December. What was pending then was decided in 2018.
/// </summary>
internal sealed class Hohhot2017Disputes(History history)
{
    private static readonly DateOnly YearEnd = new(Hohhot2017.Year, 12, 31), Autumn = new(Hohhot2017.Year, 9, 15), LastFiling = new(Hohhot2017.Year, 11, 30);

    private readonly Queue<DisputeResult> _reconsidered = new(
        [Upheld, Upheld, Annulled, OrderedToReplyAgain, ReconsiderationDismissed, DeclaredIllegal, Terminated]);

    private readonly Queue<DisputeResult> _judged = new(
    [
        Upheld, ClaimDismissed, Annulled, ClaimDismissed, SuitDismissed, ClaimDismissed, OrderedToReplyAgain, ClaimDismissed, Withdrawn, ClaimDismissed,
        DeclaredIllegal, ClaimDismissed, SuitDismissed, ClaimDismissed, Annulled, ClaimDismissed, SuitDismissed, ClaimDismissed, OrderedToPerform,
        ClaimDismissed, Withdrawn, ClaimDismissed, Annulled, SuitDismissed, ClaimDismissed, NotAccepted, DeclaredIllegal, SuitDismissed, Withdrawn,
    ]);

    private readonly Queue<DisputeResult> _reconsideredLater = new([Upheld, Withdrawn]);

    private readonly Queue<DisputeResult> _judgedLater = new(
        [ClaimDismissed, ClaimDismissed, SuitDismissed, ClaimDismissed, DeclaredIllegal, ClaimDismissed, Withdrawn, ClaimDismissed, ClaimDismissed, Withdrawn]);

    private readonly HashSet<(string Series, int Number)> _given = [];

    private int _considered, _granted;

    /// <summary>Called when a reply has left: those about expropriation, land and rebuilding are the ones disputed.</summary>
    public void Consider(CaseLife life)
    {
        if (life.Case is not { ClosedOn: { } repliedOn, Outcome: not (ReplyOutcome.AlreadyPublic or ReplyOutcome.ToBeAmended) } || MatterOf(life.Case.Subjects) is not { } matter)
        {
            return;
        }

        if (life.Case.Outcome is ReplyOutcome.Granted && _granted++ % 2 > 0)
        {
            return; // few dispute what they were given
        }

        var turn = _considered++;
        if (turn % 5 == 0 && _reconsidered.TryDequeue(out var result))
        {
            Reconsider(life, matter, repliedOn.AddDays(12 + turn % 20), result, 40 + turn % 15);
        }
        else if (repliedOn < Autumn && _judged.TryDequeue(out result))
        {
            Sue(life, matter, repliedOn.AddDays(result is Upheld ? 120 : 16 + turn * 7 % 35), result, 46 + turn % 20);
        }
        else if (repliedOn >= Autumn && repliedOn < LastFiling)
        {
            if (_reconsideredLater.Count > 0 && turn % 4 == 0)
            {
                Reconsider(life, matter, InThisYear(repliedOn.AddDays(20)), _reconsideredLater.Dequeue(), 58, decidedLater: true);
            }
            else if (_judgedLater.TryDequeue(out result))
            {
                Sue(life, matter, InThisYear(repliedOn.AddDays(15 + turn % 12)), result, 50 + turn % 30, decidedLater: true);
            }
        }
    }

    private void Reconsider(CaseLife life, string matter, DateOnly filed, DisputeResult result, int takes, bool decidedLater = false)
    {
        var (accepted, decided) = Days(filed, takes, decidedLater);
        var number = string.Create(CultureInfo.InvariantCulture, $"呼政复决〔{decided.Year}〕{Free($"复{decided.Year}", decided.DayOfYear / 2 + 3)}号");
        history.Contest(life, new DisputeFactsheet(
            DisputeKind.Reconsideration, "呼和浩特市人民政府", number, accepted, Result: result, ClosedOn: decided, Remarks: $"争议事项：{matter}"));
        if (result is Upheld && !decidedLater)
        {
            Sue(life, matter, decided.AddDays(10), ClaimDismissed, 48, after: true);
        }

        OrderNewReply(life, result, decided, number);
    }

    private void Sue(CaseLife life, string matter, DateOnly filed, DisputeResult result, int takes, bool after = false, bool decidedLater = false)
    {
        var (accepted, decided) = Days(filed, takes, decidedLater);
        var appeal = result is Upheld; // a court of first instance upholds no act, it dismisses the claim
        var ofArea = life.Organ is HohhotOrgans.Xincheng or "HHHT-049" or "HHHT-050" or "HHHT-051" or "HHHT-052";
        var (court, mark) = (appeal, ofArea) switch
        {
            (true, true) => ("内蒙古自治区高级人民法院", "内行终"),
            (true, false) => ("呼和浩特市中级人民法院", "内01行终"),
            (false, true) => ("呼和浩特市中级人民法院", "内01行初"),
            (false, false) => ("呼和浩特市新城区人民法院", "内0102行初"),
        };
        var docket = string.Create(CultureInfo.InvariantCulture, $"（{accepted.Year}）{mark}{Free(mark, accepted.DayOfYear * 2)}号");
        history.Contest(life, new DisputeFactsheet(
            DisputeKind.Lawsuit, court, docket, accepted, after, appeal ? CourtInstance.Second : CourtInstance.First, result, decided, $"争议事项：{matter}"));
        OrderNewReply(life, result, decided, docket);
    }

    /// <summary>A decision that ends the old reply opens the case again; the new reply leaves within the year.</summary>
    private void OrderNewReply(CaseLife life, DisputeResult result, DateOnly decided, string source)
    {
        var calendar = history.Clock.Calendar;
        var received = calendar.NthWorkingDayAfter(decided, 3).On;
        var renewed = calendar.NthWorkingDayAfter(received, 9).On;
        if (result is Annulled or OrderedToReplyAgain or OrderedToPerform && renewed <= YearEnd)
        {
            life.Reopen(received, null, $"{source}责令重新答复").Reply(renewed, ReplyOutcome.PartiallyGranted);
        }
    }

    private (DateOnly Accepted, DateOnly Decided) Days(DateOnly filed, int takes, bool decidedLater)
    {
        var accepted = history.Clock.Calendar.NextWorkingDay(filed);
        var from = decidedLater ? YearEnd.AddDays(-30) : accepted;
        return (accepted, history.Clock.Calendar.NextWorkingDay(from.AddDays(takes)));
    }

    /// <summary>Numbers grow with the year; two of one day follow one another.</summary>
    private int Free(string series, int number)
    {
        while (!_given.Add((series, number)))
        {
            number++;
        }

        return number;
    }

    private static DateOnly InThisYear(DateOnly day) => day <= YearEnd.AddDays(-6) ? day : YearEnd.AddDays(-6);

    private static string? MatterOf(string topic) => topic switch
    {
        Hohhot2017Request.Planning => "旧区改造",
        Hohhot2017Request.Land => "征地补偿",
        Hohhot2017Request.Housing => "房屋征收",
        _ => null,
    };
}
