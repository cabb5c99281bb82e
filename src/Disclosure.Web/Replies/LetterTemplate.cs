using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>
/// 文书模板: a version of a form that an office wrote in Word. The version that comes with the program is number 1 and stands in no
/// table; an older version stays, since letters were written on it.
/// </summary>
internal sealed class LetterTemplate
{
    public const int MaxFileName = 200;

    public long Id { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>The organ that uses it; null for every organ that has none of its own.</summary>
    public required long? OrganId { get; init; }

    /// <summary>版本号, counted from 2.</summary>
    public required int Number { get; init; }

    /// <summary>启用日.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>停用 takes a version out of use without losing it.</summary>
    public bool IsActive { get; set; } = true;

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the docx, in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTime UploadedAt { get; init; }

    public Guid Version { get; private set; }
}

/// <summary>The docx of a version.</summary>
internal sealed class LetterTemplateFile
{
    public long TemplateId { get; private set; }

    public LetterTemplate Template { get; init; } = null!;

    public required byte[] Content { get; init; }
}
