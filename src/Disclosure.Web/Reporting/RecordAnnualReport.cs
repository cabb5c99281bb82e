using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>登记年度报告发布: by the unit or the city's office; what stands is corrected or taken back with a reason.</summary>
internal sealed class RecordAnnualReport(CommandGate gate, IValidator<AnnualReportForm> validator)
{
    /// <returns>Organ and year.</returns>
    /// <exception cref="RuleViolationException">No such unit, a day that can't be, or no reason.</exception>
    public Task<string> RunAsync(AnnualReportForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(RecordAnnualReport), Permission.EnterFigures, form.Place, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var organ = await scope.Db.Organs.Where(o => o.Code == form.Organ).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken)
                ?? throw new RuleViolationException(OrganRule.OrganMissing);
            scope.DemandReach(organ);
            var stands = await scope.Db.AnnualReports.SingleOrDefaultAsync(r => r.Year == form.Year && r.OrganId == organ, cancellationToken);
            CommandScope.DemandFresh(stands?.Version ?? Guid.Empty, form.Version);
            if (form.TakesBack)
            {
                TakeBack(scope, stands, form.Reason);
            }
            else if (stands is null)
            {
                scope.Db.AnnualReports.Add(new AnnualReport(organ, form.Year, form.PublishedOn!.Value, form.Address, scope.Actor.Name, scope.Today));
            }
            else
            {
                stands.Correct(form.PublishedOn!.Value, form.Address, form.Reason, scope.Actor.Name, scope.Today);
            }

            return form.Place;
        }, cancellationToken);

    private static void TakeBack(CommandScope scope, AnnualReport? stands, string reason)
    {
        if (stands is null || string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        scope.Db.AnnualReports.Remove(stands); // the audit keeps what stood, and why it went
    }
}
