using Disclosure.Domain.Deadlines;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Replies;

/// <summary>导入依申请公开登记台账, with the replies; it stands in this room because a row holds the case and its reply.</summary>
internal sealed class ImportApplications(LedgerImporter importer, ReplyClock clock)
{
    /// <returns>What came of the file; a refused one has changed nothing.</returns>
    /// <exception cref="Identity.NotAllowedException">The right is missing.</exception>
    public Task<ImportResult> RunAsync(ImportRequest request, CancellationToken cancellationToken = default) =>
        importer.RunAsync(new ApplicationIntake(clock), request, cancellationToken);
}
