using Disclosure.Domain.Applications;

namespace Disclosure.Web.Demo;

/// <summary>联系记录 of what waits for confirmation: one tried for days, one tried once, one not yet.</summary>
internal static class DemoContacts
{
    /// <summary>The cases must be stored already: an attempt keeps their keys.</summary>
    public static IEnumerable<ContactAttempt> Make(TodayCaseload caseload, OfficeDays days)
    {
        var (silent, called) = (caseload.Silent.Case, caseload.Called.Case);
        yield return Of(silent, days.Work(-4), CorrespondenceWay.Phone, ContactResult.NotReached, "无人接听", days);
        yield return Of(silent, days.Work(-3), CorrespondenceWay.Phone, ContactResult.Reached, "前台接听，经办律师外出，请改日再联系", days);
        yield return Of(silent, days.Work(-1), CorrespondenceWay.Phone, ContactResult.NotReached, "", days);
        yield return Of(called, days.Work(-1), CorrespondenceWay.Phone, ContactResult.NotReached, "号码关机", days);
    }

    /// <summary>Entered at ten o'clock in the office.</summary>
    private static ContactAttempt Of(Application found, DateOnly day, CorrespondenceWay means, ContactResult result, string note, OfficeDays days) =>
        new(found, day, means, result, note, DemoAccounts.Clerk, day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), days.Today);
}
