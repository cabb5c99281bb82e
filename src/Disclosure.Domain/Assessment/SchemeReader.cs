namespace Disclosure.Domain.Assessment;

/// <summary>Reads a scheme from its JSON, part by part; what can't be read stands among the problems of its place.</summary>
internal sealed class SchemeReader
{
    private int _parts;

    public static SchemeContent Read(JsonPlace root) => new SchemeReader().Scheme(root);

    private SchemeContent Scheme(JsonPlace root)
    {
        if (!root.HasOnly("year", "name", "groups", "terms", "grades", "indicators", "redLines"))
        {
            return new SchemeContent(0, "", [], [], [], [], new SchemeTerms());
        }

        return new SchemeContent(
            Year(root),
            root.Text("name", SchemeJson.MaxName),
            [.. root.List("groups").Select(group => group.Choice<AssessmentGroup>()).Distinct()],
            [.. root.List("indicators").Select(top => Indicator(top, null, 1))],
            [.. root.List("redLines", isOptional: true).Select(Line)],
            [.. root.List("grades").Select(Grade)],
            root.Find("terms") is { } terms ? Terms(terms) : new SchemeTerms());
    }

    private static int Year(JsonPlace root)
    {
        var noted = root.Problems.Count;
        var year = root.Whole("year");
        return year is >= 2000 and <= 2999 || root.Problems.Count > noted ? year : root.Find("year")!.Value.Unreadable(0);
    }

    private static SchemeTerms Terms(JsonPlace terms)
    {
        var usual = new SchemeTerms();
        if (!terms.HasOnly("fullPoints", "weightPercent", "decimals", "rounding", "noticeDays", "objectionDays", "reviewDays"))
        {
            return usual;
        }

        return new SchemeTerms(
            terms.Amount("fullPoints", usual.FullPoints),
            terms.Amount("weightPercent", usual.WeightPercent),
            terms.Whole("decimals", usual.Decimals),
            terms.Choice("rounding", usual.Rounding),
            terms.Whole("noticeDays", usual.NoticeDays),
            terms.Whole("objectionDays", usual.ObjectionDays),
            terms.Whole("reviewDays", usual.ReviewDays));
    }

    private static GradeBand Grade(JsonPlace grade) =>
        grade.HasOnly("name", "from") ? new GradeBand(grade.Text("name", SchemeJson.MaxCode), grade.Amount("from")) : new GradeBand("", 0);

    private static Threshold? Condition(JsonPlace place) =>
        (place.Number("atLeast"), place.Optional("shareOver")) is var (least, share) && (least is not null || share is not null) ? new Threshold(least, share) : null;

    private SchemeIndicator Indicator(JsonPlace place, IndicatorKind? kind, int level)
    {
        Count(level);
        if (!place.HasOnly(kind is null
            ? ["code", "name", "points", "kind", "source", "floor", "doubleMarked", "rules", "children"]
            : ["code", "name", "points", "source", "floor", "doubleMarked", "rules", "children"]))
        {
            return new SchemeIndicator("", "", 0);
        }

        var own = kind ?? place.Choice("kind", IndicatorKind.Scored);
        return new SchemeIndicator(place.Text("code", SchemeJson.MaxCode), place.Text("name", SchemeJson.MaxName), place.Amount("points"))
        {
            Kind = own,
            Source = place.Choice("source", IndicatorSource.Automatic),
            Floor = place.Amount("floor", 0),
            IsDoubleMarked = place.Flag("doubleMarked"),
            Rules = [.. place.List("rules", isOptional: true).Select(ScoringRule)],
            Children = [.. place.List("children", isOptional: true).Select(child => Indicator(child, own, level + 1))],
        };
    }

    private ScoringRule ScoringRule(JsonPlace rule)
    {
        Count();
        if (!rule.HasOnly("code", "text", "measure", "amount", "once", "freeCases", "atLeast", "shareOver", "cap"))
        {
            return new ScoringRule("", "", "", 0);
        }

        return new ScoringRule(rule.Text("code", SchemeJson.MaxCode), rule.Text("text", SchemeJson.MaxText), rule.Text("measure", SchemeJson.MaxName, mayBeEmpty: true), rule.Amount("amount"))
        {
            IsOnce = rule.Flag("once"),
            FreeCases = rule.Whole("freeCases", 0),
            Threshold = Condition(rule),
            Cap = rule.Optional("cap"),
        };
    }

    private RedLine Line(JsonPlace line)
    {
        Count();
        if (!line.HasOnly("code", "name", "measure", "atLeast", "shareOver", "bestGrade"))
        {
            return new RedLine("", "", "", new Threshold(), "");
        }

        return new RedLine(
            line.Text("code", SchemeJson.MaxCode), line.Text("name", SchemeJson.MaxName), line.Text("measure", SchemeJson.MaxName, mayBeEmpty: true),
            Condition(line) ?? new Threshold(), line.Text("bestGrade", SchemeJson.MaxCode));
    }

    private void Count(int level = 1)
    {
        if (++_parts > SchemeJson.MaxParts || level > SchemeJson.MaxLevels)
        {
            throw SchemeJson.TooLarge();
        }
    }
}
