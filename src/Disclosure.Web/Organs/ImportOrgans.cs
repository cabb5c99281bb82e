using Disclosure.Web.Documents;

namespace Disclosure.Web.Organs;

/// <summary>导入单位台账.</summary>
internal sealed class ImportOrgans(LedgerImporter importer, OrganDirectory directory)
{
    /// <returns>What came of the file; a refused one has changed nothing.</returns>
    /// <exception cref="Identity.NotAllowedException">The right is missing.</exception>
    public async Task<ImportResult> RunAsync(ImportRequest request, CancellationToken cancellationToken = default)
    {
        var result = await importer.RunAsync(new OrganIntake(), request, cancellationToken);
        directory.Forget();
        return result;
    }
}
