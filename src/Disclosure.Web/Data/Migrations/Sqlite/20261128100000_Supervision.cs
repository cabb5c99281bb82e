using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "DisputeId",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Representative",
                table: "Letters",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepresentativePost",
                table: "Letters",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UserId",
                table: "DeskNotices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "IX_Disputes_DecisionServedOn",
                table: "Disputes",
                column: "DecisionServedOn",
                filter: "DecisionServedOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DeskNotices_UserId_OrganId_At",
                table: "DeskNotices",
                columns: new[] { "UserId", "OrganId", "At" });

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
                name: "IX_FeeNotices_PaidOn",
                table: "FeeNotices",
                column: "PaidOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_WithheldEntries_ApplicationId_Ordinal",
                table: "WithheldEntries");

            migrationBuilder.DropIndex(
                name: "IX_Letters_DisputeId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_DecisionServedOn",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_DeskNotices_UserId_OrganId_At",
                table: "DeskNotices");

            migrationBuilder.DropIndex(
                name: "IX_FeeNotices_PaidOn",
                table: "FeeNotices");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                table: "WithheldEntries");

            migrationBuilder.DropColumn(
                name: "DisputeId",
                table: "Letters");

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
