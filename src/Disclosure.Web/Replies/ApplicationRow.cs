using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Ledger = Disclosure.Web.Replies.ApplicationLedger;

namespace Disclosure.Web.Replies;

/// <summary>Reads a row of the ledger of applications. What can't be read is refused here; whether the facts can stand is asked of <see cref="FactRules"/>.</summary>
internal static class ApplicationRow
{
    /// <returns>The case; without meaning where the row is refused.</returns>
    public static LedgerCase Read(LedgerRow row)
    {
        row.Bounded(Ledger.Number, CaseNumber.MaxLength);
        var (outcome, ground) = ReadReply(row);
        var facts = new ApplicationFacts
        {
            Channel = row.Label(Ledger.Channel, ApplicationLabels.Channels).GetValueOrDefault(),
            NetworkChannel = row.Label(Ledger.NetworkChannel, ApplicationLabels.NetworkChannels),
            ArrivedOn = row.Day(Ledger.ArrivedOn),
            ConfirmedOn = row.Day(Ledger.ConfirmedOn),
            ReceivedOn = row.Day(Ledger.ReceivedOn),
            Applicant = new Applicant(
                row.Label(Ledger.Kind, ApplicationLabels.Kinds).GetValueOrDefault(),
                row.Bounded(Ledger.Name, Applicant.MaxName),
                row.BoundedOrNull(Ledger.IdNumber, Applicant.MaxShort),
                row.BoundedOrNull(Ledger.Phone, Applicant.MaxShort),
                row.BoundedOrNull(Ledger.Email, Applicant.MaxShort),
                row.BoundedOrNull(Ledger.Address, Applicant.MaxAddress)),
            Content = row.Bounded(Ledger.Content, ApplicationFacts.MaxContent),
            Subjects = row.Bounded(Ledger.Subjects, ApplicationFacts.MaxSubjects),
            Remarks = row.Bounded(Ledger.Remarks, ApplicationFacts.MaxRemarks),
            Correction = ReadCorrection(row),
            Consultations = ReadConsultations(row),
            Extension = ReadExtension(row),
            ClosedOn = row.Day(Ledger.RepliedOn),
            Outcome = outcome,
            Ground = ground,
        };
        var (document, delivery) = (row.Bounded(Ledger.DocumentNumber, Reply.MaxDocumentNumber), row.Label(Ledger.Delivery, ApplicationLabels.Deliveries));

        // 收到日期 is stored only where the channel's rule does not give it; document and delivery only with a reply they belong to.
        facts = facts.ReceivedOn == facts.ReceiptByRule ? facts with { ReceivedOn = null } : facts;
        return facts.Outcome is null
            ? new LedgerCase(row[Ledger.Organ], facts, "", null)
            : new LedgerCase(row[Ledger.Organ], facts, document, delivery);
    }

    private static (ReplyOutcome? Outcome, WithholdingGround? Ground) ReadReply(LedgerRow row)
    {
        var outcome = row.Label(Ledger.Outcome, ApplicationLabels.Outcomes);
        if (row[Ledger.Ground] != ApplicationLabels.SpecialAccess)
        {
            return (outcome, row.Label(Ledger.Ground, ApplicationLabels.Grounds));
        }

        if (outcome is not ReplyOutcome.Refused)
        {
            row.Refuse(Ledger.Ground, new RuleViolationException(ApplicationRule.GroundWithoutRefusal));
        }

        return (ReplyOutcome.SpecialAccessRules, null);
    }

    private static Correction? ReadCorrection(LedgerRow row) => (row.Day(Ledger.AskedOn), row.Day(Ledger.CorrectedOn)) switch
    {
        (null, null) => null,
        var (asked, corrected) => new Correction(asked, corrected),
    };

    /// <summary>Letters and their ends in the same order; an end that is missing or empty is a letter still open.</summary>
    private static List<Consultation> ReadConsultations(LedgerRow row)
    {
        var (sent, ended) = (row.Days(Ledger.SentOn), row.Days(Ledger.EndedOn));
        while (sent.Count > 0 && sent[^1] is null && ended.Skip(sent.Count - 1).All(day => day is null))
        {
            sent.RemoveAt(sent.Count - 1);
        }

        if (!row.IsRefused && (sent.Contains(null) || ended.Skip(sent.Count).Any(day => day is not null)))
        {
            row.Refuse(Ledger.EndedOn, DocumentsTexts.ConsultationEndWithoutLetter, DocumentsTexts.ConsultationEndWithoutLetter_ToDo);
        }

        return [.. sent.Select((day, i) => new Consultation(i + 1, ConsultedParty.ThirdParty, day.GetValueOrDefault(), ended.ElementAtOrDefault(i)))];
    }

    private static Extension? ReadExtension(LedgerRow row)
    {
        var (approved, days) = (row.Day(Ledger.ApprovedOn), row.Count(Ledger.ExtensionDays));
        if ((row[Ledger.ApprovedOn].Length == 0) != (row[Ledger.ExtensionDays].Length == 0))
        {
            row.Refuse(row[Ledger.ApprovedOn].Length == 0 ? Ledger.ApprovedOn : Ledger.ExtensionDays, new RuleViolationException(DeadlineRule.ExtensionIncomplete));
        }

        return approved is { } day && days is { } number ? new Extension(day, number) : null;
    }
}
