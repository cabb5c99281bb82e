namespace Disclosure.Domain.Supervision;

/// <summary>通报数字: what one unit did in the days of a bulletin, and how it stood on the last of them.</summary>
/// <param name="OrganId">单位.</param>
/// <param name="Received">收到 in the days.</param>
/// <param name="Answered">答复 in the days.</param>
/// <param name="AnsweredLate">其中逾期答复.</param>
/// <param name="Overdue">逾期未答复 on the last day.</param>
/// <param name="DueSoon">三个工作日内到期 after the last day.</param>
/// <param name="Withheld">不予公开 in the days.</param>
/// <param name="Corrected">被纠错: disputes that ended in the days with a correction.</param>
public sealed record BulletinFigure(long OrganId, int Received, int Answered, int AnsweredLate, int Overdue, int DueSoon, int Withheld, int Corrected)
{
    /// <summary>What was to be answered by the last day: answered in the days, or overdue on the last.</summary>
    public int Expected => Answered + Overdue;

    /// <summary>按期答复, in percent of <see cref="Expected"/>, rounded down: only who was never late has 100; null where nothing was to be answered.</summary>
    public int? OnTimePercent => Expected == 0 ? null : (Answered - AnsweredLate) * 100 / Expected;

    /// <summary>The sum of two lines.</summary>
    public static BulletinFigure operator +(BulletinFigure left, BulletinFigure right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            0, left.Received + right.Received, left.Answered + right.Answered, left.AnsweredLate + right.AnsweredLate, left.Overdue + right.Overdue,
            left.DueSoon + right.DueSoon, left.Withheld + right.Withheld, left.Corrected + right.Corrected);
    }

    /// <summary>Another name for the operator.</summary>
    public static BulletinFigure Add(BulletinFigure left, BulletinFigure right) => left + right;
}

/// <summary>A unit and its place.</summary>
/// <param name="Figure">Its figures.</param>
/// <param name="Rank">名次, counted from 1, the same for equals; null where nothing was to be answered.</param>
public sealed record RankedFigure(BulletinFigure Figure, int? Rank);

/// <summary>通报排名.</summary>
public static class BulletinRanking
{
    /// <summary>
    /// By the share answered in time, then by fewer overdue, then by more answered; equals share a place. A unit with nothing to answer has none and stands last.
    /// </summary>
    public static IReadOnlyList<RankedFigure> Of(IEnumerable<BulletinFigure> figures)
    {
        BulletinFigure[] all = [.. figures];
        var ordered = all.Where(f => f.OnTimePercent is not null).OrderByDescending(f => f.OnTimePercent).ThenBy(f => f.Overdue).ThenByDescending(f => f.Answered).ThenBy(f => f.OrganId).ToList();
        var ranked = new List<RankedFigure>(all.Length);
        for (var i = 0; i < ordered.Count; i++)
        {
            var rank = i > 0 && Place(ordered[i]) == Place(ordered[i - 1]) ? ranked[^1].Rank : i + 1;
            ranked.Add(new RankedFigure(ordered[i], rank));
        }

        return [.. ranked, .. all.Where(f => f.OnTimePercent is null).OrderBy(f => f.OrganId).Select(f => new RankedFigure(f, null))];
    }

    private static (int?, int, int) Place(BulletinFigure figure) => (figure.OnTimePercent, figure.Overdue, figure.Answered);
}
