using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DisputeChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "PausedUntil",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AppealedOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Claimant",
                table: "Disputes",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CopyReceivedOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectedReason",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecisionForm",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecisionNumber",
                table: "Disputes",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DecisionServedOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FiledOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Ground",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Handler",
                table: "Disputes",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOwnAppeal",
                table: "Disputes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextDueOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextDuty",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenedOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Position",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "OriginalOrgan");

            migrationBuilder.AddColumn<long>(
                name: "PrecedingId",
                table: "Disputes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Procedure",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReplyId",
                table: "Disputes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Disputes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Accepted");

            migrationBuilder.AddColumn<DateOnly>(
                name: "SwitchedOn",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DisputeAgents",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Office = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeAgents", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeAgents_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeApplications",
                columns: table => new
                {
                    ApplicationId = table.Column<long>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    LinkedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeApplications", x => new { x.DisputeId, x.ApplicationId });
                    table.ForeignKey(
                        name: "FK_DisputeApplications_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DisputeApplications_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeCosts",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Yuan = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeCosts", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeCosts_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeEvidence",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Proves = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeEvidence", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeEvidence_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeHearings",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    NoticedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Appearance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AppearedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AbsenceReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeHearings", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeHearings_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeObligations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PerformedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PerformedHow = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeObligations", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeObligations_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeParties",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeParties", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeParties_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputePoints",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputePoints", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputePoints_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeReviews",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeReviews", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeReviews_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeSupplements",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeSupplements", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeSupplements_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeSuspensions",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DisputeId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeSuspensions", x => new { x.DisputeId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeSuspensions_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_NextDueOn",
                table: "Disputes",
                column: "NextDueOn",
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_OrganId_NextDueOn",
                table: "Disputes",
                columns: new[] { "OrganId", "NextDueOn" },
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PrecedingId",
                table: "Disputes",
                column: "PrecedingId",
                filter: "PrecedingId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReplyId",
                table: "Disputes",
                column: "ReplyId",
                filter: "ReplyId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeApplications_ApplicationId",
                table: "DisputeApplications",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeHearings_On",
                table: "DisputeHearings",
                column: "On");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DisputeAgents");

            migrationBuilder.DropTable(
                name: "DisputeApplications");

            migrationBuilder.DropTable(
                name: "DisputeCosts");

            migrationBuilder.DropTable(
                name: "DisputeEvidence");

            migrationBuilder.DropTable(
                name: "DisputeHearings");

            migrationBuilder.DropTable(
                name: "DisputeObligations");

            migrationBuilder.DropTable(
                name: "DisputeParties");

            migrationBuilder.DropTable(
                name: "DisputePoints");

            migrationBuilder.DropTable(
                name: "DisputeReviews");

            migrationBuilder.DropTable(
                name: "DisputeSupplements");

            migrationBuilder.DropTable(
                name: "DisputeSuspensions");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_NextDueOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_OrganId_NextDueOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_PrecedingId",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_ReplyId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "AppealedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Claimant",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "CopyReceivedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "CorrectedReason",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "DecisionForm",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "DecisionNumber",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "DecisionServedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "FiledOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Ground",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Handler",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "IsOwnAppeal",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "NextDueOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "NextDuty",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "OpenedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "PrecedingId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Procedure",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "ReplyId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "SwitchedOn",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "PausedUntil",
                table: "Applications");
        }
    }
}
