using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Publication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "TemplateId",
                table: "NoticePapers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TemplateVersion",
                table: "NoticePapers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "FactKey",
                table: "AssessmentEvidence",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOffice",
                table: "AssessmentEvidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "BulletinPapers",
                columns: table => new
                {
                    BulletinId = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TemplateId = table.Column<long>(type: "INTEGER", nullable: true),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulletinPapers", x => x.BulletinId);
                    table.ForeignKey(
                        name: "FK_BulletinPapers_Bulletins_BulletinId",
                        column: x => x.BulletinId,
                        principalTable: "Bulletins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BulletinPapers_LetterTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "LetterTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CatalogueColumns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastUpdatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StoppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogueColumns_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Provisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProvidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Provisions_Replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "Replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicationItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrganId = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OtherDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OtherBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReviewReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposalId = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    UnreviewedReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DroppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DropReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RegisteredBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationItems_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublicationItems_PublicationProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "PublicationProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Replies_ProvidedOn",
                table: "Replies",
                column: "ProvidedOn",
                filter: "ProvidedOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BulletinPapers_TemplateId",
                table: "BulletinPapers",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueColumns_Code",
                table: "CatalogueColumns",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueColumns_Name",
                table: "CatalogueColumns",
                columns: new[] { "OrganId", "Name" },
                unique: true,
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueColumns_OrganRunning",
                table: "CatalogueColumns",
                columns: new[] { "OrganId", "NextDueOn" },
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueColumns_Running",
                table: "CatalogueColumns",
                column: "NextDueOn",
                filter: "NextDueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Provisions_ReplyId",
                table: "Provisions",
                column: "ReplyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_Code",
                table: "PublicationItems",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_OrganId_PublishedOn",
                table: "PublicationItems",
                columns: new[] { "OrganId", "PublishedOn" },
                filter: "PublishedOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_OrganWaiting",
                table: "PublicationItems",
                columns: new[] { "OrganId", "DueOn" },
                filter: "State = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_ProposalId",
                table: "PublicationItems",
                column: "ProposalId",
                unique: true,
                filter: "ProposalId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_PublishedOn",
                table: "PublicationItems",
                column: "PublishedOn",
                filter: "PublishedOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationItems_Waiting",
                table: "PublicationItems",
                column: "DueOn",
                filter: "State = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BulletinPapers");

            migrationBuilder.DropTable(
                name: "CatalogueColumns");

            migrationBuilder.DropTable(
                name: "Provisions");

            migrationBuilder.DropTable(
                name: "PublicationItems");

            migrationBuilder.DropIndex(
                name: "IX_Replies_ProvidedOn",
                table: "Replies");

            migrationBuilder.DropColumn(
                name: "TemplateId",
                table: "NoticePapers");

            migrationBuilder.DropColumn(
                name: "TemplateVersion",
                table: "NoticePapers");

            migrationBuilder.DropColumn(
                name: "FactKey",
                table: "AssessmentEvidence");

            migrationBuilder.DropColumn(
                name: "IsOffice",
                table: "AssessmentEvidence");
        }
    }
}
