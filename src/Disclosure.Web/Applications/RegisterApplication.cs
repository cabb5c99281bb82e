using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>登记申请: opens the case. Everything later starts from what is stored here.</summary>
internal sealed class RegisterApplication(CommandGate gate, IValidator<RegistrationForm> validator, ReplyClock clock)
{
    /// <returns>编号.</returns>
    /// <exception cref="ValidationException">The form is incomplete.</exception>
    /// <exception cref="RuleViolationException">The days can't stand, the number is taken, or the organ takes no applications.</exception>
    /// <exception cref="NotAllowedException">The organ is out of reach.</exception>
    public Task<string> RunAsync(RegistrationForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(
            new Command(nameof(RegisterApplication), Permission.RegisterApplication, "", form, form.CommandId),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                var organId = form.OrganId ?? scope.Actor.OrganId ?? throw new RuleViolationException(OrganRule.OrganMissing);
                scope.DemandReach(organId);
                var organ = await scope.Db.Organs.SingleOrDefaultAsync(o => o.Id == organId, cancellationToken)
                    ?? throw new RuleViolationException(OrganRule.OrganMissing);
                if (!organ.IsValidOn(scope.Today))
                {
                    throw new RuleViolationException(OrganRule.OrganNotValid, null, organ.Name, scope.Today);
                }

                var number = await NumberAsync(scope, form.Number.Trim(), organId, organ.Code, cancellationToken);
                var application = new Application(number, organId, form.ToFacts(), scope.Today, clock);
                scope.Db.Applications.Add(application);
                if (scope.Actor is { Role: not null } actor && actor.OrganId == organId)
                {
                    scope.Db.HandOvers.Add(new HandOver(application, new DeskOwner(actor.Name, organId, MayHandle: true), "", actor.Name, scope.Today, scope.Now));
                }

                return number;
            },
            cancellationToken);

    private static async Task<string> NumberAsync(CommandScope scope, string given, long organId, string organCode, CancellationToken cancellationToken)
    {
        if (given.Length == 0)
        {
            return (await NumberCounter.NextAsync(scope.Db, organId, organCode, scope.Today.Year, cancellationToken)).ToString();
        }

        var isOurs = CaseNumber.TryParse(given, out var number);
        if (isOurs && number.OrganCode != organCode)
        {
            throw new RuleViolationException(ApplicationRule.NumberOfAnotherOrgan, null, given);
        }

        if (await scope.Db.Applications.AnyAsync(a => a.Number == given, cancellationToken))
        {
            throw new RuleViolationException(ApplicationRule.NumberTaken, null, given);
        }

        if (isOurs)
        {
            await NumberCounter.DemandNearAsync(scope.Db, organId, number, scope.Today.Year, cancellationToken);
            await NumberCounter.PassAsync(scope.Db, organId, number, cancellationToken);
        }

        return given;
    }
}
