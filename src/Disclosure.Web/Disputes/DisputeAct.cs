using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>What an act works with: the dispute it changes, beside the command's own scope.</summary>
internal sealed record DisputeScope(CommandScope Command, Dispute Dispute, DisputeHand Hand);

/// <summary>
/// The frame of every act on a dispute: right, complete form, a dispute within reach, a form that is not stale. A use case says only what the act
/// does.
/// </summary>
internal sealed class DisputeAct(CommandGate gate, ReplyClock clock, ResultSettings results, IServiceProvider validators)
{
    /// <summary>Runs an act on the dispute that the form names.</summary>
    /// <returns>编号.</returns>
    public Task<string> RunAsync<TForm>(string action, TForm form, Action<DisputeScope> act, CancellationToken cancellationToken)
        where TForm : DisputeForm => RunAsync(action, form, scope =>
        {
            act(scope);
            return Task.CompletedTask;
        }, cancellationToken);

    /// <inheritdoc cref="RunAsync{TForm}(string, TForm, Action{DisputeScope}, CancellationToken)"/>
    public Task<string> RunAsync<TForm>(string action, TForm form, Func<DisputeScope, Task> act, CancellationToken cancellationToken)
        where TForm : DisputeForm => OpenAsync(action, form, async scope =>
        {
            await act(scope);
            return scope.Dispute.Number;
        }, cancellationToken);

    /// <summary>Runs an act that opens another dispute out of the one that the form names.</summary>
    /// <returns>编号 of the new one.</returns>
    public Task<string> OpenAsync<TForm>(string action, TForm form, Func<DisputeScope, Task<string>> act, CancellationToken cancellationToken)
        where TForm : DisputeForm =>
        gate.RunAsync(new Command(action, Permission.HandleDisputes, form.Number, form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            var found = await scope.Db.Disputes.AsSplitQuery().SingleOrDefaultAsync(d => d.Number == form.Number, cancellationToken);
            if (found is null || !scope.Actor.Reaches(found.OrganId))
            {
                throw new NotAllowedException(null);
            }

            CommandScope.DemandFresh(found.Version, form.Version);
            var number = await act(new DisputeScope(scope, found, HandOf(scope, clock)));
            found.SortBy(results.Columns);
            return number;
        }, cancellationToken);

    /// <summary>Who acts, when, and by which calendar.</summary>
    public static DisputeHand HandOf(CommandScope scope, ReplyClock clock) => new(scope.Today, scope.Actor.Name, clock.Calendar);
}
