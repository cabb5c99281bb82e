using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Disclosure.Web.Data.Migrations.SqlServer;

/// <summary>What the model can't say: disputes that had a result when the column of stages came are concluded.</summary>
[DbContext(typeof(SqlServerDisclosureDbContext))]
[Migration("20261127180001_DisputeStages")]
internal sealed class DisputeStages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("UPDATE Disputes SET Stage = 'Concluded' WHERE Result IS NOT NULL");
}
