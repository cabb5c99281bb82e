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
            migrationBuilder.AddColumn<long>(
                name: "DisputeId",
                table: "Letters",
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

            migrationBuilder.CreateIndex(
                name: "IX_Letters_DisputeId",
                table: "Letters",
                column: "DisputeId",
                filter: "DisputeId IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Letters_DisputeId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "DisputeId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Representative",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "RepresentativePost",
                table: "Letters");
        }
    }
}
