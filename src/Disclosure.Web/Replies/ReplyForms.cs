using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
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

/// <summary>稿件.</summary>
public sealed class ReplyDraftForm : ReplyActForm
{
    public ReplyOutcome? Outcome { get; set; }

    /// <summary>Only with 不予公开.</summary>
    public WithholdingGround? Ground { get; set; }

    /// <summary>Empty where the request is answered as a whole.</summary>
    public List<ReplyItemForm> Items { get; set; } = [];

    public string Reasons { get; set; } = "";

    public string Decision { get; set; } = "";

    public ProvisionWay? Provision { get; set; }

    public DateOnly? ProvidedOn { get; set; }

    public string Enclosures { get; set; } = "";

    public string Whereabouts { get; set; } = "";

    public string CompetentOrgan { get; set; } = "";

    public string CompetentContact { get; set; } = "";

    public bool IsCompetentUnknown { get; set; }

    public string EarlierReply { get; set; } = "";

    public string SpecialLaw { get; set; } = "";

    public DeliveryMethod? Delivery { get; set; }

    public string DeliveryAddress { get; set; } = "";

    public bool IsElectronicAsked { get; set; }

    /// <summary>送审 at once.</summary>
    public bool Submit { get; set; }

    /// <summary>Every outcome that the form holds.</summary>
    public IEnumerable<ReplyOutcome> Outcomes => Items.Count > 0 ? Items.Select(i => i.Outcome).OfType<ReplyOutcome>() : Outcome is { } one ? [one] : [];

    /// <summary>What the drafter wrote; the form must be valid.</summary>
    internal ReplyDraft ToDraft() => new(
        Outcome ?? ReplyOutcome.Other,
        Outcome is ReplyOutcome.Refused ? Ground : null,
        new ReplyContent
        {
            Reasons = Reasons.Trim(),
            Decision = Decision.Trim(),
            Provision = Provision,
            ProvidedOn = ProvidedOn,
            Enclosures = Enclosures.Trim(),
            Whereabouts = Whereabouts.Trim(),
            CompetentOrgan = CompetentOrgan.Trim(),
            CompetentContact = CompetentContact.Trim(),
            IsCompetentUnknown = IsCompetentUnknown,
            EarlierReply = EarlierReply.Trim(),
            SpecialLaw = SpecialLaw.Trim(),
            Delivery = Delivery,
            DeliveryAddress = DeliveryAddress.Trim(),
            IsElectronicAsked = IsElectronicAsked,
        },
        [.. Items.Select(i => new ReplyItem(i.Ordinal, i.Outcome!.Value, i.Outcome is ReplyOutcome.Refused ? i.Ground : null, i.Reasons.Trim()))]);

    /// <summary>The form of a draft as it stands.</summary>
    internal static ReplyDraftForm Of(Application found, Reply? reply)
    {
        if (reply?.Content is not { } content)
        {
            return new ReplyDraftForm
            {
                Number = found.Number,
                Version = found.Version,
                Items = found.Items.Count > 1 ? [.. found.Items.Select(item => new ReplyItemForm { Ordinal = item.Ordinal })] : [],
            };
        }

        return new ReplyDraftForm
        {
            Number = found.Number,
            Version = found.Version,
            ReplyId = reply.Id,
            ReplyVersion = reply.Version,
            Outcome = reply.Outcome,
            Ground = reply.Ground,
            Items = [.. reply.Items.Select(i => new ReplyItemForm { Ordinal = i.Ordinal, Outcome = i.Outcome, Ground = i.Ground, Reasons = i.Reasons })],
            Reasons = content.Reasons,
            Decision = content.Decision,
            Provision = content.Provision,
            ProvidedOn = content.ProvidedOn,
            Enclosures = content.Enclosures,
            Whereabouts = content.Whereabouts,
            CompetentOrgan = content.CompetentOrgan,
            CompetentContact = content.CompetentContact,
            IsCompetentUnknown = content.IsCompetentUnknown,
            EarlierReply = content.EarlierReply,
            SpecialLaw = content.SpecialLaw,
            Delivery = content.Delivery,
            DeliveryAddress = content.DeliveryAddress,
            IsElectronicAsked = content.IsElectronicAsked,
        };
    }
}

/// <summary>答复事项 as it is entered.</summary>
public sealed class ReplyItemForm
{
    public int Ordinal { get; set; }

    public ReplyOutcome? Outcome { get; set; }

    public WithholdingGround? Ground { get; set; }

    public string Reasons { get; set; } = "";
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

/// <summary>逐项审查: the questions of a secrecy review.</summary>
public abstract class ReviewQuestionsForm : ReplyActForm
{
    public ReviewAnswer? StateSecret { get; set; }

    public ReviewAnswer? CommercialSecret { get; set; }

    public ReviewAnswer? Privacy { get; set; }

    public ReviewAnswer? ThreeSafetyOneStability { get; set; }

    public ReviewAnswer? Internal { get; set; }

    public string Basis { get; set; } = "";

    public string Reasons { get; set; } = "";

    internal ReviewAnswers Answers => new(StateSecret!.Value, CommercialSecret!.Value, Privacy!.Value, ThreeSafetyOneStability!.Value, Internal!.Value);
}

/// <summary>保密审查.</summary>
public sealed class ReviewForm : ReviewQuestionsForm
{
    public ReviewConclusion? Conclusion { get; set; }
}

/// <summary>报审.</summary>
public sealed class ReferForm : ReviewQuestionsForm
{
    public string ReferredTo { get; set; } = "";
}

/// <summary>报审答复.</summary>
public sealed class AnswerReferralForm : ReplyActForm
{
    public ReviewConclusion? Conclusion { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string Answer { get; set; } = "";
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
