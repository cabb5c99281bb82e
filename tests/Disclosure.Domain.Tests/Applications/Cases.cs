using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>Cases to test with, on 2026-11-20.</summary>
internal static class Cases
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly ReplyClock Clock = new(WorkCalendar.Published, ClockSettings.Default);

    public static DateOnly D(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Facts of an application handed in on a day.</summary>
    public static ApplicationFacts Facts(string arrivedOn) => new()
    {
        Channel = Channel.InPerson,
        ArrivedOn = D(arrivedOn),
        Applicant = new Applicant(ApplicantKind.Natural, "钱某"),
        Content = "某路段夜间施工噪声监测结果",
    };

    public static Application Open(ApplicationFacts facts) => new("SQ-HHHT-006-2026-00001", 1, facts, Today, Clock);

    public static Application Open(string arrivedOn) => Open(Facts(arrivedOn));

    /// <summary>Extends a case on one day: asked for by the clerk, consented to by the head, told to the applicant.</summary>
    public static void Extend(this Application application, string day, int days, string reason = "案情复杂")
    {
        application.AskExtension(days, reason, "clerk", D(day));
        application.DecideExtension(true, null, "head", D(day));
        application.NotifyExtension(D(day), Today, Clock);
    }
}
