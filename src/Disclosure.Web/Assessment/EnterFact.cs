using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>填报事实.</summary>
public sealed class EnterFactForm : UnitForm
{
    /// <summary>See <see cref="ScoringRule.FactKey"/>.</summary>
    public string Key { get; set; } = "";

    /// <summary>件数.</summary>
    public int? Count { get; set; }

    /// <summary>总数, or null where nothing is a share of it.</summary>
    public int? Base { get; set; }

    /// <summary>理由.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class EnterFactFormValidator : UnitFormValidator<EnterFactForm>
{
    public EnterFactFormValidator()
    {
        this.Needs(f => f.Key, SchemeJson.MaxName, () => AssessmentTexts.Field_Fact);
        this.Needs(f => f.Count, () => AssessmentTexts.Field_Count);
        this.Takes(f => f.Reason, UnitAssessment.MaxText, () => AssessmentTexts.Field_Reason);
    }
}

/// <summary>填报事实 that no register keeps.</summary>
internal sealed class EnterFact(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, the scheme does not ask for it or a register gives it, the numbers can’t be, or no reason.</exception>
    public Task<string> RunAsync(EnterFactForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(EnterFact), UnitStep.Enter, form, scope =>
    {
        scope.Unit.Enter(scope.Scheme, form.Key, new MeasuredFact(form.Count!.Value, form.Base ?? 0), form.Reason, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
