using System.Buffers.Binary;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>Images by their own headers: whole, and not larger than a screen or printer can bear. Nothing is decoded here.</summary>
internal static class ImageCheck
{
    private const long MaxPixels = 100_000_000;
    private const int MaxPages = 1_000;

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>The format of an image; null where it is none.</returns>
    /// <exception cref="RuleViolationException">It is damaged or too large.</exception>
    public static FileFormat? Find(Stream content, ReadOnlySpan<byte> start)
    {
        try
        {
            if (start.StartsWith(Png))
            {
                DemandPng(content);
                return FileFormat.Png;
            }

            if (start is [0xFF, 0xD8, 0xFF, ..])
            {
                DemandJpeg(content);
                return FileFormat.Jpeg;
            }

            if (start is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..])
            {
                DemandTiff(content, isBig: start[0] == (byte)'M');
                return FileFormat.Tiff;
            }

            return null;
        }
        catch (EndOfStreamException)
        {
            throw new RuleViolationException(FileRule.FileDamaged);
        }
    }

    private static void DemandPng(Stream content)
    {
        Span<byte> chunk = stackalloc byte[16];
        content.Position = Png.Length;
        for (var isFirst = true; ; isFirst = false)
        {
            content.ReadExactly(chunk[..8]);
            var (length, kind) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
            if (isFirst)
            {
                DemandThat(kind == 0x49484452 && length == 13); // IHDR
                content.ReadExactly(chunk[8..16]);
                DemandSize(BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]));
                content.Position -= 8;
            }

            content.Position += length + 4L;
            DemandThat(content.Position <= content.Length);
            if (kind == 0x49454E44) // IEND: nothing may follow, or another file would hide behind the image
            {
                DemandThat(content.Position == content.Length);
                return;
            }
        }
    }

    private static void DemandJpeg(Stream content)
    {
        Span<byte> part = stackalloc byte[9];
        content.Position = 2;
        while (true)
        {
            content.ReadExactly(part[..4]);
            DemandThat(part[0] == 0xFF);
            var (marker, length) = (part[1], BinaryPrimitives.ReadUInt16BigEndian(part[2..]));
            DemandThat(marker is not (0xD9 or 0xDA) && length >= 2); // the frame stands before the scan
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                content.ReadExactly(part[4..]);
                DemandSize(BinaryPrimitives.ReadUInt16BigEndian(part[7..]), BinaryPrimitives.ReadUInt16BigEndian(part[5..]));
                return;
            }

            content.Position += length - 2;
        }
    }

    private static void DemandTiff(Stream content, bool isBig)
    {
        Span<byte> bytes = stackalloc byte[12];
        content.Position = 4;
        content.ReadExactly(bytes[..4]);
        var next = Int32(bytes, isBig);
        var seen = new HashSet<uint>();
        while (next != 0)
        {
            if (seen.Count >= MaxPages)
            {
                throw new RuleViolationException(FileRule.FileImageTooLarge);
            }

            DemandThat(seen.Add(next)); // a circle of pages never ends
            content.Position = next;
            content.ReadExactly(bytes[..2]);
            var (width, height) = (0u, 0u);
            for (var entries = Int16(bytes, isBig); entries > 0; entries--)
            {
                content.ReadExactly(bytes);
                var value = Int16(bytes[2..], isBig) == 3 ? Int16(bytes[8..], isBig) : Int32(bytes[8..], isBig);
                (width, height) = Int16(bytes, isBig) switch { 256 => (value, height), 257 => (width, value), _ => (width, height) };
            }

            DemandSize(width, height);
            content.ReadExactly(bytes[..4]);
            next = Int32(bytes, isBig);
        }

        DemandThat(seen.Count > 0);
    }

    private static uint Int32(ReadOnlySpan<byte> bytes, bool isBig) => isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static uint Int16(ReadOnlySpan<byte> bytes, bool isBig) => isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static void DemandSize(uint width, uint height)
    {
        DemandThat(width > 0 && height > 0);
        if ((ulong)width * height > MaxPixels)
        {
            throw new RuleViolationException(FileRule.FileImageTooLarge);
        }
    }

    private static void DemandThat(bool holds)
    {
        if (!holds)
        {
            throw new RuleViolationException(FileRule.FileDamaged);
        }
    }
}
