using System.Text;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;

namespace Disclosure.Web.Assessment;

/// <summary>A file as it reads: the scheme, or why it is none. Nothing is brought in yet.</summary>
/// <param name="FileName">文件名.</param>
/// <param name="Content">方案内容; null where a problem stands against it.</param>
/// <param name="Problems">What is wrong, each with its place: first what stands against it, then what keeps the scheme from being published.</param>
public sealed record SchemeImport(string FileName, SchemeContent? Content, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Largest file, in bytes: a scheme of the largest size is far smaller.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Reads a JSON file or a workbook.</summary>
    public static async Task<SchemeImport> ReadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes)
            {
                return TooLarge(fileName);
            }
        }

        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".JSON" => Json(bytes.ToArray(), fileName),
            ".XLSX" => Workbook(bytes, fileName),
            _ => Refused(fileName, AssessmentTexts.Import_WrongKind),
        };
    }

    /// <summary>A file that is larger than any scheme.</summary>
    public static SchemeImport TooLarge(string fileName) => Refused(fileName, Shell.Text.Format(AssessmentTexts.Import_TooLarge, MaxBytes / 1024 / 1024));

    private static SchemeImport Json(byte[] bytes, string fileName)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refused(fileName, AssessmentTexts.Import_NotUtf8);
        }

        return SchemeJson.Read(text, out var problems) is { } content
            ? new SchemeImport(fileName, content, [.. SchemeDraft.Of(content).Read().Problems.Select(problem => new FileProblem("", null, null, problem.Message, false))])
            : new SchemeImport(fileName, null, [.. problems.Select(problem => new FileProblem("JSON", null, problem.Rule is AssessmentRule.SchemeTooLarge ? null : $"{problem.Arguments[0]}", Said(problem), true))]);
    }

    private static SchemeImport Workbook(MemoryStream bytes, string fileName)
    {
        var reader = new SchemeWorkbookReader();
        try
        {
            bytes.Position = 0;
            PackageCheck.Demand(bytes, fileName);
            if (reader.Read(bytes) is not { } draft)
            {
                return new SchemeImport(fileName, null, reader.Problems);
            }

            var reading = draft.Read();
            IReadOnlyList<FileProblem> problems = [.. reader.Problems, .. reading.Problems.Select(reader.PlaceOf).Where(problem => !reader.FollowsFromMissing(problem))];
            return new SchemeImport(fileName, problems.Any(problem => problem.IsFatal) ? null : reading.Content, problems);
        }
        catch (RuleViolationException refusal)
        {
            return Refused(fileName, Shell.Text.Of(refusal));
        }
        catch (InvalidDataException)
        {
            return Refused(fileName, AssessmentTexts.Import_Damaged);
        }
    }

    /// <summary>What is missing, and where the syntax breaks, in words of their own: a place and an empty quotation help nobody.</summary>
    private static string Said(RuleViolationException problem) => problem switch
    {
        { Rule: AssessmentRule.SchemeUnreadable, Arguments: [SchemeJson.Syntax, string at] } when at.Split(':') is [var line, var place] => Shell.Text.Format(AssessmentTexts.Import_Syntax, line, place),
        { Rule: AssessmentRule.SchemeUnreadable, Arguments: [var member, ""] } => Shell.Text.Format(AssessmentTexts.Import_MemberMissing, member),
        _ => Shell.Text.Sentence(problem),
    };

    private static SchemeImport Refused(string fileName, string why) => new(fileName, null, [new FileProblem("", null, null, why, true)]);
}
