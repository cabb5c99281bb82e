using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Disclosure.Web.Files;

/// <summary>Reads a sealed file as if it were plain, from any place on. A changed, swapped or missing piece throws.</summary>
internal sealed class SealedReader : Stream
{
    private const int MaxWrapped = 4096;
    private readonly FileStream _file;
    private readonly AesGcm _aes;
    private readonly long _start, _pieces;
    private readonly byte[] _plain = new byte[SealedFile.Piece], _sealed = new byte[SealedFile.Piece + SealedFile.Tag];
    private long _open = -1;
    private int _openLength;

    private SealedReader(FileStream file, byte[] key, long start)
    {
        (_file, _aes, _start) = (file, new AesGcm(key, SealedFile.Tag), start);
        var body = file.Length - start;
        _pieces = (body + SealedFile.Piece + SealedFile.Tag - 1) / (SealedFile.Piece + SealedFile.Tag);
        Length = body - _pieces * SealedFile.Tag;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    /// <exception cref="InvalidDataException">The file is none of ours.</exception>
    /// <exception cref="CryptographicException">Its key can't be opened.</exception>
    public static SealedReader Open(string path, Func<byte[], byte[]> unwrap)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, SealedFile.Piece);
        try
        {
            Span<byte> head = stackalloc byte[8];
            file.ReadExactly(head);
            var length = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
            if (!head[..4].SequenceEqual(SealedFile.Mark) || length is <= 0 or > MaxWrapped)
            {
                throw new InvalidDataException("Not a sealed file.");
            }

            var wrapped = new byte[length];
            file.ReadExactly(wrapped);
            return new SealedReader(file, unwrap(wrapped), 8 + length);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        Unseal(Position / SealedFile.Piece);
        var within = (int)(Position % SealedFile.Piece);
        var take = Math.Min(buffer.Length, _openLength - within);
        _plain.AsSpan(within, take).CopyTo(buffer);
        Position += take;
        return take;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
            _aes.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private void Unseal(long number)
    {
        if (_open == number)
        {
            return;
        }

        var (isLast, at) = (number == _pieces - 1, number * (SealedFile.Piece + SealedFile.Tag));
        var length = isLast ? (int)(Length - number * SealedFile.Piece) : SealedFile.Piece;
        _file.Position = _start + at;
        _file.ReadExactly(_sealed.AsSpan(0, length + SealedFile.Tag));
        _aes.Decrypt(SealedFile.NonceOf(number), _sealed.AsSpan(0, length), _sealed.AsSpan(length, SealedFile.Tag), _plain.AsSpan(0, length), SealedFile.SideOf(number, isLast));
        (_open, _openLength) = (number, length);
    }
}
