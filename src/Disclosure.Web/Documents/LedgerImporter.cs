using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Documents;

/// <summary>
/// 导入台账: takes a file in, all rows or none, as one command with one audit entry. Rows pass through in portions, so the memory
/// does not grow with the file.
/// </summary>
internal sealed class LedgerImporter(CommandGate gate)
{
    /// <returns>What came of it; a refused file has changed nothing.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<ImportResult> RunAsync(LedgerIntake intake, ImportRequest request, CancellationToken cancellationToken = default)
    {
        await using var run = new Run(intake, request, cancellationToken);
        try
        {
            await gate.RunAsync(new Command(intake.Action, Permission.ImportLedgers, request.FileName, run.Record), run.ActAsync, cancellationToken);
        }
        catch (TakenBackException)
        {
            // a dry run leaves nothing behind, its audit entry included
        }
        catch (ValidationException) when (run.Result.IsRefused)
        {
            // the audit holds the refusal, the result the reasons
        }

        return run.Result;
    }

    /// <summary>What the audit keeps of an import.</summary>
    private sealed class ImportRecord(string file)
    {
        public string File { get; } = file;

        public string? Hash { get; set; }

        public int Rows { get; set; }

        public int Added { get; set; }

        public int Unchanged { get; set; }

        public int Updated { get; set; }

        public int Problems { get; set; }
    }

    /// <summary>One file on its way through.</summary>
    private sealed class Run(LedgerIntake intake, ImportRequest request, CancellationToken cancellationToken) : IAsyncDisposable
    {
        private readonly string _file = Path.GetFileName(request.FileName);
        private Stream? _errorFile;
        private LedgerWriter? _errors;

        public ImportResult Result { get; } = new();

        public ImportRecord Record { get; } = new(Path.GetFileName(request.FileName));

        public async Task<string> ActAsync(CommandScope scope)
        {
            try
            {
                await using var source = await LedgerSource.OpenAsync(request.File, _file, cancellationToken);
                Record.Hash = source.Hash;
                if (source.IsGb18030)
                {
                    Result.Notices.Add(Text.Format(DocumentsTexts.Notice_Gb18030, _file));
                }

                await TakeAsync(scope, source);
            }
            catch (LedgerUnreadableException fault)
            {
                Result.Add(fault.In(_file));
            }

            (Record.Rows, Record.Added, Record.Unchanged) = (Result.Rows, Result.Added, Result.Unchanged);
            (Record.Updated, Record.Problems) = (Result.Updated, Result.ProblemCount);
            return request.IsDryRun ? throw new TakenBackException()
                : Result.IsRefused ? throw new ValidationException(Result.Summary())
                : _file;
        }

        public async ValueTask DisposeAsync()
        {
            if (_errors is not null)
            {
                await _errors.DisposeAsync();
                await _errorFile!.DisposeAsync();
            }
        }

        private async Task TakeAsync(CommandScope scope, LedgerSource source)
        {
            var header = ReadHeader(source, out var names);
            Result.AlreadyImportedAt = await intake.BeginAsync(new IntakeScope(scope, _file, source.Hash, [.. header.OfType<LedgerColumn>()], () => FirstColumn(source, header), cancellationToken));
            if (Result.AlreadyImportedAt is not null)
            {
                return;
            }

            foreach (var portion in Rows(source, header).Chunk(intake.Portion))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await intake.TakeAsync(portion);
                foreach (var row in portion)
                {
                    Result.Count(row);
                    if (row.IsRefused && request.OpenErrors is not null)
                    {
                        await WriteErrorAsync(row, names, source.Format);
                    }
                }

                request.Progress?.Report(new ImportProgress(Result.Rows, Math.Max(Result.Rows, (int)(Result.Rows / source.ShareRead))));
            }

            request.Progress?.Report(new ImportProgress(Result.Rows, Result.Rows));
            if (!Result.IsRefused)
            {
                await intake.EndAsync(Result);
            }
        }

        private LedgerColumn?[] ReadHeader(LedgerSource source, out List<string> names)
        {
            names = [.. (source.Rows().FirstOrDefault() ?? []).Select(LedgerText.Read)];
            while (names.Count > 0 && names[^1].Length == 0)
            {
                names.RemoveAt(names.Count - 1);
            }

            return names.Count > 0 ? intake.Form.ReadHeader(names)
                : throw new LedgerUnreadableException(DocumentsTexts.FileEmpty, DocumentsTexts.FileEmpty_ToDo);
        }

        private IEnumerable<LedgerRow> Rows(LedgerSource source, LedgerColumn?[] header) =>
            Filled(source).Select(row => new LedgerRow(_file, row.Number, row.Cells, header, intake.Form));

        private IEnumerable<string> FirstColumn(LedgerSource source, LedgerColumn?[] header)
        {
            var first = Array.IndexOf(header, intake.Form.Columns[0]);
            return source.Aside(() => Filled(source).Select(row => first < 0 ? "" : LedgerText.Read(row.Cells.ElementAtOrDefault(first))));
        }

        private static IEnumerable<(IReadOnlyList<string?> Cells, int Number)> Filled(LedgerSource source) => source.Rows()
            .Select((cells, i) => (Cells: cells, Number: i + 1))
            .Where(row => row.Number > 1 && row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)));

        private async Task WriteErrorAsync(LedgerRow row, List<string> names, LedgerFormat format)
        {
            if (_errors is null)
            {
                _errorFile = request.OpenErrors!();
                _errors = LedgerWriter.Open(_errorFile, format);
                await _errors.WriteAsync([.. names.Where(n => n != LedgerForm.ErrorColumn), LedgerForm.ErrorColumn], cancellationToken);
            }

            var cells = names.Select((name, i) => (name, Cell: LedgerText.Read(row.Raw.ElementAtOrDefault(i)))).Where(c => c.name != LedgerForm.ErrorColumn);
            await _errors.WriteAsync([.. cells.Select(c => c.Cell), string.Join(" ", row.Problems.Select(p => p.InRow))], cancellationToken);
        }
    }
}
