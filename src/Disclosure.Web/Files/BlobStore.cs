using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Disclosure.Web.Files;

/// <summary>
/// The folder of contents: <c>incoming</c> while they are written and checked, <c>quarantine</c> while they wait for the scanner, <c>kept</c>
/// afterwards; under random names, each sealed with a key of its own that the program's key ring wraps.
/// </summary>
internal sealed class BlobStore(FilesSettings settings, IDataProtectionProvider protection)
{
    private readonly IDataProtector _keys = protection.CreateProtector("Disclosure.Files.Key.v1");

    private string Incoming => Path.Combine(settings.Folder, "incoming");

    private string Quarantine => Path.Combine(settings.Folder, "quarantine");

    private string Kept => Path.Combine(settings.Folder, "kept");

    /// <summary>Begins a new content.</summary>
    public async Task<(string Blob, SealedWriter Writer)> CreateAsync(CancellationToken cancellationToken)
    {
        var blob = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        Directory.CreateDirectory(Incoming);
        return (blob, await SealedWriter.CreateAsync(Path.Combine(Incoming, blob), _keys.Protect, cancellationToken));
    }

    /// <summary>Opens a content wherever it lies; what may be read by whom is the caller's matter.</summary>
    /// <exception cref="FileNotFoundException">It lies nowhere.</exception>
    public SealedReader Open(string blob) =>
        SealedReader.Open(PathOf(blob) ?? throw new FileNotFoundException("The content of an attachment is missing.", blob), _keys.Unprotect);

    /// <summary>Takes a checked content over: to the kept ones, or into quarantine until the scanner has seen it.</summary>
    public void Adopt(string blob, bool isScanned)
    {
        var target = isScanned ? KeptPath(blob) : Path.Combine(Quarantine, blob);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(PathOf(blob)!, target);
    }

    /// <summary>Deletes a content; it may be gone already.</summary>
    public void Delete(string blob)
    {
        if (PathOf(blob) is { } path)
        {
            File.Delete(path);
        }
    }

    /// <summary>The names of all contents that nobody has written to for a while.</summary>
    public IEnumerable<string> Names(DateTime notSince) => new[] { Incoming, Quarantine, Kept }
        .Where(Directory.Exists)
        .SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        .Where(file => file.LastWriteTimeUtc <= notSince)
        .Select(file => file.Name);

    /// <summary>Deletes every content.</summary>
    public void Clear()
    {
        foreach (var name in Names(DateTime.MaxValue).ToList())
        {
            Delete(name);
        }
    }

    private string KeptPath(string blob) => Path.Combine(Kept, blob[..2], blob);

    private string? PathOf(string blob) =>
        new[] { KeptPath(blob), Path.Combine(Quarantine, blob), Path.Combine(Incoming, blob) }.FirstOrDefault(File.Exists);
}
