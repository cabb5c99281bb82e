using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
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

    /// <summary>A draft waits for its approval: not by whoever drafted or changed it.</summary>
    public static Task DraftedAsync(CommandScope scope, SupervisionNotice notice, CancellationToken cancellationToken) =>
        StepBell.AwaitAsync(scope, Permission.ApproveSupervision, notice.OfficeId, AwaitedStep.ApproveNotice, notice.Code, NoticeFilter.Href(notice.Code), notice.IsOwn, cancellationToken);

    /// <summary>An approved one waits to be issued.</summary>
    public static Task ApprovedAsync(SupervisionScope<SupervisionNotice> scope, CancellationToken cancellationToken) =>
        StepBell.AwaitAsync(scope.Command, Permission.Supervise, scope.Root.OfficeId, AwaitedStep.IssueNotice, scope.Root.Code, NoticeFilter.Href(scope.Root.Code), null, cancellationToken);

    /// <summary>A draft was sent back to be changed.</summary>
    public static Task ReturnedAsync(SupervisionScope<SupervisionNotice> scope, CancellationToken cancellationToken) => StepBell.TellAsync(
        scope.Command, Permission.Supervise, scope.Root.OfficeId, DeskNoticeKind.StepReturned, NoticeFilter.Href(scope.Root.Code), [scope.Root.Code, scope.Command.Actor.DisplayName], null, cancellationToken);

    /// <summary>A finding waits for the second person.</summary>
    public static Task VerifiedAsync(SupervisionScope<Complaint> scope, CancellationToken cancellationToken) =>
        StepBell.AwaitAsync(scope.Command, Permission.Supervise, scope.Root.OfficeId, AwaitedStep.ConfirmComplaint, scope.Root.Code, ComplaintFilter.Href(scope.Root.Code), null, cancellationToken);

    /// <summary>A bulletin has its words and waits for whoever issues it.</summary>
    public static Task WrittenAsync(SupervisionScope<Bulletin> scope, CancellationToken cancellationToken) =>
        StepBell.AwaitAsync(scope.Command, Permission.ApproveSupervision, scope.Root.OfficeId, AwaitedStep.IssueBulletin, scope.Root.Code, BulletinPage.Href(scope.Root.Code), scope.Root.IsOwn, cancellationToken);

    private static void TellUnit<TRoot>(SupervisionScope<TRoot> scope, long organId, DeskNoticeKind kind, string href, params IReadOnlyList<string> arguments) =>
        DeskNotices.Add(scope.Command, new DeskNotice { OrganId = organId, For = Permission.AnswerSupervision, Kind = kind, Href = href, Arguments = arguments });

    /// <summary>A member of an enum, said in the language of whoever reads it.</summary>
    private static string Word<TEnum>(TEnum member)
        where TEnum : struct, Enum => $"{typeof(TEnum).Name}.{member}";
}
