using Disclosure.Web.Data;
using Disclosure.Web.Publication;
using Microsoft.Extensions.Configuration;

namespace Disclosure.Web.Tests.Publication;

/// <summary>From which day promises are watched is a setting; a wrong one stops the program with one clear line.</summary>
public sealed class PublicationSettingsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("2026-01-01", "2026-01-01")]
    public void It_is_a_day_or_nothing(string? value, string? since) => Assert.Equal(since is null ? null : TestOffice.D(since), Read(value).PromisesFrom);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026")]
    public void Anything_else_is_refused_naming_its_key(string value) =>
        Assert.Contains("Publication:PromisesFrom", Assert.Throws<ConfigurationException>(() => Read(value)).Message, StringComparison.Ordinal);

    private static PublicationSettings Read(string? value) =>
        PublicationSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Publication:PromisesFrom", value)]).Build());
}
