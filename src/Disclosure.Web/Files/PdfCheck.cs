using System.IO.Compression;
using System.Text;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>
/// A PDF without script, without actions that start programs or send forms, and without other files in it. Names are read as a reader would
/// read them (<c>/J#61vaScript</c>), everywhere in the file and in its packed object streams: an offset may point anywhere.
/// </summary>
internal static class PdfCheck
{
    private const int MaxName = 64, MaxDictionary = 16 * 1024;

    private static readonly HashSet<string> Active = new(StringComparer.Ordinal)
    {
        "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "RichMedia", "XFA", "SubmitForm", "ImportData", "GoToE", "Rendition",
    };

    /// <exception cref="RuleViolationException">It is damaged, encrypted or active.</exception>
    public static void Demand(Stream content)
    {
        var bytes = new byte[content.Length];
        content.Position = 0;
        content.ReadExactly(bytes);
        var tail = bytes.AsSpan(Math.Max(0, bytes.Length - 2048));
        if (tail.IndexOf("%%EOF"u8) < 0 || tail.IndexOf("startxref"u8) < 0)
        {
            throw new RuleViolationException(FileRule.FileDamaged);
        }

        var unpacked = 0L;
        foreach (var (name, at) in Names(bytes))
        {
            DemandPassive(name);
            if (name is "ObjStm" or "First" && PackedObjects(bytes, at) is { } start)
            {
                var objects = Unpack(bytes, start);
                unpacked += objects.Length;
                DemandProportion(unpacked, bytes.Length);
                foreach (var (inner, _) in Names(objects))
                {
                    DemandPassive(inner);
                }
            }
        }
    }

    private static void DemandPassive(string name)
    {
        if (name == "Encrypt")
        {
            throw new RuleViolationException(FileRule.FileEncrypted);
        }

        if (Active.Contains(name))
        {
            throw new RuleViolationException(FileRule.FilePdfIsActive);
        }
    }

    private static void DemandProportion(long unpacked, long packed)
    {
        if (unpacked > PackageCheck.MaxUnpacked || unpacked > PackageCheck.RatioFrom && unpacked > PackageCheck.MaxRatio * packed)
        {
            throw new RuleViolationException(FileRule.FileExpandsTooMuch);
        }
    }

    /// <summary>Where the packed bytes of an object stream begin; null where the name belongs to something else.</summary>
    private static int? PackedObjects(byte[] bytes, int at)
    {
        var rest = bytes.AsSpan(at, Math.Min(MaxDictionary, bytes.Length - at));
        var stream = rest.IndexOf("stream"u8);
        var end = rest.IndexOf("endobj"u8);
        if (stream < 0 || end >= 0 && end < stream)
        {
            return null;
        }

        var from = Math.Max(0, at - MaxDictionary);
        var dictionary = bytes.AsSpan(from, at + stream - from);
        dictionary = dictionary[(dictionary.LastIndexOf(" obj"u8) is var begins and >= 0 ? begins : 0)..];
        var names = Names(dictionary.ToArray()).Select(n => n.Name).ToList();
        if (!names.Contains("Filter"))
        {
            return null; // not packed: read already
        }

        var filters = names.Where(n => n.EndsWith("Decode", StringComparison.Ordinal) || n is "Fl" or "Crypt").ToList();
        if (filters is not (["FlateDecode"] or ["Fl"]))
        {
            throw new RuleViolationException(FileRule.FilePdfIsActive); // what can't be read can't be vouched for
        }

        var start = at + stream + "stream".Length;
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        return start + (start < bytes.Length && bytes[start] == '\n' ? 1 : 0);
    }

    private static byte[] Unpack(byte[] bytes, int start)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                plain.Write(buffer, 0, read);
                DemandProportion(plain.Length, bytes.Length);
            }

            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new RuleViolationException(FileRule.FileDamaged);
        }
    }

    private static IEnumerable<(string Name, int At)> Names(byte[] bytes)
    {
        var name = new StringBuilder(MaxName);
        for (var i = Array.IndexOf(bytes, (byte)'/'); i >= 0 && i < bytes.Length; i = Array.IndexOf(bytes, (byte)'/', i))
        {
            var at = ++i;
            name.Clear();
            while (i < bytes.Length && name.Length < MaxName && IsRegular(bytes[i]))
            {
                if (bytes[i] == '#' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
                {
                    name.Append((char)Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0]);
                    i += 3;
                }
                else
                {
                    name.Append((char)bytes[i++]);
                }
            }

            yield return (name.ToString(), at);
        }
    }

    private static bool IsRegular(byte b) => b > 0x20 && b is not ((byte)'/' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)'{' or (byte)'}' or (byte)'%');
}
