using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>The stored next duty follows the calendar, and the dialogs are drawn from what the validators demand.</summary>
public sealed class DisputeDutyCacheTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cache_that_went_wrong_is_mended_once_and_leaves_one_entry()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.StoreAsync("FY-1", DisputeOffice.Reconsideration("2026-09-01"), copyOn: "2026-09-02");
        await using (var db = await office.DbAsync())
        {
            await db.Disputes.ExecuteUpdateAsync(set => set.SetProperty(d => d.NextDueOn, (DateOnly?)null).SetProperty(d => d.NextDuty, (DisputeDutyKind?)null), Cancel);
        }

        await office.Get<DisputeWatch>().RunOnceAsync(Cancel);
        await office.Get<DisputeWatch>().RunOnceAsync(Cancel);

        await using var after = await office.DbAsync();
        Assert.Equal((DisputeDutyKind.Answer, TestOffice.D("2026-09-09")), await after.Disputes.Select(d => ValueTuple.Create(d.NextDuty!.Value, d.NextDueOn!.Value)).SingleAsync(Cancel));
        Assert.Equal(1, await after.AuditEntries.CountAsync(e => e.Action == nameof(RecomputeDisputes), Cancel));
    }

    [Fact]
    public async Task What_a_ledger_brought_and_nobody_took_up_is_left_alone()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.StoreAsync("FY-1", DisputeOffice.Lawsuit("2017-05-02"));

        Assert.Equal(0, await office.Get<RecomputeDisputes>().RunAsync(Cancel));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_act_field_choice_and_view_has_its_word(string culture)
    {
        ShellTest.Speak(culture);

        Assert.All(Enum.GetValues<DisputeActKind>(), kind => Assert.NotEmpty(Text.Of(kind)));
        Assert.All(Enum.GetValues<DisputeField>(), field => Assert.NotEmpty(Text.Of(field)));
        Assert.All(DisputeActs.All.SelectMany(entry => entry.Fields), field => Assert.NotEmpty(DisputeFields.LabelOf(field.Property.Name)));
    }

    [Fact]
    public void A_field_is_something_that_a_dialog_can_draw() => Assert.All(
        DisputeActs.All.Where(entry => entry.Kind is not DisputeActKind.ConcludeDispute).SelectMany(entry => entry.Fields), field =>
        {
            var type = Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType;
            Assert.True(type.IsEnum || type == typeof(string) || type == typeof(int) || type == typeof(bool) || type == typeof(DateOnly) || type == typeof(TimeOnly), field.Property.Name);
        });
}
