using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>The one thing that whoever looks at a case does next: her own act on the case, or her step of the reply on its way.</summary>
internal static class CaseNext
{
    /// <summary>Her own act on the case; null where it waits for others, or a reply is on its way.</summary>
    public static ActKind? ActOf(CaseFile file) =>
        PossibleActs.Next(file.Case, file.Today) is { } next && file.Acts.Any(a => a.Kind == next) && (next is not ActKind.Reply || file.Draft is null) ? next : null;

    /// <summary>What the button to the reply says; null where nothing of it is open.</summary>
    public static string? ReplyOf(CaseFile file) => file switch
    {
        { ReplyStep: { } step } => Text.Of(step),
        { Draft: null } => null,
        { Draft.SubmittedAt: null, Rights.MayHandle: true } => DashboardTexts.Desk_GoOn,
        _ => DashboardTexts.Desk_Look,
    };
}
