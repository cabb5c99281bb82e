using Disclosure.Domain.Calendar;
using Disclosure.Domain.Publication;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Publication;

/// <summary>Items to publish for tests: made on Tuesday 1 September 2026, looked at on Monday 14 September.</summary>
internal static class Items
{
    public static PublicationFacts Reviewed => Facts() with { ReviewReference = "密审〔2026〕8号", ReviewedOn = D("2026-09-10") };

    public static PublicationHand By(string today = "2026-09-14") => new(D(today), "clerk", WorkCalendar.Published);

    public static PublicationFacts Facts() => new("关于印发某某管理办法的通知", D("2026-09-01"));

    public static PublicationItem Item(PublicationFacts? facts = null) => new("GK-2026-00001", 1, facts ?? Facts(), null, By());
}
