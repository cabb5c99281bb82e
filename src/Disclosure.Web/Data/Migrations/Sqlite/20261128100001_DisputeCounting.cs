using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Disclosure.Web.Data.Migrations.Sqlite;

/// <summary>What the model can't say: disputes are counted from one index that holds all they are counted by; what took a lawsuit's place is looked up.</summary>
[DbContext(typeof(SqliteDisclosureDbContext))]
[Migration("20261128100001_DisputeCounting")]
internal sealed class DisputeCounting : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE INDEX IX_Disputes_Counting ON Disputes
            (AcceptedOn, Kind, OrganId, ResultKind, ClosedOn, AfterReconsideration, Instance, ApplicationId, ReplyId, Ground, CorrectedReason)
            WHERE Position = 'OriginalOrgan';
        CREATE INDEX IX_Disputes_SecondInstance ON Disputes (ApplicationId, OrganId, AcceptedOn) WHERE Instance = 'Second';
        """);
}
