using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Disclosure.Web.Data.Migrations.Sqlite;

/// <summary>What the model can't say: audit entries are final, counting reads one index in group order, contents are searched by pairs of characters.</summary>
[DbContext(typeof(SqliteDisclosureDbContext))]
[Migration("20261123235959_Rules")]
internal sealed class Rules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TRIGGER AuditEntries_keep BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries are final'); END;");
        migrationBuilder.Sql("CREATE TRIGGER AuditEntries_stay BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries are final'); END;");
        migrationBuilder.Sql("CREATE TRIGGER AuditPayloads_keep BEFORE UPDATE ON AuditPayloads BEGIN SELECT RAISE(ABORT, 'audit payloads are final'); END;");
        migrationBuilder.Sql(
            """
            CREATE INDEX IX_Applications_Counting ON Applications
                (ClosedYear, ReceivedYear, Regulation, Channel, ApplicantKind, Outcome, Ground, Timeliness, OrganId) WHERE VoidedOn IS NULL;
            """);
        migrationBuilder.Sql("CREATE VIRTUAL TABLE CaseWords USING fts5(Words, content='', contentless_delete=1, tokenize='unicode61');");
    }
}
