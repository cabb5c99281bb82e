using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Disclosure.Web.Data.Migrations.SqlServer;

/// <summary>What the model can't say: audit entries are final, counting reads one index in group order, contents are searched by pairs of characters.</summary>
[DbContext(typeof(SqlServerDisclosureDbContext))]
[Migration("20261123235959_Rules")]
internal sealed class Rules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("EXEC('CREATE TRIGGER AuditEntries_keep ON AuditEntries INSTEAD OF UPDATE, DELETE AS THROW 51000, ''audit entries are final'', 1;')");
        migrationBuilder.Sql("EXEC('CREATE TRIGGER AuditPayloads_keep ON AuditPayloads INSTEAD OF UPDATE AS THROW 51000, ''audit payloads are final'', 1;')");
        migrationBuilder.Sql(
            """
            CREATE INDEX IX_Applications_Counting ON Applications
                (ClosedYear, ReceivedYear, Regulation, Channel, ApplicantKind, Outcome, Ground, Timeliness, OrganId) WHERE VoidedOn IS NULL;
            """);
        migrationBuilder.Sql(
            """
            CREATE TABLE CasePairs (Pair bigint NOT NULL, OrganId bigint NOT NULL, ApplicationId bigint NOT NULL,
                CONSTRAINT PK_CasePairs PRIMARY KEY CLUSTERED (Pair, OrganId, ApplicationId) WITH (DATA_COMPRESSION = PAGE));
            CREATE INDEX IX_CasePairs_ApplicationId ON CasePairs (ApplicationId);
            """);
    }
}
