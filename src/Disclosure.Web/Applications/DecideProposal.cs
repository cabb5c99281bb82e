using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>提请主动公开, or 不提请.</summary>
public sealed class ProposalForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public long ProposalId { get; set; }

    public Guid Version { get; set; }

    public bool Accept { get; set; }

    /// <summary>What is to be published and where; or why not.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class ProposalFormValidator : AbstractValidator<ProposalForm>
{
    public ProposalFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(PublicationProposal.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
}

/// <summary>Decides on a proposal to make public what several asked for.</summary>
internal sealed class DecideProposal(CommandGate gate, IValidator<ProposalForm> validator)
{
    /// <returns>编号 of its case.</returns>
    /// <exception cref="RuleViolationException">It is decided, or the reason is missing.</exception>
    public Task<string> RunAsync(ProposalForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(DecideProposal), Permission.DecideProposals, "", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var proposal = await scope.Db.Set<PublicationProposal>().SingleOrDefaultAsync(p => p.Id == form.ProposalId, cancellationToken) ?? throw new NotAllowedException(null);
            scope.DemandReach(proposal.OrganId);
            CommandScope.DemandFresh(proposal.Version, form.Version);
            proposal.Decide(form.Accept, form.Reason.Trim(), scope.Actor.Name, scope.Today);
            return await scope.Db.Applications.Where(a => a.Id == proposal.ApplicationId).Select(a => a.Number).SingleAsync(cancellationToken);
        }, cancellationToken);
}

/// <summary>One proposal of the list.</summary>
public sealed record ProposalRow(
    long Id, Guid Version, string Number, string Organ, string Content, int Applicants, DateOnly RaisedOn, ProposalState State, string? DecidedBy, DateOnly? DecidedOn, string? Reason);

/// <summary>建议主动公开, page by page.</summary>
internal sealed class ProposalList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <summary>The filter of the address; open ones where it says nothing.</summary>
    public const string State = "state";

    private const int MaxContent = 80;

    public async Task<ListPage<ProposalRow>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = Filter(db, query[State], actor.ReachesAll ? null : actor.OrganId);
        return new ListPage<ProposalRow>(await Rows(db, found.Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken), await found.CountAsync(cancellationToken));
    }

    /// <summary>How many wait for this person to decide.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.DecideProposals))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Filter(db, null, actor.ReachesAll ? null : actor.OrganId).CountAsync(cancellationToken);
    }

    internal static IQueryable<PublicationProposal> Filter(DisclosureDbContext db, string? state, long? organId)
    {
        var asked = Enum.TryParse<ProposalState>(state, out var known) && Enum.IsDefined(known) ? known : ProposalState.Open;
        return db.Set<PublicationProposal>().Where(p => p.State == asked && (organId == null || p.OrganId == organId)).OrderByDescending(p => p.RaisedOn).ThenByDescending(p => p.Id);
    }

    internal static IQueryable<ProposalRow> Rows(DisclosureDbContext db, IQueryable<PublicationProposal> found) =>
        from p in found
        join a in db.Applications on p.ApplicationId equals a.Id
        select new ProposalRow(
            p.Id, p.Version, a.Number, db.Organs.Where(o => o.Id == p.OrganId).Select(o => o.Name).First(), a.Content.Substring(0, MaxContent), p.Applicants, p.RaisedOn, p.State, p.DecidedBy,
            p.DecidedOn, p.Reason);
}
