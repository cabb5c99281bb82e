using System.Collections.Concurrent;
using System.Data.Common;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests;

/// <summary>What an office asks its database: for tests of pages that must not load more than they show.</summary>
internal sealed class Statements : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _all = new();

    /// <summary>The questions since the last <see cref="Forget"/>, in their order.</summary>
    public IReadOnlyCollection<string> All => _all;

    /// <summary>Begins anew.</summary>
    public void Forget() => _all.Clear();

    /// <summary>Listens to an office that is about to open.</summary>
    public void Listen(IServiceCollection services) => services
        .ConfigureDbContext<SqliteDisclosureDbContext>(options => options.AddInterceptors(this))
        .ConfigureDbContext<SqlServerDisclosureDbContext>(options => options.AddInterceptors(this));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _all.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
