using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>One version of a template as the page shows it; the one of the program has no key.</summary>
public sealed record TemplateItem(long? Id, LetterKind Kind, int Number, DateOnly? ValidFrom, bool IsActive, string FileName, string UploadedBy, long? OrganId, Guid Version);

/// <summary>文书模板: every version of every form within reach.</summary>
internal sealed class TemplateList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, LetterTemplates templates)
{
    /// <summary>The versions by form, the latest first, the program's own last; of the forms that her organ writes.</summary>
    public async Task<ILookup<LetterKind, TemplateItem>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ManageTemplates, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (own, forms) = (await Query(db, actor.ReachesAll ? null : actor.OrganId).ToListAsync(cancellationToken), await LetterTemplates.FormsOfAsync(db, actor, cancellationToken));
        return own.Where(t => forms.Any(f => f.Kind == t.Kind)).Concat(forms.Select(f => new TemplateItem(null, f.Kind, 1, null, true, $"{f.Title}.docx", "", null, Guid.Empty))).ToLookup(t => t.Kind);
    }

    /// <summary>The docx of a version; null where it is out of reach.</summary>
    public async Task<(string Name, byte[] Content)?> FindAsync(LetterKind kind, long? id, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ManageTemplates, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await LetterTemplates.FormsOfAsync(db, actor, cancellationToken)).Any(form => form.Kind == kind))
        {
            return null;
        }

        if (id is null)
        {
            return ($"{LetterForms.Of(kind).Title}.docx", templates.Shipped(kind));
        }

        var found = await db.LetterTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.Kind == kind, cancellationToken);
        return found is null || found.OrganId is { } organ && !actor.Reaches(organ) ? null
            : ($"{LetterForms.Of(kind).Title}_v{found.Number}.docx", await db.LetterTemplateFiles.Where(f => f.TemplateId == id).Select(f => f.Content).SingleAsync(cancellationToken));
    }

    internal static IQueryable<TemplateItem> Query(DisclosureDbContext db, long? organId) =>
        db.LetterTemplates.Where(t => organId == null || t.OrganId == null || t.OrganId == organId).OrderByDescending(t => t.ValidFrom).ThenByDescending(t => t.Number)
            .Select(t => new TemplateItem(t.Id, t.Kind, t.Number, t.ValidFrom, t.IsActive, t.FileName, t.UploadedBy, t.OrganId, t.Version));
}

/// <summary>下载模板.</summary>
internal static class TemplateDownloads
{
    [Requires(Permission.ManageTemplates)]
    public static async Task<IResult> HandleAsync(string? kind, long? id, TemplateList templates, CancellationToken cancellationToken) =>
        Enum.TryParse<LetterKind>(kind, out var form) && Enum.IsDefined(form) && await templates.FindAsync(form, id, cancellationToken) is { } found
            ? Results.File(found.Content, LetterDownloads.WordType, found.Name)
            : Results.NotFound();
}
