namespace Disclosure.Web.Audit;

/// <summary>操作记录: one command on something.</summary>
/// <param name="At">UTC.</param>
/// <param name="Actor">Sign-in name.</param>
/// <param name="Action">The act, named after its use case.</param>
/// <param name="Result">How it ended, as the audit writes it.</param>
public sealed record AuditLine(DateTime At, string Actor, string Action, string Result)
{
    /// <summary>Whether it was carried out.</summary>
    public bool IsDone => Result == AuditResult.Done;
}
