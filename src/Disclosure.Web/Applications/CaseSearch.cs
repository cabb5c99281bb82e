using System.Globalization;
using System.Text.Json;
using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>A content to be found again.</summary>
/// <param name="Id">Key of the case.</param>
/// <param name="OrganId">受理单位.</param>
/// <param name="Content">申请内容.</param>
internal readonly record struct CaseText(long Id, long OrganId, string Content);

/// <summary>
/// Full-text search of 申请内容: an FTS5 table on SQLite, a table of pairs on SQL Server, both made by the migration Rules. Kept up to date in the
/// transaction that changes the content: by the database context for tracked cases, by the importer for rows that it writes itself.
/// </summary>
internal static class CaseSearch
{
    private const int Batch = 500;

    /// <summary>Enters new contents and replaces changed ones. Belongs inside the transaction that wrote them.</summary>
    public static async Task IndexAsync(DisclosureDbContext db, IEnumerable<CaseText> texts, CancellationToken cancellationToken = default)
    {
        foreach (var some in texts.Chunk(Batch))
        {
            var rows = JsonSerializer.Serialize(some.Select(text => IsSqlite(db) ? WordsOf(text) : PairsOf(text)));
            if (IsSqlite(db))
            {
                await db.Database.ExecuteSqlAsync(
                    $"INSERT OR REPLACE INTO CaseWords (rowid, Words) SELECT value ->> 0, value ->> 1 FROM json_each({rows})", cancellationToken);
                continue;
            }

            var ids = JsonSerializer.Serialize(some.Select(t => t.Id));
            await db.Database.ExecuteSqlAsync(
                $"""
                DELETE FROM CasePairs WHERE ApplicationId IN (SELECT CAST(value AS bigint) FROM OPENJSON({ids}));
                INSERT INTO CasePairs (Pair, OrganId, ApplicationId)
                SELECT CAST(p.value AS bigint), t.OrganId, t.Id
                FROM OPENJSON({rows}) WITH (Id bigint '$[0]', OrganId bigint '$[1]', Pairs nvarchar(max) '$[2]' AS JSON) t CROSS APPLY OPENJSON(t.Pairs) p;
                """, cancellationToken);
        }
    }

    /// <summary>Keys of the cases in whose content every run of the text stands; null where the text has nothing to look for.</summary>
    /// <param name="db">The context of the query that they belong to.</param>
    /// <param name="text">As typed.</param>
    /// <param name="organId">Only of this organ; null for all.</param>
    public static IQueryable<long>? Matching(DisclosureDbContext db, string text, long? organId)
    {
        var runs = CaseWords.Runs(text).ToList();
        if (runs.Count == 0)
        {
            return null;
        }

        if (IsSqlite(db))
        {
            var match = string.Join(" AND ", runs.Select(CaseWords.Phrase).Prepend(organId is { } organ ? OrganWord(organ) : null).OfType<string>());
            return db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM CaseWords WHERE CaseWords MATCH {match}");
        }

        var pairs = CaseWords.Pairs(text);
        var cases = organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications;
        if (pairs.Count > 0)
        {
            var candidates = Candidates(db, pairs, organId);
            cases = cases.Where(a => candidates.Contains(a.Id));
        }

        foreach (var part in runs.Select(run => string.Concat(run)))
        {
            cases = cases.Where(a => a.Content.Contains(part)); // the pairs must also stand one behind the other
        }

        return cases.Select(a => a.Id);
    }

    /// <summary>Keys of the cases of an organ that share most pairs with a text, best first.</summary>
    public static IQueryable<long>? Alike(DisclosureDbContext db, string text, long organId, int limit)
    {
        var pairs = CaseWords.Pairs(text);
        if (pairs.Count == 0)
        {
            return null;
        }

        if (IsSqlite(db))
        {
            var match = $"{OrganWord(organId)} AND ({string.Join(" OR ", pairs.Select(CaseWords.Hex))})";
            return db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM CaseWords WHERE CaseWords MATCH {match} ORDER BY rank LIMIT {limit}");
        }

        var json = JsonSerializer.Serialize(pairs);
        return db.Database.SqlQuery<long>(
            $"""
            SELECT TOP ({limit}) ApplicationId AS Value FROM CasePairs
            WHERE OrganId = {organId} AND Pair IN (SELECT CAST(value AS bigint) FROM OPENJSON({json}))
            GROUP BY ApplicationId ORDER BY COUNT(*) DESC, ApplicationId DESC
            """);
    }

    /// <summary>The cases that the next save adds, or whose content it changes.</summary>
    internal static IReadOnlyList<Application> Reworded(DisclosureDbContext db) =>
    [
        .. db.ChangeTracker.Entries<Application>()
            .Where(e => e.State is EntityState.Added || e.State is EntityState.Modified && e.Property(a => a.Content).IsModified)
            .Select(e => e.Entity),
    ];

    private static IQueryable<long> Candidates(DisclosureDbContext db, IReadOnlyCollection<long> pairs, long? organId)
    {
        var (json, count) = (JsonSerializer.Serialize(pairs), pairs.Count);
        return organId is { } organ
            ? db.Database.SqlQuery<long>(
                $"""
                SELECT ApplicationId AS Value FROM CasePairs WHERE OrganId = {organ} AND Pair IN (SELECT CAST(value AS bigint) FROM OPENJSON({json}))
                GROUP BY ApplicationId HAVING COUNT(*) = {count}
                """)
            : db.Database.SqlQuery<long>(
                $"""
                SELECT ApplicationId AS Value FROM CasePairs WHERE Pair IN (SELECT CAST(value AS bigint) FROM OPENJSON({json}))
                GROUP BY ApplicationId HAVING COUNT(*) = {count}
                """);
    }

    /// <summary>The first word of every content names its organ: a clerk's search never walks through the cases of others.</summary>
    private static string OrganWord(long organId) => "o" + organId.ToString(CultureInfo.InvariantCulture);

    private static object[] WordsOf(CaseText text) => [text.Id, $"{OrganWord(text.OrganId)} {CaseWords.Tokens(text.Content)}"];

    private static object[] PairsOf(CaseText text) => [text.Id, text.OrganId, CaseWords.Pairs(text.Content)];

    private static bool IsSqlite(DisclosureDbContext db) => db is SqliteDisclosureDbContext;
}
