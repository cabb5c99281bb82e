using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Organs;

/// <summary>登记联系方式 from a day on. Earlier entries stay, so that old cases keep the address they were handled at.</summary>
internal sealed class SetOrganContact(CommandGate gate, IValidator<OrganContactForm> validator)
{
    /// <exception cref="ValidationException">The form is incomplete.</exception>
    /// <exception cref="Domain.Law.RuleViolationException">There is no such organ.</exception>
    /// <exception cref="StaleFormException">Somebody changed the organ meanwhile.</exception>
    public Task RunAsync(OrganContactForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(SetOrganContact), Permission.ManageOrgans, form.Code, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var organ = await scope.OrganAsync(form.Code, form.Version, cancellationToken);
            organ.SetContact(new OrganContact(
                form.ValidFrom!.Value, form.OfficeName.Trim(), form.Head.Trim(), form.Person.Trim(), form.Phone.Trim(), form.Address.Trim()));
            return organ.Code;
        },
        cancellationToken);
}
