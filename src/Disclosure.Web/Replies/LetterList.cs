using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>One letter as lists show it.</summary>
public sealed record LetterItem(long Id, LetterKind Kind, string Number, string Addressee, DateOnly IssuedOn, DateOnly? VoidedOn, string? VoidReason, Guid Version, int TemplateVersion)
{
    /// <summary>The case it belongs to.</summary>
    public string CaseNumber { get; init; } = "";
}

/// <summary>What the dialog of a kind asks for.</summary>
/// <param name="Field">文书字段.</param>
/// <param name="Proposal">What the drafter may start from, or empty.</param>
public sealed record LetterEntry(LetterField Field, string Proposal);

/// <summary>文书 of a case, one letter to look at, and drafts. A letter of a foreign organ is not there at all.</summary>
internal sealed class LetterList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, LetterDesk desk, TimeProvider time)
{
    /// <summary>The letters of a case, the latest first.</summary>
    public async Task<IReadOnlyList<LetterItem>> OfCaseAsync(long applicationId, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await CaseQuery(db, applicationId).ToListAsync(cancellationToken);
    }

    /// <returns>The letter with its docx, or null.</returns>
    /// <exception cref="NotAllowedException">It says how to reach the applicant, and she does not handle cases.</exception>
    public async Task<(LetterItem Letter, byte[] Docx)?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await db.Letters.Where(l => l.Id == id).Select(l => new { l.OrganId, l.Kind }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        if (LetterForms.Of(found.Kind).IsPersonal && !actor.May(Permission.HandleCase))
        {
            throw new NotAllowedException(Permission.HandleCase);
        }

        var letter = await db.Letters.Where(l => l.Id == id).Join(db.Applications, l => l.ApplicationId, a => a.Id, (l, a) =>
            new LetterItem(l.Id, l.Kind, l.Number, l.Addressee, l.IssuedOn, l.VoidedOn, l.VoidReason, l.Version, l.TemplateVersion) { CaseNumber = a.Number }).SingleAsync(cancellationToken);
        return await FileQuery(db, id).SingleOrDefaultAsync(cancellationToken) is { } docx ? (letter, docx) : null;
    }

    /// <summary>What a kind asks the drafter for, in the order of the fields.</summary>
    public async Task<IReadOnlyList<LetterEntry>> EntriesAsync(IssueLetterForm form, CancellationToken cancellationToken = default) =>
        await WithCaseAsync(form, async (db, plain) =>
        {
            var request = await desk.PrepareAsync(db, plain, cancellationToken);
            var proposals = LetterContents.Proposals(request).Where(p => p.Text is not null).ToDictionary(p => p.Field, p => p.Text!);
            return (IReadOnlyList<LetterEntry>)[.. LetterForms.Of(request.Kind).Fields.Where(f => LetterContents.IsAskedFor(request, f)).Order()
                .Select(f => new LetterEntry(f, proposals.GetValueOrDefault(f, "")))];
        }, cancellationToken) ?? [];

    /// <summary>The letter as it would look.</summary>
    public async Task<string> PreviewAsync(IssueLetterForm form, CancellationToken cancellationToken = default) =>
        await WithCaseAsync(form, async (db, request) => LetterHtml.Of(await desk.DraftAsync(db, request, cancellationToken)), cancellationToken) ?? "";

    internal static IQueryable<LetterItem> CaseQuery(DisclosureDbContext db, long applicationId) =>
        db.Letters.Where(l => l.ApplicationId == applicationId && l.DisputeId == null).OrderByDescending(l => l.IssuedOn).ThenByDescending(l => l.Id)
            .Select(l => new LetterItem(l.Id, l.Kind, l.Number, l.Addressee, l.IssuedOn, l.VoidedOn, l.VoidReason, l.Version, l.TemplateVersion));

    internal static IQueryable<byte[]> FileQuery(DisclosureDbContext db, long id) => db.LetterFiles.Where(f => f.LetterId == id).Select(f => f.Content);

    private async Task<T?> WithCaseAsync<T>(IssueLetterForm form, Func<DisclosureDbContext, LetterRequest, Task<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var actor = await current.DemandAsync(Permission.HandleCase, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Number == form.Number, cancellationToken);
        return found is null || !actor.Reaches(found.OrganId) || form.Kind is null || form.IssuedOn is null ? null
            : await read(db, await IssueLetter.RequestAsync(db, found, form, LegalDays.LegalDayOf(time.GetUtcNow().UtcDateTime), cancellationToken));
    }
}
