using Disclosure.Web.Audit;
using FluentValidation;

namespace Disclosure.Web.Identity;

/// <summary>启用用户: she may sign in again, with the password she had.</summary>
internal sealed class EnableUser(CommandGate gate, IValidator<UserActForm> validator)
{
    /// <exception cref="Domain.Law.RuleViolationException">It is her own account.</exception>
    /// <exception cref="StaleFormException">Somebody changed the user meanwhile.</exception>
    public Task RunAsync(UserActForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(EnableUser), Permission.ManageUsers, form.Name, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var user = await scope.OtherUserAsync(form.Name, form.Version, cancellationToken);
            user.IsDisabled = false;
            return user.UserName!;
        },
        cancellationToken);
}
