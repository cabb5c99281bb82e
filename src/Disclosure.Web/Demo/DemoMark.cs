using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Demo;

/// <summary>演示库标记: one row in a database that holds the demonstration, whatever its users added to it since.</summary>
internal sealed class DemoMark
{
    public int Id { get; init; } = 1;

    /// <summary>The day around which the caseload was told.</summary>
    public required DateOnly LoadedOn { get; init; }
}

internal sealed class DemoMarkConfiguration : IEntityTypeConfiguration<DemoMark>
{
    public void Configure(EntityTypeBuilder<DemoMark> builder)
    {
        builder.ToTable("DemoMark");
        builder.Property(m => m.Id).ValueGeneratedNever();
    }
}
