using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Documents;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Ledger = Disclosure.Web.Disputes.DisputeLedger;

namespace Disclosure.Web.Disputes;

/// <summary>Takes in the ledger of disputes, each joined to the case that it names.</summary>
internal sealed class DisputeIntake(ResultSettings results) : NumberedIntake<LedgerDispute>
{
    private readonly HashSet<long> _touched = [];
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private Dictionary<string, long> _organs = [];
    private Dictionary<string, long> _cases = [];
    private BulkInsert<Dispute>? _disputes;

    public override string Action => nameof(ImportDisputes);

    public override LedgerForm Form => Ledger.Form;

    public override async Task<DateTime?> BeginAsync(IntakeScope scope)
    {
        var (db, actor) = (scope.Command.Db, scope.Command.Actor);
        _organs = await db.Organs.Where(o => actor.ReachesAll || o.Id == actor.OrganId).ToDictionaryAsync(o => o.Code, o => o.Id, StringComparer.Ordinal, scope.CancellationToken);
        _disputes = new BulkInsert<Dispute>(db);
        return await base.BeginAsync(scope);
    }

    public override async Task EndAsync(ImportResult result)
    {
        await base.EndAsync(result);
        await ChainJoining.RunAsync(Scope, _touched);
    }

    protected override async Task PrepareAsync(IReadOnlyList<LedgerRow> rows)
    {
        var numbers = rows.Select(row => row[Ledger.ApplicationNumber]).Where(number => number.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        _cases = numbers.Count == 0 ? [] : await Scope.Command.Db.Applications.Where(a => numbers.Contains(a.Number))
            .ToDictionaryAsync(a => a.Number, a => a.Id, StringComparer.Ordinal, Scope.CancellationToken);
    }

    protected override void See(string number)
    {
        if (DisputeSeries.TryRead(number, out var series, out var sequence))
        {
            _given[series] = Math.Max(sequence, _given.GetValueOrDefault(series));
        }
    }

    protected override LedgerDispute? Read(LedgerRow row)
    {
        if (row[Ledger.Organ].Length > 0 && !_organs.ContainsKey(row[Ledger.Organ]))
        {
            row.Refuse(Ledger.Organ, Text.Format(DocumentsTexts.OrganUnknown, row[Ledger.Organ]), DocumentsTexts.OrganUnknown_ToDo);
        }

        if (row[Ledger.ApplicationNumber].Length > 0 && !_cases.ContainsKey(row[Ledger.ApplicationNumber]))
        {
            row.Refuse(Ledger.ApplicationNumber, Text.Format(DisputesTexts.Ledger_CaseUnknown, row[Ledger.ApplicationNumber]), DisputesTexts.Ledger_CaseUnknown_ToDo);
        }

        row.Bounded(Number, Dispute.MaxText);
        var facts = new DisputeFactsheet(
            row.Label(Ledger.Kind, DisputeLabels.Kinds).GetValueOrDefault(),
            row.Bounded(Ledger.Body, Dispute.MaxText),
            row.Bounded(Ledger.Docket, Dispute.MaxText),
            row.Day(Ledger.AcceptedOn).GetValueOrDefault(),
            row.Label(Ledger.AfterReconsideration, DisputeLabels.Answers) is { } answer ? answer is DisputeLabels.Answer.Yes : null,
            row.Label(Ledger.Instance, DisputeLabels.Instances),
            row.Label(Ledger.Result, results.Labels),
            row.Day(Ledger.ClosedOn),
            row.Bounded(Ledger.Remarks, ApplicationFacts.MaxRemarks));
        return new LedgerDispute(row[Ledger.Organ], row[Ledger.ApplicationNumber], facts);
    }

    protected override bool Check(LedgerRow row, LedgerDispute entry)
    {
        foreach (var violation in Dispute.Check(entry.Facts, Scope.Command.Today))
        {
            row.Refuse(ColumnOf(violation, entry.Facts), violation);
        }

        return !row.IsRefused;
    }

    protected override IReadOnlyList<string> Cells(LedgerDispute entry) => Ledger.Cells("", entry);

    protected override async Task<Dictionary<string, StoredRow>> FindAsync(IReadOnlyList<string> numbers)
    {
        var db = Scope.Command.Db;
        var named = IsOneParameter ? db.Disputes.Where(d => EF.Parameter(numbers).Contains(d.Number)) : db.Disputes.Where(d => numbers.Contains(d.Number));
        return await StoredDispute.Query(db, named).ToDictionaryAsync(s => s.Number, s => new StoredRow(s.Cells, s.ImportId), StringComparer.Ordinal, Scope.CancellationToken);
    }

    protected override async Task StoreAsync(IReadOnlyList<(LedgerRow Row, LedgerDispute Entry)> entries)
    {
        var disputes = new List<Dispute>(entries.Count);
        foreach (var (row, entry) in entries)
        {
            var number = row[Number].Length > 0 ? row[Number] : await NextNumberAsync(entry.OrganCode);
            var dispute = new Dispute(number, _organs[entry.OrganCode], entry.Facts, Scope.Command.Today);
            dispute.CameBy(ImportId);
            dispute.SortBy(results.Columns);
            if (entry.ApplicationNumber.Length > 0)
            {
                dispute.Concern(_cases[entry.ApplicationNumber]);
                _touched.Add(_cases[entry.ApplicationNumber]);
            }

            disputes.Add(dispute);
        }

        await _disputes!.WriteAsync(disputes, Scope.CancellationToken);
    }

    /// <summary>Counts on from the highest number of the series that is stored or stands in the file; commands take turns, so none comes twice.</summary>
    private async Task<string> NextNumberAsync(string organCode)
    {
        var series = DisputeSeries.Of(organCode, Scope.Command.Today.Year);
        var stored = _given.TryGetValue(series + "*", out var seen) ? seen : await DisputeSeries.LastAsync(Scope.Command.Db, series, Scope.CancellationToken);
        var next = Math.Max(stored, _given.GetValueOrDefault(series)) + 1;
        (_given[series], _given[series + "*"]) = (next, next);
        return string.Create(CultureInfo.InvariantCulture, $"{series}{next:00000}");
    }

    private static LedgerColumn ColumnOf(RuleViolationException violation, DisputeFactsheet facts) => violation.Rule switch
    {
        DisputeRule.DisputeDayAfterToday when facts.AcceptedOn.Equals(violation.Arguments[0]) => Ledger.AcceptedOn,
        DisputeRule.DisputeResultIncomplete when facts.Result is null => Ledger.Result,
        DisputeRule.LawsuitFactOnReconsideration => facts.Instance is null ? Ledger.AfterReconsideration : Ledger.Instance,
        _ => Ledger.ClosedOn,
    };
}
