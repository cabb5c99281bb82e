using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>消息: what the other side must hear of at once and not only when it is reminded. Part of the command that did it.</summary>
internal static class SupervisionNews
{
    private const int MaxTitle = 60;

    public static void Issued(SupervisionScope<SupervisionNotice> scope) =>
        TellUnit(scope, scope.Root.OrganId, DeskNoticeKind.NoticeIssued, NoticeFilter.Href(scope.Root.Code), scope.Root.Number, Word(scope.Root.Level), Text.IsoDay(scope.Root.DueOn!.Value));

    public static void Judged(SupervisionScope<SupervisionNotice> scope) =>
        TellUnit(scope, scope.Root.OrganId, DeskNoticeKind.NoticeJudged, NoticeFilter.Href(scope.Root.Code), scope.Root.Number, Word(scope.Root.Stage));

    public static void Answered(SupervisionScope<SupervisionNotice> scope) => DeskNotices.Add(scope.Command, new DeskNotice
    {
        For = Permission.Supervise,
        Kind = DeskNoticeKind.NoticeAnswered,
        Href = NoticeFilter.Href(scope.Root.Code),
        Arguments = [scope.Root.Number],
    });

    public static void Sent(SupervisionScope<Inspection> scope)
    {
        var title = scope.Root.Title;
        foreach (var sheet in scope.Root.Sheets)
        {
            TellUnit(scope, sheet.OrganId, DeskNoticeKind.InspectionSent, InspectionPage.Href(scope.Root.Code), title.Length <= MaxTitle ? title : title[..MaxTitle] + "…", Text.IsoDay(scope.Root.DueOn));
        }
    }

    private static void TellUnit<TRoot>(SupervisionScope<TRoot> scope, long organId, DeskNoticeKind kind, string href, params IReadOnlyList<string> arguments) =>
        DeskNotices.Add(scope.Command, new DeskNotice { OrganId = organId, For = Permission.AnswerSupervision, Kind = kind, Href = href, Arguments = arguments });

    /// <summary>A member of an enum, said in the language of whoever reads it.</summary>
    private static string Word<TEnum>(TEnum member)
        where TEnum : struct, Enum => $"{typeof(TEnum).Name}.{member}";
}
