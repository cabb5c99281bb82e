namespace Disclosure.Domain.Replies;

/// <summary>答复动作: what moves a reply along, or back.</summary>
public enum ReplyStep
{
    /// <summary>拟稿.</summary>
    Draft,

    /// <summary>改稿: what was submitted is taken back.</summary>
    Change,

    /// <summary>检索记录.</summary>
    RecordSearch,

    /// <summary>送审: the draft is ready for the others.</summary>
    Submit,

    /// <summary>保密审查.</summary>
    ReviewSecrecy,

    /// <summary>报审: unsure, asked upward.</summary>
    ReferSecrecy,

    /// <summary>收到报审答复.</summary>
    AnswerReferral,

    /// <summary>法制审核.</summary>
    CheckLegality,

    /// <summary>审批.</summary>
    Approve,

    /// <summary>编号用印.</summary>
    Seal,

    /// <summary>送出.</summary>
    Dispatch,

    /// <summary>送达.</summary>
    Serve,

    /// <summary>退回 to the drafter, with a reason.</summary>
    Return,

    /// <summary>弃稿.</summary>
    Discard,

    /// <summary>补录: entered after it had left without the program.</summary>
    Record,

    /// <summary>撤回送出: the dispatch was entered by mistake, and the facts of the case were corrected.</summary>
    TakeBack,
}
