using System.Globalization;
using Disclosure.Benchmarks.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Supervision;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Assessment;

/// <summary>
/// An assessment of 57 units by a scheme of 40 indicators that count every measure of a register, over 100,000 applications, all of one year: facts read anew with
/// their cases, scorecards, ranking. Aim: at most 2 s, one unit at most 0.2 s. Against the bare queries for the same rows.
/// </summary>
internal static class AssessmentBenchmark
{
    private const int Cases = 100_000, Year = MillionApplications.FirstYear + MillionApplications.Years - 1;

    private static readonly AssessedSpan Span = new(Year, new DateOnly(Year, 12, 31));

    public static async Task RunAsync()
    {
        await using var cases = await MillionApplications.FillAsync(Cases, Cases / 50);
        await GatherAsync(cases);
        await using var services = cases.OpenServices(add => add.AddDisputes().AddSupervision().AddAssessment());
        await using var scope = services.CreateAsyncScope();
        var scheme = Scheme();
        var facts = scope.ServiceProvider.GetRequiredService<AssessmentFacts>();
        var contexts = scope.ServiceProvider.GetRequiredService<IDbContextFactory<DisclosureDbContext>>();
        long[] city = [.. Enumerable.Range(1, MillionApplications.Organs).Select(id => (long)id)];
        var (listed, ranked) = await ReckonAsync(contexts, facts, scheme, city);
        Measure.Print($"{scheme.Leaves.Count()} indicators, {scheme.FactKeys.Count()} facts a unit, {listed:N0} cases listed, {ranked} units ranked");
        await Measure.CompareAsync("57 units reckoned anew, over the bare queries", () => BareAsync(cases, ""), () => ReckonAsync(contexts, facts, scheme, city), turns: 11);
        await Measure.CompareAsync("one unit reckoned anew, over the bare queries", () => BareAsync(cases, "AND a.OrganId = 6"), () => ReckonAsync(contexts, facts, scheme, [6]), turns: 21);
    }

