using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>Which piece of the register.</summary>
public enum WithheldView
{
    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>待评估: the review is due.</summary>
    Due,

    /// <summary>可以公开，待公开.</summary>
    MayBeDisclosed,

    /// <summary>已公开.</summary>
    Disclosed,

    /// <summary>全部.</summary>
    All,
}

/// <summary>One line of the register.</summary>
public sealed record WithheldRow(
    long Id, Guid Version, string Number, int Ordinal, string Organ, string Information, WithholdingGround? Ground, bool IsPartial, DateOnly WithheldOn, DateOnly NextReviewOn,
    WithheldState State, DateOnly? ReviewedOn, string? LastReason, DateOnly? DisclosedOn, string? DisclosedAt)
{
    /// <summary>第 2 项; null where the whole request is meant.</summary>
    public string? Item => Ordinal == WithheldPiece.Whole ? null : Text.Format(RepliesTexts.Withheld_Item, Ordinal);
}

/// <summary>不予公开信息台账, page by page, along its index.</summary>
internal sealed class WithheldList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, ReplyClock clock, TimeProvider time)
{
    /// <summary>Filters of the address.</summary>
    public const string View = "view", Ground = "ground", Organ = "organ", Search = "q";

    /// <summary>A review is prepared, not dashed off.</summary>
    private static readonly LightRule Rule = new(LightUnit.WorkingDays, 20, 5);

    public DateOnly Today => time.Today();

    public async Task<ListPage<WithheldRow>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = Filter(db, query, actor.ReachesAll ? null : actor.OrganId, Today);
        return new ListPage<WithheldRow>(
            await Rows(db, Sort(found, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken), await found.CountAsync(cancellationToken));
    }

    /// <summary>How many reviews are due and how much is to be disclosed, for the views and the navigation.</summary>
    public async Task<(int Due, int MayBeDisclosed)> CountAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return default;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = actor.ReachesAll ? null : actor.OrganId;
        return (await Of(db, WithheldView.Due, organId, Today).CountAsync(cancellationToken), await Of(db, WithheldView.MayBeDisclosed, organId, Today).CountAsync(cancellationToken));
    }

    /// <summary>The light of a review.</summary>
    public LightReading LightOf(WithheldRow row) => row.State switch
    {
        WithheldState.Withheld => DeadlineLights.Of(new LegalDay(row.NextReviewOn, IsProvisional: false), Today, clock.Calendar, Rule), // a day the office set, not one it counted
        WithheldState.MayBeDisclosed => new LightReading(DeadlineLight.Yellow, null),
        _ => new LightReading(DeadlineLight.Done, null),
    };

    internal static IQueryable<WithheldEntry> Filter(DisclosureDbContext db, ListQuery query, long? organId, DateOnly today)
    {
        var found = Of(db, Enum.TryParse<WithheldView>(query[View], out var view) && Enum.IsDefined(view) ? view : WithheldView.Withheld, organId, today);
        if (Enum.TryParse<WithholdingGround>(query[Ground], out var ground) && Enum.IsDefined(ground))
        {
            found = found.Where(e => e.Ground == ground);
        }

        if (long.TryParse(query[Organ], NumberStyles.None, CultureInfo.InvariantCulture, out var organ))
        {
            found = found.Where(e => e.OrganId == organ);
        }

        if (query[Search]?.Trim() is { Length: > 0 } text)
        {
            found = found.Where(e => e.Information.Contains(text) || e.Application.Number.Contains(text));
        }

        return found;
    }

    internal static IQueryable<WithheldEntry> Sort(IQueryable<WithheldEntry> found, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("since", false) => found.OrderBy(e => e.WithheldOn).ThenBy(e => e.Id),
        ("since", true) => found.OrderByDescending(e => e.WithheldOn).ThenByDescending(e => e.Id),
        (_, true) => found.OrderByDescending(e => e.NextReviewOn).ThenByDescending(e => e.Id),
        _ => found.OrderBy(e => e.NextReviewOn).ThenBy(e => e.Id),
    };

    internal static IQueryable<WithheldRow> Rows(DisclosureDbContext db, IQueryable<WithheldEntry> found) => found.Select(e => new WithheldRow(
        e.Id, e.Version, e.Application.Number, e.Ordinal, db.Organs.Where(o => o.Id == e.OrganId).Select(o => o.Name).First(), e.Information, e.Ground, e.IsPartial, e.WithheldOn, e.NextReviewOn,
        e.State, e.Reviews.Max(r => (DateOnly?)r.On), e.Reviews.OrderByDescending(r => r.Ordinal).Select(r => r.Reason).FirstOrDefault(), e.DisclosedOn, e.DisclosedAt));

    private static IQueryable<WithheldEntry> Of(DisclosureDbContext db, WithheldView view, long? organId, DateOnly today)
    {
        var found = organId is { } own ? db.Set<WithheldEntry>().Where(e => e.OrganId == own) : db.Set<WithheldEntry>();
        return view switch
        {
            WithheldView.Withheld => found.Where(e => e.State == WithheldState.Withheld),
            WithheldView.Due => found.Where(e => e.State == WithheldState.Withheld && e.NextReviewOn <= today),
            WithheldView.MayBeDisclosed => found.Where(e => e.State == WithheldState.MayBeDisclosed),
            WithheldView.Disclosed => found.Where(e => e.State == WithheldState.Disclosed),
            WithheldView.All => found,
        };
    }
}
