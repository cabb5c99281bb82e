using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>
/// 试算: what a scheme would have come to on a year's facts. The facts are the frozen ones of a round where there is one, and what the registers say
/// otherwise; both schemes are reckoned on the same facts and by their rules alone, so that a difference is the scheme's. Nothing is written.
/// </summary>
internal sealed class TrySchemes(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, AssessmentFacts registers, TimeProvider time)
{
    private const int FirstYear = 2008, MostYears = 10;

    /// <returns>The trial; null where there is no such scheme in sight.</returns>
    public async Task<SchemeTrial?> RunAsync(long schemeId, int? year, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.DraftSchemes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var schemes = await db.AssessmentSchemes.AsNoTracking().Where(s => s.Stage != SchemeStage.Dropped || s.Id == schemeId).ToListAsync(cancellationToken);
        if (schemes.Find(s => s.Id == schemeId) is not { } scheme || !actor.ReachesAll)
        {
            return null;
        }

        var today = time.Today();
        var last = Math.Min(scheme.Year, today.Year);
        int[] years = [.. Enumerable.Range(0, MostYears).Select(back => last - back).Where(y => y >= FirstYear)];
        var of = year is { } asked && years.Contains(asked) ? asked : years.Length > 1 && scheme.Year >= today.Year ? years[1] : years[0];
        var inForce = InForce(schemes, scheme, of);
        var units = await UnitQuery(db, new DateOnly(of, 1, 1), new DateOnly(of, 12, 31)).ToListAsync(cancellationToken);
        var grouped = units.Select(unit => (Unit: unit, Group: AssessmentGroups.Of(unit.Kind))).Where(pair => pair.Group is { } known && scheme.Content.Groups.Contains(known)).ToDictionary(pair => pair.Unit.Id, pair => (pair.Unit.Name, Group: pair.Group!.Value));
        var (facts, sources) = await FactsAsync(db, [scheme.Content, .. inForce is null ? [] : new[] { inForce.Content }], of, [.. grouped.Keys], today, cancellationToken);
        return new SchemeTrial
        {
            Scheme = LinkOf(scheme),
            InForce = inForce is null ? null : LinkOf(inForce),
            Facts = sources,
            Units = [.. grouped.GroupBy(pair => pair.Value.Group, pair => (pair.Key, pair.Value.Name)).OrderBy(group => group.Key).SelectMany(group => Reckon(scheme.Content, inForce?.Content, group.Key, [.. group], facts))],
            Years = years,
            Year = of,
        };
    }

    internal static IQueryable<TriedUnit> UnitQuery(DisclosureDbContext db, DateOnly first, DateOnly last) =>
        db.Organs.Where(o => o.ValidFrom <= last && (o.ValidUntil == null || o.ValidUntil >= first)).OrderBy(o => o.Code).Select(o => new TriedUnit(o.Id, o.Name, o.Kind));

    internal static IQueryable<FrozenRow> FrozenQuery(DisclosureDbContext db, int year) =>
        from round in db.AssessmentRounds
        where round.Year == year && round.FrozenOn != null
        join unit in db.UnitAssessments on round.Id equals unit.RoundId
        from fact in unit.Facts
        select new FrozenRow(unit.OrganId, fact.Key, fact.Count, fact.Base, round.CutOffOn);

    /// <summary>The scheme of the year itself, or else the newest one before: what people would compare with.</summary>
    private static AssessmentScheme? InForce(IEnumerable<AssessmentScheme> schemes, AssessmentScheme tried, int year) => schemes
        .Where(s => s.Id != tried.Id && s.Stage is SchemeStage.Published && s.Year <= tried.Year && s.Content.Groups.Intersect(tried.Content.Groups).Any())
        .OrderByDescending(s => s.Year == year).ThenByDescending(s => s.Year).ThenByDescending(s => s.Edition).FirstOrDefault();

