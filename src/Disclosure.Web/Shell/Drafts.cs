using System.Text.Json;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Shell;

/// <summary>
/// The drafts of whoever is signed in, and of nobody else. Keeping one is no command and leaves no audit entry: nothing has
/// been decided yet. Without a user behind it (the command line) there is no draft.
/// </summary>
internal sealed class Drafts(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    /// <summary>The draft of a form as it was last kept, or null.</summary>
    public async Task<(T Content, DateTime SavedAt)?> FindAsync<T>(string form, CancellationToken cancellationToken = default)
        where T : class
    {
        if ((await current.GetAsync(cancellationToken)).UserId is not { } user)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.UserId == user && d.Form == form, cancellationToken);
        return draft is not null && Read<T>(draft.Content) is { } content ? (content, draft.SavedAt) : null;
    }

    /// <summary>Keeps the draft of a form, in place of the one before.</summary>
    /// <returns>The instant; null where there is nobody to keep it for.</returns>
    public async Task<DateTime?> SaveAsync(string form, object content, CancellationToken cancellationToken = default)
    {
        if ((await current.GetAsync(cancellationToken)).UserId is not { } user)
        {
            return null;
        }

        var (json, now) = (JsonSerializer.Serialize(content), time.GetUtcNow().UtcDateTime);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await ReplaceAsync(db, user, form, json, now, cancellationToken) == 0)
        {
            db.Drafts.Add(new Draft { UserId = user, Form = form, Content = json, SavedAt = now });
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // A second window of the same user kept its first draft in between.
                await ReplaceAsync(db, user, form, json, now, cancellationToken);
            }
        }

        return now;
    }

    /// <summary>Throws the draft of a form away.</summary>
    public async Task RemoveAsync(string form, CancellationToken cancellationToken = default)
    {
        if ((await current.GetAsync(cancellationToken)).UserId is { } user)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Drafts.Where(d => d.UserId == user && d.Form == form).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static Task<int> ReplaceAsync(DisclosureDbContext db, long user, string form, string json, DateTime now, CancellationToken cancellationToken) =>
        db.Drafts.Where(d => d.UserId == user && d.Form == form).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Content, json).SetProperty(d => d.SavedAt, now), cancellationToken);

    /// <summary>A draft of an older version of the form that can't be read any more is as good as none.</summary>
    private static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
