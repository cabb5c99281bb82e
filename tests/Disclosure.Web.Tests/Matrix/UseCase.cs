using System.Reflection;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Commands;
using Disclosure.Web.Demo;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Supervision;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>One way in which somebody changes something: a method of a class that holds the gate, found by reflection.</summary>
internal sealed record UseCase(MethodInfo Method)
{
    private static readonly Type[] Frames = [typeof(CaseAct), typeof(ReplyAct), typeof(DisputeAct), typeof(SupervisionAct), typeof(AssessmentAct), typeof(EvidenceFiling), typeof(PublicationAct), typeof(FileFiling), typeof(FileReading), typeof(LedgerImporter)];

    private static readonly Type[] Gates = [typeof(CommandGate), .. Frames];

    /// <summary>What nobody asks for with a form, and why.</summary>
    private static readonly Dictionary<string, string> OfItself = new(StringComparer.Ordinal)
    {
        [nameof(SignIn)] = "whoever it is has no role yet; SignInTests",
        [nameof(CreateFirstAdministrator)] = "the first start does it; UserCommandTests",
        [nameof(DemoLoader)] = "the command line alone; DemoLoaderTests",
        [nameof(ScanQuarantine)] = "a job; QuarantineTests",
        [nameof(SendReminders)] = "a job; SendRemindersTests",
        [nameof(FillWithheld)] = "a job; WithheldTests",
        [nameof(RecomputeDeadlines)] = "a job; RecomputeDeadlinesTests",
        [nameof(RecomputeDisputes)] = "a job; DisputeDutyCacheTests",
        [nameof(RecomputeComplaints)] = "a job; ComplaintDatesTests",
        [nameof(RecomputePublications)] = "a job; PublicationDutiesTests",
        [nameof(PurgeRecords)] = "a job; PurgeRecordsTests",
        [nameof(ProposeNotices)] = "a job; ProposeNoticesTests",
    };

    /// <summary>What the command line gives in place of a form: a name, a file of holidays.</summary>
    private static readonly Type[] OfCommandLine = [typeof(string), typeof(CalendarFile)];

    /// <summary>All of them, by name.</summary>
    public static readonly IReadOnlyDictionary<string, UseCase> All =
        (from type in typeof(CommandLine).Assembly.GetTypes()
         where type is { IsClass: true, IsAbstract: false } && !Frames.Contains(type) && !OfItself.ContainsKey(type.Name)
         where type.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => Gates.Contains(p.ParameterType))
         from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
         where method.ReturnType.IsAssignableTo(typeof(Task)) && !OfCommandLine.Contains(method.GetParameters()[0].ParameterType)
         select new UseCase(method)).ToDictionary(useCase => useCase.Name, StringComparer.Ordinal);

    public string Name => Method.Name is "RunAsync" ? Method.DeclaringType!.Name : $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>What is filled in; null where it is a file or a row that is switched.</summary>
    public Type? Form => Method.GetParameters()[0].ParameterType is { Name: var name } type && name.EndsWith("Form", StringComparison.Ordinal) ? type : null;

    /// <summary>Asks for it with a form in which nothing is filled in.</summary>
    public async Task AskAsync(IServiceProvider services) =>
        await (Task)Method.Invoke(ActivatorUtilities.GetServiceOrCreateInstance(services, Method.DeclaringType!), [.. Method.GetParameters().Select(Empty)])!;

    private static object Empty(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Stream) => Stream.Null,
        var type when type == typeof(CancellationToken) => TestContext.Current.CancellationToken,
        var type when type == typeof(ImportRequest) => new ImportRequest(new MemoryStream(), "台账.csv"),
        var type => Activator.CreateInstance(type)!,
    };
}
