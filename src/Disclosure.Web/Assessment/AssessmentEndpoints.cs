using Disclosure.Web.Files;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>The addresses beside the pages: evidence comes in and goes out as plain streams.</summary>
internal static class AssessmentEndpoints
{
    public const string AddEvidencePath = "/assessment/units/{unit:long}/evidence/{code}", EvidencePath = "/assessment/evidence/{id:long}";

    public static string AddEvidenceHref(long unit, string code) => $"/assessment/units/{unit}/evidence/{Uri.EscapeDataString(code)}";

    public static string EvidenceHref(long id) => $"/assessment/evidence/{id}";

    [Requires(Permission.AssessOwnUnit)]
    public static Task<IResult> AddEvidenceAsync(long unit, string code, string? name, Guid? command, HttpContext http, AddEvidence add, FilesSettings settings, CancellationToken cancellationToken) => http.TakeInAsync(
        settings, () => add.RunAsync(new AddEvidenceForm { UnitId = unit, Code = code, FileName = name ?? "", CommandId = command ?? Guid.NewGuid() }, http.Request.Body, cancellationToken));

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> EvidenceAsync(long id, HttpContext http, ReadEvidence read, CancellationToken cancellationToken) => http.HandOut(await read.RunAsync(id, cancellationToken));
}
