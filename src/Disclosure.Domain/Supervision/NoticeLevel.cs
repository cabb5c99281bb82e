namespace Disclosure.Domain.Supervision;

/// <summary>督办层级: the ladder, lowest first.</summary>
public enum NoticeLevel
{
    /// <summary>提醒.</summary>
    Reminder,

    /// <summary>督办单.</summary>
    Notice,

    /// <summary>二次督办: to the leader in charge of the unit.</summary>
    SecondNotice,

    /// <summary>约谈.</summary>
    Talk,

    /// <summary>通报批评 (2019 art. 47).</summary>
    Criticism,

    /// <summary>移送追责建议 (2019 arts. 47, 53).</summary>
    HandOver,
}

/// <summary>督办事由.</summary>
public enum NoticeGround
{
    /// <summary>逾期未答复.</summary>
    LateReply,

    /// <summary>逾期未履行决定、判决.</summary>
    UnperformedDecision,

    /// <summary>其他期限逾期.</summary>
    LateDuty,

    /// <summary>举报投诉查实.</summary>
    Complaint,

    /// <summary>检查发现问题.</summary>
    Inspection,

    /// <summary>其他.</summary>
    Other,
}
