using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Publication.Items;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Publication;

/// <summary>目录栏目: the next update is due so many months after the last one.</summary>
public sealed class CatalogueColumnTests
{
    [Theory]
    [InlineData(UpdatePeriod.Monthly, "2026-01-31", "2026-02-28")] // February has no 31st
    [InlineData(UpdatePeriod.Monthly, "2026-08-14", "2026-09-14")]
    [InlineData(UpdatePeriod.Quarterly, "2026-06-30", "2026-09-30")]
    [InlineData(UpdatePeriod.HalfYearly, "2026-08-31", "2027-02-28")]
    [InlineData(UpdatePeriod.Yearly, "2024-02-29", "2025-02-28")]
    public void The_period_ends_on_the_same_day_of_a_later_month(UpdatePeriod period, string updatedOn, string dueOn) =>
        Assert.Equal(D(dueOn), Column(period, updatedOn).NextDueOn);

    [Fact]
    public void An_empty_column_counts_from_the_day_it_was_opened() => Assert.Equal(D("2026-04-01"), Column(UpdatePeriod.Quarterly, null).NextDueOn);

    [Fact]
    public void An_update_begins_the_next_period()
    {
        var column = Column(UpdatePeriod.Monthly, "2026-08-14");

        column.Update(D("2026-09-10"), "https://example.cn/lm", By());

        Assert.Equal((D("2026-10-10"), "https://example.cn/lm"), (column.NextDueOn, column.Address));
    }

    [Theory]
    [InlineData("2026-09-15")] // tomorrow
    [InlineData("2026-08-13")] // before the last one
    public void An_update_lies_neither_ahead_nor_before_the_last_one(string on) =>
        Refused(PublicationRule.PublicationDayUnfit, () => Column(UpdatePeriod.Monthly, "2026-08-14").Update(D(on), "", By()));

    [Fact]
    public void A_column_is_opened_before_it_is_updated() => Refused(PublicationRule.PublicationDayUnfit, () => Column(UpdatePeriod.Monthly, "2025-12-31"));

    [Fact]
    public void A_column_has_a_name() =>
        Refused(Rule.ReasonMissing, () => _ = new CatalogueColumn("LM-1", 1, " ", UpdatePeriod.Monthly, D("2026-01-01"), null, By()));

    [Fact]
    public void A_correction_needs_its_reason_and_moves_the_day()
    {
        var column = Column(UpdatePeriod.Monthly, "2026-08-14");

        Refused(Rule.ReasonMissing, () => column.Correct("财政预决算", UpdatePeriod.Yearly, D("2026-01-01"), D("2026-08-14"), "", By()));
        column.Correct("财政预决算", UpdatePeriod.Yearly, D("2026-01-01"), D("2026-08-14"), "周期误录", By());

        Assert.Equal(("财政预决算", D("2027-08-14")), (column.Name, column.NextDueOn));
    }

    [Fact]
    public void A_stopped_column_owes_nothing_and_changes_no_more()
    {
        var column = Column(UpdatePeriod.Monthly, "2026-08-14");

        Refused(Rule.ReasonMissing, () => column.Stop(D("2026-09-14"), "", By()));
        Refused(PublicationRule.PublicationDayUnfit, () => column.Stop(D("2026-09-15"), "并入其他栏目", By()));
        column.Stop(D("2026-09-14"), "并入其他栏目", By());

        Assert.Null(column.NextDueOn);
        Refused(PublicationRule.CatalogueColumnStopped, () => column.Update(D("2026-09-14"), "", By()));
        Refused(PublicationRule.CatalogueColumnStopped, () => column.Correct("名称", UpdatePeriod.Yearly, D("2026-01-01"), null, "有误", By()));
        Refused(PublicationRule.CatalogueColumnStopped, () => column.Stop(D("2026-09-14"), "再次", By()));
    }

    private static CatalogueColumn Column(UpdatePeriod period, string? updatedOn) =>
        new("LM-2026-00001", 1, "规范性文件", period, updatedOn == "2024-02-29" ? D("2024-01-01") : D("2026-01-01"), updatedOn is null ? null : D(updatedOn), By());
}
