using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>联系结果.</summary>
public enum ContactResult
{
    /// <summary>未联系上.</summary>
    NotReached,

    /// <summary>已联系上，未确认: e.g. the applicant asked to be called again.</summary>
    Reached,

    /// <summary>已确认: this day is the day of confirmation.</summary>
    Confirmed,
}

/// <summary>联系记录: one attempt to confirm a receipt with the applicant (2019 art. 31; 国办公开办函〔2015〕207号 part 1). Never rewritten.</summary>
public sealed class ContactAttempt
{
    /// <summary>Longest 备注, in characters.</summary>
    public const int MaxNote = 500;

    private ContactAttempt()
    {
    }

    /// <summary>Records an attempt on a case that waits for confirmation.</summary>
    /// <param name="application">The case.</param>
    /// <param name="on">The day.</param>
    /// <param name="means">联系方式.</param>
    /// <param name="result">联系结果.</param>
    /// <param name="note">备注, or empty.</param>
    /// <param name="by">Sign-in name of who tried.</param>
    /// <param name="at">Now, UTC.</param>
    /// <param name="today">Today's legal day.</param>
    /// <exception cref="RuleViolationException">The case does not wait, or the day lies before its arrival or after today.</exception>
    public ContactAttempt(Application application, DateOnly on, CorrespondenceWay means, ContactResult result, string note, string by, DateTime at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (!application.May(ApplicationStep.Confirm))
        {
            throw new RuleViolationException(Rule.StepNotPermitted, null, ApplicationStep.Confirm, application.Stage);
        }

        if (on > today)
        {
            throw new RuleViolationException(Rule.DayAhead, null, on, today);
        }

        if (application.ArrivedOn is { } arrived && on < arrived)
        {
            throw new RuleViolationException(ApplicationRule.ConfirmedBeforeArrival, Receipt.SourceFor(arrived), on, arrived);
        }

        (ApplicationId, On, Means, Result, Note, By, At) = (application.Id, on, means, result, note, by, at);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>联系方式.</summary>
    public CorrespondenceWay Means { get; private set; }

    /// <summary>联系结果.</summary>
    public ContactResult Result { get; private set; }

    /// <summary>备注, or empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Sign-in name of who tried.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was entered, UTC.</summary>
    public DateTime At { get; private set; }
}
