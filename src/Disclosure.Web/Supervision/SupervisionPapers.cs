using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>A written document and the template it stands on.</summary>
internal sealed record WrittenPaper(byte[] Content, TemplateInUse Template);

/// <summary>A table of a document.</summary>
/// <param name="Columns">The fields of a row.</param>
/// <param name="Rows">Their values, in the same order.</param>
internal sealed record SupervisionRows(IReadOnlyList<LetterField> Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>The part of the document that goes where there is no row; null where there always is one.</summary>
    public LetterField? Part { get; init; }

    public LetterRows ToLetter() => new(
        Columns.Select(c => c.ToString()).ToHashSet(StringComparer.Ordinal),
        [.. Rows.Select(row => Columns.Zip(row).ToDictionary(pair => pair.First.ToString(), pair => pair.Second, StringComparer.Ordinal))])
    { Part = Part?.ToString() };
}

/// <summary>督查文书: 督办单 and 通报, written on the version of their template that the office uses on a day, like every other letter.</summary>
internal sealed class SupervisionPapers(LetterTemplates templates)
{
    /// <summary>督办单.</summary>
    /// <exception cref="RuleViolationException">A value is missing.</exception>
    public async Task<WrittenPaper> WriteAsync(DisclosureDbContext db, SupervisionNotice notice, DateOnly day, CancellationToken cancellationToken = default)
    {
        var organ = await db.Organs.Where(o => o.Id == notice.OrganId).Select(o => o.Name).SingleAsync(cancellationToken);
        return await WriteAsync(db, LetterKind.SupervisionNotice, notice.OfficeId, day, NoticeDocument.ContentsOf(notice, organ), [NoticeDocument.TableOf(notice)], cancellationToken);
    }

    /// <summary>通报, on the version of a day; on the layout of the program where it was issued before documents were kept.</summary>
    /// <exception cref="RuleViolationException">A value is missing.</exception>
    public Task<WrittenPaper> WriteAsync(DisclosureDbContext db, BulletinFile file, DateOnly? day, CancellationToken cancellationToken = default) =>
        WriteAsync(db, LetterKind.Bulletin, file.Bulletin.OfficeId, day, BulletinDocument.ContentsOf(file), BulletinDocument.TablesOf(file), cancellationToken);

    private async Task<WrittenPaper> WriteAsync(
        DisclosureDbContext db, LetterKind kind, long officeId, DateOnly? day, Dictionary<LetterField, string> contents, IEnumerable<SupervisionRows> tables, CancellationToken cancellationToken)
    {
        var office = await db.Organs.AsNoTracking().SingleAsync(o => o.Id == officeId, cancellationToken);
        contents[LetterField.OrganName] = office.Name;
        contents[LetterField.Contact] = LetterContents.ContactOf(office.ContactOn(day ?? DateOnly.MaxValue)) ?? "";
        var template = day is { } on ? await templates.FindAsync(db, kind, officeId, on, cancellationToken) : new TemplateInUse(null, 1, templates.Shipped(kind));
        return new WrittenPaper(template.Fill(contents, [.. tables.Select(table => table.ToLetter())]), template);
    }
}
