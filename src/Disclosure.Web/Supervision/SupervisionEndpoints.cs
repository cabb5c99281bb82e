using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Supervision;

/// <summary>The addresses beside the pages: documents of notices and bulletins, and the proof of units.</summary>
internal static class SupervisionEndpoints
{
    public const string NoticePath = "/supervision/notices/{code}/docx", BulletinPath = "/supervision/bulletins/{code}/docx",
        ProofsPath = "/supervision/notices/{code}/proofs", ProofPath = "/supervision/proofs/{id:long}";

    public static string NoticeHref(string code) => $"/supervision/notices/{Uri.EscapeDataString(code)}/docx";

    public static string BulletinHref(string code) => $"/supervision/bulletins/{Uri.EscapeDataString(code)}/docx";

    public static string ProofsHref(string code) => $"/supervision/notices/{Uri.EscapeDataString(code)}/proofs";

    public static string ProofHref(long id) => $"/supervision/proofs/{id}";

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> NoticeAsync(string code, NoticeFiles notices, CancellationToken cancellationToken) =>
        await notices.PaperAsync(code, cancellationToken) is { } found ? Results.File(found.Content, LetterDownloads.WordType, $"{found.Name}.docx") : Results.NotFound();

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> BulletinAsync(string code, BulletinFiles bulletins, CancellationToken cancellationToken) =>
        await bulletins.PaperAsync(code, cancellationToken) is { } found ? Results.File(found.Content, LetterDownloads.WordType, $"{found.Name}.docx") : Results.NotFound();

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> ProofAsync(long id, HttpContext http, ReadProof read, CancellationToken cancellationToken) => http.HandOut(await read.RunAsync(id, cancellationToken));

    [Requires(Permission.AnswerSupervision)]
    public static Task<IResult> AddProofAsync(string code, string? name, Guid? command, HttpContext http, AddProof add, FilesSettings settings, CancellationToken cancellationToken) => http.TakeInAsync(
        settings, () => add.RunAsync(new AddProofForm { Code = code, FileName = name ?? "", CommandId = command ?? Guid.NewGuid() }, http.Request.Body, cancellationToken));
}
