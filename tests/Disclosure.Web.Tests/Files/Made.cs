using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Web.Tests.Files;

/// <summary>Files made for tests: harmless ones, and each kind of harm.</summary>
internal static class Made
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Text(string text = "送达回证：2026年9月14日签收。") => Encoding.UTF8.GetBytes(text);

    public static byte[] Pdf(string objects = "") => Encoding.Latin1.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n{objects}\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n9\n%%EOF\n");

    /// <summary>A PDF with a packed object stream.</summary>
    public static byte[] PdfWithPacked(string objects, string filter = "/FlateDecode")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(objects));
        }

        return Pdf($"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter {filter} /Length {packed.Length} >>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream\nendobj");
    }

    public static byte[] Docx(params (string Path, byte[] Bytes)[] more) => Package("word/document.xml", WordMain, more);

    public static byte[] Package(string main, string type, params (string Path, byte[] Bytes)[] more) => Zip(
    [
        ("[Content_Types].xml", Text($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/{main}\" ContentType=\"{type}\"/></Types>")),
        (main, Text("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>检索记录</w:t></w:r></w:p></w:body></w:document>")),
        .. more,
    ]);

    public static byte[] Ofd(params (string Path, byte[] Bytes)[] more) => Zip(
        [("OFD.xml", Text("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\"><ofd:DocBody/></ofd:OFD>")), .. more]);

    public static byte[] Rels(string type, string target, string? mode = "External") => Text(
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{(mode is null ? "" : $" TargetMode=\"{mode}\"")}/></Relationships>");

    public static byte[] Zip((string Path, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in entries)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Png(int width = 4, int height = 3, byte[]? after = null)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Chunk("IHDR", head), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. after ?? []];
    }

    public static byte[] Jpeg(ushort width = 4, ushort height = 3) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9,
    ];

    /// <summary>A TIFF of one page; its next page is the place given.</summary>
    public static byte[] Tiff(uint width = 4, uint height = 3, byte next = 0) =>
    [
        (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0,
        0, 1, 4, 0, 1, 0, 0, 0, (byte)width, (byte)(width >> 8), (byte)(width >> 16), 0,
        1, 1, 4, 0, 1, 0, 0, 0, (byte)height, (byte)(height >> 8), (byte)(height >> 16), 0,
        next, 0, 0, 0,
    ];

    private static byte[] Chunk(string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];
    }
}
