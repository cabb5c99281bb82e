using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Publication;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>What an act works with: what it changes, beside the command's own scope.</summary>
internal sealed record PublicationScope<TRoot>(CommandScope Command, TRoot Root, PublicationHand Hand);

/// <summary>What an act works with that opens something new.</summary>
internal sealed record NewPublicationScope(CommandScope Command, long OrganId, PublicationHand Hand);

/// <summary>The frame of every act of the room: right, complete form, something within reach, a form that is not stale. A use case says only what the act does.</summary>
internal sealed class PublicationAct(CommandGate gate, ReplyClock clock, IServiceProvider validators)
{
    /// <summary>Runs an act on an item.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnItemAsync<TForm>(string action, TForm form, Action<PublicationScope<PublicationItem>> act, CancellationToken cancellationToken)
        where TForm : PublicationForm => RunAsync(action, form, db => db.PublicationItems.SingleOrDefaultAsync(i => i.Code == form.Code, cancellationToken), i => (i.OrganId, i.Version), act, cancellationToken);

    /// <summary>Runs an act on a column.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnColumnAsync<TForm>(string action, TForm form, Func<PublicationScope<CatalogueColumn>, Task> act, CancellationToken cancellationToken)
        where TForm : PublicationForm => RunAsync(action, form, db => db.CatalogueColumns.SingleOrDefaultAsync(c => c.Code == form.Code, cancellationToken), c => (c.OrganId, c.Version), act, cancellationToken);

    /// <summary>Runs an act that opens something new in the register of a unit.</summary>
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">No such unit.</exception>
    public Task<string> OpenAsync<TForm>(string action, TForm form, Func<NewPublicationScope, Task<string>> act, CancellationToken cancellationToken)
        where TForm : PublicationForm, IOpensPublication => gate.RunAsync(new Command(action, Permission.KeepPublications, "", form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            var code = form.Organ.Trim();
            var organ = await scope.Db.Organs.Where(o => o.Code == code).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(OrganRule.OrganMissing);
            scope.DemandReach(organ);
            return await act(new NewPublicationScope(scope, organ, HandOf(scope)));
        }, cancellationToken);

    private Task<string> RunAsync<TRoot, TForm>(
        string action, TForm form, Func<DisclosureDbContext, Task<TRoot?>> find, Func<TRoot, (long OrganId, Guid Version)> factsOf, Action<PublicationScope<TRoot>> act, CancellationToken cancellationToken)
        where TRoot : class
        where TForm : PublicationForm => RunAsync(action, form, find, factsOf, scope =>
        {
            act(scope);
            return Task.CompletedTask;
        }, cancellationToken);

    private Task<string> RunAsync<TRoot, TForm>(
        string action, TForm form, Func<DisclosureDbContext, Task<TRoot?>> find, Func<TRoot, (long OrganId, Guid Version)> factsOf, Func<PublicationScope<TRoot>, Task> act, CancellationToken cancellationToken)
        where TRoot : class
        where TForm : PublicationForm => gate.RunAsync(new Command(action, Permission.KeepPublications, form.Code, form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            var found = await find(scope.Db) ?? throw new NotAllowedException(null);
            var (organ, version) = factsOf(found);
            scope.DemandReach(organ);
            CommandScope.DemandFresh(version, form.Version);
            await act(new PublicationScope<TRoot>(scope, found, HandOf(scope)));
            return form.Code;
        }, cancellationToken);

    private PublicationHand HandOf(CommandScope scope) => new(scope.Today, scope.Actor.Name, clock.Calendar);
}
