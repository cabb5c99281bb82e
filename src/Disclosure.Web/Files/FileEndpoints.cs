using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Http.Features;

namespace Disclosure.Web.Files;

/// <summary>The two addresses of contents: one takes them in as a plain stream, one hands them out as a download.</summary>
internal static class FileEndpoints
{
    public const string UploadPath = "/applications/{number}/attachments", DownloadPath = "/attachments/{id:long}";

    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    public static string Href(long id) => $"/attachments/{id}";

    public static string UploadHref(string number) => $"/applications/{Uri.EscapeDataString(number)}/attachments";

    [Requires(Permission.HandleCase)]
    public static Task<IResult> UploadAsync(string number, string? kind, string? name, long? reply, Guid? command, HttpContext http, AddAttachment add, FilesSettings settings, CancellationToken cancellationToken)
    {
        var form = new UploadForm
        {
            Number = number,
            Kind = Enum.TryParse<AttachmentKind>(kind, out var known) && Enum.IsDefined(known) ? known : null,
            FileName = name ?? "",
            ReplyId = reply,
            CommandId = command ?? Guid.NewGuid(),
        };
        return http.TakeInAsync(settings, () => add.RunAsync(form, http.Request.Body, cancellationToken));
    }

    [Requires(Permission.ReadAttachments)]
    public static async Task<IResult> DownloadAsync(long id, HttpContext http, ReadAttachment content, CancellationToken cancellationToken) =>
        http.HandOut(await content.RunAsync(id, cancellationToken));

    /// <summary>Takes a plain stream in, from a page of this program only; a place out of reach is not there at all.</summary>
    /// <param name="http">The request.</param>
    /// <param name="settings">How large a file may be.</param>
    /// <param name="add">The use case.</param>
    public static async Task<IResult> TakeInAsync(this HttpContext http, FilesSettings settings, Func<Task> add)
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
            await add();
            return Results.NoContent();
        }
        catch (NotAllowedException exception) when (exception.Permission is null)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RuleViolationException(FileRule.FileTooLarge, null, settings.MaxMegabytes);
        }
    }

    /// <summary>Hands a content out as a download that can do nothing in the browser.</summary>
    public static IResult HandOut(this HttpContext http, OpenFile? found)
    {
        if (found is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Sandbox;
        return Results.Stream(found.Content, FileNames.MediaTypeOf(found.Format), found.FileName);
    }
}
