using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Documents;

/// <summary>What is stored under a number that a file brings again.</summary>
/// <param name="Cells">Its cells as an export writes them.</param>
/// <param name="ImportId">The import that brought it, or null.</param>
internal sealed record StoredRow(IReadOnlyList<string> Cells, long? ImportId);

/// <summary>
/// A ledger whose rows bear numbers: the same number with the same content is left alone, with other content refused, and within
/// one file it stands once. A file in which numbers are left empty is known again by its hash.
/// </summary>
/// <typeparam name="TEntry">What a row amounts to.</typeparam>
internal abstract class NumberedIntake<TEntry> : LedgerIntake
    where TEntry : class
{
    private readonly HashSet<ulong> _leftAlone = [];
    private LedgerImport? _import;
    private bool _sawAll;

    protected IntakeScope Scope { get; private set; } = null!;

    protected LedgerColumn Number => Form.Columns[0];

    /// <summary>Whether numbers go to the database as one list: fast on SQLite, but of another collation than the column on SQL Server.</summary>
    protected bool IsOneParameter => Scope.Command.Db.Database.IsSqlite();

    protected long ImportId => _import!.Id;

    public override async Task<DateTime?> BeginAsync(IntakeScope scope)
    {
        (Scope, scope.Command.Db.Changes) = (scope, null);
        var earlier = await scope.Command.Db.LedgerImports
            .Where(i => i.Ledger == Form.Ledger && i.FileHash == scope.FileHash)
            .OrderBy(i => i.Id).Select(i => (DateTime?)i.ImportedAt).FirstOrDefaultAsync(scope.CancellationToken);
        return earlier is not null && scope.LookAhead().Any(number => number.Length == 0) ? earlier : null;
    }

    public override async Task TakeAsync(IReadOnlyList<LedgerRow> rows)
    {
        await PrepareAsync(rows);
        var here = new HashSet<string>(StringComparer.Ordinal);
        var read = new List<(LedgerRow Row, TEntry? Entry)>(rows.Count);
        foreach (var row in rows)
        {
            See(row[Number]);
            if (row[Number].Length > 0 && !here.Add(row[Number]))
            {
                RefuseDoubled(row);
            }

            read.Add((row, Read(row)));
        }

        var stored = here.Count == 0 ? new Dictionary<string, StoredRow>(StringComparer.Ordinal) : await FindAsync([.. here]);
        var fresh = new List<(LedgerRow Row, TEntry Entry)>(rows.Count);
        foreach (var (row, entry) in read.Where(r => !r.Row.IsRefused))
        {
            if (stored.TryGetValue(row[Number], out var known))
            {
                Meet(row, entry!, known);
            }
            else if (Check(row, entry!))
            {
                fresh.Add((row, entry!));
            }
        }

        if (fresh.Count > 0)
        {
            if (!_sawAll && fresh.Exists(row => row.Row[Number].Length == 0))
            {
                await SeeAllAsync();
            }

            await NoteImportAsync();
            await StoreAsync(fresh);
        }
    }

    public override async Task EndAsync(ImportResult result)
    {
        if (_import is not null)
        {
            _import.Rows = result.Added;
            await Scope.Command.Db.SaveChangesAsync(Scope.CancellationToken);
        }
    }

    /// <summary>Looks up what the rows refer to.</summary>
    protected virtual Task PrepareAsync(IReadOnlyList<LedgerRow> rows) => Task.CompletedTask;

    /// <summary>Reads the cells; null, or anything, where the row is refused.</summary>
    protected abstract TEntry? Read(LedgerRow row);

    /// <summary>Whether the entry can stand; refuses the row where not.</summary>
    protected abstract bool Check(LedgerRow row, TEntry entry);

    /// <summary>The cells of an entry as an export writes them, the number left empty.</summary>
    protected abstract IReadOnlyList<string> Cells(TEntry entry);

    /// <summary>What is stored under numbers.</summary>
    protected abstract Task<Dictionary<string, StoredRow>> FindAsync(IReadOnlyList<string> numbers);

    /// <summary>Stores new entries, giving out the numbers that are empty.</summary>
    protected abstract Task StoreAsync(IReadOnlyList<(LedgerRow Row, TEntry Entry)> entries);

    /// <summary>Takes note of a number that the file brings, so that it is not given out.</summary>
    protected abstract void See(string number);

    /// <summary>Numbers are about to be given out: those that come later in the file must be known by now.</summary>
    protected virtual Task SeeAllAsync()
    {
        _sawAll = true;
        foreach (var number in Scope.LookAhead())
        {
            See(number);
        }

        return Task.CompletedTask;
    }

    private void RefuseDoubled(LedgerRow row) =>
        row.Refuse(Number, Text.Format(DocumentsTexts.NumberDoubled, row[Number]), DocumentsTexts.NumberDoubled_ToDo);

    private void Meet(LedgerRow row, TEntry entry, StoredRow known)
    {
        if (_import is not null && known.ImportId == _import.Id || !_leftAlone.Add(HashOf(row[Number])))
        {
            RefuseDoubled(row);
            return;
        }

        row.Fate = RowFate.Unchanged;
        var cells = Cells(entry);
        foreach (var column in Scope.Columns.Where(c => c != Number && LedgerText.Plain(known.Cells[c.Index]) != LedgerText.Plain(cells[c.Index])))
        {
            row.Refuse(column, Text.Format(DocumentsTexts.NumberTaken, row[Number], Short(known.Cells[column.Index]), Short(cells[column.Index])), DocumentsTexts.NumberTaken_ToDo);
        }
    }

    private async Task NoteImportAsync()
    {
        if (_import is not null)
        {
            return;
        }

        _import = new LedgerImport
        {
            Ledger = Form.Ledger,
            FileName = Scope.FileName.Length <= LedgerImport.MaxFileName ? Scope.FileName : Scope.FileName[^LedgerImport.MaxFileName..],
            FileHash = Scope.FileHash,
            ImportedAt = Scope.Command.Now,
            ImportedBy = Scope.Command.Actor.Name,
        };
        Scope.Command.Db.LedgerImports.Add(_import);
        await Scope.Command.Db.SaveChangesAsync(Scope.CancellationToken);
    }

    private static string Short(string cell) => cell.Length <= 40 ? cell : string.Concat(cell.AsSpan(0, 40), "…");

    /// <summary>Eight bytes for a number that was left alone, instead of the number: enough to see it come twice.</summary>
    private static ulong HashOf(string number)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in number)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
