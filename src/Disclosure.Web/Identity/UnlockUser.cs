using Disclosure.Web.Audit;
using FluentValidation;

namespace Disclosure.Web.Identity;

/// <summary>解除锁定: she may try again before the half hour is over.</summary>
internal sealed class UnlockUser(CommandGate gate, IValidator<UserActForm> validator)
{
    /// <exception cref="Domain.Law.RuleViolationException">It is her own account.</exception>
    /// <exception cref="StaleFormException">Somebody changed the user meanwhile.</exception>
    public Task RunAsync(UserActForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(UnlockUser), Permission.ManageUsers, form.Name, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var user = await scope.OtherUserAsync(form.Name, form.Version, cancellationToken);
            (user.AccessFailedCount, user.LockoutEnd) = (0, null);
            return user.UserName!;
        },
        cancellationToken);
}
