using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>The file of the case: on whose desk it lies, how it was withdrawn, and when it must and did go into the archive.</content>
public sealed partial class Application
{
    /// <summary>经办人, her sign-in name; null where nobody holds the case.</summary>
    public string? Handler { get; private set; }

    /// <summary>撤回声明, or null.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>归档日, or null.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>
    /// 应归档日: null while the case is open, void or in the archive, and for what a ledger brought, whose papers are archived elsewhere.
    /// </summary>
    public DateOnly? ArchiveDueOn { get; private set; }

    /// <summary>撤回: the applicant takes her application back; her statement stays with the case.</summary>
    /// <param name="statement">撤回声明.</param>
    /// <param name="receivedOn">The day the statement reached the office: it closes the case.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="clock">The clock that computes the dates again.</param>
    /// <exception cref="RuleViolationException">The step or a day is not lawful.</exception>
    public void Withdraw(Withdrawal statement, DateOnly receivedOn, DateOnly today, Deadlines.ReplyClock clock)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.StatedOn > receivedOn)
        {
            throw new RuleViolationException(ApplicationRule.StatementAfterReceipt, null, statement.StatedOn, receivedOn);
        }

        Close(ReplyOutcome.Withdrawn, null, receivedOn, today, clock);
        Withdrawal = statement;
    }

    /// <summary>Refuses whatever needs a registration that stands.</summary>
    /// <exception cref="RuleViolationException">The registration is void.</exception>
    internal void DemandStanding() => DemandNotVoid();

    /// <summary>Refuses to change a file that is void or lies in the archive.</summary>
    /// <exception cref="RuleViolationException">It is.</exception>
    internal void DemandFolderOpen()
    {
        DemandNotVoid();
        if (ArchivedOn is not null)
        {
            throw new RuleViolationException(ApplicationRule.CaseArchived, null, Number);
        }
    }

    internal void PutOnDesk(string handler) => Handler = handler;

    internal void LayIntoArchive(DateOnly on, DateOnly today)
    {
        DemandFolderOpen();
        if (IsOpen || ClosedOn is not { } closed)
        {
            throw new RuleViolationException(ApplicationRule.ArchiveBeforeReply, null, Number);
        }

        if (on > today)
        {
            throw new RuleViolationException(Rule.DayAhead, null, on, today);
        }

        if (on < (RenewedOn ?? closed))
        {
            throw new RuleViolationException(ApplicationRule.ArchiveBeforeClosing, null, on, RenewedOn ?? closed);
        }

        ArchivedOn = on;
        FollowArchive();
    }

    internal void TakeOutOfArchive()
    {
        if (ArchivedOn is null)
        {
            throw new RuleViolationException(ApplicationRule.NotArchived, null, Number);
        }

        ArchivedOn = null;
        FollowArchive();
    }

    /// <summary>The duty follows the stage: a case opened again leaves the archive, a void one owes nothing.</summary>
    private void FollowArchive()
    {
        ArchivedOn = IsOpen ? null : ArchivedOn;
        ArchiveDueOn = IsOpen || VoidedOn is not null || ArchivedOn is not null || ImportId is not null || ClosedOn is not { } closed
            ? null : ArchiveDuty.DueOn(RenewedOn ?? closed);
    }
}
