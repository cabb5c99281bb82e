using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>复议诉讼: one reconsideration, or one instance of a lawsuit, with its own docket number.</summary>
public sealed partial class Dispute
{
    /// <summary>Longest 编号, 案号 or name of a body, in characters.</summary>
    public const int MaxText = 100;

    private Dispute()
    {
    }

    /// <summary>Enters a dispute.</summary>
    /// <exception cref="RuleViolationException">The facts can't stand, see <see cref="Check"/>.</exception>
    public Dispute(string number, long organId, DisputeFactsheet facts, DateOnly today)
    {
        if (Check(facts, today).FirstOrDefault() is { } refusal)
        {
            throw refusal;
        }

        (Number, OrganId, Facts) = (number, organId, facts);
        ResultKind = facts.Result is { } result ? DisputeResults.KindOf(result) : null;
        Stage = facts.Result is null ? DisputeStage.Accepted : DisputeStage.Concluded;
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Number { get; private set; } = "";

    /// <summary>单位: the organ that made the reply.</summary>
    public long OrganId { get; private set; }

    /// <summary>The case concerned, or null where the ledger names none.</summary>
    public long? ApplicationId { get; private set; }

    /// <summary>The facts of the ledger.</summary>
    public DisputeFactsheet Facts { get; private set; } = null!;

    /// <summary>结果类别 of <see cref="DisputeFactsheet.Result"/>; null while pending, and where the lawsuit was sent back.</summary>
    public DisputeResultKind? ResultKind { get; private set; }

    /// <summary>The import that brought it, or null.</summary>
    public long? ImportId { get; private set; }

    /// <summary>Renewed with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Every reason why facts can't stand.</summary>
    public static IEnumerable<RuleViolationException> Check(DisputeFactsheet facts, DateOnly today)
    {
        if (facts.AcceptedOn > today)
        {
            yield return new RuleViolationException(DisputeRule.DisputeDayAfterToday, null, facts.AcceptedOn, today);
        }

        if (facts.ClosedOn > today)
        {
            yield return new RuleViolationException(DisputeRule.DisputeDayAfterToday, null, facts.ClosedOn.Value, today);
        }

        if (facts.ClosedOn < facts.AcceptedOn)
        {
            yield return new RuleViolationException(DisputeRule.DisputeClosedBeforeAccepted, null, facts.ClosedOn.Value, facts.AcceptedOn);
        }

        if (facts.ClosedOn is not null && facts.Result is null) // an old ledger may know the result and not its day
        {
            yield return new RuleViolationException(DisputeRule.DisputeResultIncomplete);
        }

        if (facts.Kind is DisputeKind.Reconsideration && (facts.AfterReconsideration is not null || facts.Instance is not null))
        {
            yield return new RuleViolationException(DisputeRule.LawsuitFactOnReconsideration);
        }
    }

    /// <summary>归类: the column of the statistics that its result falls into at the office.</summary>
    public void SortBy(ResultColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ResultKind = Facts.Result is { } result ? columns.Of(result) : null;
    }

    /// <summary>Joins the dispute to the case it is about.</summary>
    public void Concern(long applicationId) => ApplicationId = applicationId;

    /// <summary>Notes which import brought it.</summary>
    public void CameBy(long importId) => ImportId = importId;
}

/// <summary>The facts of one row of the disputes ledger.</summary>
/// <param name="Kind">案件类型.</param>
/// <param name="Body">受理机关: reconsideration body or court.</param>
/// <param name="Docket">案号, or empty.</param>
/// <param name="AcceptedOn">受理日期.</param>
/// <param name="AfterReconsideration">经复议; lawsuits only, null where unknown (counted as direct).</param>
/// <param name="Instance">审级; lawsuits only.</param>
/// <param name="Result">结果; null while pending.</param>
/// <param name="ClosedOn">结案日期; null while pending.</param>
/// <param name="Remarks">备注.</param>
public sealed record DisputeFactsheet(
    DisputeKind Kind,
    string Body,
    string Docket,
    DateOnly AcceptedOn,
    bool? AfterReconsideration = null,
    CourtInstance? Instance = null,
    DisputeResult? Result = null,
    DateOnly? ClosedOn = null,
    string Remarks = "");
