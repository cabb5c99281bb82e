using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>解除锁定: she may try again before the half hour is over.</summary>
internal sealed class UnlockUser(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, IValidator<UserActForm> validator)
{
    /// <summary>Lifts the lock of a user as she stands now.</summary>
    /// <exception cref="Domain.Law.RuleViolationException">There is no such user, or it is her own account.</exception>
    public async Task RunAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await db.Users.Where(u => u.UserName == name).Select(u => u.Version).SingleOrDefaultAsync(cancellationToken);
        await RunAsync(new UserActForm { Name = name, Version = version }, cancellationToken);
    }

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
