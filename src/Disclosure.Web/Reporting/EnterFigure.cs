using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>填报数字: enters a figure that no register knows, or assigns overdue cases to a line with a reason; an empty figure takes it back.</summary>
internal sealed class EnterFigure(CommandGate gate, IValidator<FigureForm> validator)
{
    /// <returns>Organ, form, year and place.</returns>
    public Task<string> RunAsync(FigureForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(EnterFigure), Permission.EnterFigures, form.Place, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var organ = await scope.Db.Organs.Where(o => o.Code == form.Organ).Select(o => o.Id).FirstOrDefaultAsync(cancellationToken);
            if (organ == 0)
            {
                throw new RuleViolationException(OrganRule.OrganMissing);
            }

            scope.DemandReach(organ);
            StatisticsForm.Find(form.Form)!.Demand(new EnteredFigure(form.Code, form.Number ?? 0, form.Column, form.Reason));
            var entry = await scope.Db.FigureEntries.SingleOrDefaultAsync(
                e => e.Form == form.Form && e.Year == form.Year && e.OrganId == organ && e.Code == form.Code && e.Column == form.Column, cancellationToken);
            CommandScope.DemandFresh(entry?.Version ?? Guid.Empty, form.Version);
            if (form.Number is { } number)
            {
                entry ??= scope.Db.FigureEntries.Add(new FigureEntry { OrganId = organ, Form = form.Form, Year = form.Year, Code = form.Code, Column = form.Column }).Entity;
                (entry.Value, entry.Reason, entry.EnteredBy, entry.EnteredAt) = (number, form.Reason.Trim(), scope.Actor.Name, scope.Now);
            }
            else if (entry is not null)
            {
                scope.Db.FigureEntries.Remove(entry);
            }

            return form.Place;
        }, cancellationToken);
}
