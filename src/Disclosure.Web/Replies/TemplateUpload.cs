using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Replies;

/// <summary>上传模板 as a plain stream beside the circuit, as attachments come: whoever lacks the right sends no byte that is read.</summary>
internal static class TemplateUpload
{
    public const string Path = "/letter-templates/upload";

    public static string Href(TemplateForm form) => string.Create(CultureInfo.InvariantCulture, $"{Path}?kind={form.Kind}&from={form.ValidFrom:yyyy-MM-dd}&command={form.CommandId}");

    [Requires(Permission.ManageTemplates)]
    public static async Task<IResult> HandleAsync(string? kind, string? from, string? name, Guid? command, HttpContext http, UploadTemplate upload, CancellationToken cancellationToken)
    {
        if (http.Request.Headers[OwnOrigin.UploadHeader] != OwnOrigin.UploadValue)
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden);
        }

        if (!Enum.TryParse<LetterKind>(kind, out var form) || !Enum.IsDefined(form))
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        await upload.RunAsync(new TemplateForm
        {
            Kind = form,
            ValidFrom = DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            FileName = name ?? "",
            CommandId = command ?? Guid.NewGuid(),
            Content = await ReadAsync(http.Request.Body, cancellationToken),
        }, cancellationToken);
        return Results.NoContent();
    }

    /// <summary>One byte over the limit is for the rule to refuse, in words; what follows is not read.</summary>
    private static async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var content = new byte[TemplateCheck.MaxSize + 1];
        var length = await body.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        return content[..length];
    }
}
