using System.Security.Cryptography;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>The filled document of a letter, apart from it so that lists never load it.</summary>
internal sealed class LetterFile
{
    public long LetterId { get; private set; }

    public Letter Letter { get; private set; } = null!;

    /// <summary>The docx.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>SHA-256 of the docx, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public static LetterFile Of(Letter letter, byte[] content) =>
        new() { Letter = letter, Content = content, Hash = Convert.ToHexStringLower(SHA256.HashData(content)) };
}
