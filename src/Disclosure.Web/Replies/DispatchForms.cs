using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>编号用印.</summary>
public sealed class SealReplyForm : ReplyActForm
{
    public string DocumentNumber { get; set; } = "";

    public DateOnly? IssuedOn { get; set; }
}

/// <summary>送出.</summary>
public sealed class DispatchReplyForm : ReplyActForm
{
    public DeliveryMethod? Delivery { get; set; }

    /// <summary>交邮日, 签收日, or the day it arrived in the applicant's system.</summary>
    public DateOnly? EffectiveOn { get; set; }

    public string TrackingNumber { get; set; } = "";

    public string Proof { get; set; } = "";
}

/// <summary>送达.</summary>
public sealed class ServeReplyForm : ReplyActForm
{
    public DateOnly? ServedOn { get; set; }

    public string Proof { get; set; } = "";
}
