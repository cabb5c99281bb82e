using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>争议文书: one to look at, what a kind asks for, and drafts. What belongs to a foreign organ is not there at all.</summary>
internal sealed class DisputeLetterList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, LetterDesk desk, LetterList letters, CaseLights lights)
{
    /// <returns>The paper with its docx; null where the dispute has none of this key within reach.</returns>
    public async Task<(LetterItem Letter, byte[] Docx)?> FindAsync(string number, long id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await OwnQuery(db, number, id).AnyAsync(cancellationToken) ? await letters.FindAsync(id, cancellationToken) : null;
    }

    /// <summary>What a kind asks the drafter for, in the order of the fields.</summary>
    public async Task<IReadOnlyList<LetterEntry>> EntriesAsync(IssueDisputeLetterForm form, CancellationToken cancellationToken = default) =>
        await WithDisputeAsync(form, (_, request) => Task.FromResult((IReadOnlyList<LetterEntry>)
            [.. LetterForms.Of(request.Kind).Fields.Where(f => LetterContents.IsAskedFor(request, f)).Order().Select(f => new LetterEntry(f, request.Matter!.Proposals.GetValueOrDefault(f, "")))]), cancellationToken) ?? [];

    /// <summary>The paper as it would look.</summary>
    public async Task<string> PreviewAsync(IssueDisputeLetterForm form, CancellationToken cancellationToken = default) =>
        await WithDisputeAsync(form, async (db, request) => LetterHtml.Of(await desk.DraftAsync(db, request, cancellationToken)), cancellationToken) ?? "";

    /// <summary>The papers of a dispute, the latest first.</summary>
    internal static IQueryable<LetterItem> Query(DisclosureDbContext db, long disputeId) =>
        db.Letters.Where(l => l.DisputeId == disputeId).OrderByDescending(l => l.IssuedOn).ThenByDescending(l => l.Id)
            .Select(l => new LetterItem(l.Id, l.Kind, l.Number, l.Addressee, l.IssuedOn, l.VoidedOn, l.VoidReason, l.Version, l.TemplateVersion));

    internal static IQueryable<Letter> OwnQuery(DisclosureDbContext db, string number, long id) =>
        db.Letters.Where(l => l.Id == id && db.Disputes.Any(d => d.Id == l.DisputeId && d.Number == number));

    private async Task<T?> WithDisputeAsync<T>(IssueDisputeLetterForm form, Func<DisclosureDbContext, LetterRequest, Task<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await DisputeFiles.Query(db, form.Number).AsSplitQuery().SingleOrDefaultAsync(cancellationToken);
        return found is null || !actor.Reaches(found.OrganId) || form.Kind is null || form.IssuedOn is null ? null
            : await read(db, await DisputeLetterDesk.RequestAsync(db, found, form, lights.Today, lights.Calendar, cancellationToken));
    }
}
