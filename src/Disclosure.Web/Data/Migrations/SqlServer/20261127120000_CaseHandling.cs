using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CaseHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Contact",
                table: "Consultations",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Consultations",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "Consultations",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Opinion",
                table: "Consultations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpinionOn",
                table: "Consultations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OverrideReason",
                table: "Consultations",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OverrideToldOn",
                table: "Consultations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "Consultations",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReceivedOn",
                table: "Consultations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unfounded",
                table: "Consultations",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchiveDueOn",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchivedOn",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CorrectionDays",
                table: "Applications",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionGuidance",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionItems",
                table: "Applications",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "CorrectionOtherItem",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionPostponeReason",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionPostponedTo",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionRepeatReason",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionServedOn",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionToAdd",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Handler",
                table: "Applications",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedBody",
                table: "Applications",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedDocument",
                table: "Applications",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedKind",
                table: "Applications",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawalForm",
                table: "Applications",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawalReason",
                table: "Applications",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalStatedOn",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Archivings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ArchivedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Volume = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    TakenOutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenOutBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    TakenOutReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Archivings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Archivings_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    ReplyId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Blob = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AddedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemovedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attachments_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    WrittenBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CorrectsId = table.Column<long>(type: "bigint", nullable: true),
                    IsCorrected = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseWatches",
                columns: table => new
                {
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    Watcher = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseWatches", x => new { x.Watcher, x.ApplicationId });
                    table.ForeignKey(
                        name: "FK_CaseWatches_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Correspondence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Direction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    WrittenBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CorrectsId = table.Column<long>(type: "bigint", nullable: true),
                    IsCorrected = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correspondence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correspondence_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EarlierCorrections",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LateReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Items = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OtherItem = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ToAdd = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Guidance = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Days = table.Column<int>(type: "int", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PostponedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    PostponeReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RepeatReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierCorrections", x => new { x.ApplicationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_EarlierCorrections_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExtensionRequests",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionRequests", x => new { x.ApplicationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ExtensionRequests_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    To = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOvers_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestItems",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestItems", x => new { x.ApplicationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RequestItems_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveLines",
                columns: table => new
                {
                    Paper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ArchivingId = table.Column<long>(type: "bigint", nullable: false),
                    IsFound = table.Column<bool>(type: "bit", nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveLines", x => new { x.ArchivingId, x.Paper });
                    table.ForeignKey(
                        name: "FK_ArchiveLines_Archivings_ArchivingId",
                        column: x => x.ArchivingId,
                        principalTable: "Archivings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ArchiveDueOn",
                table: "Applications",
                column: "ArchiveDueOn",
                filter: "ArchiveDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Handler_IsOpen_QueueOn",
                table: "Applications",
                columns: new[] { "Handler", "IsOpen", "QueueOn" },
                filter: "Handler IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_OrganId_ArchiveDueOn",
                table: "Applications",
                columns: new[] { "OrganId", "ArchiveDueOn" },
                filter: "ArchiveDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Archivings_ApplicationId",
                table: "Archivings",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_ApplicationId",
                table: "Attachments",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_Blob",
                table: "Attachments",
                column: "Blob",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_ReplyId",
                table: "Attachments",
                column: "ReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_State",
                table: "Attachments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_ApplicationId",
                table: "CaseNotes",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseWatches_ApplicationId",
                table: "CaseWatches",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_ApplicationId",
                table: "Correspondence",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_State",
                table: "ExtensionRequests",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_ApplicationId",
                table: "HandOvers",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_To_SeenAt",
                table: "HandOvers",
                columns: new[] { "To", "SeenAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchiveLines");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "CaseNotes");

            migrationBuilder.DropTable(
                name: "CaseWatches");

            migrationBuilder.DropTable(
                name: "Correspondence");

            migrationBuilder.DropTable(
                name: "EarlierCorrections");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "HandOvers");

            migrationBuilder.DropTable(
                name: "RequestItems");

            migrationBuilder.DropTable(
                name: "Archivings");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ArchiveDueOn",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_Handler_IsOpen_QueueOn",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_OrganId_ArchiveDueOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Contact",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "Opinion",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "OpinionOn",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "OverrideReason",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "OverrideToldOn",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "ReceivedOn",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "Unfounded",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "ArchiveDueOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ArchivedOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionDays",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionGuidance",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionItems",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionOtherItem",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionPostponeReason",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionPostponedTo",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionRepeatReason",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionServedOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CorrectionToAdd",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Handler",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReopenedBody",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReopenedDocument",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReopenedKind",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "WithdrawalForm",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "WithdrawalReason",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "WithdrawalStatedOn",
                table: "Applications");
        }
    }
}
