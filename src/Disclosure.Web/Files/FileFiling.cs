using System.Runtime.ExceptionServices;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Files;

/// <summary>
/// The way in of a file, whichever room keeps its row: the content arrives, is checked and sealed outside the gate, where it holds nobody up; the row and
/// the audit entry come through it. A refused file leaves its entry like any refused command and nothing else.
/// </summary>
internal sealed class FileFiling(CommandGate gate, FileIntake intake, BlobStore store)
{
    /// <param name="command">What is asked for.</param>
    /// <param name="fileName">文件名.</param>
    /// <param name="content">The content, read once.</param>
    /// <param name="look">Looks before anything is taken in: a stranger sends no bytes to this disk.</param>
    /// <param name="add">Looks again within the gate and adds the row; returns the number of what it belongs to.</param>
    /// <param name="cancellationToken">Gives up before it commits.</param>
    /// <returns>What <paramref name="add"/> returned.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such place within reach.</exception>
    /// <exception cref="ValidationException">Something is left empty.</exception>
    /// <exception cref="RuleViolationException">The file is not taken.</exception>
    public async Task<string> RunAsync(
        Command command, string fileName, Stream content, Func<Task> look, Func<CommandScope, CheckedFile, Task<string>> add, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? refusal = null;
        CheckedFile? file = null;
        var isFiled = false;
        try
        {
            try
            {
                await look();
                file = await intake.TakeAsync(fileName, content, cancellationToken);
            }
            catch (Exception exception) when (exception is RuleViolationException or ValidationException or NotAllowedException)
            {
                refusal = ExceptionDispatchInfo.Capture(exception);
            }

            var adopted = false;
            var number = await gate.RunAsync(command, async scope =>
            {
                refusal?.Throw();
                var target = await add(scope, file!);
                store.Adopt(file!.Blob, file.IsScanned); // before the commit: a row never stands without its content
                adopted = true;
                return target;
            }, cancellationToken);
            isFiled = adopted;
            return number;
        }
        finally
        {
            if (file is not null && !isFiled)
            {
                store.Delete(file.Blob); // refused, failed, or a second click
            }
        }
    }
}
