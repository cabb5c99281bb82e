using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Organs;

/// <summary>登记复议机关和法院: dated, so that old replies keep theirs.</summary>
public sealed class SetOrganRemediesTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await TestOffice.OpenAsync((services, _) => services.AddOrgans());
        _office.ActAs(Role.CityOffice);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_new_court_holds_from_its_day_on()
    {
        await _office.Get<SetOrganRemedies>().RunAsync(Form(), Cancel);

        await using var db = await _office.DbAsync();
        var organ = await db.Organs.AsNoTracking().SingleAsync(o => o.Code == "HHHT-006", Cancel);
        Assert.Equal("回民区人民法院", organ.RemediesOn(TestOffice.D("2026-09-14"))!.Court);
        Assert.Equal("新城区人民法院", organ.RemediesOn(TestOffice.D("2026-08-31"))!.Court);
    }

    [Fact]
    public async Task Body_court_and_day_are_wanted()
    {
        var bare = new OrganRemediesForm { Code = "HHHT-006", Version = _office.Environment6.Version };

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => _office.Get<SetOrganRemedies>().RunAsync(bare, Cancel));
        Assert.Equal(["ValidFrom", "Government", "Court"], refusal.Errors.Select(e => e.PropertyName));
        bare.IsVertical = true;
        refusal = await Assert.ThrowsAsync<ValidationException>(() => _office.Get<SetOrganRemedies>().RunAsync(bare, Cancel));
        Assert.Contains("SuperiorDepartment", refusal.Errors.Select(e => e.PropertyName));
    }

    [Fact]
    public async Task Only_who_manages_organs_sets_them_and_no_stale_form_does()
    {
        _office.ActAs(Role.Clerk);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<SetOrganRemedies>().RunAsync(Form(), Cancel));

        _office.ActAs(Role.CityOffice);
        var stale = Form();
        stale.Version = Guid.NewGuid();
        await Assert.ThrowsAsync<StaleFormException>(() => _office.Get<SetOrganRemedies>().RunAsync(stale, Cancel));
    }

    private OrganRemediesForm Form() => new()
    {
        Code = "HHHT-006",
        Version = _office.Environment6.Version,
        ValidFrom = TestOffice.D("2026-09-01"),
        Government = "呼和浩特市人民政府",
        Court = "回民区人民法院",
    };
}
