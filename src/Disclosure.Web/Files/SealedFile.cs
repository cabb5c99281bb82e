using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Disclosure.Web.Files;

/// <summary>
/// How a file lies on the disk: <c>DSF1</c>, the length of the wrapped key, the wrapped key, then pieces of 64 KiB, each sealed with AES-256-GCM
/// under the file's own random key. The nonce is the piece's number; number and whether it is the last are authenticated, so pieces can't be
/// swapped, left out or cut off.
/// </summary>
internal static class SealedFile
{
    public const int Piece = 64 * 1024, Tag = 16, KeyLength = 32;

    public static ReadOnlySpan<byte> Mark => "DSF1"u8;

    public static byte[] NonceOf(long number)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
        return nonce;
    }

    public static byte[] SideOf(long number, bool isLast)
    {
        var side = new byte[9];
        BinaryPrimitives.WriteInt64LittleEndian(side, number);
        side[8] = isLast ? (byte)1 : (byte)0;
        return side;
    }
}

/// <summary>Seals what is written, piece by piece; plain text never touches the disk.</summary>
internal sealed class SealedWriter : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly AesGcm _aes;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _plain = new byte[SealedFile.Piece], _sealed = new byte[SealedFile.Piece + SealedFile.Tag];
    private int _filled;
    private long _number;

    private SealedWriter(FileStream file, byte[] key) => (_file, _aes) = (file, new AesGcm(key, SealedFile.Tag));

    /// <summary>Bytes of plain text so far.</summary>
    public long Length { get; private set; }

    public static async Task<SealedWriter> CreateAsync(string path, Func<byte[], byte[]> wrap, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(SealedFile.KeyLength);
        var wrapped = wrap(key);
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, SealedFile.Piece, useAsync: true);
        var head = new byte[8 + wrapped.Length];
        SealedFile.Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), wrapped.Length);
        wrapped.CopyTo(head, 8);
        await file.WriteAsync(head, cancellationToken);
        return new SealedWriter(file, key);
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _hash.AppendData(bytes.Span);
        Length += bytes.Length;
        while (bytes.Length > 0)
        {
            if (_filled == _plain.Length)
            {
                await SealAsync(isLast: false, cancellationToken);
            }

            var take = Math.Min(bytes.Length, _plain.Length - _filled);
            bytes[..take].CopyTo(_plain.AsMemory(_filled));
            (_filled, bytes) = (_filled + take, bytes[take..]);
        }
    }

    /// <summary>Seals the last piece and sees to it that the disk has everything.</summary>
    /// <returns>SHA-256 of the plain text, in hexadecimal.</returns>
    public async Task<string> FinishAsync(CancellationToken cancellationToken)
    {
        await SealAsync(isLast: true, cancellationToken);
        await _file.FlushAsync(cancellationToken);
        _file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        _aes.Dispose();
        _hash.Dispose();
        CryptographicOperations.ZeroMemory(_plain);
    }

    private async Task SealAsync(bool isLast, CancellationToken cancellationToken)
    {
        _aes.Encrypt(SealedFile.NonceOf(_number), _plain.AsSpan(0, _filled), _sealed.AsSpan(0, _filled), _sealed.AsSpan(_filled, SealedFile.Tag), SealedFile.SideOf(_number, isLast));
        await _file.WriteAsync(_sealed.AsMemory(0, _filled + SealedFile.Tag), cancellationToken);
        (_number, _filled) = (_number + 1, 0);
    }
}
