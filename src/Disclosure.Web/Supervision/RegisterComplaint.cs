using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>登记举报投诉.</summary>
public sealed class RegisterComplaintForm : ComplaintForm
{
    /// <summary>被举报投诉单位, by its code.</summary>
    [Field(Required = true, First = true, Max = Domain.Organs.Organ.MaxCode)]
    public string Organ { get; set; } = "";

    /// <summary>编号 of the application it is about, or empty.</summary>
    [Field(Max = CaseNumber.MaxLength)]
    public string ApplicationNumber { get; set; } = "";

    protected internal override bool Opens => true;
}

/// <summary>登记举报投诉 about a unit; from this day two persons have the set days to verify it.</summary>
internal sealed class RegisterComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号 of the complaint.</returns>
    /// <exception cref="RuleViolationException">The unit or the application is unknown, or the facts can't stand.</exception>
    public Task<string> RunAsync(RegisterComplaintForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(RegisterComplaint), form, async scope =>
    {
        var (db, code, number) = (scope.Command.Db, form.Organ.Trim(), form.ApplicationNumber.Trim());
        var organ = await db.Organs.Where(o => o.Code == code && o.Kind != OrganKind.DisclosureOffice).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, code);
        long? application = number.Length == 0 ? null
            : await db.Applications.Where(a => a.Number == number && a.OrganId == organ).Select(a => (long?)a.Id).SingleOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(SupervisionRule.NoticeSubjectUnfit, null, number);
        var complaint = new Complaint(
            await SupervisionCounter.CodeAsync(db, SupervisionCounter.Complaints, scope.Hand.Today.Year, cancellationToken), form.Intake(scope.Office.Id, organ, application), days.Complaints, scope.Hand);
        db.Complaints.Add(complaint);
        return complaint.Code;
    }, cancellationToken);
}
