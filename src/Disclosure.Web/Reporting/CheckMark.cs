using MudBlazor;

namespace Disclosure.Web.Reporting;

/// <summary>The marks of a check: different in form, not in colour alone.</summary>
internal static class CheckMark
{
    /// <summary>The small mark beside a line.</summary>
    public static string MarkOf(CheckState state) => state switch
    {
        CheckState.Holds => Icons.Material.Outlined.Check,
        CheckState.Pending => Icons.Material.Outlined.Remove,
        CheckState.Warns => Icons.Material.Filled.Warning,
        CheckState.Fails => Icons.Material.Filled.Report,
    };

    /// <summary>The icon in the list of checks.</summary>
    public static string IconOf(CheckState state) => state switch
    {
        CheckState.Holds => Icons.Material.Filled.CheckCircle,
        CheckState.Pending => Icons.Material.Filled.Pending,
        CheckState.Warns or CheckState.Fails => MarkOf(state),
    };

    /// <summary>Its colour.</summary>
    public static string ClassOf(CheckState state) => state switch
    {
        CheckState.Holds => "ok-i",
        CheckState.Pending => "un-i",
        CheckState.Warns => "wa-i",
        CheckState.Fails => "er-i",
    };
}
