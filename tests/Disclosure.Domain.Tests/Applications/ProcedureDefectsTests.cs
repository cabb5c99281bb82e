using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>Faults of extension and correction, each at its edge.</summary>
public sealed class ProcedureDefectsTests
{
    [Theory]
    [InlineData(Regulation.R2019, "2026-09-22", false)] // received on Monday 14 September; counted 15, 16, 17, 18, the worked Sunday 20, 21, 22
    [InlineData(Regulation.R2019, "2026-09-23", true)]
    [InlineData(Regulation.R2008, "2026-09-23", false)] // it knows no limit
    [InlineData(Regulation.R2019, null, false)]
    public void A_correction_notice_leaves_within_seven_working_days(Regulation regulation, string? asked, bool isLate) =>
        Assert.Equal(isLate, ProcedureDefects.IsNoticeLate(regulation, D("2026-09-14"), asked is null ? null : D(asked), WorkCalendar.Published));

    [Theory]
    [InlineData(true, "2026-10-17", true)]
    [InlineData(true, "2026-10-16", false)]
    [InlineData(false, "2026-10-17", false)]
    [InlineData(true, null, false)]
    public void An_extension_that_nobody_told_extends_nothing(bool approved, string? closed, bool counts) =>
        Assert.Equal(counts, ProcedureDefects.IsUntold(approved, closed is null ? null : D(closed), D("2026-10-16")));

    [Theory]
    [InlineData("2026-10-16", false)]
    [InlineData("2026-10-17", true)]
    public void An_extension_is_approved_by_the_due_date(string approved, bool isLate) => Assert.Equal(isLate, ProcedureDefects.IsAfterDue(D(approved), D("2026-10-16")));

    [Theory]
    [InlineData(Regulation.R2008, 15, false)]
    [InlineData(Regulation.R2008, 16, true)]
    [InlineData(Regulation.R2019, 20, false)]
    [InlineData(Regulation.R2019, 21, true)]
    public void An_extension_has_the_days_of_its_regulation(Regulation regulation, int days, bool isTooLong) => Assert.Equal(isTooLong, ProcedureDefects.IsTooLong(days, regulation));
}
