using System.Runtime.CompilerServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>承诺提供列表: one page of what replies promised, narrowed, ordered and counted in the database.</summary>
internal sealed class PromiseList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights, PublicationSettings settings)
{
    public async Task<ListPage<PromiseLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = PromiseFilter.Read(query);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await PublicationList.SightAsync(directory, actor, filter.Organ, cancellationToken);
        var promises = filter.Narrow(
            Promises.Query(db, sight, settings.PromisesFrom), lights.Today, lights.Rules[WatchedKind.PromisedProvision].SpanOn(lights.Today, lights.Calendar)!.Value);
        var rows = await Promises.Rows(Ordered(promises, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return new ListPage<PromiseLine>(rows, await promises.CountAsync(cancellationToken));
    }

    /// <summary>How many promises stand in each view, of one unit or of all within reach.</summary>
    public async Task<IReadOnlyDictionary<PromiseView, int>> CountAsync(string? organ, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (sight, counts) = (await PublicationList.SightAsync(directory, actor, organ, cancellationToken), new Dictionary<PromiseView, int>());
        foreach (var view in Enum.GetValues<PromiseView>())
        {
            counts[view] = await PromiseFilter.InView(Promises.Query(db, sight, settings.PromisesFrom), view, lights.Today).CountAsync(cancellationToken);
        }

        return counts;
    }

    internal static IQueryable<Promised> Ordered(IQueryable<Promised> promises, ListQuery query) => query.Descending
        ? promises.OrderByDescending(p => p.Reply.Content!.ProvidedOn).ThenByDescending(p => p.Reply.Id) : promises.OrderBy(p => p.Reply.Content!.ProvidedOn).ThenBy(p => p.Reply.Id);
}

/// <summary>What replies promised to provide and nobody recorded as provided.</summary>
internal sealed class PromiseDuties(CaseLights lights, PublicationSettings settings) : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in Promises.OpenQuery(db, organId, settings.PromisesFrom, DateOnly.MaxValue).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new OpenDuty(
                WatchedKind.PromisedProvision, WatchedKind.PromisedProvision, DutySubject.Reply, line.ReplyId, ShortNumber.Of(line.Number), ShortNumber.Href(line.Number), line.OrganId, line.PromisedOn, line.PromisedOn)
            {
                Desk = line.Desk,
                StartsOn = line.RepliedOn,
                Days = DayKind.Working,
                IsProvisional = line.PromisedOn > lights.Calendar.LastDay,
            };
        }
    }
}
