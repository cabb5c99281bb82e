using Disclosure.Domain.Applications;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>整改佐证: a file that a unit attached to its answer. Its content lies outside the database, checked and encrypted like every other.</summary>
internal sealed class NoticeProof
{
    public long Id { get; private set; }

    public long NoticeId { get; private set; }

    /// <summary>文件名.</summary>
    public string FileName { get; private set; } = "";

    public FileFormat Format { get; private set; }

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>The random name under which it is kept.</summary>
    public string Blob { get; private set; } = "";

    /// <summary>Sign-in name.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    public static NoticeProof Of(SupervisionNotice notice, CheckedFile file, string by, DateTime at) => new()
    {
        NoticeId = notice.Id,
        FileName = file.Name,
        Format = file.Format,
        Size = file.Size,
        Sha256 = file.Sha256,
        Blob = file.Blob,
        AddedBy = by,
        AddedAt = at,
    };
}
