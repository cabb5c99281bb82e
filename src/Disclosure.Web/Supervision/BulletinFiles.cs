using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One bulletin in the list.</summary>
public sealed record BulletinItem(long Id, string Code, BulletinKind Kind, DateOnly FirstOn, DateOnly LastOn, int? IssueNumber, BulletinStage Stage, string DraftedBy, DateOnly? IssuedOn);

/// <summary>A bulletin as somebody sees it: frozen figures once it is issued, fresh ones before.</summary>
public sealed record BulletinFile
{
    public required Bulletin Bulletin { get; init; }

    public required string Office { get; init; }

    public required IReadOnlyList<RankedFigure> Lines { get; init; }

    public required IReadOnlyList<BulletinCase> Cases { get; init; }

    /// <summary>单位 by key.</summary>
    public required IReadOnlyDictionary<long, string> Organs { get; init; }

    /// <summary>Number of the template's version that its document was written on; null for a draft, and for a unit.</summary>
    public int? TemplateVersion { get; init; }

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool MayWrite { get; init; }

    public bool MayIssue { get; init; }

    /// <summary>It is her own draft, so somebody else issues it.</summary>
    public bool IsOwnDraft { get; init; }

    /// <summary>合计.</summary>
    public BulletinFigure Total => Lines.Select(l => l.Figure).Aggregate(new BulletinFigure(0, 0, 0, 0, 0, 0, 0, 0), (sum, next) => sum + next);

    /// <summary>The units in which something happened, or something was to be done: the others only fill pages.</summary>
    public IReadOnlyList<RankedFigure> Active => [.. Lines.Where(l => l.Figure is not { Received: 0, Answered: 0, Overdue: 0, DueSoon: 0, Corrected: 0 })];

    /// <summary>单位.</summary>
    public string NameOf(long organId) => Organs.GetValueOrDefault(organId, "");

    /// <summary>An issued bulletin, as its figures stand.</summary>
    internal static BulletinFile Of(Bulletin bulletin, IReadOnlyDictionary<long, string> organs) => new()
    {
        Bulletin = bulletin,
        Office = organs.GetValueOrDefault(bulletin.OfficeId, ""),
        Organs = organs,
        Lines = [.. bulletin.Lines.Select(l => l.Ranked).OrderBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Figure.OrganId)],
        Cases = [.. bulletin.Cases.OrderBy(c => c.Ordinal)],
    };
}

/// <summary>通报: the list, one of them, the cases behind a figure, and the document. Units see what is issued.</summary>
internal sealed class BulletinFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights, BulletinCounting counting, SupervisionPapers papers)
{
    public async Task<ListPage<BulletinItem>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var bulletins = Visible(db, await NoticeList.SightAsync(db, actor, cancellationToken));
        return new ListPage<BulletinItem>(await Rows(bulletins.OrderByDescending(b => b.LastOn).ThenByDescending(b => b.Id).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken), await bulletins.CountAsync(cancellationToken));
    }

    /// <summary>Drafts with their words that wait for this person to issue them: not her own.</summary>
    public async Task<IReadOnlyList<BulletinItem>> MineAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ApproveSupervision))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await NoticeList.SightAsync(db, actor, cancellationToken) is null ? await Rows(ToIssue(db, actor.Name).OrderBy(b => b.LastOn).ThenBy(b => b.Id)).ToListAsync(cancellationToken) : [];
    }

    internal static IQueryable<Bulletin> ToIssue(DisclosureDbContext db, string me) =>
        db.Bulletins.Where(b => b.Stage == BulletinStage.Drafted && b.Opening != "" && b.DraftedBy != me && b.ChangedBy != me);

    public async Task<BulletinFile?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await NoticeList.SightAsync(db, actor, cancellationToken);
        if (await Visible(db, sight).AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(b => b.Code == code, cancellationToken) is not { } bulletin)
        {
            return null;
        }

        var counted = bulletin.Stage is BulletinStage.Issued ? null : await counting.CountAsync(db, bulletin, cancellationToken);
        var isOwn = bulletin.IsOwn(actor.Name);
        var mayApprove = bulletin.Stage is BulletinStage.Drafted && actor.May(Permission.ApproveSupervision) && actor.Reaches(bulletin.OfficeId);
        var frozen = BulletinFile.Of(bulletin, await NamesAsync(db, cancellationToken));
        return frozen with
        {
            Lines = counted is null ? frozen.Lines : BulletinRanking.Of(counted.Figures),
            Cases = counted?.Cases ?? frozen.Cases,
            TemplateVersion = sight is null ? await db.BulletinPapers.Where(p => p.BulletinId == bulletin.Id).Select(p => (int?)p.TemplateVersion).SingleOrDefaultAsync(cancellationToken) : null,
            Names = await UserNames.ReadAsync(db, [bulletin.DraftedBy, bulletin.ChangedBy, bulletin.IssuedBy], cancellationToken),
            MayWrite = bulletin.Stage is BulletinStage.Drafted && actor.May(Permission.Supervise),
            MayIssue = mayApprove && !isOwn,
            IsOwnDraft = mayApprove && isOwn,
        };
    }

    /// <summary>The cases behind a figure of a draft: frozen figures have no list behind them any more.</summary>
    public async Task<(IReadOnlyList<BulletinRow> Cases, IReadOnlyList<string> Disputes)> BehindAsync(Bulletin bulletin, BulletinColumn column, long organId, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.Supervise, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var days = counting.DaysOf(bulletin);
        return column is BulletinColumn.Corrected
            ? ([], await BulletinCounting.DisputesBehind(db, days, organId).ToListAsync(cancellationToken))
            : (await BulletinCounting.Behind(db, days, column, organId).ToListAsync(cancellationToken), []);
    }

    /// <summary>The document: as it was issued, or as it would look.</summary>
    public async Task<(byte[] Content, string Name)?> PaperAsync(string code, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(code, cancellationToken) is not { } file)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var content = await db.BulletinPapers.Where(p => p.BulletinId == file.Bulletin.Id).Select(p => p.Content).SingleOrDefaultAsync(cancellationToken)
            ?? (await papers.WriteAsync(db, file, file.Bulletin.Stage is BulletinStage.Issued ? null : lights.Today, cancellationToken)).Content;
        return (content, BulletinDocument.TitleOf(file.Bulletin));
    }

    /// <summary>单位 by key.</summary>
    internal static async Task<IReadOnlyDictionary<long, string>> NamesAsync(DisclosureDbContext db, CancellationToken cancellationToken) =>
        await db.Organs.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);

    internal static IQueryable<Bulletin> Visible(DisclosureDbContext db, long? sight) => sight is null ? db.Bulletins : db.Bulletins.Where(b => b.Stage == BulletinStage.Issued);

    internal static IQueryable<BulletinItem> Rows(IQueryable<Bulletin> page) =>
        page.Select(b => new BulletinItem(b.Id, b.Code, b.Kind, b.FirstOn, b.LastOn, b.IssueNumber, b.Stage, b.DraftedBy, b.IssuedOn));
}
