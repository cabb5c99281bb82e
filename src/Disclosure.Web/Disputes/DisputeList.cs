using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>One dispute in the list.</summary>
/// <param name="Id">Key; identifies the row.</param>
/// <param name="Number">编号.</param>
/// <param name="OrganId">Key of the organ.</param>
/// <param name="Organ">单位.</param>
/// <param name="Kind">案件类型.</param>
/// <param name="Instance">审级, or null.</param>
/// <param name="Body">受理机关.</param>
/// <param name="Docket">案号, or empty.</param>
/// <param name="Claimant">申请人 or 原告; null where unknown.</param>
/// <param name="AcceptedOn">受理日.</param>
/// <param name="Stage">阶段.</param>
/// <param name="Duty">What is to be done next, or null.</param>
/// <param name="DueOn">By when, or null.</param>
/// <param name="Result">结果; null while pending.</param>
public sealed record DisputeLine(
    long Id, string Number, long OrganId, string Organ, DisputeKind Kind, CourtInstance? Instance, string Body, string Docket, string? Claimant,
    DateOnly AcceptedOn, DisputeStage Stage, DisputeDutyKind? Duty, DateOnly? DueOn, DisputeResult? Result)
{
    /// <summary>程序, where it makes a difference.</summary>
    public DisputeProcedure? Procedure { get; init; }

    /// <summary>收到副本日, or null.</summary>
    public DateOnly? CopyReceivedOn { get; init; }

    /// <summary>红黄灯 of what is to be done next; null where nothing is.</summary>
    internal LightReading? LightBy(CaseLights lights) => this is { Duty: { } duty, DueOn: { } due } ? DisputeLights.Of(duty, due, Kind, AcceptedOn, Procedure, CopyReceivedOn, lights) : null;
}

/// <summary>复议诉讼列表: one page of the disputes within reach, narrowed, ordered and counted in the database.</summary>
internal sealed class DisputeList(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights)
{
    public async Task<ListPage<DisputeLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = DisputeFilter.Read(query) with { Me = actor.Name };
        var organId = !actor.ReachesAll ? actor.OrganId
            : filter.Organ is { } code ? (await directory.FindAsync(code, cancellationToken))?.Id ?? 0 // an unknown code finds nothing
            : null;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var disputes = Disputes(db, filter, organId, lights);
        var rows = await Rows(Ordered(disputes, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return new ListPage<DisputeLine>(rows, await disputes.CountAsync(cancellationToken));
    }

    /// <summary>How many disputes stand in each view that is a queue.</summary>
    public async Task<IReadOnlyDictionary<DisputeView, int>> CountAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = new Dictionary<DisputeView, int>();
        foreach (var view in Enum.GetValues<DisputeView>())
        {
            counts[view] = await Disputes(db, new DisputeFilter { View = view }, actor.ReachesAll ? null : actor.OrganId, lights).CountAsync(cancellationToken);
        }

        return counts;
    }

    /// <summary>What is late or due within three working days, for the number in the navigation; only for those who handle disputes.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.HandleDisputes))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Disputes(db, new DisputeFilter { View = DisputeView.Near }, actor.ReachesAll ? null : actor.OrganId, lights).CountAsync(cancellationToken);
    }

    internal static IQueryable<Dispute> Disputes(DisclosureDbContext db, DisputeFilter filter, long? organId, CaseLights lights) =>
        filter.Narrow(organId is { } organ ? filter.Counted.Narrow(db).Where(d => d.OrganId == organ) : filter.Counted.Narrow(db), lights);

    internal static IQueryable<Dispute> Ordered(IQueryable<Dispute> disputes, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => disputes.OrderBy(d => d.Number),
        ("number", true) => disputes.OrderByDescending(d => d.Number),
        ("accepted", false) => disputes.OrderBy(d => d.Facts.AcceptedOn).ThenBy(d => d.Id),
        ("accepted", true) => disputes.OrderByDescending(d => d.Facts.AcceptedOn).ThenByDescending(d => d.Id),
        (_, true) => disputes.OrderByDescending(d => d.NextDueOn).ThenByDescending(d => d.Facts.AcceptedOn).ThenByDescending(d => d.Id),
        _ => disputes.OrderBy(d => d.NextDueOn == null).ThenBy(d => d.NextDueOn).ThenBy(d => d.Facts.AcceptedOn).ThenBy(d => d.Id),
    };

    /// <summary>The rows without the name of their organ, which the directory knows.</summary>
    internal static IQueryable<DisputeLine> Rows(IQueryable<Dispute> page) => page.Select(d => new DisputeLine(
        d.Id, d.Number, d.OrganId, "", d.Facts.Kind, d.Facts.Instance, d.Facts.Body, d.Facts.Docket, d.Claimant, d.Facts.AcceptedOn, d.Stage, d.NextDuty, d.NextDueOn, d.Facts.Result)
    {
        Procedure = d.Procedure,
        CopyReceivedOn = d.CopyReceivedOn,
    });
}
