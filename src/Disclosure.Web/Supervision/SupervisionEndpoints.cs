using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Http.Features;

namespace Disclosure.Web.Supervision;

/// <summary>The addresses beside the pages: documents of notices and bulletins, and the proof of units.</summary>
internal static class SupervisionEndpoints
{
    public const string NoticePath = "/supervision/notices/{code}/docx", BulletinPath = "/supervision/bulletins/{code}/docx",
        ProofsPath = "/supervision/notices/{code}/proofs", ProofPath = "/supervision/proofs/{id:long}";

    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

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
    public static async Task<IResult> ProofAsync(long id, HttpContext http, ReadProof read, CancellationToken cancellationToken)
    {
        if (await read.RunAsync(id, cancellationToken) is not { } found)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Sandbox;
        return Results.Stream(found.Content, FileNames.MediaTypeOf(found.Format), found.FileName);
    }

    [Requires(Permission.AnswerSupervision)]
    public static async Task<IResult> AddProofAsync(string code, string? name, Guid? command, HttpContext http, AddProof add, FilesSettings settings, CancellationToken cancellationToken)
    {
        if (http.Request.Headers[OwnOrigin.UploadHeader] != OwnOrigin.UploadValue)
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = settings.MaxBytes + SealedFile.Piece; // one byte over is for the rule to refuse, in words
        }

        try
        {
            await add.RunAsync(new AddProofForm { Code = code, FileName = name ?? "", CommandId = command ?? Guid.NewGuid() }, http.Request.Body, cancellationToken);
            return Results.NoContent();
        }
        catch (NotAllowedException exception) when (exception.Permission is null)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RuleViolationException(Rule.FileTooLarge, null, settings.MaxMegabytes);
        }
    }
}
