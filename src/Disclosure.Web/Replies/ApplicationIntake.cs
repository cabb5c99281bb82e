using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Documents;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Ledger = Disclosure.Web.Replies.ApplicationLedger;

namespace Disclosure.Web.Replies;

/// <summary>Takes in the ledger of applications: each row a case, and its reply where it has one.</summary>
internal sealed class ApplicationIntake(ReplyClock clock) : NumberedIntake<LedgerCase>
{
    private readonly Dictionary<(string Organ, int Year), CaseNumber> _highest = [];
    private Dictionary<string, long> _organs = [];
    private BulkInsert<Application>? _cases;
    private BulkInsert<Reply>? _replies;
    private int _droppedDocuments;

    public override string Action => nameof(ImportApplications);

    public override LedgerForm Form => Ledger.Form;

    public override async Task<DateTime?> BeginAsync(IntakeScope scope)
    {
        if (await base.BeginAsync(scope) is { } already)
        {
            return already;
        }

        var (db, actor) = (scope.Command.Db, scope.Command.Actor);
        _organs = await db.Organs.Where(o => actor.ReachesAll || o.Id == actor.OrganId).ToDictionaryAsync(o => o.Code, o => o.Id, StringComparer.Ordinal, scope.CancellationToken);
        (_cases, _replies) = (new BulkInsert<Application>(db), new BulkInsert<Reply>(db));
        return null;
    }

    public override async Task EndAsync(ImportResult result)
    {
        if (_droppedDocuments > 0)
        {
            result.Notices.Add(Text.Format(RepliesTexts.Ledger_DocumentsDropped, _droppedDocuments));
        }

        await PassAsync();
        await WithheldRegister.FillAsync(Scope.Command, OfficeSettings.Of(Scope.Command.Db), Scope.CancellationToken);
        await base.EndAsync(result);
    }

    protected override void See(string number)
    {
        if (CaseNumber.TryParse(number, out var ours)
            && (!_highest.TryGetValue((ours.OrganCode, ours.Year), out var highest) || highest.Sequence < ours.Sequence))
        {
            _highest[(ours.OrganCode, ours.Year)] = ours;
        }
    }

    protected override async Task SeeAllAsync()
    {
        await base.SeeAllAsync();
        await PassAsync();
    }

    protected override LedgerCase Read(LedgerRow row)
    {
        if (row[Ledger.Organ].Length > 0 && !_organs.ContainsKey(row[Ledger.Organ]))
        {
            row.Refuse(Ledger.Organ, Text.Format(DocumentsTexts.OrganUnknown, row[Ledger.Organ]), DocumentsTexts.OrganUnknown_ToDo);
        }

        var entry = ApplicationRow.Read(row);
        _droppedDocuments += entry.Facts.Outcome is null && (row[Ledger.DocumentNumber].Length > 0 || row[Ledger.Delivery].Length > 0) ? 1 : 0;
        return entry;
    }

    protected override bool Check(LedgerRow row, LedgerCase entry)
    {
        foreach (var problem in FactRules.Check(entry.Facts, Scope.Command.Today))
        {
            row.Refuse(Ledger.Of(problem.Fact), problem.ToException());
        }

        return !row.IsRefused;
    }

    protected override IReadOnlyList<string> Cells(LedgerCase entry) => Ledger.Cells("", entry);

    protected override async Task<Dictionary<string, StoredRow>> FindAsync(IReadOnlyList<string> numbers)
    {
        var db = Scope.Command.Db;
        var named = IsOneParameter ? db.Applications.Where(a => EF.Parameter(numbers).Contains(a.Number)) : db.Applications.Where(a => numbers.Contains(a.Number));
        return await StoredCase.Query(db, named).ToDictionaryAsync(s => s.Case.Number, s => new StoredRow(s.Cells, s.Case.ImportId), StringComparer.Ordinal, Scope.CancellationToken);
    }

    protected override async Task StoreAsync(IReadOnlyList<(LedgerRow Row, LedgerCase Entry)> entries)
    {
        var cases = new List<Application>(entries.Count);
        foreach (var (row, entry) in entries)
        {
            var organId = _organs[entry.OrganCode];
            var number = row[Number].Length > 0 ? row[Number]
                : (await NumberCounter.NextAsync(Scope.Command.Db, organId, entry.OrganCode, Scope.Command.Today.Year, Scope.CancellationToken)).ToString();
            var application = new Application(number, organId, entry.Facts, Scope.Command.Today, clock.ForLedgers);
            application.CameBy(ImportId, row.Number);
            cases.Add(application);
        }

        await _cases!.WriteAsync(cases, Scope.CancellationToken);
        await CaseSearch.IndexAsync(Scope.Command.Db, cases.Select(a => new CaseText(a.Id, a.OrganId, a.Content)), Scope.CancellationToken);
        var replies = cases.Zip(entries).Where(pair => pair.First.ClosedOn is not null)
            .Select(pair => new Reply(pair.First, pair.First.Outcome!.Value, pair.First.Ground, pair.First.ClosedOn!.Value, pair.Second.Entry.DocumentNumber, pair.Second.Entry.Delivery));
        await _replies!.WriteAsync([.. replies], Scope.CancellationToken);
    }

    /// <summary>Moves the counters past the numbers of our own form that the file brings.</summary>
    private async Task PassAsync()
    {
        foreach (var highest in _highest.Values.Where(n => _organs.ContainsKey(n.OrganCode)))
        {
            await NumberCounter.PassAsync(Scope.Command.Db, _organs[highest.OrganCode], highest, Scope.CancellationToken);
        }
    }
}
