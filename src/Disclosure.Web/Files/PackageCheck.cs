using System.IO.Compression;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>
/// Packages in the form of ZIP: Office Open XML and OFD. Every entry is unpacked once, with its bytes counted and not believed; what is packed in
/// it again is checked the same way.
/// </summary>
internal sealed class PackageCheck
{
    /// <summary>Most bytes of all entries together.</summary>
    public const long MaxUnpacked = 200L * 1024 * 1024;

    /// <summary>Most bytes that one packed byte may become.</summary>
    public const long MaxRatio = 100;

    /// <summary>Below this many bytes a proportion says nothing: empty tables pack very well.</summary>
    public const long RatioFrom = 256 * 1024;

    private const int MaxDepth = 3, MaxEntries = 10_000;

    private readonly string _name;
    private long _unpacked;

    private PackageCheck(string name) => _name = name;

    /// <returns>What the package is.</returns>
    /// <exception cref="RuleViolationException">It is not taken.</exception>
    public static FileFormat Demand(Stream content, string name)
    {
        try
        {
            return new PackageCheck(name).Check(content, depth: 1);
        }
        catch (InvalidDataException)
        {
            throw new RuleViolationException(FileRule.FileDamaged);
        }
    }

    private FileFormat Check(Stream content, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new RuleViolationException(FileRule.FileNestedTooDeep);
        }

        using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (package.Entries.Count > MaxEntries)
        {
            throw new RuleViolationException(FileRule.FileExpandsTooMuch);
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var parts = new PackageParts();
        foreach (var entry in package.Entries)
        {
            DemandWithin(entry.FullName);
            if (entry.IsEncrypted)
            {
                throw new RuleViolationException(FileRule.FileEncrypted);
            }

            if (!names.Add(entry.FullName))
            {
                throw new RuleViolationException(FileRule.FileDamaged); // two programs would read two different files
            }

            if (!entry.FullName.EndsWith('/'))
            {
                Look(entry, parts, depth);
            }
        }

        return parts.Format ?? throw new RuleViolationException(FileRule.FileFormatNotAllowed, null, _name);
    }

    private void Look(ZipArchiveEntry entry, PackageParts parts, int depth)
    {
        using var bytes = Unpack(entry);
        var start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(bytes.Length, 8));
        var isPackage = start.StartsWith("PK\u0003\u0004"u8);
        parts.DemandHarmless(entry.FullName, start, isPackage);
        if (isPackage)
        {
            bytes.Position = 0;
            Check(bytes, depth + 1);
        }
        else if (PackageParts.IsXml(entry.FullName))
        {
            bytes.Position = 0;
            parts.Read(entry.FullName, bytes);
        }
    }

    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        var plain = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[64 * 1024];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            plain.Write(buffer, 0, read);
            _unpacked += read;
            if (_unpacked > MaxUnpacked || plain.Length > RatioFrom && plain.Length > MaxRatio * Math.Max(1, entry.CompressedLength))
            {
                throw new RuleViolationException(FileRule.FileExpandsTooMuch);
            }
        }

        return plain;
    }

    private static void DemandWithin(string path)
    {
        if (path.Length == 0 || path[0] == '/' || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)
            || path.Any(char.IsControl) || path.Split('/').Contains("..", StringComparer.Ordinal))
        {
            throw new RuleViolationException(FileRule.FilePathEscapes);
        }
    }
}
