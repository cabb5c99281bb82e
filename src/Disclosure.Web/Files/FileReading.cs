using Disclosure.Domain.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Files;

/// <summary>A kept content, and the number of what it belongs to.</summary>
internal sealed record KeptFile(string FileName, FileFormat Format, string Blob, string Target);

/// <summary>The way out of a file, whichever room keeps its row: leaves an entry of who read it. One out of reach is not there at all.</summary>
internal sealed class FileReading(CommandGate gate, BlobStore store)
{
    /// <param name="command">What is asked for.</param>
    /// <param name="find">Finds the row within reach, and demands what else must hold.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<OpenFile?> RunAsync(Command command, Func<CommandScope, Task<KeptFile?>> find, CancellationToken cancellationToken)
    {
        KeptFile? kept = null;
        try
        {
            await gate.RunAsync(command, async scope =>
            {
                kept = await find(scope) ?? throw new NotAllowedException(null);
                return kept.Target;
            }, cancellationToken);
        }
        catch (NotAllowedException exception) when (exception.Permission is null)
        {
            return null;
        }

        return new OpenFile(kept!.FileName, kept.Format, store.Open(kept.Blob));
    }
}
