using Disclosure.Web.Files;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>The addresses beside the pages: evidence comes in and goes out as plain streams.</summary>
internal static class AssessmentEndpoints
{
    public const string AddEvidencePath = "/assessment/units/{unit:long}/evidence/{code}", AddOfficeEvidencePath = "/assessment/units/{unit:long}/office-evidence/{code}",
        EvidencePath = "/assessment/evidence/{id:long}";

    public static string AddEvidenceHref(long unit, string code) => $"/assessment/units/{unit}/evidence/{Uri.EscapeDataString(code)}";

    /// <summary>Where whoever enters facts, marks or reviews lays files.</summary>
    /// <param name="unit">单位考核.</param>
    /// <param name="code">指标, or a red line.</param>
    public static string AddOfficeEvidenceHref(long unit, string code) => $"/assessment/units/{unit}/office-evidence/{Uri.EscapeDataString(code)}";

    public static string EvidenceHref(long id) => $"/assessment/evidence/{id}";

    [Requires(Permission.AssessOwnUnit)]
    public static Task<IResult> AddEvidenceAsync(long unit, string code, string? name, Guid? command, HttpContext http, AddEvidence add, FilesSettings settings, CancellationToken cancellationToken) => http.TakeInAsync(
        settings, () => add.RunAsync(new AddEvidenceForm { UnitId = unit, Code = code, FileName = name ?? "", CommandId = command ?? Guid.NewGuid() }, http.Request.Body, cancellationToken));

    [Requires(Permission.MarkUnits)]
    public static Task<IResult> AddOfficeEvidenceAsync(long unit, string code, string? kind, string? name, Guid? command, HttpContext http, AddOfficeEvidence add, FilesSettings settings, CancellationToken cancellationToken) =>
        http.TakeInAsync(settings, () => add.RunAsync(
            new AddOfficeEvidenceForm { UnitId = unit, Code = code, Key = string.IsNullOrEmpty(kind) ? null : kind, FileName = name ?? "", CommandId = command ?? Guid.NewGuid() }, http.Request.Body, cancellationToken));

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> EvidenceAsync(long id, HttpContext http, ReadEvidence read, CancellationToken cancellationToken) => http.HandOut(await read.RunAsync(id, cancellationToken));
}
