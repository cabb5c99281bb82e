using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>An organ to choose or to name.</summary>
public sealed record OrganItem(long Id, string Code, string Name, OrganKind Kind, DateOnly ValidFrom, DateOnly? ValidUntil)
{
    /// <summary>Whether the organ exists on a day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } last || day <= last);

    /// <summary>Whether it fills in the statistics form itself.</summary>
    public bool IsReportingUnit => Kind is not OrganKind.DisclosureOffice;
}

/// <summary>单位名录 for pickers and names: all organs in the order of their codes, read again after some seconds or a change.</summary>
internal sealed class OrganDirectory(IDbContextFactory<DisclosureDbContext> contexts, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private volatile Reading? _last;

    public async Task<IReadOnlyList<OrganItem>> AllAsync(CancellationToken cancellationToken = default) => (await ReadAsync(cancellationToken)).Organs;

    /// <summary>Those that a field offers, by their codes.</summary>
    public async Task<IReadOnlyList<FieldOption>> ChoicesAsync(Func<OrganItem, bool> offered, CancellationToken cancellationToken = default) =>
        [.. (await AllAsync(cancellationToken)).Where(offered).Select(organ => new FieldOption(organ.Code, organ.Name))];

    /// <summary>The name of an organ; empty where there is none of that key.</summary>
    public async Task<string> NameOfAsync(long id, CancellationToken cancellationToken = default) =>
        (await ByIdAsync([id], cancellationToken)).GetValueOrDefault(id)?.Name ?? "";

    /// <summary>All organs by their keys. Where one that is asked for is not known, they are read anew: another node may just have made it.</summary>
    public async Task<IReadOnlyDictionary<long, OrganItem>> ByIdAsync(IReadOnlyCollection<long> asked, CancellationToken cancellationToken = default)
    {
        var known = (await ReadAsync(cancellationToken)).ById;
        if (asked.All(known.ContainsKey))
        {
            return known;
        }

        Forget();
        return (await ReadAsync(cancellationToken)).ById;
    }

    /// <summary>The organ of a code, or null. One that is not known is looked for anew: another node may just have made it.</summary>
    public async Task<OrganItem?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        if ((await ReadAsync(cancellationToken)).Organs.FirstOrDefault(o => o.Code == code) is { } known)
        {
            return known;
        }

        Forget();
        return (await ReadAsync(cancellationToken)).Organs.FirstOrDefault(o => o.Code == code);
    }

    /// <summary>Reads anew at the next question, after a command changed an organ.</summary>
    public void Forget() => _last = null;

    private async Task<Reading> ReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_last is { } known && now - known.At < Fresh)
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organs = await Query(db).ToListAsync(cancellationToken);
        return _last = new Reading(now, organs, organs.ToDictionary(o => o.Id));
    }

    internal static IQueryable<OrganItem> Query(DisclosureDbContext db) => db.Organs.AsNoTracking().OrderBy(o => o.Code)
        .Select(o => new OrganItem(o.Id, o.Code, o.Name, o.Kind, o.ValidFrom, o.ValidUntil));

    private sealed record Reading(DateTimeOffset At, IReadOnlyList<OrganItem> Organs, Dictionary<long, OrganItem> ById);
}
