using Disclosure.Web.Applications;

namespace Disclosure.Web.Replies;

/// <summary>What every step of a reply carries beside the case: which reply, as it stood when the form was opened.</summary>
public abstract class ReplyActForm : ActForm
{
    /// <summary>0 where there is no draft yet.</summary>
    public long ReplyId { get; set; }

    /// <summary>The version of the reply that the form was opened on.</summary>
    public Guid ReplyVersion { get; set; }
}

/// <summary>检索记录.</summary>
public sealed class SearchForm : ReplyActForm
{
    public string Scope { get; set; } = "";

    public string KeyWords { get; set; } = "";

    public string Systems { get; set; } = "";

    public string Archives { get; set; } = "";

    public DateOnly? SearchedOn { get; set; }

    public string Searcher { get; set; } = "";

    public string Result { get; set; } = "";
}

/// <summary>法制审核.</summary>
public sealed class CheckLegalityForm : ReplyActForm
{
    public string Note { get; set; } = "";
}

/// <summary>审批.</summary>
public sealed class ApproveReplyForm : ReplyActForm
{
    public string Note { get; set; } = "";
}

/// <summary>退回.</summary>
public sealed class ReturnReplyForm : ReplyActForm
{
    public string Reason { get; set; } = "";
}

/// <summary>弃稿.</summary>
public sealed class DiscardDraftForm : ReplyActForm
{
    public string Reason { get; set; } = "";
}
