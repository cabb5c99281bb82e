using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

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
                Delivery = PlannedDelivery.MethodOf(found),
                DeliveryAddress = PlannedDelivery.AddressOf(found, PlannedDelivery.MethodOf(found)),
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
