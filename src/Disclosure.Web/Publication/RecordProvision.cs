using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>That what a reply promised was provided, as it is typed in.</summary>
public sealed class ProvisionForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号 of the case.</summary>
    public string Number { get; set; } = "";

    /// <summary>The reply that promised it.</summary>
    public long ReplyId { get; set; }

    /// <summary>提供日.</summary>
    public DateOnly? ProvidedOn { get; set; }

    /// <summary>提供情况, or empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>更正或撤销理由; needed where something stands already.</summary>
    public string Reason { get; set; } = "";

    /// <summary>撤销登记: it was not provided after all.</summary>
    public bool TakesBack { get; set; }

    /// <summary>The version of what stands; empty where nothing does.</summary>
    public Guid Version { get; set; }
}

internal sealed class ProvisionFormValidator : AbstractValidator<ProvisionForm>
{
    public ProvisionFormValidator()
    {
        RuleFor(f => f.Number).NotEmpty().MaximumLength(CaseNumber.MaxLength).WithName(_ => PublicationTexts.Promise_Case);
        RuleFor(f => f.ProvidedOn).NotNull().When(f => !f.TakesBack).WithName(_ => PublicationTexts.Field_ProvidedOn);
        RuleFor(f => f.Note).MaximumLength(Provision.MaxText).WithName(_ => PublicationTexts.Field_Note);
        RuleFor(f => f.Reason).MaximumLength(Provision.MaxText).WithName(_ => PublicationTexts.Field_Reason);
    }
}

/// <summary>登记提供: that what a reply promised for a later day was provided; what stands is corrected or taken back with a reason.</summary>
internal sealed class RecordProvision(CommandGate gate, IValidator<ProvisionForm> validator)
{
    /// <returns>编号 of the case.</returns>
    /// <exception cref="RuleViolationException">Nothing was promised or the reply has not left, a day that can't be, or no reason.</exception>
    public Task<string> RunAsync(ProvisionForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(RecordProvision), Permission.HandleCase, form.Number, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var reply = await ReplyQuery(scope.Db, form.Number, form.ReplyId).SingleOrDefaultAsync(cancellationToken) ?? throw new NotAllowedException(null);
            scope.DemandReach(reply.OrganId);
            var stands = await scope.Db.Provisions.SingleOrDefaultAsync(p => p.ReplyId == form.ReplyId, cancellationToken);
            CommandScope.DemandFresh(stands?.Version ?? Guid.Empty, form.Version);
            if (form.TakesBack)
            {
                TakeBack(scope.Db, stands, form.Reason);
            }
            else if (stands is not null)
            {
                stands.Correct(reply.LeftOn ?? stands.ProvidedOn, form.ProvidedOn!.Value, form.Note, form.Reason, scope.Actor.Name, scope.Today);
            }
            else
            {
                var left = reply is { PromisedOn: not null, LeftOn: { } day } ? day : throw new RuleViolationException(PublicationRule.ProvisionNotPromised);
                scope.Db.Provisions.Add(new Provision(form.ReplyId, left, form.ProvidedOn!.Value, form.Note, scope.Actor.Name, scope.Today));
            }

            return form.Number;
        }, cancellationToken);

    internal static IQueryable<PromisingReply> ReplyQuery(DisclosureDbContext db, string number, long replyId) =>
        from r in db.Replies
        where r.Id == replyId && !r.IsDiscarded && r.Application.Number == number && r.Application.VoidedOn == null
        select new PromisingReply(r.Application.OrganId, r.EffectiveOn, r.Content!.ProvidedOn);

    private static void TakeBack(DisclosureDbContext db, Provision? stands, string reason)
    {
        if (stands is null || string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        db.Provisions.Remove(stands); // the audit keeps what stood, and why it went
    }

    internal sealed record PromisingReply(long OrganId, DateOnly? LeftOn, DateOnly? PromisedOn);
}
