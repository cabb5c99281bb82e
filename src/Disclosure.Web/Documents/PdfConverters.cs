using System.Diagnostics;
using System.Text;

namespace Disclosure.Web.Documents;

/// <summary>Headless Chromium prints the page that the preview shows; it resolves no name and loads nothing.</summary>
internal sealed class ChromiumPdf(string program) : IPdfConverter
{
    public async Task<byte[]> ConvertAsync(byte[] docx, string folder, CancellationToken cancellationToken)
    {
        var (page, pdf) = (Path.Combine(folder, "letter.html"), Path.Combine(folder, "letter.pdf"));
        await File.WriteAllTextAsync(page, LetterHtml.PageOf(docx), new UTF8Encoding(false), cancellationToken);
        string[] root = Environment.UserName == "root" ? ["--no-sandbox"] : []; // Chromium refuses to sandbox for root
        await PdfProcess.RunAsync(program,
            [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
                "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", .. root,
                $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
            ], folder, cancellationToken);
        return await File.ReadAllBytesAsync(pdf, cancellationToken);
    }
}

/// <summary>LibreOffice turns the Word document itself into a PDF.</summary>
internal sealed class OfficePdf(string program) : IPdfConverter
{
    public async Task<byte[]> ConvertAsync(byte[] docx, string folder, CancellationToken cancellationToken)
    {
        var source = Path.Combine(folder, "letter.docx");
        await File.WriteAllBytesAsync(source, docx, cancellationToken);
        await PdfProcess.RunAsync(program,
            [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, source],
            folder, cancellationToken);
        return await File.ReadAllBytesAsync(Path.Combine(folder, "letter.pdf"), cancellationToken);
    }
}

/// <summary>Runs a converter without a shell; one that takes too long is ended with its children.</summary>
file static class PdfProcess
{
    public static async Task RunAsync(string program, string[] arguments, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, CreateNoWindow = true, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The converter did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine(); // a full pipe would stop it
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
