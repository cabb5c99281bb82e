using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>Why an earlier case is hinted at.</summary>
public enum SimilarReason
{
    /// <summary>同一申请人.</summary>
    SameApplicant,

    /// <summary>内容相近.</summary>
    SimilarContent,

    /// <summary>同一申请人，内容相近: perhaps a repeated application.</summary>
    Both,
}

/// <summary>An earlier case that the clerk should know of.</summary>
/// <param name="Number">编号.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Content">申请内容, its beginning.</param>
/// <param name="Reason">Why it is hinted at.</param>
/// <param name="Fragment">The longest piece that both contents share; empty where only the applicant is the same.</param>
/// <param name="Stage">阶段.</param>
/// <param name="ReceivedOn">收到日, or null.</param>
public sealed record SimilarCase(string Number, string Applicant, string Content, SimilarReason Reason, string Fragment, ApplicationStage Stage, DateOnly? ReceivedOn);

/// <summary>相似申请: the same applicant or the same matter seen before in the organ, while a new application is typed in.</summary>
internal sealed class SimilarCases(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    private const int MaxShown = 5, MaxLooked = 40, MaxPairs = 32, MaxContent = 400, MinPairs = 3;
    private const double Alike = 0.4;

    /// <summary>Up to five cases, the nearest first; none for an organ out of reach.</summary>
    public async Task<IReadOnlyList<SimilarCase>> FindAsync(long organId, string applicantName, string content, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.Reaches(organId))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = applicantName.Trim();
        var pairs = CaseWords.Pairs(content).ToHashSet();
        var found = name.Length == 0 ? [] : await ByApplicant(db, organId, name).ToListAsync(cancellationToken);
        if (pairs.Count >= MinPairs && CaseSearch.Alike(db, Sample(content), organId, MaxLooked) is { } alike)
        {
            var keys = await alike.ToListAsync(cancellationToken);
            found.AddRange(await ByKey(db, keys).ToListAsync(cancellationToken));
        }

        return
        [
            .. found.DistinctBy(c => c.Id)
                .Select(c => (Case: c, Share: Share(pairs, c.Content), Same: c.Applicant == name))
                .Where(c => c.Same || c.Share >= Alike)
                .OrderByDescending(c => c.Share + (c.Same ? Alike : 0)).ThenByDescending(c => c.Case.Id)
                .Take(MaxShown)
                .Select(c => ToHint(c.Case, c.Same, c.Share >= Alike, pairs)),
        ];
    }

    internal static IQueryable<Seen> ByApplicant(DisclosureDbContext db, long organId, string name) =>
        Read(db.Applications.Where(a => a.Applicant.Name == name && a.OrganId == organId && a.VoidedOn == null)
            .OrderByDescending(a => a.Id).Take(MaxShown));

    internal static IQueryable<Seen> ByKey(DisclosureDbContext db, IReadOnlyCollection<long> keys) =>
        Read(db.Applications.Where(a => keys.Contains(a.Id) && a.VoidedOn == null));

    private static IQueryable<Seen> Read(IQueryable<Application> cases) =>
        cases.Select(a => new Seen(a.Id, a.Number, a.Applicant.Name, a.Content.Substring(0, MaxContent), a.Stage, a.ReceivedOn));

    /// <summary>Some of the pairs of a long text, from all over it: enough to find its like, few enough to be quick.</summary>
    private static string Sample(string content)
    {
        var pieces = CaseWords.Runs(content).SelectMany(run => Enumerable.Range(0, Math.Max(0, run.Count - 1)).Select(i => $"{run[i]}{run[i + 1]}")).Distinct().ToList();
        var step = Math.Max(1, pieces.Count / MaxPairs);
        return string.Join(' ', pieces.Where((_, i) => i % step == 0).Take(MaxPairs));
    }

    private static double Share(HashSet<long> pairs, string content)
    {
        var other = CaseWords.Pairs(content);
        var smaller = Math.Min(pairs.Count, other.Count);
        return smaller < MinPairs ? 0 : (double)other.Count(pairs.Contains) / smaller;
    }

    private static SimilarCase ToHint(Seen seen, bool same, bool alike, HashSet<long> pairs) => new(
        seen.Number, seen.Applicant, seen.Content,
        same && alike ? SimilarReason.Both : same ? SimilarReason.SameApplicant : SimilarReason.SimilarContent,
        alike ? LongestShared(seen.Content, pairs) : "", seen.Stage, seen.ReceivedOn);

    private static string LongestShared(string content, HashSet<long> pairs)
    {
        var (best, start) = ("", 0);
        var characters = content.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        for (var i = 0; i <= characters.Count; i++)
        {
            if (i > 0 && i < characters.Count && CaseWords.Pairs(characters[i - 1] + characters[i]) is [var pair] && pairs.Contains(pair))
            {
                continue;
            }

            var piece = string.Concat(characters[start..i]);
            best = i - start > 1 && piece.Length > best.Length ? piece : best;
            start = i;
        }

        return best;
    }

    /// <summary>What is read of a case to compare it.</summary>
    internal sealed record Seen(long Id, string Number, string Applicant, string Content, ApplicationStage Stage, DateOnly? ReceivedOn);
}
