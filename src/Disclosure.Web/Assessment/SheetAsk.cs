using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>What is done on a sheet in a dialog.</summary>
public enum SheetAct
{
    /// <summary>报送自评.</summary>
    Submit,

    /// <summary>退回自评.</summary>
    Return,

    /// <summary>填报事实.</summary>
    Enter,

    /// <summary>确认自动分.</summary>
    Confirm,

    /// <summary>反馈给单位.</summary>
    FeedBack,

    /// <summary>认可得分.</summary>
    Accept,

    /// <summary>申诉.</summary>
    Contest,

    /// <summary>复核申诉.</summary>
    Review,

    /// <summary>确定得分.</summary>
    Settle,

    /// <summary>填报整改情况.</summary>
    Rectify,
}

/// <summary>A dialog that is asked for.</summary>
/// <param name="Act">What is to be done.</param>
/// <param name="Code">Of which indicator or red line; empty where it is the unit as a whole.</param>
public sealed record SheetAsk(SheetAct Act, string Code = "")
{
    /// <summary>Of which fact, where one is entered.</summary>
    public string Key { get; init; } = "";

    /// <summary>Of which item, where one is put right.</summary>
    public int Ordinal { get; init; }

    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; } = Guid.NewGuid();
}

/// <summary>What is typed in a dialog of the sheet.</summary>
internal sealed class SheetEntry
{
    public string Score { get; set; } = "";

    public int? Count { get; set; }

    public int? Base { get; set; }

    public string Words { get; set; } = "";

    public bool? IsUpheld { get; set; }
}

/// <summary>Which acts a sheet offers to whoever looks at it.</summary>
internal static class SheetActs
{
    /// <summary>The acts on the unit as a whole, the one that comes next first.</summary>
    public static IReadOnlyList<SheetAct> Of(AssessmentSheet sheet) =>
        [.. from act in new[] { SheetAct.Submit, SheetAct.Confirm, SheetAct.FeedBack, SheetAct.Settle, SheetAct.Accept, SheetAct.Return } where IsOffered(sheet, act) select act];

    private static bool IsOffered(AssessmentSheet sheet, SheetAct act) => act switch
    {
        SheetAct.Submit => sheet.Steps.Contains(UnitStep.Submit) && sheet.Unassessed == 0,
        SheetAct.Confirm => sheet.Confirmable > 0,
        SheetAct.FeedBack => sheet.Steps.Contains(UnitStep.FeedBack) && sheet.Unmarked == 0 && sheet.RedLines.All(red => red.Fact is not null),
        SheetAct.Settle => sheet.Steps.Contains(UnitStep.Settle),
        SheetAct.Accept => sheet.Steps.Contains(UnitStep.Accept),
        SheetAct.Return => sheet.Steps.Contains(UnitStep.Return),
        _ => false,
    };
}
