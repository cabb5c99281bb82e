using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>Looks at a form before it is handed in: what it amounts to, what is missing, and what the law or the calendar does not allow.</summary>
internal sealed class RegistrationCheck(IValidator<RegistrationForm> validator, ReplyClock clock, LightRules rules, TimeProvider time)
{
    private static readonly string[] Order =
    [
        nameof(RegistrationForm.Channel), nameof(RegistrationForm.OrganId), nameof(RegistrationForm.NetworkChannel), nameof(RegistrationForm.ArrivedOn),
        nameof(RegistrationForm.ConfirmedOn), nameof(RegistrationForm.ReceivedOn), nameof(RegistrationForm.ApplicantKind), nameof(RegistrationForm.ApplicantName),
        nameof(RegistrationForm.IdNumber), nameof(RegistrationForm.Phone), nameof(RegistrationForm.Email), nameof(RegistrationForm.Address),
        nameof(RegistrationForm.Content), nameof(RegistrationForm.Subjects), nameof(RegistrationForm.Number), nameof(RegistrationForm.Remarks),
        nameof(RegistrationForm.Items), nameof(RegistrationForm.ProvisionAddress), nameof(RegistrationForm.AgentName), nameof(RegistrationForm.AgentIdNumber),
        nameof(RegistrationForm.PowerOfAttorneyOn), nameof(RegistrationForm.CoApplicants), nameof(RegistrationForm.SpecialNeed), nameof(RegistrationForm.FilledInBy),
    ];

    /// <summary>Receipt, due date and light as they would be.</summary>
    public RegisterPreview Preview(RegistrationForm form) => RegisterPreview.Of(form, time.Today(), clock, rules);

    /// <summary>One problem a field, in the order of the form; empty when it can be handed in.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mustChoose">Whether an organ has to be chosen.</param>
    /// <param name="unreadable">The fields that hold something which is no day.</param>
    public IReadOnlyList<FieldProblem> Of(RegistrationForm form, bool mustChoose, IReadOnlyList<FieldProblem> unreadable)
    {
        var found = unreadable.ToList();
        if (mustChoose && form.OrganId is null)
        {
            found.Add(new FieldProblem(nameof(RegistrationForm.OrganId), Text.Of(OrganRule.OrganMissing)));
        }

        found.AddRange(validator.Validate(form).Errors.Select(e => new FieldProblem(e.PropertyName, e.ErrorMessage)));
        found.AddRange(FactRules.Check(form.ToFacts(), time.Today())
            .Where(p => p.Rule is not ApplicationRule.ReceiptMissing) // the validator says it at the field that is empty
            .Select(p => new FieldProblem(p.Fact.ToString(), Text.Of(p.ToException()))));
        return [.. found.DistinctBy(p => p.Name, StringComparer.Ordinal).OrderBy(p => Array.IndexOf(Order, p.Name.Split('[')[0]))];
    }
}
