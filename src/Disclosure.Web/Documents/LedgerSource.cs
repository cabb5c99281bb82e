using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Web.Documents;

/// <summary>A file on its way in: what it is by its content, its hash, and its rows, which can be read more than once.</summary>
internal sealed class LedgerSource : IAsyncDisposable
{
    private const long LargestExpansion = 200L << 20, LargestRatio = 100;

    private readonly Stream _stream;
    private readonly bool _isSpooled;
    private Encoding _encoding = Encoding.UTF8;

    private LedgerSource(Stream stream, bool isSpooled, LedgerFormat format) => (_stream, _isSpooled, Format) = (stream, isSpooled, format);

    public LedgerFormat Format { get; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Whether the text is GB18030 instead of UTF-8.</summary>
    public bool IsGb18030 => _encoding.CodePage == 54936;

    /// <summary>Opens a file. A stream that can't be rewound is put aside in a temporary file first.</summary>
    /// <exception cref="LedgerUnreadableException">The file is empty, or not what its name says.</exception>
    public static async Task<LedgerSource> OpenAsync(Stream file, string fileName, CancellationToken cancellationToken)
    {
        var format = LedgerFormats.Of(fileName);
        var source = file.CanSeek
            ? new LedgerSource(file, false, format ?? LedgerFormat.Csv)
            : new LedgerSource(new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose), true, format ?? LedgerFormat.Csv);
        try
        {
            if (source._isSpooled)
            {
                await file.CopyToAsync(source._stream, cancellationToken);
            }

            await source.ExamineAsync(fileName, format, cancellationToken);
            return source;
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows from the first one on.</summary>
    /// <exception cref="LedgerUnreadableException">The file breaks off or contradicts its format.</exception>
    public IEnumerable<IReadOnlyList<string?>> Rows()
    {
        _stream.Position = 0;
        return Format is LedgerFormat.Csv ? LedgerReader.Csv(_stream, _encoding) : LedgerReader.Xlsx(_stream);
    }

    /// <summary>Reads rows from the first one on while others are being read, which then go on where they were.</summary>
    public IEnumerable<T> Aside<T>(Func<IEnumerable<T>> read)
    {
        var here = _stream.Position;
        try
        {
            foreach (var item in read())
            {
                yield return item;
            }
        }
        finally
        {
            _stream.Position = here;
        }
    }

    /// <summary>How much of the file has been read, above 0 and up to 1.</summary>
    public double ShareRead => Math.Clamp((double)_stream.Position / _stream.Length, 0.0001, 1);

    public ValueTask DisposeAsync() => _isSpooled ? _stream.DisposeAsync() : ValueTask.CompletedTask;

    private async Task ExamineAsync(string fileName, LedgerFormat? format, CancellationToken cancellationToken)
    {
        _stream.Position = 0;
        var head = new byte[8];
        var length = await _stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var start = head.AsMemory(0, length);
        switch (start.Span)
        {
            case []:
                throw new LedgerUnreadableException(DocumentsTexts.FileEmpty, DocumentsTexts.FileEmpty_ToDo);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw new LedgerUnreadableException(DocumentsTexts.FileIsXls, DocumentsTexts.FileIsXls_ToDo);
            case var _ when format is null:
                throw new LedgerUnreadableException(DocumentsTexts.FileUnknown, DocumentsTexts.FileUnknown_ToDo);
            case [(byte)'P', (byte)'K', 3, 4, ..] when format is LedgerFormat.Csv:
                throw new LedgerUnreadableException(DocumentsTexts.FileIsZipNamedCsv, DocumentsTexts.FileIsZipNamedCsv_ToDo);
            case not [(byte)'P', (byte)'K', 3, 4, ..] when format is LedgerFormat.Xlsx:
                throw new LedgerUnreadableException(DocumentsTexts.FileIsNoXlsx, DocumentsTexts.FileIsNoXlsx_ToDo);
            case [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]:
                throw new LedgerUnreadableException(DocumentsTexts.FileIsUtf16, DocumentsTexts.FileEncoding_ToDo);
        }

        if (format is LedgerFormat.Xlsx)
        {
            DemandWorkbook();
        }

        await HashAsync(format is LedgerFormat.Csv, cancellationToken);
    }

    /// <summary>A workbook has its main part; one that grows out of all proportion is no ledger.</summary>
    private void DemandWorkbook()
    {
        try
        {
            _stream.Position = 0;
            using var zip = new ZipArchive(_stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.xml") is null || zip.GetEntry("[Content_Types].xml") is null)
            {
                throw new LedgerUnreadableException(DocumentsTexts.FileIsNoXlsx, DocumentsTexts.FileIsNoXlsx_ToDo);
            }

            var size = zip.Entries.Sum(entry => entry.Length);
            if (size > LargestExpansion && size / LargestRatio > _stream.Length)
            {
                throw new LedgerUnreadableException(DocumentsTexts.FileExplodes, DocumentsTexts.FileIsNoXlsx_ToDo);
            }
        }
        catch (InvalidDataException)
        {
            throw new LedgerUnreadableException(DocumentsTexts.FileIsNoXlsx, DocumentsTexts.FileIsNoXlsx_ToDo);
        }
    }

    /// <summary>One pass for the hash and, with text, for the encoding: UTF-8 throughout, or else GB18030 throughout.</summary>
    private async Task HashAsync(bool isText, CancellationToken cancellationToken)
    {
        _stream.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var checks = isText ? new[] { new EncodingCheck(new UTF8Encoding(false, true)), new EncodingCheck(Gb18030()) } : [];
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await _stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            foreach (var check in checks)
            {
                check.Feed(buffer.AsSpan(0, read), flush: false);
            }
        }

        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (isText)
        {
            _encoding = checks.FirstOrDefault(check => check.Feed([], flush: true))?.Encoding
                ?? throw new LedgerUnreadableException(DocumentsTexts.FileEncoding, DocumentsTexts.FileEncoding_ToDo);
        }
    }

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    /// <summary>Whether bytes are text in an encoding, portion by portion.</summary>
    private sealed class EncodingCheck(Encoding encoding)
    {
        private readonly Decoder _decoder = encoding.GetDecoder();
        private readonly char[] _chars = new char[(1 << 16) + 16];
        private bool _fits = true;

        public Encoding Encoding => encoding;

        public bool Feed(ReadOnlySpan<byte> bytes, bool flush)
        {
            try
            {
                // A zero character is in no text: a binary file that happens to decode.
                _fits = _fits && !_chars.AsSpan(0, _decoder.GetChars(bytes, _chars, flush)).Contains('\0');
            }
            catch (DecoderFallbackException)
            {
                _fits = false;
            }

            return _fits;
        }
    }
}
