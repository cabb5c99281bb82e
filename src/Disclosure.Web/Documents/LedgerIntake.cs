using Disclosure.Web.Audit;

namespace Disclosure.Web.Documents;

/// <summary>The transaction that a file is taken in by.</summary>
/// <param name="Command">Context, actor and day of the command.</param>
/// <param name="FileName">File name.</param>
/// <param name="FileHash">SHA-256 of the file, in hexadecimal.</param>
/// <param name="Columns">The columns that the file has; what it does not have is not compared.</param>
/// <param name="LookAhead">Reads the first column of the ledger throughout the file, in between, to know what lies ahead.</param>
/// <param name="CancellationToken">Gives the import up.</param>
internal sealed record IntakeScope(CommandScope Command, string FileName, string FileHash, IReadOnlyList<LedgerColumn> Columns, Func<IEnumerable<string>> LookAhead, CancellationToken CancellationToken);

/// <summary>What one ledger makes of the rows of a file. One object takes in one file.</summary>
internal abstract class LedgerIntake
{
    /// <summary>The act as the audit names it.</summary>
    public abstract string Action { get; }

    public abstract LedgerForm Form { get; }

    /// <summary>How many rows are checked and stored at a time.</summary>
    public virtual int Portion => 500;

    /// <summary>Gets ready within the transaction.</summary>
    /// <returns>When the very same file was taken in before and must not be again; otherwise null.</returns>
    public abstract Task<DateTime?> BeginAsync(IntakeScope scope);

    /// <summary>Checks and stores rows; each is refused or gets its fate.</summary>
    public abstract Task TakeAsync(IReadOnlyList<LedgerRow> rows);

    /// <summary>Ends the import, before it commits.</summary>
    /// <param name="result">What came of the rows; takes notices.</param>
    public abstract Task EndAsync(ImportResult result);
}
