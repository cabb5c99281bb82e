using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>Applicants of the demonstration: every name hides behind 某, and no number was ever given to anybody.</summary>
internal static class DemoApplicants
{
    private static readonly (string[] Endings, ApplicantKind Kind)[] Kinds =
    [
        (["公司"], ApplicantKind.Commercial),
        (["研究院", "研究所", "学院", "研究会"], ApplicantKind.Research),
        (["协会", "基金会", "志愿者服务队", "商会"], ApplicantKind.Social),
        (["律师事务所", "法律服务所"], ApplicantKind.LegalService),
        (["委员会", "合作社", "服务中心"], ApplicantKind.Other),
    ];

    /// <summary>The same name is the same person: kind, numbers and address follow from it.</summary>
    public static Applicant Of(string name, Channel channel, Regulation regulation)
    {
        var kind = Kinds.FirstOrDefault(k => k.Endings.Any(name.EndsWith), ([], ApplicantKind.Natural)).Kind;
        var serial = name.EnumerateRunes().Aggregate(7, (sum, rune) => (sum * 31 + rune.Value) % 9973);
        string? identity = (kind, regulation) switch
        {
            (_, Regulation.R2008) => null, // not asked for before 2019
            (ApplicantKind.Natural, _) => string.Create(CultureInfo.InvariantCulture, $"15010019000101{serial:0000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"9115010000000{serial:00000}"),
        };
        return new Applicant(
            kind,
            name,
            identity,
            string.Create(CultureInfo.InvariantCulture, $"0471-000{serial:0000}"),
            channel is Channel.Internet ? string.Create(CultureInfo.InvariantCulture, $"applicant{serial}@example.com") : null,
            channel is Channel.PostSigned or Channel.PostUnsigned ? string.Create(CultureInfo.InvariantCulture, $"呼和浩特市某某街{serial % 180 + 1}号") : null);
    }
}
