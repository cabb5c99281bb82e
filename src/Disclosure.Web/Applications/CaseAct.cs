using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>What an act works with: the case it changes, beside the command's own scope.</summary>
internal sealed record ActScope(CommandScope Command, Application Case, ReplyClock Clock)
{
    public DateOnly Today => Command.Today;
}

/// <summary>
/// The frame of every act on a case: right, complete form, a case within reach, a form that is not stale. A use case
/// says only what the act does.
/// </summary>
internal sealed class CaseAct(CommandGate gate, ReplyClock clock, CalendarShelf shelf, IServiceProvider validators)
{
    /// <summary>Runs an act on the case that the form names.</summary>
    /// <returns>编号.</returns>
    public Task<string> RunAsync<TForm>(string action, Permission permission, TForm form, Action<ActScope> act, CancellationToken cancellationToken)
        where TForm : ActForm => RunAsync(action, permission, form, scope =>
        {
            act(scope);
            return Task.CompletedTask;
        }, cancellationToken);

    /// <inheritdoc cref="RunAsync{TForm}(string, Permission, TForm, Action{ActScope}, CancellationToken)"/>
    public Task<string> RunAsync<TForm>(string action, Permission permission, TForm form, Func<ActScope, Task> act, CancellationToken cancellationToken)
        where TForm : ActForm => RunAsync(action, permission, form, act, isFresh: true, cancellationToken);

    /// <summary>Runs an act that adds to the file of a case and changes none of its facts: it does not matter what else happened meanwhile.</summary>
    /// <returns>编号.</returns>
    public Task<string> RecordAsync<TForm>(string action, Permission permission, TForm form, Func<ActScope, Task> act, CancellationToken cancellationToken)
        where TForm : ActForm => RunAsync(action, permission, form, act, isFresh: false, cancellationToken);

    private Task<string> RunAsync<TForm>(string action, Permission permission, TForm form, Func<ActScope, Task> act, bool isFresh, CancellationToken cancellationToken)
        where TForm : ActForm =>
        gate.RunAsync(new Command(action, permission, form.Number, form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            var found = await scope.Db.Applications.SingleOrDefaultAsync(a => a.Number == form.Number, cancellationToken);
            if (found is null || !scope.Actor.Reaches(found.OrganId))
            {
                throw new NotAllowedException(null);
            }

            if (isFresh)
            {
                CommandScope.DemandFresh(found.Version, form.Version);
            }

            await act(new ActScope(scope, found, await shelf.ClockOfAsync(found.IsOpen ? null : found, clock, cancellationToken)));
            return found.Number;
        }, cancellationToken);

    /// <summary>What was typed, or null where nothing was.</summary>
    public static string? TextOf(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
