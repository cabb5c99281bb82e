using Disclosure.Domain.Assessment;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>Reads the lines of a sheet for somebody's eyes: the tree, what the rules rest on, and the marks that she may see.</summary>
internal sealed class SheetReader(
    UnitAssessment unit, SchemeContent scheme, Actor actor, bool isTold, SheetLinks links, IReadOnlyDictionary<string, string> names, SheetFiles files)
{
    private readonly MarkBook _book = unit.Book;
    private readonly ILookup<string, AssessedCase> _cases = unit.Cases.OrderBy(found => found.Ordinal).ToLookup(found => found.Key, StringComparer.Ordinal);

    /// <summary>Facts that people enter while the unit assesses itself are for those who enter them.</summary>
    private readonly bool _seesFacts = isTold || actor.ReachesAll;

    public Scorecard Card { get; } = unit.Card(scheme);

    public IReadOnlyList<SheetLine> Read() => [.. scheme.Indicators.SelectMany(top => Lines(top, 1))];

    public IReadOnlyList<SheetRedLine> RedLines() => !_seesFacts ? [] :
        [.. Card.RedLines.Select(reading => new SheetRedLine(reading.Line, FactOf(reading.Line.FactKey), reading.IsCrossed, files.OfFact(reading.Line.FactKey))
        {
            IsLifted = reading.IsLifted,
            Objection = unit.Objections.FirstOrDefault(objection => objection.IndicatorCode == reading.Line.Code),
            IsOwn = unit.HasHand(scheme, reading.Line.Code, actor.Name),
        })];

    private IEnumerable<SheetLine> Lines(SchemeIndicator indicator, int depth)
    {
        var below = indicator.Children.SelectMany(child => Lines(child, depth + 1)).ToList();
        return below.Prepend(indicator.IsLeaf ? LeafOf(indicator, depth) : BlockOf(indicator, depth));
    }

    private SheetLine BlockOf(SchemeIndicator indicator, int depth)
    {
        var selves = indicator.WithDescendants().Where(below => below.IsLeaf).Select(leaf => SelfOf(leaf.Code)).ToList();
        return new SheetLine(indicator, depth)
        {
            Score = isTold ? Card.Find(indicator.Code) : null,
            SelfScore = selves.TrueForAll(self => self is not null) ? indicator.Within(selves.Sum(self => self!.Score)) : null,
        };
    }

    private SheetLine LeafOf(SchemeIndicator leaf, int depth)
    {
        var own = unit.Marks.Where(mark => mark.IndicatorCode == leaf.Code && IsMe(mark.By)).ToList();
        return new SheetLine(leaf, depth)
        {
            Score = isTold ? Card.Find(leaf.Code) : null,
            Self = SelfOf(leaf.Code),
            SelfScore = SelfOf(leaf.Code)?.Score,
            Facts = [.. leaf.Rules.Select(FactOf)],
            Marks = isTold ? Marks(leaf) : [],
            IsMarked = isTold && _book.StandingOf(leaf) is not null,
            Difference = actor.ReachesAll && isTold ? _book.DifferenceOf(leaf) : null,
            Seat = unit.Stage is UnitStage.Scoring && actor.May(Permission.MarkUnits) ? SeatOf(leaf, own) : null,
            IsOwnMark = own.Count > 0,
            Objection = unit.Objections.FirstOrDefault(objection => objection.IndicatorCode == leaf.Code),
            Files = files.OfUnit(leaf.Code),
            OfficeFiles = files.OfOffice(leaf.Code),
            TakesOfficeFiles = files.Takes(leaf.Code),
        };
    }

    /// <summary>Those who assess see who marked; the unit sees the mark that stands and its reason.</summary>
    private IReadOnlyList<SheetMark> Marks(SchemeIndicator leaf)
    {
        var seen = actor.ReachesAll ? unit.MarksSeenBy(leaf, actor.Name) : _book.StandingOf(leaf) is { } standing ? [standing] : [];
        return [.. seen.Select(mark => new SheetMark(mark.Seat, mark.Score ?? _book.ComputedOf(leaf), mark.Score is null, mark.Reason, actor.ReachesAll ? names.Say(mark.By) : "", mark.On))];
    }

    /// <summary>Whoever has marked marks again in her seat; else the first free one, and the third's only where the two differ.</summary>
    private MarkSeat? SeatOf(SchemeIndicator leaf, List<IndicatorMark> own)
    {
        if (!leaf.IsDoubleMarked || own.Count > 0)
        {
            return leaf.IsDoubleMarked ? own[0].Seat : MarkSeat.First;
        }

        var taken = unit.Marks.Where(mark => mark.IndicatorCode == leaf.Code).Select(mark => mark.Seat).ToHashSet();
        return !taken.Contains(MarkSeat.First) ? MarkSeat.First
            : !taken.Contains(MarkSeat.Second) ? MarkSeat.Second
            : !taken.Contains(MarkSeat.Third) && _book.DifferenceOf(leaf) is not null ? MarkSeat.Third : null;
    }

    private SheetFact FactOf(ScoringRule rule)
    {
        var fact = FactOf(rule.FactKey);
        return new SheetFact(
            rule, fact, fact is null ? null : rule.AmountOf(new MeasuredFact(fact.Count, fact.Base)),
            !_seesFacts ? [] : [.. _cases[rule.FactKey].Select(found => new SheetCase(found, SheetLinks.Called(found, rule.Entry), links.HrefOf(found, rule.Entry)))], files.OfFact(rule.FactKey))
        {
            EnteredBy = actor.ReachesAll && fact is { IsFrozen: false } ? names.Say(fact.By) : "",
        };
    }

    private AssessmentFact? FactOf(string key) => _seesFacts ? unit.Facts.FirstOrDefault(fact => fact.Key == key) : null;

    private SelfScore? SelfOf(string code) => unit.SelfScores.FirstOrDefault(self => self.IndicatorCode == code);

    private bool IsMe(string name) => string.Equals(name, actor.Name, StringComparison.OrdinalIgnoreCase);
}
