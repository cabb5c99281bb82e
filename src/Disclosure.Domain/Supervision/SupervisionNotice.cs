namespace Disclosure.Domain.Supervision;

/// <summary>督办单: what the office tells a unit to put right, by when, what the unit answers, and how the office judges it.</summary>
public sealed partial class SupervisionNotice
{
    /// <summary>Longest 督办事项, 要求, 回复 or 意见, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>Longest 编号 or 文号, in characters.</summary>
    public const int MaxNumber = 60;

    /// <summary>Most working days that a notice may give.</summary>
    public const int MaxDays = 60;

    private readonly List<NoticeItem> _items = [];

    private SupervisionNotice()
    {
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号 in the register of the office, unique; drafts have one too.</summary>
    public string Code { get; private set; } = "";

    /// <summary>文号, 呼政公开督〔2026〕1号; empty until it is issued.</summary>
    public string Number { get; private set; } = "";

    /// <summary>督办机关.</summary>
    public long OfficeId { get; private set; }

    /// <summary>被督办单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>督办层级.</summary>
    public NoticeLevel Level { get; private set; }

    /// <summary>督办事由.</summary>
    public NoticeGround Ground { get; private set; }

    /// <summary>督办事项.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>督办要求.</summary>
    public string Requirement { get; private set; } = "";

    /// <summary>办理期限, in working days from the day of issue.</summary>
    public int AnswerDays { get; private set; }

    /// <summary>督办对象.</summary>
    public IReadOnlyList<NoticeItem> Items => _items;

    /// <summary>Where it stands.</summary>
    public NoticeStage Stage { get; private set; }

    /// <summary>系统拟稿: drafted by the daily job.</summary>
    public bool IsAutomatic { get; private set; }

    /// <summary>拟稿人, by sign-in name.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>拟稿日.</summary>
    public DateOnly DraftedOn { get; private set; }

    /// <summary>Sign-in name of whoever changed the draft last, or null.</summary>
    public string? ChangedBy { get; private set; }

    /// <summary>退回意见 of the last return; null once it is approved.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>审批人, by sign-in name, or null.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>审批日, or null.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Sign-in name of whoever sent it, or null.</summary>
    public string? IssuedBy { get; private set; }

    /// <summary>发出日, or null.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>回复期限, as it stands on the paper: a calendar that changes later does not move it; null until it is issued.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>签收人, by sign-in name, or null.</summary>
    public string? ReceivedBy { get; private set; }

    /// <summary>签收日, or null.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>回复人, by sign-in name, or null.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>回复日: the first one, by which its punctuality is measured, or null.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>整改情况, in the unit's words, or null.</summary>
    public string? Answer { get; private set; }

    /// <summary>评估人, by sign-in name, or null.</summary>
    public string? JudgedBy { get; private set; }

    /// <summary>评估日, or null.</summary>
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>评估意见, or null.</summary>
    public string? Judgement { get; private set; }

    /// <summary>Sign-in name of whoever withdrew it, or null.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>撤回日, or null.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>撤回理由, or null.</summary>
    public string? WithdrawReason { get; private set; }

    /// <summary>The notice that was not carried out, or null.</summary>
    public long? PrecedingId { get; private set; }

    /// <summary>The complaint behind it, or null.</summary>
    public long? ComplaintId { get; private set; }

    /// <summary>The inspection behind it, or null.</summary>
    public long? InspectionId { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>The unit has seen it: it was issued once.</summary>
    public bool HasLeft => IssuedOn is not null;

    /// <summary>逾期未回复 on a day.</summary>
    public bool IsOverdueOn(DateOnly today) => Stage is NoticeStage.Issued or NoticeStage.Received && today > DueOn;

    /// <summary>The answer came after the last day.</summary>
    public bool WasAnsweredLate => AnsweredOn > DueOn;
}
