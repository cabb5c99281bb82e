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
                name: "Bulletins",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OfficeId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FirstOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssueNumber = table.Column<int>(type: "int", nullable: true),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Opening = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Problems = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Demands = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DraftedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    IssuedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bulletins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bulletins_Organs_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Complaints",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OfficeId = table.Column<long>(type: "bigint", nullable: false),
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Matter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Complainant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: true),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RegisteredBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    VerifiedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Finding = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsAcceptable = table.Column<bool>(type: "bit", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtendedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ExtensionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Decision = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    WithdrawReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Complaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Complaints_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Organs_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inspections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OfficeId = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DraftedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inspections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inspections_Organs_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "SupervisionCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionCounters", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "BulletinCases",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    BulletinId = table.Column<long>(type: "bigint", nullable: false),
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LateDays = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulletinCases", x => new { x.BulletinId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_BulletinCases_Bulletins_BulletinId",
                        column: x => x.BulletinId,
                        principalTable: "Bulletins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BulletinLines",
                columns: table => new
                {
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    BulletinId = table.Column<long>(type: "bigint", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    Received = table.Column<int>(type: "int", nullable: false),
                    Answered = table.Column<int>(type: "int", nullable: false),
                    AnsweredLate = table.Column<int>(type: "int", nullable: false),
                    Overdue = table.Column<int>(type: "int", nullable: false),
                    DueSoon = table.Column<int>(type: "int", nullable: false),
                    Withheld = table.Column<int>(type: "int", nullable: false),
                    Corrected = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulletinLines", x => new { x.BulletinId, x.OrganId });
                    table.ForeignKey(
                        name: "FK_BulletinLines_Bulletins_BulletinId",
                        column: x => x.BulletinId,
                        principalTable: "Bulletins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionLines",
                columns: table => new
                {
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    InspectionId = table.Column<long>(type: "bigint", nullable: false),
                    Reply = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Mark = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionLines", x => new { x.InspectionId, x.OrganId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_InspectionLines_Inspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "Inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionQuestions",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    InspectionId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionQuestions", x => new { x.InspectionId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_InspectionQuestions_Inspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "Inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionSheets",
                columns: table => new
                {
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    InspectionId = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnsweredBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EvaluatedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    EvaluatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Conclusion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionSheets", x => new { x.InspectionId, x.OrganId });
                    table.ForeignKey(
                        name: "FK_InspectionSheets_Inspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "Inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InspectionSheets_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OfficeId = table.Column<long>(type: "bigint", nullable: false),
                    OrganId = table.Column<long>(type: "bigint", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ground = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Matter = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Requirement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AnswerDays = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsAutomatic = table.Column<bool>(type: "bit", nullable: false),
                    DraftedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    JudgedBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    JudgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Judgement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PrecedingId = table.Column<long>(type: "bigint", nullable: true),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: true),
                    InspectionId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionNotices_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNotices_Inspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "Inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNotices_Organs_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNotices_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNotices_SupervisionNotices_PrecedingId",
                        column: x => x.PrecedingId,
                        principalTable: "SupervisionNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "NoticePapers",
                columns: table => new
                {
                    NoticeId = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticePapers", x => x.NoticeId);
                    table.ForeignKey(
                        name: "FK_NoticePapers_SupervisionNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "SupervisionNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticeProofs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NoticeId = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Blob = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AddedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeProofs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoticeProofs_SupervisionNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "SupervisionNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionNoticeItems",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SupervisionNoticeId = table.Column<long>(type: "bigint", nullable: false),
                    ApplicationId = table.Column<long>(type: "bigint", nullable: true),
                    DisputeId = table.Column<long>(type: "bigint", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LateDays = table.Column<int>(type: "int", nullable: false),
                    ProposalKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionNoticeItems", x => new { x.SupervisionNoticeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SupervisionNoticeItems_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNoticeItems_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionNoticeItems_SupervisionNotices_SupervisionNoticeId",
                        column: x => x.SupervisionNoticeId,
                        principalTable: "SupervisionNotices",
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
                name: "IX_Bulletins_Code",
                table: "Bulletins",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bulletins_Kind_FirstOn",
                table: "Bulletins",
                columns: new[] { "Kind", "FirstOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Bulletins_OfficeId",
                table: "Bulletins",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ApplicationId",
                table: "Complaints",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_Code",
                table: "Complaints",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_NextDueOn",
                table: "Complaints",
                column: "NextDueOn",
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_OfficeId",
                table: "Complaints",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_OrganId",
                table: "Complaints",
                column: "OrganId");

            migrationBuilder.CreateIndex(
                name: "IX_Inspections_Code",
                table: "Inspections",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inspections_OfficeId",
                table: "Inspections",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionSheets_OrganId",
                table: "InspectionSheets",
                column: "OrganId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ByClosing",
                table: "Applications",
                columns: new[] { "ClosedYear", "OrganId", "ReceivedYear", "ReceivedOn", "ClosedOn", "Timeliness", "Outcome", "VoidedOn" },
                filter: "VoidedOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_OpenByUnit",
                table: "Applications",
                columns: new[] { "IsOpen", "OrganId", "QueueOn", "PausedUntil", "Stage" },
                filter: "IsOpen = 1");

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
                name: "IX_NoticeProofs_Blob",
                table: "NoticeProofs",
                column: "Blob",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeProofs_NoticeId",
                table: "NoticeProofs",
                column: "NoticeId");

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

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNoticeItems_ApplicationId",
                table: "SupervisionNoticeItems",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNoticeItems_DisputeId",
                table: "SupervisionNoticeItems",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNoticeItems_ProposalKey",
                table: "SupervisionNoticeItems",
                column: "ProposalKey",
                unique: true,
                filter: "ProposalKey IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_Code",
                table: "SupervisionNotices",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_ComplaintId",
                table: "SupervisionNotices",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_InspectionId",
                table: "SupervisionNotices",
                column: "InspectionId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_Number",
                table: "SupervisionNotices",
                column: "Number",
                unique: true,
                filter: "Number <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_OfficeId",
                table: "SupervisionNotices",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_OrganId_Stage_DueOn",
                table: "SupervisionNotices",
                columns: new[] { "OrganId", "Stage", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_PrecedingId",
                table: "SupervisionNotices",
                column: "PrecedingId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionNotices_Stage_DueOn",
                table: "SupervisionNotices",
                columns: new[] { "Stage", "DueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BulletinCases");

            migrationBuilder.DropTable(
                name: "BulletinLines");

            migrationBuilder.DropTable(
                name: "InspectionLines");

            migrationBuilder.DropTable(
                name: "InspectionQuestions");

            migrationBuilder.DropTable(
                name: "InspectionSheets");

            migrationBuilder.DropTable(
                name: "MailOutbox");

            migrationBuilder.DropTable(
                name: "NoticePapers");

            migrationBuilder.DropTable(
                name: "NoticeProofs");

            migrationBuilder.DropTable(
                name: "ReminderChoices");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "SelfAuditChecks");

            migrationBuilder.DropTable(
                name: "SupervisionCounters");

            migrationBuilder.DropTable(
                name: "SupervisionNoticeItems");

            migrationBuilder.DropTable(
                name: "Bulletins");

            migrationBuilder.DropTable(
                name: "SelfAuditRuns");

            migrationBuilder.DropTable(
                name: "SupervisionNotices");

            migrationBuilder.DropTable(
                name: "Complaints");

            migrationBuilder.DropTable(
                name: "Inspections");

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

            migrationBuilder.DropIndex(
                name: "IX_Applications_ByClosing",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_OpenByUnit",
                table: "Applications");

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
