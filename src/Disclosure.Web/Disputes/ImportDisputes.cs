using Disclosure.Web.Documents;

namespace Disclosure.Web.Disputes;

/// <summary>导入复议诉讼台账.</summary>
internal sealed class ImportDisputes(LedgerImporter importer, ResultSettings results)
{
    /// <returns>What came of the file; a refused one has changed nothing.</returns>
    /// <exception cref="Identity.NotAllowedException">The right is missing.</exception>
    public Task<ImportResult> RunAsync(ImportRequest request, CancellationToken cancellationToken = default) =>
        importer.RunAsync(new DisputeIntake(results), request, cancellationToken);
}
