using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Disclosure.Web.Tests.Data;

/// <summary>Every query that the program sends, translated for SQL Server and read by its own parser. A new query belongs into this list.</summary>
public sealed class SqlServerQueriesTests
{
    private static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> Queries = new(StringComparer.Ordinal)
    {
        ["search, one organ"] = db => CaseSearch.Matching(db, "排污监测 2016", 6)!,
        ["search, all organs"] = db => CaseSearch.Matching(db, "监测", null)!,
        ["search, one character"] = db => CaseSearch.Matching(db, "征", 6)!,
        ["alike"] = db => CaseSearch.Alike(db, "排污监测", 6, 40)!,
        ["similar, by applicant"] = db => SimilarCases.ByApplicant(db, 6, "钱某"),
        ["similar, by key"] = db => SimilarCases.ByKey(db, [1, 2]),
        ["organs, with today's contact"] = db => OrganList.Rows(db, Asked("code", ("q", "局"), ("kind", "CityDepartment")), new DateOnly(2026, 9, 14)),
        ["organs, to choose"] = db => OrganDirectory.Query(db),
        ["users"] = db => UserList.Sort(UserList.Filter(db.Users, Asked("organ", ("q", "苏"), ("role", "Clerk"), ("state", "Locked"))), Asked("organ")).Skip(50).Take(50).Include(u => u.Organ),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_is_one_that_sql_server_understands(string name)
    {
        using var db = SqlServer();

        Parse(Queries[name](db).ToQueryString().Replace("DECLARE p", "DECLARE @p", StringComparison.Ordinal)); // EF prints the parameters of plain SQL without their sign
    }

    [Fact]
    public void The_migrations_are_ones_that_sql_server_understands()
    {
        using var db = SqlServer();

        Parse(db.Database.GenerateCreateScript());
        Parse(Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>(db).GenerateScript());
    }

    private static ListQuery Asked(string sort, params (string Name, string Value)[] filters) => new(2, 50, sort, Descending: false)
    {
        Address = filters.ToDictionary(f => f.Name, f => new Microsoft.Extensions.Primitives.StringValues(f.Value), StringComparer.Ordinal),
    };

    internal static DisclosureDbContext SqlServer()
    {
        var options = new DbContextOptionsBuilder<SqlServerDisclosureDbContext>();
        DataSlice.UseSqlServer(options, "Server=.;Database=Disclosure");
        return new SqlServerDisclosureDbContext(options.Options);
    }

    internal static DisclosureDbContext Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, "Data Source=:memory:");
        return new SqliteDisclosureDbContext(options.Options);
    }

    private static void Parse(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => $"{e.Line}: {e.Message}").Prepend(sql)));
    }
}
