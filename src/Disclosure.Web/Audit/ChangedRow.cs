using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Disclosure.Web.Audit;

/// <summary>One row that a command added, changed or removed, with the values before and after.</summary>
internal sealed record ChangedRow(string Table, string Key, string State, IReadOnlyDictionary<string, object?>? Before, IReadOnlyDictionary<string, object?>? After)
{
    private static readonly string[] Secret = ["PasswordHash", "PasswordHistory", "SecurityStamp", "ConcurrencyStamp"];

    /// <summary>The row behind a tracked entry; null for the audit's own rows and where nothing differs.</summary>
    public static ChangedRow? Of(EntityEntry entry)
    {
        if (entry.Entity is AuditEntry or AuditPayload or AuditHead || entry.State is EntityState.Unchanged or EntityState.Detached)
        {
            return null;
        }

        var shown = entry.Properties.Where(p => !Secret.Contains(p.Metadata.Name)
            && (entry.State is not EntityState.Modified || p.IsModified)).ToList();
        var key = string.Join("/", entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => p.IsTemporary ? "" : p.CurrentValue));
        return new ChangedRow(
            entry.Metadata.GetTableName() ?? entry.Metadata.ShortName(),
            key,
            entry.State.ToString(),
            entry.State is EntityState.Added ? null : shown.ToDictionary(p => p.Metadata.Name, p => Readable(p.OriginalValue)),
            entry.State is EntityState.Deleted ? null : shown.ToDictionary(p => p.Metadata.Name, p => Readable(p.CurrentValue)));
    }

    private static object? Readable(object? value) => value switch
    {
        Enum member => member.ToString(),
        byte[] file => $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file))}", // the file itself stands in its own table
        _ => value,
    };
}
