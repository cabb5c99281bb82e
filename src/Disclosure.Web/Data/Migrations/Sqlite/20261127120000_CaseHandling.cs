using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CaseHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not AlterColumn: SQLite would rebuild the table with its foreign keys off and outside the transaction.
            migrationBuilder.Sql("ALTER TABLE Replies ADD COLUMN EffectiveOnMayWait TEXT NULL;");
            migrationBuilder.Sql("UPDATE Replies SET EffectiveOnMayWait = EffectiveOn;");
            migrationBuilder.Sql("ALTER TABLE Replies DROP COLUMN EffectiveOn;");
            migrationBuilder.Sql("ALTER TABLE Replies RENAME COLUMN EffectiveOnMayWait TO EffectiveOn;");

            migrationBuilder.AddColumn<string>(
                name: "CompetentContact",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CompetentOrgan",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Decision",
                table: "Replies",
                type: "TEXT",
                maxLength: 10000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeliveryAddress",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Drafter",
                table: "Replies",
                type: "TEXT",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EarlierReply",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Enclosures",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCompetentUnknown",
                table: "Replies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDiscarded",
                table: "Replies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsElectronicAsked",
                table: "Replies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IssuedOn",
                table: "Replies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PlannedDelivery",
                table: "Replies",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Proof",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProvidedOn",
                table: "Replies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Provision",
                table: "Replies",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "Replies",
                type: "TEXT",
                maxLength: 10000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchArchives",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchKeyWords",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchResult",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchScope",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchSearcher",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchSystems",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SearchedOn",
                table: "Replies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ServedOn",
                table: "Replies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SpecialLaw",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Replies",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Dispatched");

            migrationBuilder.AddColumn<DateTime>(
                name: "SubmittedAt",
                table: "Replies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TrackingNumber",
                table: "Replies",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Replies",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Whereabouts",
                table: "Replies",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "Organs",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contact",
                table: "Consultations",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Consultations",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "Consultations",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Opinion",
                table: "Consultations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpinionOn",
                table: "Consultations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OverrideReason",
                table: "Consultations",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OverrideToldOn",
                table: "Consultations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "Consultations",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReceivedOn",
                table: "Consultations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unfounded",
                table: "Consultations",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgentIdNumber",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgentName",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchiveDueOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchivedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CalendarVersion",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CorrectionDays",
                table: "Applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionGuidance",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionItems",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionOtherItem",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionPostponeReason",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionPostponedTo",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionRepeatReason",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionServedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionToAdd",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DelayToldOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DelayedUntil",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilledInBy",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Handler",
                table: "Applications",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasIdentityProof",
                table: "Applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PowerOfAttorneyOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProvisionAddress",
                table: "Applications",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProvisionForm",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProvisionRoute",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReasonsAskedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReasonsDueOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReasonsEvaluatedBy",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReasonsEvaluatedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReasonsEvaluation",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReasonsReasonable",
                table: "Applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReasonsReceivedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedBody",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedDocument",
                table: "Applications",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenedKind",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SpecialNeed",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawalForm",
                table: "Applications",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawalReason",
                table: "Applications",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalStatedOn",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Archivings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ArchivedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Volume = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TakenOutOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenOutBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    TakenOutReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Blob = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "CalendarEditions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InForceAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarImports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RejectReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Shifted = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EarlierId = table.Column<long>(type: "INTEGER", nullable: false),
                    LaterId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LinkedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseLinks_Applications_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseLinks_Applications_LaterId",
                        column: x => x.LaterId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CorrectsId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsCorrected = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Watcher = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "CoApplicants",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoApplicants", x => new { x.ApplicationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_CoApplicants_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactAttempts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Correspondence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    With = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CorrectsId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsCorrected = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "DeskNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: true),
                    For = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Href = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskNotices_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EarlierCorrections",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LateReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Items = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OtherItem = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ToAdd = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Guidance = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostponedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostponeReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RepeatReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
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
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "FeeNotices",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Units = table.Column<int>(type: "INTEGER", nullable: false),
                    Earlier = table.Column<int>(type: "INTEGER", nullable: false),
                    Yuan = table.Column<int>(type: "INTEGER", nullable: false),
                    NoticedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeeNotices", x => new { x.ApplicationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_FeeNotices_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "LetterCounters",
                columns: table => new
                {
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    TypeChar = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterCounters", x => new { x.OrganId, x.TypeChar, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "LetterTemplates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LetterTemplates_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganRemedies",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Government = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SuperiorDepartment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Court = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    InternetChannel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsVertical = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganRemedies", x => new { x.OrganId, x.ValidFrom });
                    table.ForeignKey(
                        name: "FK_OrganRemedies_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicationProposals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Applicants = table.Column<int>(type: "INTEGER", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationProposals_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplyEvents",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyEvents", x => new { x.ReplyId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ReplyEvents_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReplyItems",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyItems", x => new { x.ReplyId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ReplyItems_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RequestItems",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
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
                name: "SecrecyReviews",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: false),
                    StateSecret = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommercialSecret = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Privacy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ThreeSafetyOneStability = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Internal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 4001, nullable: false),
                    Reviewer = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReferredTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReferredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasLapsed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecrecyReviews", x => new { x.ReplyId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SecrecyReviews_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WithheldEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Information = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsPartial = table.Column<bool>(type: "INTEGER", nullable: false),
                    WithheldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NextReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DisclosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DisclosedAt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithheldEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WithheldEntries_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveLines",
                columns: table => new
                {
                    Paper = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ArchivingId = table.Column<long>(type: "INTEGER", nullable: false),
                    IsFound = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "DueShifts",
                columns: table => new
                {
                    ImportId = table.Column<long>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    OldDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OldStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NewDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NewStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueShifts", x => new { x.ImportId, x.ApplicationId });
                    table.ForeignKey(
                        name: "FK_DueShifts_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DueShifts_CalendarImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "CalendarImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeskNoticeReads",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    NoticeId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskNoticeReads", x => new { x.UserId, x.NoticeId });
                    table.ForeignKey(
                        name: "FK_DeskNoticeReads_DeskNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "DeskNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeskNoticeReads_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConsultationOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    TypeChar = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    TemplateId = table.Column<long>(type: "INTEGER", nullable: true),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    VoidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VoidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_LetterTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "LetterTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterTemplateFiles",
                columns: table => new
                {
                    TemplateId = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplateFiles", x => x.TemplateId);
                    table.ForeignKey(
                        name: "FK_LetterTemplateFiles_LetterTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "LetterTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WithheldReviews",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    WithheldEntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithheldReviews", x => new { x.WithheldEntryId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_WithheldReviews_WithheldEntries_WithheldEntryId",
                        column: x => x.WithheldEntryId,
                        principalTable: "WithheldEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LetterFiles",
                columns: table => new
                {
                    LetterId = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterFiles", x => x.LetterId);
                    table.ForeignKey(
                        name: "FK_LetterFiles_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "IX_CalendarEditions_Version",
                table: "CalendarEditions",
                column: "Version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarImports_State_Year",
                table: "CalendarImports",
                columns: new[] { "State", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseLinks_EarlierId_LaterId",
                table: "CaseLinks",
                columns: new[] { "EarlierId", "LaterId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseLinks_LaterId",
                table: "CaseLinks",
                column: "LaterId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_ApplicationId",
                table: "CaseNotes",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseWatches_ApplicationId",
                table: "CaseWatches",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_ApplicationId",
                table: "ContactAttempts",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Correspondence_ApplicationId",
                table: "Correspondence",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskNoticeReads_NoticeId",
                table: "DeskNoticeReads",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskNotices_OrganId_At",
                table: "DeskNotices",
                columns: new[] { "OrganId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_DueShifts_ApplicationId",
                table: "DueShifts",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_DueShifts_ImportId_OrganId_ApplicationId",
                table: "DueShifts",
                columns: new[] { "ImportId", "OrganId", "ApplicationId" });

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

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ApplicationId",
                table: "Letters",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Number",
                table: "Letters",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_OrganId_IssuedOn",
                table: "Letters",
                columns: new[] { "OrganId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_OrganId_TypeChar_Year_Sequence",
                table: "Letters",
                columns: new[] { "OrganId", "TypeChar", "Year", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ReplyId",
                table: "Letters",
                column: "ReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_TemplateId",
                table: "Letters",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_LetterTemplates_Kind_OrganId_ValidFrom",
                table: "LetterTemplates",
                columns: new[] { "Kind", "OrganId", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_LetterTemplates_OrganId",
                table: "LetterTemplates",
                column: "OrganId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationProposals_ApplicationId",
                table: "PublicationProposals",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationProposals_OrganId_State_RaisedOn",
                table: "PublicationProposals",
                columns: new[] { "OrganId", "State", "RaisedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationProposals_State_RaisedOn",
                table: "PublicationProposals",
                columns: new[] { "State", "RaisedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_WithheldEntries_ApplicationId",
                table: "WithheldEntries",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WithheldEntries_OrganId_State_NextReviewOn",
                table: "WithheldEntries",
                columns: new[] { "OrganId", "State", "NextReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_WithheldEntries_State_NextReviewOn",
                table: "WithheldEntries",
                columns: new[] { "State", "NextReviewOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchiveLines");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "CalendarEditions");

            migrationBuilder.DropTable(
                name: "CaseLinks");

            migrationBuilder.DropTable(
                name: "CaseNotes");

            migrationBuilder.DropTable(
                name: "CaseWatches");

            migrationBuilder.DropTable(
                name: "CoApplicants");

            migrationBuilder.DropTable(
                name: "ContactAttempts");

            migrationBuilder.DropTable(
                name: "Correspondence");

            migrationBuilder.DropTable(
                name: "DeskNoticeReads");

            migrationBuilder.DropTable(
                name: "DueShifts");

            migrationBuilder.DropTable(
                name: "EarlierCorrections");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "FeeNotices");

            migrationBuilder.DropTable(
                name: "HandOvers");

            migrationBuilder.DropTable(
                name: "LetterCounters");

            migrationBuilder.DropTable(
                name: "LetterFiles");

            migrationBuilder.DropTable(
                name: "LetterTemplateFiles");

            migrationBuilder.DropTable(
                name: "OrganRemedies");

            migrationBuilder.DropTable(
                name: "PublicationProposals");

            migrationBuilder.DropTable(
                name: "ReplyEvents");

            migrationBuilder.DropTable(
                name: "ReplyItems");

            migrationBuilder.DropTable(
                name: "RequestItems");

            migrationBuilder.DropTable(
                name: "SecrecyReviews");

            migrationBuilder.DropTable(
                name: "WithheldReviews");

            migrationBuilder.DropTable(
                name: "Archivings");

            migrationBuilder.DropTable(
                name: "DeskNotices");

            migrationBuilder.DropTable(
                name: "CalendarImports");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "WithheldEntries");

            migrationBuilder.DropTable(
                name: "LetterTemplates");

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
                name: "CompetentContact",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "CompetentOrgan",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Decision",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "DeliveryAddress",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Drafter",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "EarlierReply",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Enclosures",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "IsCompetentUnknown",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "IsDiscarded",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "IsElectronicAsked",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "IssuedOn",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "PlannedDelivery",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Proof",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "ProvidedOn",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Provision",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchArchives",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchKeyWords",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchResult",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchScope",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchSearcher",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchSystems",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SearchedOn",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "ServedOn",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SpecialLaw",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "SubmittedAt",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "TrackingNumber",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Whereabouts",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "Organs");

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
                name: "AgentIdNumber",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "AgentName",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ArchiveDueOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ArchivedOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "CalendarVersion",
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
                name: "DelayToldOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "DelayedUntil",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "FilledInBy",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Handler",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "HasIdentityProof",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "PowerOfAttorneyOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ProvisionAddress",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ProvisionForm",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ProvisionRoute",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsAskedOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsDueOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsEvaluatedBy",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsEvaluatedOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsEvaluation",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsReasonable",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ReasonsReceivedOn",
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
                name: "SpecialNeed",
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

            migrationBuilder.AlterColumn<DateOnly>(
                name: "EffectiveOn",
                table: "Replies",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
