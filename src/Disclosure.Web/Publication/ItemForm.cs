using Disclosure.Domain.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>What is noted of an item, when it is registered and when that is corrected.</summary>
public abstract class ItemFactsForm : PublicationForm
{
    /// <summary>信息名称.</summary>
    [Field(Required = true, Max = PublicationItem.MaxTitle)]
    public string Title { get; set; } = "";

    /// <summary>形成或者变更之日.</summary>
    [Field(Required = true)]
    public DateOnly? MadeOn { get; set; }

    /// <summary>另有规定的期限, or null.</summary>
    [Field(Ahead = true)]
    public DateOnly? OtherDueOn { get; set; }

    /// <summary>另有规定的依据, or empty.</summary>
    [Field(Max = PublicationItem.MaxTitle)]
    public string OtherBasis { get; set; } = "";

    /// <summary>保密审查文号, or empty.</summary>
    [Field(Max = PublicationItem.MaxCode)]
    public string ReviewReference { get; set; } = "";

    /// <summary>保密审查日, or null.</summary>
    [Field]
    public DateOnly? ReviewedOn { get; set; }

    internal PublicationFacts Facts => new(Title, MadeOn!.Value) { OtherDueOn = OtherDueOn, OtherBasis = OtherBasis, ReviewReference = ReviewReference, ReviewedOn = ReviewedOn };
}

/// <summary>登记主动公开事项.</summary>
public sealed class RegisterPublicationForm : ItemFactsForm, IOpensPublication
{
    /// <inheritdoc/>
    [Field(Required = true, First = true, Max = Domain.Organs.Organ.MaxCode)]
    public string Organ { get; set; } = "";

    /// <summary>编号 of the case whose accepted proposal it comes from, or empty.</summary>
    public string ProposalOf { get; set; } = "";
}

/// <summary>更正登记.</summary>
public sealed class CorrectPublicationForm : ItemFactsForm
{
    /// <summary>更正理由.</summary>
    [Field(Required = true, Max = PublicationItem.MaxReason, Lines = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Fills in what stands.</summary>
    internal void Fill(PublicationItem item) =>
        (Title, MadeOn, OtherDueOn, OtherBasis, ReviewReference, ReviewedOn) = (item.Title, item.MadeOn, item.OtherDueOn, item.OtherBasis, item.ReviewReference, item.ReviewedOn);
}

/// <summary>登记公开.</summary>
public sealed class PublishItemForm : PublicationForm
{
    /// <summary>保密审查文号; empty only for what had become public without one.</summary>
    [Field(Max = PublicationItem.MaxCode)]
    public string ReviewReference { get; set; } = "";

    /// <summary>保密审查日.</summary>
    [Field]
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>公开日.</summary>
    [Field(Required = true)]
    public DateOnly? PublishedOn { get; set; }

    /// <summary>公开网址 or place.</summary>
    [Field(Required = true, Max = PublicationItem.MaxAddress)]
    public string Address { get; set; } = "";

    /// <summary>未经保密审查的说明, for what had become public before today; or empty.</summary>
    [Field(Max = PublicationItem.MaxReason, Lines = 2)]
    public string UnreviewedReason { get; set; } = "";

    /// <summary>Fills in the review that is known.</summary>
    internal void Fill(PublicationItem item) => (ReviewReference, ReviewedOn) = (item.ReviewReference, item.ReviewedOn);
}

/// <summary>决定不予公开.</summary>
public sealed class DropPublicationForm : PublicationForm
{
    /// <summary>决定日.</summary>
    [Field(Required = true)]
    public DateOnly? DroppedOn { get; set; }

    /// <summary>理由.</summary>
    [Field(Required = true, Max = PublicationItem.MaxReason, Lines = 3)]
    public string DropReason { get; set; } = "";
}

/// <summary>撤回公开登记 or the decision not to publish.</summary>
public sealed class TakeBackPublicationForm : PublicationForm
{
    /// <summary>撤回理由.</summary>
    [Field(Required = true, Max = PublicationItem.MaxReason, Lines = 2)]
    public string Reason { get; set; } = "";
}