    private static async Task<(int Listed, int Ranked)> ReckonAsync(IDbContextFactory<DisclosureDbContext> contexts, AssessmentFacts facts, SchemeContent scheme, long[] organs)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var known = await facts.ReadAsync(db, scheme, Span, organs, withCases: true, CancellationToken.None);
        var cards = organs.Select(organ => KeyValuePair.Create(organ, Scorecard.Of(scheme, new FactSheet(known[organ].Select(fact => KeyValuePair.Create(fact.Key, fact.Fact))))));
        return (known.Sum(unit => unit.Sum(fact => fact.Cases.Count)), AssessmentRanking.Of(scheme, cards).Count);
    }

    /// <summary>40 indicators of 2.5 points; each counts two measures, so that every measure of a register is asked for at least once.</summary>
    private static SchemeContent Scheme()
    {
        var keys = Measures.All.Where(entry => entry.Register is not FactRegister.Entered).Select(entry => entry.Key).ToList();
        var leaves = Enumerable.Range(0, 40).Select(i => new SchemeIndicator(Code("L", i), $"第{i}项", 2.5m)
        {
            Rules = [new ScoringRule(Code("R", 2 * i), "每件", keys[2 * i % keys.Count], 0.01m), new ScoringRule(Code("R", (2 * i) + 1), "每件", keys[((2 * i) + 1) % keys.Count], 0.01m)],
        });
        return SampleScheme.For(Year) with { Indicators = [.. leaves], RedLines = [] };

        static string Code(string letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number:00}");
    }

    /// <summary>All cases come into one year; nine of ten from a ledger or archived in time, as in an office that works with the program.</summary>
    private static async Task GatherAsync(MillionApplications cases)
    {
        await using var connection = new SqliteConnection(cases.Connection + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            INSERT INTO LedgerImports (Id, Ledger, FileName, FileHash, Rows, ImportedAt, ImportedBy) VALUES (1, 'applications', 'x', 'x', 1, '2025-01-01', 'x');
            UPDATE Applications SET ReceivedOn = date('{Year}' || substr(ReceivedOn, 5)), ReceivedYear = {Year}, ClosedYear = CASE WHEN ClosedOn IS NULL THEN NULL ELSE {Year} END,
                DueOn = date('{Year}' || substr(ReceivedOn, 5), '+28 days'), FinalDueOn = date('{Year}' || substr(ReceivedOn, 5), '+28 days'), QueueOn = CASE WHEN IsOpen = 1 THEN QueueOn ELSE date('{Year}' || substr(ReceivedOn, 5), '+28 days') END,
                ClosedOn = CASE WHEN ClosedOn IS NULL THEN NULL ELSE min('{Year}-12-31', date('{Year}' || substr(ReceivedOn, 5), '+' || (3 + Id % 25 + CASE WHEN Timeliness = 'Overdue' THEN 30 ELSE 0 END) || ' days')) END,
                ArchivedOn = CASE WHEN IsOpen = 1 OR Id % 200 = 0 THEN NULL ELSE date('{Year}' || substr(ReceivedOn, 5), '+40 days') END,
                ImportId = CASE WHEN Id % 10 < 8 THEN 1 ELSE NULL END,
                ExtensionApprovedOn = CASE WHEN Timeliness = 'Extended' THEN date('{Year}' || substr(ReceivedOn, 5), '+20 days') END, ExtensionDays = CASE WHEN Timeliness = 'Extended' THEN 20 END,
                CorrectionAskedOn = CASE WHEN Id % 9 = 0 THEN date('{Year}' || substr(ReceivedOn, 5), '+' || (Id % 12) || ' days') END;
            INSERT INTO Disputes (Number, OrganId, Kind, Body, Docket, AcceptedOn, Result, ClosedOn, Remarks, ResultKind, Version, Stage, Position, CopyReceivedOn, AnsweredOn, Claimant, DecisionNumber)
                SELECT 'FY-' || Id, OrganId, 'Reconsideration', '市人民政府', '', '{Year}-05-01', 'Annulled', '{Year}-07-01', '', CASE WHEN Id % 3 = 0 THEN 'Corrected' ELSE 'Upheld' END, Version, 'Concluded', 'OriginalOrgan',
                    '{Year}-05-02', date('{Year}-05-02', '+' || (Id % 14) || ' days'), '', '' FROM Applications WHERE Id % 100 = 0;
            ANALYZE;
            """;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rows behind the facts by plain SQL, without entities and without judging them.</summary>
    private static async Task BareAsync(MillionApplications cases, string unit)
    {
        await using var connection = new SqliteConnection(cases.Connection);
        await connection.OpenAsync();
        var year = $"FROM Applications a WHERE a.VoidedOn IS NULL AND a.ClosedYear = {Year} {unit} AND a.ClosedOn >= '{Year}-01-01' AND a.ClosedOn <= '{Year}-12-31'";
        const string Row = "a.OrganId, a.Number, substr(a.Content, 1, 60), a.DueOn, a.FinalDueOn, a.Timeliness, a.ClosedOn, a.Outcome, a.Ground, a.ArchivedOn, a.ImportId";
        await ReadAsync(connection, $"SELECT a.OrganId, COUNT(*) {year} GROUP BY a.OrganId");
        await ReadAsync(connection, $"SELECT {Row} {year} AND a.Timeliness = 'Overdue'");
        await ReadAsync(connection, $"SELECT {Row} FROM Applications a WHERE a.IsOpen = 1 {unit} AND a.QueueOn <= '{Year}-12-31'");
        await ReadAsync(connection, $"SELECT a.* {year} AND (a.ExtensionApprovedOn > a.DueOn OR a.ExtensionDays > 20 OR a.CorrectionAskedOn > date(a.ReceivedOn, '+7 days') OR EXISTS (SELECT 1 FROM Consultations c WHERE c.ApplicationId = a.Id AND c.EndedOn IS NULL))");
        await ReadAsync(connection, $"SELECT {Row} {year} AND coalesce(a.ImportId, 0) = 0 AND a.Ground IN ('ThirdPartyRights', 'CommercialSecret', 'PersonalPrivacy') AND NOT EXISTS (SELECT 1 FROM Consultations c WHERE c.ApplicationId = a.Id)");
        await ReadAsync(connection, $"SELECT {Row} {year} AND coalesce(a.ImportId, 0) = 0 AND a.Outcome = 'NotExisting' AND NOT EXISTS (SELECT 1 FROM Replies r WHERE r.ApplicationId = a.Id)");
        await ReadAsync(connection, $"SELECT {Row} {year} AND coalesce(a.ImportId, 0) = 0 AND a.Outcome IN ('Granted', 'PartiallyGranted') AND NOT EXISTS (SELECT 1 FROM Replies r WHERE r.ApplicationId = a.Id)");
        await ReadAsync(connection, $"SELECT {Row} FROM Applications a WHERE a.VoidedOn IS NULL AND a.ClosedYear IN ({Year - 1}, {Year}) {unit} AND coalesce(a.ImportId, 0) = 0 AND (a.ArchivedOn IS NULL OR a.ArchivedOn > date(a.ClosedOn, '+30 days'))");
        await ReadAsync(connection, $"SELECT a.* FROM Disputes a WHERE a.AcceptedOn <= '{Year}-12-31' {unit}");
    }

    private static async Task ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
        }
    }
}
