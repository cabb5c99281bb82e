using System.Reflection;
using Disclosure.Web.Audit;
using Disclosure.Web.Commands;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using NetArchTest.Rules;

namespace Disclosure.Web.Tests;

/// <summary>The house as built: rooms look one way, every door has a lock, nothing is changed past the gate.</summary>
public sealed class HouseTests
{
    private static readonly string[] Rooms =
        ["Law", "Calendar", "Deadlines", "Organs", "Applications", "Replies", "Files", "Disputes", "Supervision", "Publication", "Reporting", "Assessment", "Dashboard", "Demo", "Commands"];

    /// <summary>Pages that nobody signed in may open: signing in itself, and what is said when something fails.</summary>
    private static readonly string[] OpenPages = ["SignInPage", "ErrorPage", "NotFoundPage", "StatusPage"];

    /// <summary>Who may write without the gate: the gate, what it hands its context to, and what is no command.</summary>
    private static readonly Dictionary<string, string> Writers = new(StringComparer.Ordinal)
    {
        ["CommandGate"] = "the gate itself",
        ["DisclosureDbContext"] = "renews versions, then saves",
        ["Drafts"] = "a form not yet submitted belongs to its user alone",
        ["JobRuns"] = "notes when a job began and how it ended; what the job does goes through the gate",
        ["MailSender"] = "delivers what a command put into the outbox, and notes only that",
        ["DeskNotices"] = "that somebody has put a notice away is hers alone",
        ["PasswordCheck"] = "counts failed tries before anybody is known",
    };

    public static TheoryData<string> Room => [.. Rooms];

    [Theory]
    [MemberData(nameof(Room))]
    public void A_room_never_looks_forward(string room)
    {
        var later = Rooms.SkipWhile(r => r != room).Skip(1).SelectMany(r => new[] { $"Disclosure.Web.{r}", $"Disclosure.Domain.{r}" }).ToArray();
        if (later.Length == 0)
        {
            return;
        }

        var result = Types.InAssembly(typeof(CommandLine).Assembly)
            .That().ResideInNamespace($"Disclosure.Web.{room}")
            .ShouldNot().HaveDependencyOnAny(later)
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    /// <summary>The framework throws at a number that it can't read; a text can be looked at.</summary>
    [Fact]
    public void Every_parameter_of_an_address_is_a_text() => Assert.Empty(
        from type in typeof(CommandLine).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null && property.PropertyType != typeof(string)
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Every_page_demands_a_permission()
    {
        var pages = typeof(CommandLine).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any()).ToList();

        Assert.NotEmpty(pages);
        Assert.Empty(pages.Where(p => !OpenPages.Contains(p.Name) && p.GetCustomAttribute<RequiresAttribute>() is null).Select(p => p.Name));
        Assert.Empty(pages.Where(p => OpenPages.Contains(p.Name) && p.GetCustomAttribute<AllowAnonymousAttribute>() is null).Select(p => p.Name));
    }

    [Fact]
    public async Task Every_endpoint_demands_somebody_signed_in()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-");
        await using var app = ProgramHost.Build(["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Disclosure=Data Source={folder.FullName}/x.db"]);
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().ToList();

        Assert.NotEmpty(endpoints);
        var open = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null || e.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(e => e.RoutePattern.RawText!).Where(path => !IsAsset(path)).Order(StringComparer.Ordinal).Distinct();

        Assert.Equal(["/error", "/not-found", "/sign-in", "/sign-out", "/status/{Code:int}"], open);
    }

    [Fact]
    public async Task Every_file_that_comes_or_goes_is_limited_in_number()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-");
        await using var app = ProgramHost.Build(["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Disclosure=Data Source={folder.FullName}/x.db"]);
        var files = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<RequiresAttribute>() is not null && e.Metadata.GetMetadata<ComponentTypeMetadata>() is null).ToList();

        Assert.True(files.Count > 20);
        Assert.Empty(files.Where(e => e.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null).Select(e => e.RoutePattern.RawText));
    }

    [Fact]
    public void Nothing_is_changed_past_the_gate()
    {
        string[] writes = ["SaveChanges", "SaveChangesAsync", "ExecuteUpdateAsync", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteDelete"];
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(CommandLine).Assembly.Location);

        var strangers = from type in assembly.MainModule.GetTypes()
                        from method in type.Methods
                        where method.HasBody
                        from instruction in method.Body.Instructions
                        where instruction.Operand is MethodReference called && writes.Contains(called.Name)
                        let owner = Outermost(type).Name
                        where !Writers.ContainsKey(owner) && !ActsWithinTheGate(Outermost(type))
                        select $"{owner}: {((MethodReference)instruction.Operand).Name}";

        Assert.Empty(strangers.Distinct());
    }

    private static bool IsAsset(string path) =>
        path.StartsWith("_framework", StringComparison.Ordinal) || path.StartsWith("/_framework", StringComparison.Ordinal)
        || path.StartsWith("_content", StringComparison.Ordinal) || path == "{**path:file}" || path.Contains('.', StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>A use case saves in between on the context that the gate gave it: it holds the gate, or works for one that does.</summary>
    private static bool ActsWithinTheGate(TypeDefinition type) =>
        type.Methods.Concat(type.NestedTypes.SelectMany(n => n.Methods)).SelectMany(m => m.Parameters).Any(p => p.ParameterType.Name is nameof(CommandScope) or nameof(CommandGate) or nameof(IntakeScope))
        || type.Fields.Any(f => f.FieldType.Name == nameof(CommandGate));
}
