namespace Disclosure.Domain.Applications;

/// <summary>关注: somebody wants to keep an eye on a case. Only she herself begins and ends it.</summary>
public sealed class CaseWatch
{
    private CaseWatch()
    {
    }

    /// <summary>Begins to watch a case.</summary>
    public CaseWatch(Application application, string watcher, DateTime since)
    {
        ArgumentNullException.ThrowIfNull(application);
        (ApplicationId, Watcher, Since) = (application.Id, watcher, since);
    }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>Sign-in name.</summary>
    public string Watcher { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime Since { get; private set; }
}
