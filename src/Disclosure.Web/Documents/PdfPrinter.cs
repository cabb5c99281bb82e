using Disclosure.Domain.Law;

namespace Disclosure.Web.Documents;

/// <summary>A program on this machine that makes PDF files.</summary>
internal interface IPdfConverter
{
    /// <summary>Turns a Word letter into a PDF within a folder that is thrown away afterwards.</summary>
    public Task<byte[]> ConvertAsync(byte[] docx, string folder, CancellationToken cancellationToken);
}

/// <summary>转换 PDF: by Chromium or LibreOffice, whichever is here; never over the network, never for longer than a minute, two at a time.</summary>
/// <remarks>Configuration <c>Letters:PdfProgram</c>: the path of the program, or <c>none</c>; without it the path of the system is searched.</remarks>
internal sealed class PdfPrinter : IDisposable
{
    public const int Seconds = 60;

    private const string Key = "Letters:PdfProgram";

    private static readonly string[] Programs = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "msedge", "chrome.exe", "msedge.exe", "soffice", "soffice.exe"];

    private readonly SemaphoreSlim _places = new(2);
    private readonly IPdfConverter? _converter;

    public PdfPrinter(IConfiguration configuration)
    {
        var program = configuration[Key] is { Length: > 0 } named ? (named == "none" ? null : named) : OnPath();
        _converter = program is null ? null
            : Path.GetFileNameWithoutExtension(program).Equals("soffice", StringComparison.OrdinalIgnoreCase) ? new OfficePdf(program) : new ChromiumPdf(program);
    }

    /// <summary>Whether a PDF can be made here.</summary>
    public bool IsHere => _converter is not null;

    /// <exception cref="RuleViolationException"><see cref="TemplateRule.PdfConverterMissing"/>, or <see cref="TemplateRule.PdfConverterFailed"/>.</exception>
    public async Task<byte[]> PrintAsync(byte[] docx, CancellationToken cancellationToken = default)
    {
        var converter = _converter ?? throw new RuleViolationException(TemplateRule.PdfConverterMissing);
        await _places.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("letter-");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(Seconds));
        try
        {
            return await converter.ConvertAsync(docx, folder.FullName, limit.Token);
        }
        catch (Exception exception) when (exception is IOException or System.ComponentModel.Win32Exception or InvalidOperationException
            || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new RuleViolationException(TemplateRule.PdfConverterFailed, null, Seconds);
        }
        finally
        {
            _places.Release();
            Remove(folder);
        }
    }

    public void Dispose() => _places.Dispose();

    private static string? OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Programs.Select(program => (Rank: Array.IndexOf(Programs, program), Path: Path.Combine(folder, program))))
        .Where(found => File.Exists(found.Path)).OrderBy(found => found.Rank).Select(found => found.Path).FirstOrDefault();

    /// <summary>A browser that was ended may hold a file for a moment; what remains lies in the system's temporary folder.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
