using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One inspection in the list.</summary>
/// <param name="Id">Key; identifies the row.</param>
/// <param name="Code">编号.</param>
/// <param name="Title">名称.</param>
/// <param name="Stage">阶段.</param>
/// <param name="DueOn">报送期限.</param>
/// <param name="Units">被检查单位数.</param>
/// <param name="Answered">已报送.</param>
/// <param name="Evaluated">已评价.</param>
public sealed record InspectionLineItem(long Id, string Code, string Title, InspectionStage Stage, DateOnly DueOn, int Units, int Answered, int Evaluated)
{
    /// <summary>待评价: reported, and not evaluated yet.</summary>
    public int ToEvaluate => Answered - Evaluated;
}

/// <summary>An inspection as somebody sees it: all sheets from the office, her own from a unit.</summary>
public sealed record InspectionFile
{
    public required Inspection Inspection { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The sheets within sight, with the names of their units.</summary>
    public required IReadOnlyList<(InspectionSheet Sheet, OrganItem Organ)> Sheets { get; init; }

    public bool IsOffice { get; init; }

    /// <summary>She may send, evaluate and close.</summary>
    public bool MaySupervise { get; init; }

    /// <summary>What she may do with the whole of it now.</summary>
    public bool May(InspectionStep step) => MaySupervise && Inspection.May(step);

    /// <summary>The unit whose sheet she may fill in; null where there is none.</summary>
    public long? MayAnswerFor { get; init; }

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>检查: the list and one of them. A unit sees what was sent to it.</summary>
internal sealed class InspectionFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights)
{
    public async Task<ListPage<InspectionLineItem>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var inspections = Visible(db, await NoticeList.SightAsync(db, actor, cancellationToken));
        return new ListPage<InspectionLineItem>(
            await Rows(inspections.OrderByDescending(i => i.DraftedOn).ThenByDescending(i => i.Id).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken), await inspections.CountAsync(cancellationToken));
    }

    /// <summary>The inspections that wait for this person's unit, or for her evaluation.</summary>
    public async Task<IReadOnlyList<InspectionLineItem>> MineAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await NoticeList.SightAsync(db, actor, cancellationToken);
        var waiting = sight is { } unit ? actor.May(Permission.AnswerSupervision) ? ToAnswer(db, unit) : null : actor.May(Permission.Supervise) ? ToEvaluate(db) : null;
        List<InspectionLineItem> rows = waiting is null ? [] : await Rows(waiting.OrderBy(i => i.DueOn).ThenBy(i => i.Id)).ToListAsync(cancellationToken);
        return sight is null ? rows : [.. rows.Select(row => row with { Answered = 0, Evaluated = 0 })]; // how far the others are is not the unit's business
    }

    /// <summary>How many sheets wait for this person, for the number in the navigation.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await NoticeList.SightAsync(db, actor, cancellationToken) is { } unit
            ? actor.May(Permission.AnswerSupervision) ? await SheetsOf(db, unit, SheetStage.Waiting).CountAsync(cancellationToken) : 0
            : actor.May(Permission.Supervise) ? await SheetsOf(db, null, SheetStage.Answered).CountAsync(cancellationToken) : 0;
    }

    public async Task<InspectionFile?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await NoticeList.SightAsync(db, actor, cancellationToken);
        if (await Visible(db, sight).AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(i => i.Code == code, cancellationToken) is not { } inspection)
        {
            return null;
        }

        var organs = await directory.ByIdAsync([.. inspection.Sheets.Select(s => s.OrganId)], cancellationToken);
        return new InspectionFile
        {
            Inspection = inspection,
            Today = lights.Today,
            IsOffice = sight is null,
            MaySupervise = actor.May(Permission.Supervise),
            MayAnswerFor = inspection.Stage is InspectionStage.Sent && actor.May(Permission.AnswerSupervision) && actor.OrganId is { } own && inspection.SheetOf(own) is { Stage: not SheetStage.Evaluated } ? own : null,
            Sheets = [.. inspection.Sheets.Where(s => sight is null || s.OrganId == sight).Select(s => (s, organs[s.OrganId])).OrderBy(s => s.Item2.Code)],
            Names = await UserNames.ReadAsync(db, [inspection.DraftedBy, .. inspection.Sheets.SelectMany(s => new[] { s.AnsweredBy, s.EvaluatedBy })], cancellationToken),
        };
    }

    internal static IQueryable<Inspection> Visible(DisclosureDbContext db, long? sight) =>
        sight is { } unit ? db.Inspections.Where(i => i.SentOn != null && i.Sheets.Any(s => s.OrganId == unit)) : db.Inspections;

    internal static IQueryable<Inspection> ToAnswer(DisclosureDbContext db, long unit) =>
        db.Inspections.Where(i => i.Stage == InspectionStage.Sent && i.Sheets.Any(s => s.OrganId == unit && s.Stage == SheetStage.Waiting));

    internal static IQueryable<Inspection> ToEvaluate(DisclosureDbContext db) =>
        db.Inspections.Where(i => i.Stage == InspectionStage.Sent && i.Sheets.Any(s => s.Stage == SheetStage.Answered));

    internal static IQueryable<InspectionLineItem> Rows(IQueryable<Inspection> page) => page.Select(i => new InspectionLineItem(
        i.Id, i.Code, i.Title, i.Stage, i.DueOn, i.Sheets.Count, i.Sheets.Count(s => s.Stage != SheetStage.Waiting), i.Sheets.Count(s => s.Stage == SheetStage.Evaluated)));

    /// <summary>The sheets at a stage, of one unit or of all.</summary>
    internal static IQueryable<long> SheetsOf(DisclosureDbContext db, long? unit, SheetStage stage) =>
        from inspection in db.Inspections
        from sheet in inspection.Sheets
        where inspection.Stage == InspectionStage.Sent && sheet.Stage == stage && (unit == null || sheet.OrganId == unit)
        select sheet.OrganId;
}
