using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>Another scheme that one belongs to.</summary>
public sealed record SchemeLink(long Id, int Year, int Edition, string Name, SchemeStage Stage);

/// <summary>A scheme as somebody sees it, with what she may do with it.</summary>
public sealed record SchemeFile
{
    public required AssessmentScheme Scheme { get; init; }

    /// <summary>The draft in the form of its editor: names the place of each problem.</summary>
    public required SchemeReading Reading { get; init; }

    /// <summary>沿用的方案.</summary>
    public SchemeLink? CopiedFrom { get; init; }

    /// <summary>被替换的方案.</summary>
    public SchemeLink? Preceding { get; init; }

    /// <summary>The edition that replaces it, or is to.</summary>
    public SchemeLink? Next { get; init; }

    /// <summary>The round that is carried out by it, or null.</summary>
    public long? RoundId { get; init; }

    /// <summary>People by sign-in name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool SeesAll { get; init; }

    public bool MayChange { get; init; }

    public bool MayPublish { get; init; }

    public bool MayReplace { get; init; }

    /// <summary>方案内容.</summary>
    public SchemeContent Content => Scheme.Content;
}

/// <summary>考核方案: one of them, and where to find the newest draft of a year.</summary>
internal sealed class SchemeFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <returns>The scheme; null where there is none in sight.</returns>
    public async Task<SchemeFile?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await AssessmentSight.OfAsync(db, actor, cancellationToken);
        if (await db.AssessmentSchemes.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } scheme || !sight.Sees(scheme))
        {
            return null;
        }

        var links = await LinkQuery(db, scheme.Id, scheme.CopiedFromId, scheme.PrecedingId).ToListAsync(cancellationToken);
        var steps = scheme.PermittedSteps.ToHashSet();
        var next = links.Where(l => l.PrecedingId == id && l.Stage is not SchemeStage.Dropped).MaxBy(l => l.Id);
        return new SchemeFile
        {
            Scheme = scheme,
            Reading = SchemeDraft.Of(scheme.Content).Read(),
            CopiedFrom = sight.SeesAll ? Link(links, scheme.CopiedFromId) : null,
            Preceding = Link(links, scheme.PrecedingId),
            Next = next is null || (!sight.SeesAll && next.Stage is SchemeStage.Drafted) ? null : next.Link,
            RoundId = await RoundQuery(db, id).FirstOrDefaultAsync(cancellationToken),
            Names = sight.SeesAll ? await UserNames.ReadAsync(db, [scheme.DraftedBy, scheme.ChangedBy, scheme.PublishedBy], cancellationToken) : new Dictionary<string, string>(StringComparer.Ordinal),
            SeesAll = sight.SeesAll,
            MayChange = steps.Contains(SchemeStep.Change) && actor.May(Permission.DraftSchemes),
            MayPublish = steps.Contains(SchemeStep.Publish) && actor.May(Permission.PublishSchemes),
            MayReplace = steps.Contains(SchemeStep.Replace) && actor.May(Permission.DraftSchemes) && next is null,
        };
    }

    /// <summary>The newest draft of a year: the one that a command has just made.</summary>
    public async Task<long?> NewestDraftAsync(int year, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.DraftSchemes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await NewestQuery(db, year).FirstOrDefaultAsync(cancellationToken);
    }

    internal static IQueryable<LinkRow> LinkQuery(DisclosureDbContext db, long id, long? copiedFromId, long? precedingId) =>
        db.AssessmentSchemes.Where(s => s.Id == copiedFromId || s.Id == precedingId || s.PrecedingId == id)
            .Select(s => new LinkRow(s.Id, s.Year, s.Edition, s.Name, s.Stage, s.PrecedingId));

    internal static IQueryable<long?> RoundQuery(DisclosureDbContext db, long schemeId) => db.AssessmentRounds.Where(r => r.SchemeId == schemeId).Select(r => (long?)r.Id);

    internal static IQueryable<long?> NewestQuery(DisclosureDbContext db, int year) =>
        db.AssessmentSchemes.Where(s => s.Year == year && s.Stage == SchemeStage.Drafted).OrderByDescending(s => s.Id).Select(s => (long?)s.Id);

    private static SchemeLink? Link(IEnumerable<LinkRow> rows, long? id) => rows.FirstOrDefault(row => row.Id == id)?.Link;

    internal sealed record LinkRow(long Id, int Year, int Edition, string Name, SchemeStage Stage, long? PrecedingId)
    {
        public SchemeLink Link => new(Id, Year, Edition, Name, Stage);
    }
}
