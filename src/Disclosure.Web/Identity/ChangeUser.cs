using Disclosure.Web.Audit;
using FluentValidation;

namespace Disclosure.Web.Identity;

/// <summary>变更用户: name, role and organ. Another role or organ ends the user's open sessions.</summary>
internal sealed class ChangeUser(CommandGate gate, IValidator<ChangeUserForm> validator)
{
    /// <exception cref="ValidationException">The form is incomplete.</exception>
    /// <exception cref="Domain.Law.RuleViolationException">It is her own account, or nobody would remain who manages users.</exception>
    /// <exception cref="StaleFormException">Somebody changed the user meanwhile.</exception>
    public Task RunAsync(ChangeUserForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(ChangeUser), Permission.ManageUsers, form.Name, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var user = await scope.OtherUserAsync(form.Name, form.Version, cancellationToken);
            var (role, organId) = (form.Role!.Value, await UserFormRules.OrganIdAsync(scope.Db, form.OrganCode, cancellationToken));
            if (role != user.Role)
            {
                await scope.DemandAnotherAdministratorAsync(user, cancellationToken);
            }

            if (role != user.Role || organId != user.OrganId)
            {
                user.EndSessions();
            }

            (user.DisplayName, user.Role, user.OrganId) = (form.DisplayName.Trim(), role, organId);
            return user.UserName!;
        },
        cancellationToken);
}