    private static IEnumerable<TrialUnit> Reckon(SchemeContent scheme, SchemeContent? inForce, AssessmentGroup group, IReadOnlyList<(long Id, string Name)> units, IReadOnlyDictionary<long, FactSheet> facts)
    {
        var now = units.ToDictionary(unit => unit.Id, unit => Scorecard.Of(scheme, facts[unit.Id]));
        var before = inForce?.Groups.Contains(group) is true ? units.ToDictionary(unit => unit.Id, unit => Scorecard.Of(inForce, facts[unit.Id])) : null;
        var ranksBefore = before is null ? null : AssessmentRanking.Of(inForce!, before).ToDictionary(ranked => ranked.OrganId);
        return AssessmentRanking.Of(scheme, now).Select(ranked => new TrialUnit
        {
            OrganId = ranked.OrganId,
            Organ = units.First(unit => unit.Id == ranked.OrganId).Name,
            Group = group,
            Now = ranked,
            Before = ranksBefore?[ranked.OrganId],
            Unknown = UnknownOf(now[ranked.OrganId]),
            Changes = before is null ? [] : ChangesOf(before[ranked.OrganId], now[ranked.OrganId]),
        });
    }

    private static IReadOnlyList<string> UnknownOf(Scorecard card) => [.. card.Unknown.Select(key =>
        Measures.Find(key) is { } entry ? Text.Of(entry.Measure)
        : card.All.SelectMany(score => score.Rules).Select(rule => rule.Rule).FirstOrDefault(rule => rule.FactKey == key)?.Text ?? card.RedLines.FirstOrDefault(line => line.Line.FactKey == key)?.Line.Name ?? key)];

    private static IReadOnlyList<IndicatorChange> ChangesOf(Scorecard before, Scorecard now)
    {
        var (old, young) = (Leaves(before), Leaves(now));
        return [.. young.Select(leaf => new IndicatorChange(leaf.Key, leaf.Value.Indicator.Name, old.GetValueOrDefault(leaf.Key)?.Score, leaf.Value.Score))
            .Concat(old.Where(leaf => !young.ContainsKey(leaf.Key)).Select(leaf => new IndicatorChange(leaf.Key, leaf.Value.Indicator.Name, leaf.Value.Score, null)))
            .Where(change => change.Before != change.After)];
    }

    private static Dictionary<string, IndicatorScore> Leaves(Scorecard card) =>
        card.All.Where(score => score.Indicator.IsLeaf).GroupBy(score => score.Indicator.Code, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private static SchemeLink LinkOf(AssessmentScheme scheme) => new(scheme.Id, scheme.Year, scheme.Edition, scheme.Name, scheme.Stage);

    /// <summary>Frozen facts first; what they do not hold the registers are asked for as of the same day, all units at once.</summary>
    private async Task<(IReadOnlyDictionary<long, FactSheet> Facts, IReadOnlyList<TrialFacts> Sources)> FactsAsync(
        DisclosureDbContext db, IReadOnlyList<SchemeContent> schemes, int year, IReadOnlyList<long> organIds, DateOnly today, CancellationToken cancellationToken)
    {
        var frozen = (await FrozenQuery(db, year).ToListAsync(cancellationToken)).ToLookup(row => row.OrganId);
        var yearsEnd = new DateOnly(year, 12, 31);
        var cutOff = frozen.SelectMany(rows => rows).Select(row => (DateOnly?)row.CutOffOn).Max() ?? (yearsEnd < today ? yearsEnd : today);
        var known = organIds.ToDictionary(id => id, id => frozen[id].GroupBy(row => row.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new MeasuredFact(same.First().Count, same.First().Base), StringComparer.Ordinal));
        foreach (var scheme in schemes)
        {
            var facts = await registers.ReadAsync(db, scheme, new AssessedSpan(year, cutOff), organIds, withCases: false, cancellationToken);
            foreach (var (id, sheet) in known)
            {
                foreach (var fact in facts[id])
                {
                    sheet.TryAdd(fact.Key, fact.Fact);
                }
            }
        }

        List<TrialFacts> sources = [.. frozen.Count > 0 ? [new TrialFacts(year, cutOff, IsFrozen: true)] : Array.Empty<TrialFacts>()];
        if (organIds.Any(id => !frozen.Contains(id)))
        {
            sources.Add(new TrialFacts(year, cutOff, IsFrozen: false));
        }

        return (known.ToDictionary(unit => unit.Key, unit => new FactSheet(unit.Value)), sources);
    }

    internal sealed record TriedUnit(long Id, string Name, Domain.Organs.OrganKind Kind);

    internal sealed record FrozenRow(long OrganId, string Key, int Count, int Base, DateOnly CutOffOn);
}
