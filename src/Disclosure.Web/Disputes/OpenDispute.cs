using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>登记争议.</summary>
public sealed class OpenDisputeForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>主申请编号.</summary>
    [Field(Required = true, Max = CaseNumber.MaxLength)]
    public string ApplicationNumber { get; set; } = "";

    /// <summary>案件类型.</summary>
    [Field(Required = true)]
    public DisputeKind? Kind { get; set; }

    /// <summary>受理机关.</summary>
    [Field(Required = true, Max = Dispute.MaxText)]
    public string Body { get; set; } = "";

    /// <summary>案号, or empty.</summary>
    [Field(Max = Dispute.MaxText)]
    public string Docket { get; set; } = "";

    /// <summary>申请人 or 原告.</summary>
    [Field(Required = true, Max = Applicant.MaxName)]
    public string Claimant { get; set; } = "";

    /// <summary>争议事由.</summary>
    [Field(Required = true)]
    public DisputeGround? Ground { get; set; }

    /// <summary>被争议的答复; null where there is none.</summary>
    [Field]
    public long? ReplyId { get; set; }

    /// <summary>申请日 or 起诉日, or null.</summary>
    [Field]
    public DateOnly? FiledOn { get; set; }

    /// <summary>受理日期.</summary>
    [Field(Required = true)]
    public DateOnly? AcceptedOn { get; set; }

    /// <summary>收到副本日, or null where it has not come.</summary>
    [Field]
    public DateOnly? CopyReceivedOn { get; set; }

    /// <summary>程序; where null the usual one of the law in force.</summary>
    [Field]
    public DisputeProcedure? Procedure { get; set; }

    /// <summary>经复议; lawsuits only.</summary>
    [Field]
    public bool? AfterReconsideration { get; set; }

    /// <summary>前一程序: the reconsideration that a lawsuit follows, decided or not; null where there was none.</summary>
    [Field]
    public long? PrecedingId { get; set; }

    /// <summary>审级; lawsuits only, where null the first.</summary>
    [Field]
    public CourtInstance? Instance { get; set; }

    /// <summary>本机关地位.</summary>
    [Field]
    public DisputePosition Position { get; set; }

    /// <summary>争议事项, one a line, or empty.</summary>
    [Field(Max = 10 * DisputePoint.MaxMatter, Lines = 3)]
    public string Points { get; set; } = "";

    /// <summary>备注.</summary>
    [Field(Max = ApplicationFacts.MaxRemarks, Lines = 2)]
    public string Remarks { get; set; } = "";
}

/// <summary>登记争议: a reconsideration or a lawsuit about an application, with the next number of the organ's series.</summary>
internal sealed class OpenDispute(CommandGate gate, ReplyClock clock, IValidator<OpenDisputeForm> validator)
{
    /// <returns>编号 of the dispute.</returns>
    /// <exception cref="RuleViolationException">The reply is not one of the case that has left, the docket stands already, or the facts can't stand.</exception>
    public Task<string> RunAsync(OpenDisputeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(OpenDispute), Permission.HandleDisputes, form.ApplicationNumber, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var number = form.ApplicationNumber.Trim();
            var found = await scope.Db.Applications.Where(a => a.Number == number).Select(a => new { a.Id, a.OrganId }).SingleOrDefaultAsync(cancellationToken);
            if (found is null || !scope.Actor.Reaches(found.OrganId))
            {
                throw new NotAllowedException(null);
            }

            if (form.ReplyId is { } reply && !await scope.Db.Replies.AnyAsync(r => r.Id == reply && r.ApplicationId == found.Id && r.EffectiveOn != null, cancellationToken))
            {
                throw new RuleViolationException(DisputeRule.DisputeReplyMissing);
            }

            if (form.PrecedingId is { } preceding && !(form.Kind is DisputeKind.Lawsuit && await DisputePrefill.ReconsideredQuery(scope.Db, found.Id).AnyAsync(d => d.Id == preceding, cancellationToken)))
            {
                throw new RuleViolationException(DisputeRule.DisputePrecedingUnfit);
            }

            var facts = FactsOf(form);
            await NextInstance.DemandDocketFreeAsync(scope.Db, found.OrganId, facts, cancellationToken);
            var dispute = new Dispute(await NextInstance.NumberAsync(scope.Db, found.OrganId, scope.Today.Year, cancellationToken), found.OrganId, OpeningOf(form, facts, found.Id), DisputeAct.HandOf(scope, clock));
            scope.Db.Disputes.Add(dispute);
            return dispute.Number;
        }, cancellationToken);

    private static DisputeFactsheet FactsOf(OpenDisputeForm form)
    {
        var isLawsuit = form.Kind is DisputeKind.Lawsuit;
        return new DisputeFactsheet(
            form.Kind!.Value, form.Body.Trim(), form.Docket.Trim(), form.AcceptedOn!.Value, isLawsuit ? form.PrecedingId is not null || form.AfterReconsideration is true : form.AfterReconsideration,
            isLawsuit ? form.Instance ?? CourtInstance.First : form.Instance, Remarks: form.Remarks.Trim());
    }

    private static DisputeOpening OpeningOf(OpenDisputeForm form, DisputeFactsheet facts, long applicationId) => new(facts, form.Claimant.Trim(), form.Ground!.Value)
    {
        ApplicationId = applicationId,
        ReplyId = form.ReplyId,
        PrecedingId = form.PrecedingId,
        Position = form.Position,
        Procedure = form.Procedure,
        FiledOn = form.FiledOn,
        CopyReceivedOn = form.CopyReceivedOn,
        Points = [.. form.Points.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Length <= DisputePoint.MaxMatter ? p : p[..DisputePoint.MaxMatter])],
    };
}
