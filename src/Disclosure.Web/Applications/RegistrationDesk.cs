using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>What lies on the desk when the form is opened.</summary>
/// <param name="OrganId">The organ of whoever registers; null where she has to choose one.</param>
/// <param name="Organs">The organs to choose from; empty where there is nothing to choose.</param>
/// <param name="Form">The form as it was left, or null.</param>
/// <param name="SavedAt">When that was.</param>
/// <param name="RegisteredAs">编号 that the form left behind was given after all, before the page could say so.</param>
internal sealed record RegistrationDesk(long? OrganId, IReadOnlyList<OrganItem> Organs, RegistrationForm? Form, DateTime? SavedAt, string? RegisteredAs);

/// <summary>Lays the desk out: for whom may be registered, and what was left half done.</summary>
internal sealed class RegistrationDesks(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, Drafts drafts, OrganDirectory directory, TimeProvider time)
{
    /// <summary>Under which name the draft of the form is kept.</summary>
    public const string Draft = nameof(RegisterApplication);

    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<RegistrationDesk> OpenAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.RegisterApplication, cancellationToken);
        var desk = new RegistrationDesk(actor.ReachesAll ? null : actor.OrganId, actor.ReachesAll ? await OrgansAsync(cancellationToken) : [], null, null, null);
        if (await drafts.FindAsync<RegistrationForm>(Draft, cancellationToken) is not (var form, var savedAt))
        {
            return desk;
        }

        if (await FindAsync(form.CommandId, cancellationToken) is { } done)
        {
            desk = desk with { RegisteredAs = done.Number };
            if (savedAt <= done.At)
            {
                await drafts.RemoveAsync(Draft, cancellationToken);
                return desk;
            }

            form.CommandId = Guid.NewGuid();
        }

        return desk with { Form = form, SavedAt = savedAt };
    }

    /// <summary>编号 that a form was registered under already, from a second window or just before a crash; null if it was not.</summary>
    public async Task<string?> RegisteredAsAsync(Guid commandId, CancellationToken cancellationToken = default) =>
        (await FindAsync(commandId, cancellationToken))?.Number;

    private async Task<(string Number, DateTime At)?> FindAsync(Guid commandId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entry = await db.AuditEntries.AsNoTracking().Where(e => e.CommandId == commandId)
            .Select(e => new { e.Target, e.At }).SingleOrDefaultAsync(cancellationToken);
        return entry is null ? null : (entry.Target, entry.At);
    }

    private async Task<IReadOnlyList<OrganItem>> OrgansAsync(CancellationToken cancellationToken) =>
        [.. (await directory.AllAsync(cancellationToken)).Where(o => o.IsValidOn(time.Today()))];
}
