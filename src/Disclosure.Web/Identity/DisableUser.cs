using Disclosure.Web.Audit;
using FluentValidation;

namespace Disclosure.Web.Identity;

/// <summary>停用用户: she can't sign in any more, and her open pages are refused at the next command.</summary>
internal sealed class DisableUser(CommandGate gate, IValidator<UserActForm> validator)
{
    /// <exception cref="Domain.Law.RuleViolationException">It is her own account, or nobody would remain who manages users.</exception>
    /// <exception cref="StaleFormException">Somebody changed the user meanwhile.</exception>
    public Task RunAsync(UserActForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(DisableUser), Permission.ManageUsers, form.Name, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var user = await scope.OtherUserAsync(form.Name, form.Version, cancellationToken);
            await scope.DemandAnotherAdministratorAsync(user, cancellationToken);
            user.IsDisabled = true;
            user.EndSessions();
            return user.UserName!;
        },
        cancellationToken);
}
