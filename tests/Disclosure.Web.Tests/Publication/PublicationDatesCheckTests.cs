using Disclosure.Domain.Publication;
using Disclosure.Web.Publication;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Publication;

/// <summary>The nightly self-audit reads the stored last days of publications again.</summary>
public sealed class PublicationDatesCheckTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, SelfCheckState.Passed, "1", "2")]
    [InlineData("UPDATE PublicationItems SET DueOn = '2026-09-30' WHERE State = 'Waiting'", SelfCheckState.Failed, "1", "0")]
    [InlineData("UPDATE CatalogueColumns SET NextDueOn = '2026-09-30' WHERE StoppedOn IS NULL", SelfCheckState.Failed, "0", "1")]
    [InlineData("UPDATE CatalogueColumns SET NextDueOn = NULL WHERE StoppedOn IS NULL", SelfCheckState.Failed, "0", "1")]
    [InlineData("UPDATE CatalogueColumns SET NextDueOn = '2026-09-30' WHERE StoppedOn IS NOT NULL", SelfCheckState.Failed, "0", "1")]
    public async Task A_stored_last_day_that_no_fact_gives_is_found(string? tampering, SelfCheckState state, string items, string columns)
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.RegisterItemAsync();
        await office.PublishAsync(await office.RegisterItemAsync(title: "已公开的办法"));
        await AddAsync(office, "财政预决算");
        var code = await AddAsync(office, "规范性文件");
        await office.Get<StopColumn>().RunAsync(new StopColumnForm { Code = code, Version = await VersionAsync(office, code), StoppedOn = TestOffice.D("2026-09-10"), Reason = "并入其他栏目" }, Cancel);
        await using (var db = await office.DbAsync())
        {
            Assert.True(tampering is null || await db.Database.ExecuteSqlRawAsync(tampering, Cancel) == 1);
        }

        var found = await office.Services.GetServices<ISelfCheck>().OfType<PublicationDatesCheck>().Single().RunAsync(Cancel);

        Assert.Equal(state, found.State);
        Assert.Equal([items, columns], found.Arguments);
    }

    private static Task<string> AddAsync(TestOffice office, string name) =>
        office.Get<AddColumn>().RunAsync(new AddColumnForm { Organ = "HHHT-006", Name = name, Period = UpdatePeriod.Monthly, OpenedOn = TestOffice.D("2026-01-01"), LastUpdatedOn = TestOffice.D("2026-09-01") }, Cancel);

    private static async Task<Guid> VersionAsync(TestOffice office, string code)
    {
        await using var db = await office.DbAsync();
        return await db.CatalogueColumns.Where(c => c.Code == code).Select(c => c.Version).SingleAsync(Cancel);
    }
}
