using Disclosure.Domain.Applications;

namespace Disclosure.Web.Demo;

/// <summary>更正记录 of the caseload: one that waits for the head of office, one carried out, one refused, and a registration made void.</summary>
internal static class DemoChanges
{
    /// <summary>The cases must be stored already: a change keeps their keys.</summary>
    public static IEnumerable<FactChange> Make(TodayCaseload caseload, History history, OfficeDays days)
    {
        var misdated = caseload.Misdated.Case;
        yield return new FactChange(
            misdated, ApplicationFact.RepliedOn, 1, FactText.Read(misdated.Facts with { ClosedOn = days.After(misdated.ClosedOn!.Value, 1) }, ApplicationFact.RepliedOn),
            "送达回执所载日期为次一工作日", DemoAccounts.Clerk, Morning(days.Work(0)));

        var mended = new FactChange(caseload.Mended.Case, ApplicationFact.Phone, 1, "0471-0009876", "申请人来电更正联系电话", DemoAccounts.SecondClerk, Morning(days.Work(-1)));
        mended.Apply(caseload.Mended.Case, days.Today, history.Clock);
        yield return mended;

        var kept = new FactChange(caseload.Kept.Case, null, 1, "", "疑似与另一申请重复", DemoAccounts.Clerk, Morning(days.Work(-20)));
        kept.Reject(DemoAccounts.Head, Morning(days.Work(-19)));
        yield return kept;

        var twice = new FactChange(caseload.Twice.Case, null, 1, "", "同一申请先后当面、邮寄提交，重复登记", DemoAccounts.Clerk, Morning(days.Work(-2)));
        twice.Apply(caseload.Twice.Case, days.Work(-2), history.Clock);
        yield return twice;
    }

    /// <summary>Nine o'clock in the office, as UTC.</summary>
    private static DateTime Morning(DateOnly day) => day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc);
}
