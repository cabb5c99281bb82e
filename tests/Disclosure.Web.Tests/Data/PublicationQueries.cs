using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Data;

/// <summary>The queries of the register of publications, for <see cref="SqlServerQueriesTests"/>.</summary>
internal static class PublicationQueries
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly LightSpan Span = new(new DateOnly(2026, 9, 13), new DateOnly(2026, 9, 16), new DateOnly(2026, 9, 20));

    public static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> All = new(StringComparer.Ordinal)
    {
        ["publications to compute again"] = db => RecomputePublications.WaitingQuery(db),
        ["publications, waiting at a unit"] = db => PublicationDuties.Query(db, 6, new DateOnly(2026, 9, 17)),
        ["publications, waiting anywhere"] = db => PublicationDuties.Query(db, null, new DateOnly(2026, 9, 17)),
        ["publication, audit"] = db => PublicationFiles.AuditQuery(db, "GK-2026-00001"),
        ["publication, its case"] = db => PublicationFiles.CaseQuery(db, 1),
        ["publication of a case"] = db => CasePublications.Query(db, 1),
        ["publication, proposed"] = db => PublicationPrefill.Query(db, "A-1"),
        ["publications, Ctrl+K"] = db => PublicationFind.Query(db, 6, "办法", 5),
        ["promises, open"] = db => Promises.OpenQuery(db, 6, Today, Today),
        ["promises, open anywhere"] = db => Promises.OpenQuery(db, null, null, DateOnly.MaxValue),
        ["promises of a case"] = db => Promises.CaseQuery(db, "A-1"),
        ["promises, ordered"] = db => Promises.Rows(PromiseList.Ordered(Promises.Query(db, 6, null), new ListQuery(1, 50, "due", true)).Skip(50).Take(50)),
        ["promise to record"] = db => RecordProvision.ReplyQuery(db, "A-1", 1),
        ["columns, due"] = db => ColumnDuties.Query(db, 6, Today),
        ["columns, due anywhere"] = db => ColumnDuties.Query(db, null, Today),
        ["columns, self-check"] = db => PublicationDatesCheck.ColumnQuery(db),
        ["column, its name"] = db => AddColumn.NameQuery(db, 6, "规范性文件"),
        ["publication, its proposal"] = db => RegisterPublication.ProposalQuery(db, "A-1", 6),
    };

    static PublicationQueries()
    {
        foreach (var view in Enum.GetValues<PublicationView>())
        {
            All[$"publications, {view}"] = db => PublicationFilter.InView(PublicationList.Visible(db, 6), view, Today);
        }

        foreach (var view in Enum.GetValues<PromiseView>())
        {
            All[$"promises, {view}"] = db => PromiseFilter.InView(Promises.Query(db, null, Today), view, Today);
        }

        foreach (var view in Enum.GetValues<ColumnView>())
        {
            All[$"columns, {view}"] = db => ColumnFilter.InView(ColumnList.Visible(db, 6), view, Today);
        }

        foreach (var (sort, isDown) in new[] { ("due", false), ("due", true), ("name", false), ("name", true) })
        {
            All[$"columns by {sort} {(isDown ? "down" : "up")}"] = db =>
                ColumnList.Rows(ColumnList.Ordered(new ColumnFilter { Text = "文件" }.Narrow(ColumnList.Visible(db, null), Today), new ListQuery(1, 50, sort, isDown)).Skip(50).Take(50));
        }

        foreach (var light in PublicationFilter.Lights)
        {
            All[$"promises, light {light}"] = db => new PromiseFilter { Light = light }.Narrow(Promises.Query(db, 6, null), Today, Span);
            All[$"publications, light {light}"] = db => new PublicationFilter { Light = light, Text = "办法" }.Narrow(PublicationList.Visible(db, null), Today, Span);
        }

        foreach (var (sort, isDown) in new[] { ("due", false), ("due", true), ("made", false), ("made", true), ("published", false), ("published", true) })
        {
            All[$"publications by {sort} {(isDown ? "down" : "up")}"] = db =>
                PublicationList.Rows(PublicationList.Ordered(PublicationList.Visible(db, 6), new ListQuery(1, 50, sort, isDown)).Skip(50).Take(50));
        }
    }
}
