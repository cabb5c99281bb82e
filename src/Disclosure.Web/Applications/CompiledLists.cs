using System.Collections.Concurrent;
using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>What a list of one view asks by: the shape of its SQL, whatever the values.</summary>
internal readonly record struct ListShape(CaseView View, bool OfOneOrgan, string? Sort, bool Descending);

/// <summary>
/// The lists that are opened all day long, a saved view without further filters, translated once. They are put together from the same parts as
/// every other list; translating and looking up the translation would take longer than the database needs for a page.
/// </summary>
internal sealed class CompiledLists
{
    private delegate IAsyncEnumerable<ApplicationList.RowOfOrgan> Page(DisclosureDbContext db, long organId, DateOnly day, DateOnly today, int skip, int take);

    private delegate Task<int> Count(DisclosureDbContext db, long organId, DateOnly day, DateOnly today, CancellationToken cancellationToken);

    private static readonly ParameterExpression
        Db = Expression.Parameter(typeof(DisclosureDbContext), "db"), Skip = Expression.Parameter(typeof(int), "skip"), Take = Expression.Parameter(typeof(int), "take"),
        Cancel = Expression.Parameter(typeof(CancellationToken), "cancellationToken");

    private static readonly Expression<Func<Application, long, bool>> OfOrgan = (a, organId) => a.OrganId == organId;

    private readonly ConcurrentDictionary<ListShape, Page> _pages = [];
    private readonly ConcurrentDictionary<ListShape, Count> _counts = [];

    /// <summary>The rows of a page.</summary>
    public IAsyncEnumerable<ApplicationList.RowOfOrgan> Rows(DisclosureDbContext db, ListShape shape, long? organId, DateOnly day, DateOnly today, int skip, int take) =>
        _pages.GetOrAdd(shape, CompilePage)(db, organId ?? 0, day, today, skip, take);

    /// <summary>How many there are on all pages; the order does not matter.</summary>
    public Task<int> CountAsync(DisclosureDbContext db, ListShape shape, long? organId, DateOnly day, DateOnly today, CancellationToken cancellationToken) =>
        _counts.GetOrAdd(shape with { Sort = null, Descending = false }, CompileCount)(db, organId ?? 0, day, today, cancellationToken);

    private static Page CompilePage(ListShape shape)
    {
        var (cases, organId, day, today) = Cases(shape);
        var ordered = ApplicationList.Ordered(cases, shape.Sort, shape.Descending);
        var passed = Expression.Call(typeof(Queryable), nameof(Queryable.Skip), [typeof(Application)], ordered.Expression, Skip);
        var taken = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(Application)], passed, Take);
        var rows = ApplicationList.Rows(new EnumerableQuery<Application>(taken));
        return new Page(EF.CompileAsyncQuery(
            Expression.Lambda<Func<DisclosureDbContext, long, DateOnly, DateOnly, int, int, IQueryable<ApplicationList.RowOfOrgan>>>(rows.Expression, Db, organId, day, today, Skip, Take)));
    }

    private static Count CompileCount(ListShape shape)
    {
        var (cases, organId, day, today) = Cases(shape);
        var count = Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(Application)], cases.Expression);
        return new Count(EF.CompileAsyncQuery(Expression.Lambda<Func<DisclosureDbContext, long, DateOnly, DateOnly, CancellationToken, int>>(count, Db, organId, day, today, Cancel)));
    }

    /// <summary>The cases of a view, with the parameters that stand in its conditions.</summary>
    private static (IQueryable<Application> Cases, ParameterExpression OrganId, ParameterExpression Day, ParameterExpression Today) Cases(ListShape shape)
    {
        var view = CaseFilter.Condition(shape.View);
        IQueryable<Application> cases = new EnumerableQuery<Application>(Expression.Property(Db, nameof(DisclosureDbContext.Applications)));
        cases = shape.OfOneOrgan ? cases.Where(Expression.Lambda<Func<Application, bool>>(OfOrgan.Body, OfOrgan.Parameters[0])) : cases;
        cases = shape.View is CaseView.All ? cases : cases.Where(Expression.Lambda<Func<Application, bool>>(view.Body, view.Parameters[0]));
        return (cases, OfOrgan.Parameters[1], view.Parameters[1], view.Parameters[2]);
    }
}
