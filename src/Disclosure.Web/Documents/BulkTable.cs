using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Disclosure.Web.Documents;

/// <summary>One column of a table: how its value is read from the object that is stored, as the model maps it.</summary>
/// <param name="Name">Column.</param>
/// <param name="Mapping">Makes its parameter.</param>
/// <param name="Read">The provider's value of an item of the table's part and the key of its root; null where there is none.</param>
internal sealed record BulkColumn(string Name, RelationalTypeMapping Mapping, Func<object, long, object?> Read);

/// <summary>One table that an entity is stored in: its own, shared with the parts that it owns one of, or that of parts it owns several of.</summary>
/// <param name="Name">Table.</param>
/// <param name="Items">The rows of an entity: itself, or its parts.</param>
/// <param name="Columns">Columns.</param>
internal sealed record BulkTable(string Name, Func<object, IEnumerable<object>> Items, IReadOnlyList<BulkColumn> Columns)
{
    /// <summary>The tables of an entity, its own first, read from the model so that they can't part from the mapping.</summary>
    public static IReadOnlyList<BulkTable> Of(IEntityType root)
    {
        var several = root.GetNavigations().Where(n => n.ForeignKey.IsOwnership && n.IsCollection && !n.IsOnDependent);
        return
        [
            new BulkTable(root.GetTableName()!, entity => [entity], [.. ColumnsOf(root, entity => entity)]),
            .. several.Select(part => new BulkTable(
                part.TargetEntityType.GetTableName()!,
                entity => (IEnumerable<object>?)part.GetGetter().GetClrValue(entity) ?? [],
                [.. ColumnsOf(part.TargetEntityType, item => item)])),
        ];
    }

    private static IEnumerable<BulkColumn> ColumnsOf(IEntityType type, Func<object, object?> find)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        foreach (var property in type.GetProperties().Where(p => !(type.IsOwned() && p.IsPrimaryKey() && type.GetTableName() == type.FindOwnership()!.PrincipalEntityType.GetTableName())))
        {
            var read = Reader(property);
            yield return new BulkColumn(property.GetColumnName(table)!, property.GetRelationalTypeMapping(), (entity, key) => find(entity) is { } part ? read(part, key) : null);
        }

        foreach (var single in type.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsCollection && !n.IsOnDependent))
        {
            var getter = single.GetGetter();
            foreach (var column in ColumnsOf(single.TargetEntityType, entity => find(entity) is { } owner ? getter.GetClrValue(owner) : null))
            {
                yield return column;
            }
        }
    }

    private static Func<object, long, object?> Reader(IProperty property)
    {
        if (property.IsConcurrencyToken)
        {
            return (_, _) => Guid.CreateVersion7();
        }

        if (property.IsShadowProperty())
        {
            return property.IsForeignKey() ? (_, key) => key
                : throw new NotSupportedException($"Nothing to read column {property.Name} from.");
        }

        var getter = property.GetGetter();
        var convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;
        return convert is null
            ? (part, _) => getter.GetClrValue(part)
            : (part, _) => getter.GetClrValue(part) is { } value ? convert(value) : null;
    }
}
