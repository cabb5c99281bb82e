namespace Disclosure.Domain.Assessment;

/// <summary>等次: a grade begins at so many points and reaches up to the next.</summary>
/// <param name="Name">等次名称, e.g. 优秀.</param>
/// <param name="From">起始分, included.</param>
public sealed record GradeBand(string Name, decimal From);

/// <summary>红线: whoever crosses it gets no better grade than this, whatever the points.</summary>
/// <param name="Code">编号, unique in the scheme.</param>
/// <param name="Name">红线事项.</param>
/// <param name="Measure">Key of the measure; empty where people enter it under the code itself.</param>
/// <param name="Threshold">触线条件.</param>
/// <param name="BestGrade">最高等次: name of the best grade that is still possible.</param>
public sealed record RedLine(string Code, string Name, string Measure, Threshold Threshold, string BestGrade)
{
    /// <summary>Under what its facts are kept.</summary>
    public string FactKey => Measure.Length == 0 ? Code : Measure;

    /// <summary>The measure, or null where the catalogue has none of that key.</summary>
    public MeasureEntry? Entry => Measures.Find(Measure);
}

/// <summary>舍入规则.</summary>
public enum RoundingRule
{
    /// <summary>四舍五入.</summary>
    HalfUp,

    /// <summary>四舍六入五成双.</summary>
    HalfEven,

    /// <summary>只舍不入.</summary>
    Down,
}

/// <summary>考核规则: what holds for the scheme as a whole.</summary>
/// <param name="FullPoints">满分: the result is never above.</param>
/// <param name="WeightPercent">绩效考核权重, in percent; 4 by 国办发〔2016〕80号.</param>
/// <param name="Decimals">小数位数 of the contribution.</param>
/// <param name="Rounding">舍入规则 of the contribution.</param>
/// <param name="NoticeDays">提前公布天数: calendar days from the notice to the first day of self-assessment.</param>
/// <param name="ObjectionDays">申诉期限, in working days from the feedback.</param>
/// <param name="ReviewDays">复核期限, in working days from the objection.</param>
public sealed record SchemeTerms(
    decimal FullPoints = 100, decimal WeightPercent = 4, int Decimals = 2, RoundingRule Rounding = RoundingRule.HalfUp, int NoticeDays = 20, int ObjectionDays = 5, int ReviewDays = 5)
{
    /// <summary>计入绩效的分值 of a result.</summary>
    public decimal ContributionOf(decimal final)
    {
        var exact = final * WeightPercent / 100;
        return Rounding switch
        {
            RoundingRule.HalfUp => Math.Round(exact, Decimals, MidpointRounding.AwayFromZero),
            RoundingRule.HalfEven => Math.Round(exact, Decimals, MidpointRounding.ToEven),
            RoundingRule.Down => Math.Round(exact, Decimals, MidpointRounding.ToZero),
        };
    }
}

/// <summary>考核方案内容: everything that an annual scheme says, as data. It never changes; a change makes another one.</summary>
/// <param name="Year">考核年度.</param>
/// <param name="Name">方案名称.</param>
/// <param name="Groups">适用分组.</param>
/// <param name="Indicators">一级指标, bonus and penalty blocks among them.</param>
/// <param name="RedLines">红线.</param>
/// <param name="Grades">等次, in any order.</param>
/// <param name="Terms">考核规则.</param>
public sealed record SchemeContent(
    int Year, string Name, IReadOnlyList<AssessmentGroup> Groups, IReadOnlyList<SchemeIndicator> Indicators, IReadOnlyList<RedLine> RedLines, IReadOnlyList<GradeBand> Grades, SchemeTerms Terms)
{
    /// <summary>Every node of the tree, in its order.</summary>
    public IEnumerable<SchemeIndicator> AllIndicators => Indicators.SelectMany(top => top.WithDescendants());

    /// <summary>末级指标: what is marked.</summary>
    public IEnumerable<SchemeIndicator> Leaves => AllIndicators.Where(indicator => indicator.IsLeaf);

    /// <summary>Under what the facts are kept that the scheme asks for, each once.</summary>
    public IEnumerable<string> FactKeys => AllIndicators.SelectMany(indicator => indicator.Rules).Select(rule => rule.FactKey).Concat(RedLines.Select(line => line.FactKey)).Distinct(StringComparer.Ordinal);

    /// <summary>The grades from the best down.</summary>
    public IReadOnlyList<GradeBand> GradesFromBest => [.. Grades.OrderByDescending(grade => grade.From)];

    /// <summary>A leaf by its code, or null.</summary>
    public SchemeIndicator? FindLeaf(string code) => Leaves.FirstOrDefault(leaf => string.Equals(leaf.Code, code, StringComparison.Ordinal));

    /// <summary>等次 of a result by its points alone.</summary>
    public GradeBand GradeOf(decimal final) => GradesFromBest.FirstOrDefault(grade => final >= grade.From) ?? GradesFromBest[^1];

    /// <summary>沿用: the same scheme for another year; the year in the name follows.</summary>
    public SchemeContent ForYear(int year) => this with { Year = year, Name = Name.Replace($"{Year}", $"{year}", StringComparison.Ordinal) };
}
