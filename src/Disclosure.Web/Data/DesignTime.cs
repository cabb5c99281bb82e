using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Disclosure.Web.Data;

/// <summary>For <c>dotnet ef migrations add --context SqliteDisclosureDbContext --output-dir Data/Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDisclosureDbContext>
{
    public SqliteDisclosureDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, "Data Source=:memory:");
        return new SqliteDisclosureDbContext(options.Options);
    }
}

/// <summary>For <c>dotnet ef migrations add --context SqlServerDisclosureDbContext --output-dir Data/Migrations/SqlServer</c>.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerDisclosureDbContext>
{
    public SqlServerDisclosureDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerDisclosureDbContext>();
        DataSlice.UseSqlServer(options, "Server=.;Database=Disclosure");
        return new SqlServerDisclosureDbContext(options.Options);
    }
}
