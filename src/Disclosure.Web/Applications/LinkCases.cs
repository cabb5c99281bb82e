using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

/// <summary>关联 another case, or take a link away.</summary>
public sealed class LinkForm : ActForm
{
    /// <summary>编号 of the other case.</summary>
    public string Other { get; set; } = "";

    public CaseLinkKind Kind { get; set; } = CaseLinkKind.Similar;

    /// <summary>说明; why a link is taken away.</summary>
    public string Note { get; set; } = "";
}

internal sealed class LinkFormValidator : AbstractValidator<LinkForm>
{
    public LinkFormValidator()
    {
        RuleFor(f => f.Other).NotEmpty().WithMessage(_ => ApplicationsTexts.Link_OtherMissing).MaximumLength(CaseNumber.MaxLength);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Note).MaximumLength(CaseLink.MaxNote).WithName(_ => ApplicationsTexts.Link_Note);
    }
}

/// <summary>关联: two cases of one organ belong together. The case itself does not change, so its forms stay fresh.</summary>
internal sealed class LinkCases(CommandGate gate, IValidator<LinkForm> validator)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">There is no such case of the organ, they are linked already, or the link can't stand.</exception>
    public Task<string> RunAsync(LinkForm form, CancellationToken cancellationToken = default) =>
        ActAsync(nameof(LinkCases), form, async (scope, one, other, link) =>
        {
            if (link is not null)
            {
                throw new RuleViolationException(ApplicationRule.LinkedAlready, null, other.Number);
            }

            scope.Db.Add(new CaseLink(one, other, form.Kind, form.Note.Trim(), scope.Actor.Name, scope.Now));
            await scope.Db.SaveChangesAsync(cancellationToken);
            await Proposals.RaiseAsync(scope.Db, one.Id, OfficeSettings.Of(scope.Db), scope.Today, scope.Now, cancellationToken);
        }, cancellationToken);

    /// <summary>取消关联, with the reason.</summary>
    /// <returns>编号.</returns>
    public Task<string> UnlinkAsync(LinkForm form, CancellationToken cancellationToken = default) =>
        ActAsync("UnlinkCases", form, (scope, _, _, link) =>
        {
            if (link is null)
            {
                throw new RuleViolationException(ApplicationRule.LinkMissing, null, form.Other);
            }

            if (string.IsNullOrWhiteSpace(form.Note))
            {
                throw new RuleViolationException(Rule.ReasonMissing);
            }

            scope.Db.Remove(link);
            return Task.CompletedTask;
        }, cancellationToken);

    private Task<string> ActAsync(string action, LinkForm form, Func<CommandScope, Application, Application, CaseLink?, Task> act, CancellationToken cancellationToken) =>
        gate.RunAsync(new Command(action, Permission.HandleCase, form.Number, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var one = await scope.Db.Applications.SingleOrDefaultAsync(a => a.Number == form.Number, cancellationToken);
            if (one is null || !scope.Actor.Reaches(one.OrganId))
            {
                throw new NotAllowedException(null);
            }

            var wanted = form.Other.Trim();
            var other = await scope.Db.Applications.SingleOrDefaultAsync(a => a.Number == wanted && a.OrganId == one.OrganId, cancellationToken)
                ?? throw new RuleViolationException(ApplicationRule.LinkOtherMissing, null, wanted);
            var link = await scope.Db.Set<CaseLink>().SingleOrDefaultAsync(l => l.EarlierId == one.Id && l.LaterId == other.Id || l.EarlierId == other.Id && l.LaterId == one.Id, cancellationToken);
            await act(scope, one, other, link);
            return one.Number;
        }, cancellationToken);
}

internal sealed class CaseLinkConfiguration : IEntityTypeConfiguration<CaseLink>, IEntityTypeConfiguration<PublicationProposal>
{
    public void Configure(EntityTypeBuilder<CaseLink> builder)
    {
        builder.ToTable("CaseLinks");
        builder.Property(l => l.Note).HasMaxLength(CaseLink.MaxNote);
        builder.Property(l => l.LinkedBy).HasMaxLength(CaseLink.MaxName);
        builder.HasOne<Application>().WithMany().HasForeignKey(l => l.EarlierId);
        builder.HasOne<Application>().WithMany().HasForeignKey(l => l.LaterId);
        builder.HasIndex(l => new { l.EarlierId, l.LaterId }).IsUnique();
        builder.HasIndex(l => l.LaterId);
    }

    public void Configure(EntityTypeBuilder<PublicationProposal> builder)
    {
        builder.ToTable("PublicationProposals");
        builder.Property(p => p.DecidedBy).HasMaxLength(PublicationProposal.MaxName);
        builder.Property(p => p.Reason).HasMaxLength(PublicationProposal.MaxReason);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Application>().WithMany().HasForeignKey(p => p.ApplicationId);
        builder.HasIndex(p => p.ApplicationId);
        builder.HasIndex(p => new { p.State, p.RaisedOn });
        builder.HasIndex(p => new { p.OrganId, p.State, p.RaisedOn });
    }
}
