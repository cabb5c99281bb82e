namespace Disclosure.Domain.Law;

/// <summary>救济途径告知: what a reply of a kind and a day must tell, one row of the table.</summary>
/// <param name="Kind">救济类别.</param>
/// <param name="From">First day of replies that it holds for.</param>
/// <param name="Until">Last day.</param>
/// <param name="IsReconsiderationFirst">复议前置: no lawsuit before the reconsideration is decided.</param>
/// <param name="MayChooseSuperior">Whether the applicant may go to the superior department instead of the government.</param>
/// <param name="LawsuitMonths">Months for a lawsuit without reconsideration; 0 where the reconsideration comes first.</param>
/// <param name="Reconsideration">The article that opens the reconsideration and its period.</param>
/// <param name="Lawsuit">The article that sets the period of the lawsuit.</param>
public sealed record RemedyRule(
    RemedyKind Kind, DateOnly From, DateOnly Until, bool IsReconsiderationFirst, bool MayChooseSuperior, int LawsuitMonths, Article Reconsideration, Article Lawsuit)
{
    /// <summary>申请行政复议 within so many days, under every law.</summary>
    public const int ReconsiderationDays = 60;

    /// <summary>起诉 within so many days of the decision on the reconsideration, under every law.</summary>
    public const int DaysAfterDecision = 15;
}

/// <summary>救济机关: where an organ's replies can be contested. Master data of the organ, dated there.</summary>
/// <param name="Government">复议机关: the government of the same level; for a government the one above.</param>
/// <param name="SuperiorDepartment">上级主管部门, or empty.</param>
/// <param name="Court">The court with jurisdiction.</param>
/// <param name="InternetChannel">互联网渠道 for the reconsideration application, or empty.</param>
/// <param name="IsVertical">垂直领导: customs, finance, tax, foreign exchange, state security; their superior department decides (2023 art. 27).</param>
public sealed record RemedyAddresses(string Government, string SuperiorDepartment, string Court, string InternetChannel, bool IsVertical)
{
    /// <summary>Longest name or address, in characters.</summary>
    public const int MaxText = 200;

    /// <summary>Who decides the reconsideration under a rule; empty where it is not known.</summary>
    public string BodyUnder(RemedyRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.MayChooseSuperior)
        {
            return IsVertical ? SuperiorDepartment : Government;
        }

        return string.Join("或者", new[] { Government, SuperiorDepartment }.Where(name => name.Length > 0));
    }
}
