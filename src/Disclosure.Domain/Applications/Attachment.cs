using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>附件: one file of a case, or of one of its replies. Its content lies outside the database, encrypted.</summary>
public sealed class Attachment
{
    /// <summary>Longest file name, in characters.</summary>
    public const int MaxName = 120;

    /// <summary>Longest reason or finding, in characters.</summary>
    public const int MaxReason = 500;

    /// <summary>Longest sign-in name, in characters.</summary>
    public const int MaxBy = 256;

    /// <summary>Length of <see cref="Blob"/> and of half a SHA-256 in hexadecimal.</summary>
    public const int BlobLength = 32;

    private Attachment()
    {
    }

    /// <summary>Notes a file that has passed the checks of its content.</summary>
    /// <param name="application">The case.</param>
    /// <param name="replyId">The reply it belongs to, or null.</param>
    /// <param name="kind">附件种类.</param>
    /// <param name="file">What the checks found.</param>
    /// <param name="addedBy">Sign-in name.</param>
    /// <param name="addedAt">Now, UTC.</param>
    /// <exception cref="RuleViolationException">The registration is void, or the file lies in the archive.</exception>
    public Attachment(Application application, long? replyId, AttachmentKind kind, CheckedFile file, string addedBy, DateTime addedAt)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(file);
        application.DemandFolderOpen();
        (ApplicationId, ReplyId, Kind) = (application.Id, replyId, kind);
        (FileName, Format, Size, Sha256, Blob) = (file.Name, file.Format, file.Size, file.Sha256, file.Blob);
        (AddedBy, AddedAt) = (addedBy, addedAt);
        State = file.IsScanned ? AttachmentState.Kept : AttachmentState.Quarantined;
    }

    /// <summary>Surrogate key; part of the address of the download.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>The reply it belongs to, or null.</summary>
    public long? ReplyId { get; private set; }

    /// <summary>附件种类.</summary>
    public AttachmentKind Kind { get; private set; }

    /// <summary>文件名, as the user's machine called it.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>文件格式, as the content says.</summary>
    public FileFormat Format { get; private set; }

    /// <summary>大小, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The random name under which the content is kept; never shown.</summary>
    public string Blob { get; private set; } = "";

    /// <summary>附件状态.</summary>
    public AttachmentState State { get; private set; }

    /// <summary>Sign-in name of whoever added it.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>When it was added, UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Sign-in name of whoever removed it, or null.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>When its content was deleted, UTC, or null.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>移除理由, or what the scanner found; null while it is kept.</summary>
    public string? RemovedReason { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether its content is on file, in quarantine or not.</summary>
    public bool IsOnFile => State is AttachmentState.Kept or AttachmentState.Quarantined;

    /// <summary>身份证明 and 授权委托书 hold personal data: only whoever handles the case opens them.</summary>
    public bool IsPersonal => Kind is AttachmentKind.IdentityProof or AttachmentKind.PowerOfAttorney;

    /// <summary>查毒通过: the scanner found nothing.</summary>
    /// <exception cref="RuleViolationException">It does not wait for the scanner.</exception>
    public void Pass()
    {
        DemandQuarantined();
        State = AttachmentState.Kept;
    }

    /// <summary>查出病毒: the content is given up.</summary>
    /// <exception cref="RuleViolationException">It does not wait for the scanner.</exception>
    public void Condemn(string finding, string by, DateTime at)
    {
        DemandQuarantined();
        (State, RemovedReason, RemovedBy, RemovedAt) = (AttachmentState.Infected, Cut(finding), by, at);
    }

    /// <summary>移除: the content is deleted, the row stays with the reason.</summary>
    /// <exception cref="RuleViolationException">No reason, removed already, or the file lies in the archive.</exception>
    public void Remove(Application application, string reason, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.DemandFolderOpen();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        if (!IsOnFile)
        {
            throw new RuleViolationException(ApplicationRule.AttachmentGone, null, FileName);
        }

        (State, RemovedReason, RemovedBy, RemovedAt) = (AttachmentState.Removed, reason, by, at);
    }

    private static string Cut(string text) => text.Length <= MaxReason ? text : text[..MaxReason];

    private void DemandQuarantined()
    {
        if (State is not AttachmentState.Quarantined)
        {
            throw new RuleViolationException(ApplicationRule.AttachmentGone, null, FileName);
        }
    }
}

/// <summary>A file whose content passed the checks.</summary>
/// <param name="Name">文件名.</param>
/// <param name="Format">What the content is.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In hexadecimal.</param>
/// <param name="Blob">The random name under which it is kept.</param>
/// <param name="IsScanned">Whether a virus scanner passed it, or none is configured.</param>
public sealed record CheckedFile(string Name, FileFormat Format, long Size, string Sha256, string Blob, bool IsScanned)
{
    /// <summary>Refuses what no scanner could look at: for files that nobody would look at again.</summary>
    /// <exception cref="RuleViolationException">It has not been scanned.</exception>
    public void DemandScanned()
    {
        if (!IsScanned)
        {
            throw new RuleViolationException(ApplicationRule.ProofNotScanned, null, Name);
        }
    }
}
