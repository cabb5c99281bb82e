using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>文书: one document made of a case. A void one keeps its number, which is never given out again.</summary>
public sealed class Letter
{
    /// <summary>Longest 主送, in characters.</summary>
    public const int MaxAddressee = 200;

    /// <summary>Longest name or post of a 法定代表人, in characters.</summary>
    public const int MaxRepresentative = 100;

    private Letter()
    {
    }

    /// <summary>A letter as it leaves the office.</summary>
    /// <param name="application">The case it belongs to.</param>
    /// <param name="kind">文书种类.</param>
    /// <param name="number">文号; null for a sheet of the file.</param>
    /// <param name="written">文号 as it stands on the paper, or empty.</param>
    /// <param name="addressee">主送.</param>
    /// <param name="issuedOn">成文日期.</param>
    /// <param name="issuedBy">Sign-in name of whoever made it.</param>
    /// <exception cref="RuleViolationException">The registration is void, or the regulation of the case does not know the form.</exception>
    public Letter(Application application, LetterKind kind, DocumentNumber? number, string written, string addressee, DateOnly issuedOn, string issuedBy)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (application.VoidedOn is not null)
        {
            throw new RuleViolationException(ApplicationRule.RegistrationVoid, null, application.Number);
        }

        if (!LetterForms.Of(kind).IsKnownTo(application.Regulation))
        {
            throw new RuleViolationException(ReplyRule.LetterUnknownToRegulation, null, kind, application.Regulation);
        }

        (ApplicationId, OrganId, Kind) = (application.Id, application.OrganId, kind);
        (TypeChar, Year, Sequence) = (number?.TypeChar.ToString() ?? "", number?.Year, number?.Sequence);
        (Number, Addressee, IssuedOn, IssuedBy) = (written, addressee, issuedOn, issuedBy);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case it belongs to.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>The reply it tells, or null.</summary>
    public Reply? Reply { get; private set; }

    /// <summary>Key of the reply it tells, or null.</summary>
    public long? ReplyId { get; private set; }

    /// <summary>Key of the dispute it was made in; null for a letter of the case itself.</summary>
    public long? DisputeId { get; private set; }

    /// <summary>法定代表人（负责人） whom it names, or null; the next paper of the organ starts from it.</summary>
    public string? Representative { get; private set; }

    /// <summary>Her 职务, or null.</summary>
    public string? RepresentativePost { get; private set; }

    /// <summary>制发单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>文书种类.</summary>
    public LetterKind Kind { get; private set; }

    /// <summary>Number of the consultation it belongs to, of a list of evidence that of the supplement; or null.</summary>
    public int? ConsultationOrdinal { get; private set; }

    /// <summary>类别字, or empty.</summary>
    public string TypeChar { get; private set; } = "";

    /// <summary>Year of its series, or null.</summary>
    public int? Year { get; private set; }

    /// <summary>流水号 in its series, or null.</summary>
    public int? Sequence { get; private set; }

    /// <summary>文号 as it stands on the paper, or empty.</summary>
    public string Number { get; private set; } = "";

    /// <summary>主送.</summary>
    public string Addressee { get; private set; } = "";

    /// <summary>成文日期.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Sign-in name of whoever made it.</summary>
    public string IssuedBy { get; private set; } = "";

    /// <summary>Key of the template it was written on; null for the one that comes with the program.</summary>
    public long? TemplateId { get; private set; }

    /// <summary>Number of that template's version; 1 is the one that comes with the program.</summary>
    public int TemplateVersion { get; private set; } = 1;

    /// <summary>作废日, or null.</summary>
    public DateOnly? VoidedOn { get; private set; }

    /// <summary>作废理由.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>Sign-in name of whoever made it void.</summary>
    public string? VoidedBy { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>Notes what the letter tells: a reply, or one of the consultations.</summary>
    public Letter About(Reply? reply, int? consultationOrdinal)
    {
        (Reply, ReplyId, ConsultationOrdinal) = (reply, reply is { Id: > 0 } ? reply.Id : null, consultationOrdinal);
        return this;
    }

    /// <summary>Notes the dispute it is made in, and whom it names as the head of the organ.</summary>
    public Letter In(long disputeId, string? representative, string? post)
    {
        (DisputeId, Representative, RepresentativePost) = (disputeId, Cut(representative), Cut(post));
        return this;

        static string? Cut(string? text) => text is { Length: > MaxRepresentative } ? text[..MaxRepresentative] : text;
    }

    /// <summary>Notes the template it was written on.</summary>
    public Letter On(long? templateId, int version)
    {
        (TemplateId, TemplateVersion) = (templateId, version);
        return this;
    }

    /// <summary>作废: it was a mistake or was never sent. Its number stays.</summary>
    /// <exception cref="RuleViolationException">Void already, or no reason.</exception>
    public void MakeVoid(DateOnly today, string reason, string by)
    {
        if (VoidedOn is not null)
        {
            throw new RuleViolationException(ReplyRule.LetterVoid, null, Number.Length > 0 ? Number : Kind);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        (VoidedOn, VoidReason, VoidedBy) = (today, reason, by);
    }
}
