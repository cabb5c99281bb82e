using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>批量办理: one step for every unit that waits for it, a command a unit, so that each has its entry in the audit and a refused one stops no other.</summary>
internal sealed class UnitBatch(ConfirmMarks confirm, FeedBackUnit feedBack, SettleUnit settle)
{
    /// <summary>The steps that need no words about a single unit.</summary>
    public static readonly IReadOnlyList<UnitStep> Steps = [UnitStep.Mark, UnitStep.FeedBack, UnitStep.Settle];

    /// <summary>The units that wait for a step.</summary>
    public static IReadOnlyList<RoundUnit> Waiting(RoundFile file, UnitStep step) => [.. file.Units.Where(unit => unit.Waits == WaitsOf(step))];

    /// <summary>Takes the step for one unit.</summary>
    /// <returns>Why it was refused, or null where it is done.</returns>
    public async Task<string?> RunAsync(UnitStep step, RoundUnit unit, CancellationToken cancellationToken = default)
    {
        try
        {
            await (step switch
            {
                UnitStep.Mark => confirm.RunAsync(Of(unit, new ConfirmMarksForm()), cancellationToken),
                UnitStep.FeedBack => feedBack.RunAsync(Of(unit, new FeedBackUnitForm()), cancellationToken),
                UnitStep.Settle => settle.RunAsync(Of(unit, new SettleUnitForm()), cancellationToken),
                _ => throw new ArgumentOutOfRangeException(nameof(step), step, "It needs words about the unit."),
            });
            return null;
        }
        catch (Exception exception) when (Problem.Of(exception) is { } problem)
        {
            return problem.Why ?? problem.What;
        }
    }

    private static WaitsFor WaitsOf(UnitStep step) => step switch
    {
        UnitStep.Mark => WaitsFor.Marks,
        UnitStep.FeedBack => WaitsFor.Feedback,
        UnitStep.Settle => WaitsFor.Settling,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "It needs words about the unit."),
    };

    private static TForm Of<TForm>(RoundUnit unit, TForm form)
        where TForm : UnitForm
    {
        (form.UnitId, form.Version) = (unit.Id, unit.Version);
        return form;
    }
}
