using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>变更单位: name, kind, parent, last day, mark of its documents.</summary>
internal sealed class ChangeOrgan(CommandGate gate, IValidator<ChangeOrganForm> validator, OrganDirectory directory)
{
    /// <exception cref="ValidationException">The form is incomplete, or ends the organ before it began.</exception>
    /// <exception cref="RuleViolationException"><see cref="OrganRule.OrganMissing"/>, or <see cref="OrganRule.OrganParentCircle"/>.</exception>
    /// <exception cref="StaleFormException">Somebody changed the organ meanwhile.</exception>
    public async Task RunAsync(ChangeOrganForm form, CancellationToken cancellationToken = default)
    {
        await gate.RunAsync(
            new Command(nameof(ChangeOrgan), Permission.ManageOrgans, form.Code, form, form.CommandId),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                var organ = await scope.OrganAsync(form.Code, form.Version, cancellationToken);
                if (form.ValidUntil < organ.ValidFrom)
                {
                    throw OrganFormRules.Refusal(nameof(form.ValidUntil), Text.Format(OrgansTexts.Form_EndsBeforeItBegins, organ.ValidFrom));
                }

                var parent = await OrganFormRules.ParentAsync(scope.Db, form.ParentCode, cancellationToken);
                await DemandAboveAsync(scope, parent, organ, cancellationToken);
                organ.Change(form.Name.Trim(), form.Kind!.Value, parent?.Id, form.ValidUntil);
                organ.SetMark(form.Mark);
                return organ.Code;
            },
            cancellationToken);
        directory.Forget();
    }

    /// <summary>Walks up from the parent; meeting the organ itself would close a circle.</summary>
    private static async Task DemandAboveAsync(CommandScope scope, Organ? parent, Organ organ, CancellationToken cancellationToken)
    {
        for (var above = parent; above is not null;)
        {
            if (above.Id == organ.Id)
            {
                throw new RuleViolationException(OrganRule.OrganParentCircle, null, parent!.Name, organ.Name);
            }

            above = above.ParentId is { } id ? await scope.Db.Organs.SingleAsync(o => o.Id == id, cancellationToken) : null;
        }
    }
}

/// <summary>What every act on a stored organ begins with.</summary>
internal static class OrganActs
{
    /// <summary>The organ a form was opened on, as it was then.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganRule.OrganMissing"/>.</exception>
    /// <exception cref="StaleFormException">Somebody changed it meanwhile.</exception>
    public static async Task<Organ> OrganAsync(this CommandScope scope, string code, Guid version, CancellationToken cancellationToken)
    {
        var organ = await scope.Db.Organs.SingleOrDefaultAsync(o => o.Code == code, cancellationToken)
            ?? throw new RuleViolationException(OrganRule.OrganMissing);
        CommandScope.DemandFresh(organ.Version, version);
        return organ;
    }
}
