using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Disclosure.Web.Tests.Data;

/// <summary>What a server would refuse only when it is too late.</summary>
public sealed class DatabaseModelTests
{
    private const int LongestKey = 1_700;

    /// <summary>Texts of any length, on purpose.</summary>
    private static readonly string[] LongTexts = ["AssessmentScheme.Json", "AuditPayload.Content", "CalendarEdition.Content", "Draft.Content", "DataProtectionKey.FriendlyName", "DataProtectionKey.Xml"];

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = SqlServerQueriesTests.Sqlite();
        using var sqlServer = SqlServerQueriesTests.SqlServer();

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_key_of_an_index_fits_into_sql_server()
    {
        using var db = SqlServerQueriesTests.SqlServer();

        Assert.Empty(from entity in db.Model.GetEntityTypes()
                     from keys in entity.GetIndexes().Select(i => i.Properties).Concat(entity.GetKeys().Select(k => k.Properties))
                     let bytes = keys.Sum(BytesOf)
                     where bytes > LongestKey
                     select $"{entity.ShortName()}({string.Join(", ", keys.Select(p => p.Name))}): {bytes}");
    }

    [Fact]
    public void Every_text_has_a_length_or_is_named_as_long()
    {
        using var db = SqlServerQueriesTests.SqlServer();

        Assert.Equal(LongTexts.Order(StringComparer.Ordinal), Texts(db).Where(p => p.GetMaxLength() is null).Select(NameOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_delete_runs_on_into_other_tables()
    {
        using var db = SqlServerQueriesTests.SqlServer();

        Assert.Empty(db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())
            .Where(k => !k.IsOwnership && k.DeleteBehavior is not DeleteBehavior.Restrict && !k.DeclaringEntityType.ShortName().StartsWith("IdentityUser", StringComparison.Ordinal))
            .Select(k => k.ToString()));
    }

    [Fact]
    public void Codes_are_compared_byte_by_byte_and_texts_with_rare_characters()
    {
        using var db = SqlServerQueriesTests.SqlServer();

        Assert.All(Texts(db).Where(p => p.FindAnnotation(ColumnKinds.Code) is not null), p => Assert.EndsWith("_BIN2", p.GetCollation(), StringComparison.Ordinal));
        Assert.EndsWith("_SC", db.GetService<IDesignTimeModel>().Model.GetCollation(), StringComparison.Ordinal);
    }

    private static IEnumerable<IProperty> Texts(DisclosureDbContext db) =>
        db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.GetProviderClrType() == typeof(string) || p.ClrType == typeof(string));

    private static string NameOf(IProperty property) => $"{property.DeclaringType.ShortName().Split('<')[0]}.{property.Name}";

    private static int BytesOf(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return type == typeof(string) ? 2 * (property.GetMaxLength() ?? 450) : 16;
    }
}

file static class ContextExtensions
{
    public static T GetService<T>(this DbContext db)
        where T : class => Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<T>(db);
}
