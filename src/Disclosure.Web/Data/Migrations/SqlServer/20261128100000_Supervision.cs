using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Supervision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WithheldEntries_ApplicationId",
                table: "WithheldEntries");

            migrationBuilder.AddColumn<int>(
                name: "Ordinal",
                table: "WithheldEntries",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "DisputeId",
                table: "Letters",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ApplicationId",
                table: "DisputeObligations",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Representative",
                table: "Letters",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepresentativePost",
                table: "Letters",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UserId",
                table: "DeskNotices",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MailOutbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Href = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Lease = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GivenUpAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Error = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailOutbox", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailOutbox_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderChoices",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderChoices", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_ReminderChoices_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Subject = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reminders_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelfAuditRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NightOf = table.Column<DateOnly>(type: "date", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Failed = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfAuditRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SelfAuditChecks",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SelfAuditRunId = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Finding = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Arguments = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Took = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfAuditChecks", x => new { x.SelfAuditRunId, x.Kind });
                    table.ForeignKey(
                        name: "FK_SelfAuditChecks_SelfAuditRuns_SelfAuditRunId",
                        column: x => x.SelfAuditRunId,
                        principalTable: "SelfAuditRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WithheldEntries_ApplicationId_Ordinal",
                table: "WithheldEntries",
                columns: new[] { "ApplicationId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_DisputeId",
                table: "Letters",
                column: "DisputeId",
                filter: "DisputeId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FeeNotices_PaidOn",
                table: "FeeNotices",
                column: "PaidOn");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_DecisionServedOn",
                table: "Disputes",
                column: "DecisionServedOn",
                filter: "DecisionServedOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DeskNotices_UserId_OrganId_At",
                table: "DeskNotices",
                columns: new[] { "UserId", "OrganId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_MailOutbox_GivenUpAt",
                table: "MailOutbox",
                column: "GivenUpAt",
                filter: "GivenUpAt IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MailOutbox_Lease",
                table: "MailOutbox",
                column: "Lease",
                filter: "Lease IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MailOutbox_NotBefore",
                table: "MailOutbox",
                column: "NotBefore",
                filter: "SentAt IS NULL AND GivenUpAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MailOutbox_UserId",
                table: "MailOutbox",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_SubjectId_Subject_Kind_Part_DueOn_Step_UserId",
                table: "Reminders",
                columns: new[] { "SubjectId", "Subject", "Kind", "Part", "DueOn", "Step", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_UserId",
                table: "Reminders",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_SelfAuditRuns_NightOf",
                table: "SelfAuditRuns",
                column: "NightOf",
                unique: true,
                filter: "NightOf IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MailOutbox");

            migrationBuilder.DropTable(
                name: "ReminderChoices");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "SelfAuditChecks");

            migrationBuilder.DropTable(
                name: "SelfAuditRuns");

            migrationBuilder.DropIndex(
                name: "IX_WithheldEntries_ApplicationId_Ordinal",
                table: "WithheldEntries");

            migrationBuilder.DropIndex(
                name: "IX_Letters_DisputeId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_FeeNotices_PaidOn",
                table: "FeeNotices");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_DecisionServedOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_DeskNotices_UserId_OrganId_At",
                table: "DeskNotices");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                table: "WithheldEntries");

            migrationBuilder.DropColumn(
                name: "DisputeId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ApplicationId",
                table: "DisputeObligations");

            migrationBuilder.DropColumn(
                name: "Representative",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "RepresentativePost",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "UserId",
                table: "DeskNotices");

            migrationBuilder.CreateIndex(
                name: "IX_WithheldEntries_ApplicationId",
                table: "WithheldEntries",
                column: "ApplicationId",
                unique: true);
        }
    }
}
