using Disclosure.Web.Data;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Documents;

/// <summary>A file to be taken in.</summary>
/// <param name="File">Its content; read from the start, left open.</param>
/// <param name="FileName">Its name: the ending says what it claims to be.</param>
internal sealed record ImportRequest(Stream File, string FileName)
{
    /// <summary>Checks only: everything is done and taken back, and leaves no trace.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Opens the file for the refused rows, once there is one; closed at the end.</summary>
    public Func<Stream>? OpenErrors { get; init; }

    /// <summary>Told after each portion how far it has come.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}

/// <summary>How far an import has come.</summary>
/// <param name="Done">Rows checked and stored.</param>
/// <param name="Total">Rows of the file; until the last report estimated from how much of it has been read.</param>
internal readonly record struct ImportProgress(int Done, int Total);

/// <summary>What came of a file.</summary>
internal sealed class ImportResult
{
    /// <summary>How many problems are kept; the count goes on.</summary>
    public const int MaxProblems = 10_000;

    private readonly List<LedgerProblem> _problems = [];

    /// <summary>Rows of the file, without header and empty ones.</summary>
    public int Rows { get; private set; }

    public int Added { get; private set; }

    /// <summary>Rows whose content is stored already.</summary>
    public int Unchanged { get; private set; }

    public int Updated { get; private set; }

    public int RefusedRows { get; private set; }

    public int ProblemCount { get; private set; }

    /// <summary>Every problem up to <see cref="MaxProblems"/>, in the order of the file.</summary>
    public IReadOnlyList<LedgerProblem> Problems => _problems;

    /// <summary>What is worth knowing though nothing was refused for it.</summary>
    public List<string> Notices { get; } = [];

    /// <summary>When the very same file was taken in before; then nothing was done.</summary>
    public DateTime? AlreadyImportedAt { get; set; }

    /// <summary>Whether anything was refused; then nothing was changed.</summary>
    public bool IsRefused => ProblemCount > 0;

    /// <summary>The outcome in one sentence.</summary>
    public string Summary(bool isDryRun = false) => this switch
    {
        { IsRefused: true } => Text.Format(DocumentsTexts.Summary_Refused, ProblemCount, RefusedRows),
        { AlreadyImportedAt: { } at } => Text.Format(DocumentsTexts.Summary_Already, Text.IsoDay(LegalDays.LegalDayOf(at))),
        _ => Text.Format(isDryRun ? DocumentsTexts.Summary_DryRun : DocumentsTexts.Summary_Done, Rows, Added, Unchanged, Updated),
    };

    internal void Add(LedgerProblem problem)
    {
        ProblemCount++;
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(problem);
        }
    }

    internal void Count(LedgerRow row)
    {
        Rows++;
        if (row.IsRefused)
        {
            RefusedRows++;
            foreach (var problem in row.Problems)
            {
                Add(problem);
            }

            return;
        }

        (Added, Unchanged, Updated) = row.Fate switch
        {
            RowFate.Added => (Added + 1, Unchanged, Updated),
            RowFate.Unchanged => (Added, Unchanged + 1, Updated),
            RowFate.Updated => (Added, Unchanged, Updated + 1),
        };
    }
}
