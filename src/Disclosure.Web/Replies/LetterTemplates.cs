using System.Collections.Concurrent;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>The template a letter is written on.</summary>
/// <param name="Id">Key of an office's own version; null for the one that comes with the program.</param>
/// <param name="Number">版本号.</param>
/// <param name="Content">The docx.</param>
internal sealed record TemplateInUse(long? Id, int Number, byte[] Content)
{
    /// <summary>The letter written on it.</summary>
    /// <param name="contents">The values.</param>
    /// <param name="tables">The rows that are repeated.</param>
    /// <param name="picture">What fills the picture control, or null.</param>
    /// <param name="placeOf">Where a value is entered that is missing; null for the usual places.</param>
    /// <exception cref="RuleViolationException">A value is missing.</exception>
    public byte[] Fill(IEnumerable<KeyValuePair<LetterField, string>> contents, IReadOnlyList<LetterRows> tables, byte[]? picture = null, Func<LetterField, LetterPlace>? placeOf = null) => LetterWriter.Fill(
        Content,
        new LetterValues(contents.ToDictionary(c => c.Key.ToString(), c => c.Value, StringComparer.Ordinal), tables, picture) { Optional = LetterFields.Optional.Select(f => f.ToString()).ToHashSet(StringComparer.Ordinal) },
        tag => throw (Enum.TryParse<LetterField>(tag, out var field)
            ? new RuleViolationException(ReplyRule.LetterFieldMissing, null, field, placeOf?.Invoke(field) ?? LetterFields.Of(field).Place)
            : new RuleViolationException(TemplateRule.TemplateFieldUnknown, null, tag)));
}

/// <summary>文书模板: which version holds on a day. An organ's own goes before that of all organs, and both before the one of the program.</summary>
internal sealed class LetterTemplates(LetterSettings settings)
{
    private readonly ConcurrentDictionary<LetterKind, byte[]> _shipped = new();

    /// <summary>The version that comes with the program, made from its description.</summary>
    public byte[] Shipped(LetterKind kind) => _shipped.GetOrAdd(kind, k => LetterPaper.Build(
        Description(k), LabelOf, settings.HasRedHead && LetterForms.Of(k).IsNumbered));

    /// <summary>The version in use on a day.</summary>
    public async Task<TemplateInUse> FindAsync(DisclosureDbContext db, LetterKind kind, long organId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var own = await Query(db, kind, organId, day).FirstOrDefaultAsync(cancellationToken);
        return own is null
            ? new TemplateInUse(null, 1, Shipped(kind))
            : new TemplateInUse(own.Id, own.Number, await db.LetterTemplateFiles.Where(f => f.TemplateId == own.Id).Select(f => f.Content).SingleAsync(cancellationToken));
    }

    /// <summary>The forms that somebody's organ writes; all of them for whoever acts for all organs.</summary>
    public static async Task<IReadOnlyList<LetterForm>> FormsOfAsync(DisclosureDbContext db, Actor actor, CancellationToken cancellationToken = default)
    {
        var kinds = await db.Organs.Where(o => o.Id == actor.OrganId).Select(o => o.Kind).ToListAsync(cancellationToken);
        return actor.ReachesAll ? LetterForms.All : [.. LetterForms.All.Where(form => kinds.Exists(form.IsWrittenBy))];
    }

    /// <summary>The description of a form, a line a paragraph.</summary>
    public static string[] Description(LetterKind kind)
    {
        using var stream = typeof(LetterTemplates).Assembly.GetManifestResourceStream($"form-{kind}.txt")
            ?? throw new InvalidOperationException($"No description of {kind}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    internal static IQueryable<LetterTemplate> Query(DisclosureDbContext db, LetterKind kind, long organId, DateOnly day) =>
        db.LetterTemplates.AsNoTracking().Where(t => t.Kind == kind && t.IsActive && t.ValidFrom <= day && (t.OrganId == null || t.OrganId == organId))
            .OrderByDescending(t => t.OrganId != null).ThenByDescending(t => t.ValidFrom).ThenByDescending(t => t.Number);

    /// <summary>Controls are labelled in Chinese, the language of the letters.</summary>
    private static string LabelOf(string tag) =>
        RepliesTexts.ResourceManager.GetString($"LetterField_{tag}", System.Globalization.CultureInfo.InvariantCulture) ?? tag;
}
