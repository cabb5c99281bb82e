using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>告知补正, once; later or again only with a reason.</summary>
internal sealed class AskCorrection(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AskCorrectionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AskCorrection), Permission.HandleCase, form, scope => scope.Case.AskCorrection(
            new Correction(form.AskedOn!.Value, null, CaseAct.TextOf(form.LateReason))
            {
                Items = form.Items,
                OtherItem = form.Items.HasFlag(CorrectionItems.Other) ? CaseAct.TextOf(form.OtherItem) : null,
                ToAdd = CaseAct.TextOf(form.ToAdd),
                Guidance = CaseAct.TextOf(form.Guidance),
                Days = form.Days,
                ServedOn = form.ServedOn,
                RepeatReason = CaseAct.TextOf(form.RepeatReason),
            },
            scope.Today,
            scope.Clock), cancellationToken);
}
