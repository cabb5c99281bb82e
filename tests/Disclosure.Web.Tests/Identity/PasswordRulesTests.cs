using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Disclosure.Web.Tests.Identity;

/// <summary>The two password profiles.</summary>
public sealed class PasswordRulesTests
{
    private static readonly DateTime Now = new(2026, 9, 14, 1, 0, 0, DateTimeKind.Utc);
    private readonly PasswordHasher<User> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    [Theory]
    [InlineData("Abc-12345", PasswordFault.TooShort)]
    [InlineData("abcdefgh12", PasswordFault.TooFewClasses)]
    [InlineData("Su-Hong.2026x", PasswordFault.HoldsName)]
    [InlineData("市环保局Abc12345", PasswordFault.HoldsName)]
    [InlineData("hhht-006-ABCdef", PasswordFault.HoldsName)]
    [InlineData("Abcdefgh12", null)]
    [InlineData("abcdefgh-1", null)]
    [InlineData("公开信息Abc12345", null)]
    public void Mlps3_wants_ten_characters_of_three_classes_without_a_name(string password, PasswordFault? fault) =>
        Assert.Equal(fault, Rules(PasswordProfile.Mlps3).FaultOf(Clerk(), password));

    [Theory]
    [InlineData("shorter-one", PasswordFault.TooShort)]
    [InlineData("qwertyuiop12", PasswordFault.Common)]
    [InlineData("PASSWORD1234", PasswordFault.Common)]
    [InlineData("su-hong.is.here", PasswordFault.HoldsName)]
    [InlineData("correct horse battery", null)]
    [InlineData("一二三四五六七八九十春夏", null)]
    public void Asvs_wants_length_and_nothing_common(string password, PasswordFault? fault) =>
        Assert.Equal(fault, Rules(PasswordProfile.Asvs).FaultOf(Clerk(), password));

    [Fact]
    public void The_last_five_passwords_are_refused_and_the_sixth_is_free()
    {
        var (rules, user) = (Rules(PasswordProfile.Mlps3), Clerk());
        for (var i = 0; i < 6; i++)
        {
            rules.Give(user, $"Abcdefgh-{i}x", once: false, Now);
        }

        Assert.All(Enumerable.Range(1, 5), i => Assert.Equal(PasswordFault.UsedBefore, rules.FaultOf(user, $"Abcdefgh-{i}x")));
        Assert.Null(rules.FaultOf(user, "Abcdefgh-0x"));
    }

    [Fact]
    public void A_password_of_Mlps3_is_due_on_the_ninetieth_day_and_one_of_Asvs_never()
    {
        var user = Clerk();
        Rules(PasswordProfile.Mlps3).Give(user, "Abcdefgh-1", once: false, Now);

        Assert.False(PasswordProfile.Mlps3.IsDue(user, Now.AddDays(90).AddSeconds(-1)));
        Assert.True(PasswordProfile.Mlps3.IsDue(user, Now.AddDays(90)));
        Assert.False(PasswordProfile.Asvs.IsDue(user, Now.AddYears(10)));
    }

    [Fact]
    public void Every_one_time_password_passes_both_profiles()
    {
        for (var i = 0; i < 200; i++)
        {
            var password = OneTimePassword.New();
            Assert.Null(Rules(PasswordProfile.Mlps3).FaultOf(Clerk(), password));
            Assert.Null(Rules(PasswordProfile.Asvs).FaultOf(Clerk(), password));
        }
    }

    [Fact]
    public async Task Hashes_take_210000_rounds_of_HMAC_SHA512()
    {
        await using var office = await TestOffice.OpenAsync();
        var hash = Convert.FromBase64String(office.Get<IPasswordHasher<User>>().HashPassword(new User(), "x"));

        Assert.Equal(2u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1))); // KeyDerivationPrf.HMACSHA512
        Assert.Equal(210_000u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    [Fact]
    public void A_profile_nobody_knows_stops_the_program()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [PasswordProfile.Key] = "Weak" }).Build();

        Assert.Contains(PasswordProfile.Key, Assert.Throws<ConfigurationException>(() => PasswordProfile.Of(configuration)).Message, StringComparison.Ordinal);
    }

    private static User Clerk() => new()
    {
        UserName = "su-hong",
        Organ = new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, new DateOnly(2008, 5, 1)),
    };

    private PasswordRules Rules(PasswordProfile profile) => new(profile, _hasher);
}
