using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Data;

namespace Disclosure.Web.Applications;

/// <summary>
/// What a clerk types into the one field: the beginning of a number (2017-12 is enough), the beginning of a name, or any two characters of a
/// content. Each of the three reads an index of its own.
/// </summary>
internal static partial class CaseTextSearch
{
    private const string Last = "\U0010FFFF";

    /// <summary>Keys of the cases found; null where there is nothing to look for.</summary>
    /// <param name="db">The context of the query.</param>
    /// <param name="text">As typed.</param>
    /// <param name="organId">Only of this organ; null for all.</param>
    public static IQueryable<long>? Matching(DisclosureDbContext db, string text, long? organId)
    {
        text = text.Trim();
        if (CaseSearch.Matching(db, text, organId) is not { } found)
        {
            return null;
        }

        var cases = organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications;
        found = found.Union(NamesBeginning(db, cases, text));
        if (Sequence.Match(text) is { Success: true } parts)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $"-{parts.Groups["year"].Value}-{int.Parse(parts.Groups["sequence"].ValueSpan, CultureInfo.InvariantCulture):00000}");
            found = found.Union(db.Organs.Where(o => organId == null || o.Id == organId)
                .Join(db.Applications, o => "SQ-" + o.Code + end, a => a.Number, (_, a) => a.Id));
        }

        return Number.IsMatch(text) ? found.Union(NumbersBeginning(db, cases, text.ToUpperInvariant())) : found;
    }

#pragma warning disable CA1309 // becomes SQL, where no culture applies
    private static IQueryable<long> NumbersBeginning(DisclosureDbContext db, IQueryable<Application> cases, string text)
    {
        var last = text + Last;
        return (db is SqliteDisclosureDbContext
            ? cases.Where(a => string.Compare(a.Number, text) >= 0 && string.Compare(a.Number, last) <= 0) // its LIKE reads no index
            : cases.Where(a => a.Number.StartsWith(text))).Select(a => a.Id);
    }

    private static IQueryable<long> NamesBeginning(DisclosureDbContext db, IQueryable<Application> cases, string text)
    {
        var last = text + Last;
        return (db is SqliteDisclosureDbContext
            ? cases.Where(a => string.Compare(a.Applicant.Name, text) >= 0 && string.Compare(a.Applicant.Name, last) <= 0)
            : cases.Where(a => a.Applicant.Name.StartsWith(text))).Select(a => a.Id);
    }

#pragma warning restore CA1309

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<sequence>[0-9]{1,5})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Sequence { get; }

    [GeneratedRegex("^[A-Za-z0-9〔〕()（）_/.-]{2,40}$", RegexOptions.None, 100)]
    private static partial Regex Number { get; }
}
