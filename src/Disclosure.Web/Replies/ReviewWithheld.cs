using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>登记评估, or that it was disclosed.</summary>
public sealed class ReviewWithheldForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public long EntryId { get; set; }

    /// <summary>The entry as it stood when the form was opened.</summary>
    public Guid Version { get; set; }

    /// <summary>结论; null where a disclosure is recorded.</summary>
    public WithheldFinding? Finding { get; set; }

    /// <summary>评估日 or 公开日.</summary>
    public DateOnly? On { get; set; }

    /// <summary>理由, or where it was disclosed.</summary>
    public string Reason { get; set; } = "";

    /// <summary>下次评估日.</summary>
    public DateOnly? NextOn { get; set; }
}

internal sealed class ReviewWithheldFormValidator : AbstractValidator<ReviewWithheldForm>
{
    public ReviewWithheldFormValidator()
    {
        RuleFor(f => f.Finding).IsInEnum();
        RuleFor(f => f.On).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(WithheldEntry.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
        RuleFor(f => f.NextOn).NotNull().When(f => f.Finding is WithheldFinding.StillWithheld).WithMessage(_ => ApplicationsTexts.Form_DayMissing);
    }
}

/// <summary>不予公开信息的评估: still withheld until the next review, or to be disclosed; and that it was.</summary>
internal sealed class ReviewWithheld(CommandGate gate, IValidator<ReviewWithheldForm> validator)
{
    /// <returns>编号 of the case.</returns>
    /// <exception cref="RuleViolationException">Its state or a day does not permit it.</exception>
    public Task<string> RunAsync(ReviewWithheldForm form, CancellationToken cancellationToken = default) =>
        ActAsync(nameof(ReviewWithheld), form, (entry, scope) =>
        {
            entry.Review(form.On!.Value, form.Finding ?? WithheldFinding.StillWithheld, form.Reason.Trim(), form.NextOn, scope.Actor.Name, scope.Today);
            if (entry.State is WithheldState.MayBeDisclosed)
            {
                DeskNotices.Add(scope, new DeskNotice
                {
                    Kind = DeskNoticeKind.MayBeDisclosed,
                    OrganId = entry.OrganId,
                    For = Permission.ReviewWithheld,
                    Href = "/withheld?view=MayBeDisclosed",
                    Arguments = [entry.Application.Number],
                });
            }
        }, cancellationToken);

    /// <summary>登记公开.</summary>
    /// <returns>编号 of the case.</returns>
    public Task<string> DiscloseAsync(ReviewWithheldForm form, CancellationToken cancellationToken = default) =>
        ActAsync("DiscloseWithheld", form, (entry, scope) => entry.Disclose(form.On!.Value, form.Reason.Trim(), scope.Today), cancellationToken);

    private Task<string> ActAsync(string action, ReviewWithheldForm form, Action<WithheldEntry, CommandScope> act, CancellationToken cancellationToken) =>
        gate.RunAsync(new Command(action, Permission.ReviewWithheld, "", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var entry = await scope.Db.Set<WithheldEntry>().Include(e => e.Application).SingleOrDefaultAsync(e => e.Id == form.EntryId, cancellationToken)
                ?? throw new NotAllowedException(null);
            scope.DemandReach(entry.OrganId);
            CommandScope.DemandFresh(entry.Version, form.Version);
            act(entry, scope);
            return entry.Application.Number;
        }, cancellationToken);
}
