using Disclosure.Domain.Law;
using NetArchTest.Rules;

namespace Disclosure.Domain.Tests;

/// <summary>The rooms of the house in order. A room may know the rooms before it, never those after.</summary>
public sealed class OneWayFlowTests
{
    private static readonly string[] Rooms =
        ["Law", "Calendar", "Deadlines", "Organs", "Applications", "Replies", "Disputes", "Supervision", "Publication", "Reporting", "Assessment"];

    public static TheoryData<string> Room => [.. Rooms];

    [Theory]
    [MemberData(nameof(Room))]
    public void A_room_never_looks_forward(string room)
    {
        var later = Rooms.SkipWhile(r => r != room).Skip(1).Select(r => $"Disclosure.Domain.{r}").ToArray();
        var result = Types.InAssembly(typeof(Article).Assembly)
            .That().ResideInNamespace($"Disclosure.Domain.{room}")
            .ShouldNot().HaveDependencyOnAny(later)
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Every_type_lives_in_a_room()
    {
        var strays = typeof(Article).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Disclosure.", StringComparison.Ordinal) is true)
            .Where(type => !Rooms.Contains(type.Namespace!["Disclosure.Domain".Length..].TrimStart('.').Split('.')[0], StringComparer.Ordinal))
            .Select(type => type.FullName);

        Assert.Empty(strays);
    }

    [Fact]
    public void The_domain_knows_no_database_no_web_and_no_disk()
    {
        var result = Types.InAssembly(typeof(Article).Assembly)
            .ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "System.IO.File", "System.Net", "System.TimeProvider")
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
