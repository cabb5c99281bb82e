using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Reporting;

namespace Disclosure.Web.Reporting;

/// <summary>统计范围 as a condition on the register: it lists exactly the cases that <see cref="CaseSet.Matches"/> counts.</summary>
internal static class CaseSetFilter
{
    /// <summary>The cases of a set in a year; never a void registration, nor one not yet received.</summary>
    public static Expression<Func<Application, bool>> ToExpression(CaseSet set, int year)
    {
        Expression<Func<Application, bool>> received = a => a.VoidedOn == null && a.ReceivedYear <= year;
        var condition = received.And(InYear(set.Basis, year)).And(HasResult(set));
        if (set.ApplicantKinds is { } kinds)
        {
            condition = condition.And(a => kinds.Contains(a.Applicant.Kind));
        }

        if (set.Channels is { } channels)
        {
            condition = condition.And(a => channels.Contains(a.Channel));
        }

        if (set.Timeliness is { } timeliness)
        {
            condition = condition.And(a => a.Timeliness != null && timeliness.Contains(a.Timeliness.Value));
        }

        if (set.Regulations is { } regulations)
        {
            condition = condition.And(a => regulations.Contains(a.Regulation));
        }

        return condition;
    }

    private static Expression<Func<Application, bool>> InYear(YearBasis basis, int year) => basis switch
    {
        YearBasis.ReceivedInYear => a => a.ReceivedYear == year,
        YearBasis.ClosedInYear => a => a.ClosedYear == year,
        YearBasis.CarriedIn => a => a.ReceivedYear < year && (a.ClosedYear == null || a.ClosedYear >= year),
        YearBasis.CarriedOut => a => a.ClosedYear == null || a.ClosedYear > year,
    };

    private static Expression<Func<Application, bool>> HasResult(CaseSet set) => (set.Outcomes, set.Grounds) switch
    {
        (null, null) => a => true,
        ({ } outcomes, null) => a => a.Outcome != null && outcomes.Contains(a.Outcome.Value),
        (null, { } grounds) => a => a.Ground != null && grounds.Contains(a.Ground.Value),
        ({ } outcomes, { } grounds) => a =>
            (a.Outcome != null && outcomes.Contains(a.Outcome.Value)) || (a.Ground != null && grounds.Contains(a.Ground.Value)),
    };
}
