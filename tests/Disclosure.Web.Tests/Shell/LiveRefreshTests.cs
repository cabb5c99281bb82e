using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Web.Tests.Shell;

/// <summary>How a page that is left open follows what others change.</summary>
public sealed class LiveRefreshTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly ChangeSignal _signal = new();
    private int _looks;

    [Fact]
    public void Changes_of_one_moment_are_shown_together_and_later_ones_again()
    {
        using var live = Live(() => Task.FromResult(_looks++));
        _signal.Tell(1);
        _signal.Tell(2);
        _signal.Tell(3);
        Assert.Equal(0, _looks);

        _time.Advance(LiveRefresh.Pause);
        Assert.Equal(1, _looks);
        _time.Advance(LiveRefresh.Pause * 5);
        Assert.Equal(1, _looks);

        _signal.Tell(4);
        _time.Advance(LiveRefresh.Pause);
        Assert.Equal(2, _looks);
    }

    [Fact]
    public void A_change_while_it_looks_makes_it_look_once_more()
    {
        var looking = new TaskCompletionSource();
        using var live = Live(() => _looks++ == 0 ? looking.Task : Task.CompletedTask);
        _signal.Tell(1);
        _time.Advance(LiveRefresh.Pause);
        _signal.Tell(2);
        _time.Advance(LiveRefresh.Pause * 3);
        Assert.Equal(1, _looks);

        looking.SetResult();
        _time.Advance(LiveRefresh.Pause);

        Assert.Equal(2, _looks);
    }

    [Fact]
    public void A_look_that_failed_is_tried_again_with_the_next_change()
    {
        using var live = Live(() => _looks++ == 0 ? Task.FromException(new InvalidOperationException("the database was away")) : Task.CompletedTask);
        _signal.Tell(1);
        _time.Advance(LiveRefresh.Pause);
        _signal.Tell(2);
        _time.Advance(LiveRefresh.Pause);

        Assert.Equal(2, _looks);
    }

    [Fact]
    public void Whoever_has_left_or_lost_her_right_is_shown_nothing_more()
    {
        using (Live(() => Task.FromResult(_looks++)))
        {
            _signal.Tell(1);
        }

        using var signedOut = Live(() => Task.FromException(new NotAllowedException(null)));
        _signal.Tell(2);
        _time.Advance(LiveRefresh.Pause);

        Assert.Equal(0, _looks);
        Assert.False(_signal.IsHeard);
    }

    [Fact]
    public void What_another_node_did_is_noticed_once_and_the_first_sight_of_the_chain_is_no_news()
    {
        using var live = Live(() => Task.FromResult(_looks++));
        foreach (var seq in new[] { 7L, 7, 8, 8, 6 })
        {
            _signal.Note(seq);
            _time.Advance(LiveRefresh.Pause);
        }

        Assert.Equal(1, _looks);
    }

    private LiveRefresh Live(Func<Task> look) => new(_signal, _time, NullLogger.Instance, look);
}
