using System.Runtime.CompilerServices;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One kind of thing that has duties. Read in pages along an index, so that the cost follows what is open.</summary>
internal interface IDutySource
{
    /// <summary>The open duties, of one organ or of all.</summary>
    public IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, CancellationToken cancellationToken);
}

/// <summary>待办期限: every open duty, from every source, one after another.</summary>
internal sealed class OpenDuties(IDbContextFactory<DisclosureDbContext> contexts, IEnumerable<IDutySource> sources)
{
    /// <summary>Rows read at once.</summary>
    public const int Page = 500;

    /// <summary>For whoever has the right already: a job, or a query that has demanded it.</summary>
    public async IAsyncEnumerable<OpenDuty> ReadAsync(long? organId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var source in sources)
        {
            await foreach (var duty in source.ReadAsync(db, organId, cancellationToken))
            {
                yield return duty;
            }
        }
    }
}
