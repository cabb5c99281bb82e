using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>Numbers of the office's own, and whose series they belong to.</summary>
public sealed class RegisterApplicationTests
{
    [Fact]
    public async Task A_number_of_our_form_moves_the_counter_past_it()
    {
        await using var office = await CaseOffice.OpenAsync();

        await RegisterAsync(office, "SQ-HHHT-006-2026-00007");

        Assert.Equal("SQ-HHHT-006-2026-00008", await RegisterAsync(office, ""));
    }

    [Theory]
    [InlineData("SQ-HHHT-006-2026-9999999")] // a finger too long on the key
    [InlineData("SQ-HHHT-006-2026-01002")]
    [InlineData("SQ-HHHT-006-2062-00001")] // two digits changed places
    public async Task A_slip_in_a_number_does_not_use_up_the_series(string number)
    {
        await using var office = await CaseOffice.OpenAsync();
        await RegisterAsync(office, "");

        Assert.Equal(ApplicationRule.NumberFarAhead, (await Assert.ThrowsAsync<RuleViolationException>(() => RegisterAsync(office, number))).Rule);
        Assert.Equal("SQ-HHHT-006-2026-00002", await RegisterAsync(office, ""));
        Assert.Equal("SQ-HHHT-006-2026-01002", await RegisterAsync(office, "SQ-HHHT-006-2026-01002"));
    }

    [Fact]
    public async Task Nobody_fills_the_series_of_another_organ()
    {
        await using var office = await CaseOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => RegisterAsync(office, "SQ-HHHT-048-2026-00001"));
        Assert.Equal(ApplicationRule.NumberOfAnotherOrgan, refusal.Rule);

        office.ActAs(Role.Clerk, office.District48);
        Assert.Equal("SQ-HHHT-048-2026-00001", await RegisterAsync(office, ""));
    }

    [Fact]
    public async Task A_number_that_stands_already_is_passed_over()
    {
        await using var office = await CaseOffice.OpenAsync();
        await RegisterAsync(office, "SQ-HHHT-006-2026-00001");
        await using var db = await office.DbAsync();
        await db.NumberCounters.ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, 0), TestContext.Current.CancellationToken);

        Assert.Equal("SQ-HHHT-006-2026-00002", await RegisterAsync(office, ""));
    }

    private static Task<string> RegisterAsync(TestOffice office, string number) => office.Get<RegisterApplication>().RunAsync(
        new RegistrationForm { Number = number, ArrivedOn = TestOffice.D("2026-09-01"), ApplicantName = "钱某", Content = "某路段夜间施工噪声监测结果" },
        TestContext.Current.CancellationToken);
}
