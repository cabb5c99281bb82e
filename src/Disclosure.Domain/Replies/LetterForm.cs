using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;

namespace Disclosure.Domain.Replies;

/// <summary>文书类别: what a form belongs to, and so where it is offered.</summary>
public enum LetterGroup
{
    /// <summary>申请文书.</summary>
    Case,

    /// <summary>复议诉讼文书.</summary>
    Dispute,

    /// <summary>督查文书.</summary>
    Supervision,
}

/// <summary>One form: what its letters are called, on what they rest and what they must hold.</summary>
/// <param name="Kind">文书种类.</param>
/// <param name="Group">文书类别.</param>
/// <param name="Title">标题, as it stands on the paper.</param>
/// <param name="TypeChar">类别字 of its number; null for a sheet of the file, which has no number.</param>
/// <param name="In2008">The article of the 2008 regulation; null where only the 2019 one knows the form, or none is cited.</param>
/// <param name="In2019">The article of the 2019 regulation; null where only the 2008 one knows the form, or none is cited.</param>
/// <param name="HasRemedies">Whether it is a final decision, which tells the remedies.</param>
/// <param name="Fields">The fields a template of it must have.</param>
public sealed record LetterForm(
    LetterKind Kind, LetterGroup Group, string Title, char? TypeChar, Article? In2008, Article? In2019, bool HasRemedies, IReadOnlySet<LetterField> Fields)
{
    /// <summary>要素 that its fields stand for.</summary>
    public IReadOnlySet<LetterElement> Elements => Fields.Select(f => LetterFields.Of(f).Element).ToHashSet();

    /// <summary>Whether the form leaves the organ with a number and a seal.</summary>
    public bool IsNumbered => TypeChar is not null;

    /// <summary>The fields that a template of it may have besides.</summary>
    public IReadOnlySet<LetterField> May { get; init; } = LetterFields.Everywhere;

    /// <summary>Whether it says how to reach the applicant, as only whoever handles the case may see.</summary>
    public bool IsPersonal => Fields.Contains(LetterField.ApplicantContact);

    /// <summary>Whether it is a paper of the supervising office, about a unit and not about one case.</summary>
    public bool IsOfSupervision => Group is LetterGroup.Supervision;

    /// <summary>Whether an organ of a kind writes such papers: notices and bulletins come from the office that supervises.</summary>
    public bool IsWrittenBy(OrganKind organ) => !IsOfSupervision || organ is OrganKind.DisclosureOffice;

    /// <summary>Whether a regulation knows the form.</summary>
    public bool IsKnownTo(Regulation regulation) => (In2008, In2019) is (null, null) || ArticleOf(regulation) is not null;

    /// <summary>The article the form rests on, or null.</summary>
    public Article? ArticleOf(Regulation regulation) => regulation is Regulation.R2008 ? In2008 : In2019;

    /// <summary>Whether a template of the form may hold a field.</summary>
    public bool Knows(LetterField field) => Fields.Contains(field) || May.Contains(field);
}
