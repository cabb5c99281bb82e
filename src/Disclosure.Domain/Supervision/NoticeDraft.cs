namespace Disclosure.Domain.Supervision;

/// <summary>What a notice says when it is drafted.</summary>
/// <param name="OfficeId">督办机关.</param>
/// <param name="OrganId">被督办单位.</param>
/// <param name="Level">督办层级.</param>
/// <param name="Ground">督办事由.</param>
/// <param name="Matter">督办事项.</param>
/// <param name="Requirement">督办要求.</param>
/// <param name="AnswerDays">办理期限, in working days from the day of issue.</param>
public sealed record NoticeDraft(long OfficeId, long OrganId, NoticeLevel Level, NoticeGround Ground, string Matter, string Requirement, int AnswerDays)
{
    /// <summary>What it names; empty where it is about no single case.</summary>
    public IReadOnlyList<NoticeSubject> Subjects { get; init; } = [];

    /// <summary>Drafted by the daily job.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>The notice that was not carried out, or null.</summary>
    public long? PrecedingId { get; init; }

    /// <summary>The complaint that was found true, or null.</summary>
    public long? ComplaintId { get; init; }

    /// <summary>The inspection that found it, or null.</summary>
    public long? InspectionId { get; init; }
}

/// <summary>One case or dispute that a notice is to name.</summary>
/// <param name="ApplicationId">The application, or null.</param>
/// <param name="DisputeId">The dispute, or null.</param>
/// <param name="Number">编号, as it stands on the notice.</param>
/// <param name="DueOn">The last day that was missed, or null.</param>
/// <param name="LateDays">逾期工作日 on the day of the draft.</param>
/// <param name="ProposalKey">What the daily job may draft only once: the case and the level; null where a person drafts.</param>
public sealed record NoticeSubject(long? ApplicationId, long? DisputeId, string Number, DateOnly? DueOn = null, int LateDays = 0, string? ProposalKey = null);

/// <summary>督办对象: a case or dispute that a notice names, as it stood when it was drafted.</summary>
public sealed class NoticeItem
{
    /// <summary>Longest proposal key, in characters.</summary>
    public const int MaxKey = 80;

    private NoticeItem()
    {
    }

    internal NoticeItem(int ordinal, NoticeSubject subject)
    {
        (Ordinal, ApplicationId, DisputeId, Number) = (ordinal, subject.ApplicationId, subject.DisputeId, subject.Number);
        (DueOn, LateDays, ProposalKey) = (subject.DueOn, subject.LateDays, subject.ProposalKey);
    }

    /// <summary>序号 within the notice.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The application, or null.</summary>
    public long? ApplicationId { get; private set; }

    /// <summary>The dispute, or null.</summary>
    public long? DisputeId { get; private set; }

    /// <summary>编号.</summary>
    public string Number { get; private set; } = "";

    /// <summary>应办结日: the last day that was missed, or null.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>逾期工作日 on the day of the draft.</summary>
    public int LateDays { get; private set; }

    /// <summary>Unique: what the daily job may draft only once; null where a person drafted.</summary>
    public string? ProposalKey { get; private set; }
}
