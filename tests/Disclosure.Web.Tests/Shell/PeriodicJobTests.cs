using Disclosure.Web.Shell;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Web.Tests.Shell;

/// <summary>A job that comes round.</summary>
public sealed class PeriodicJobTests
{
    [Fact]
    public async Task A_job_that_failed_comes_round_again_and_stops_with_the_program()
    {
        var time = new FakeTimeProvider();
        using var job = new FailingOnce(time);
        await job.StartAsync(TestContext.Current.CancellationToken);

        while (job.Count < 2)
        {
            time.Advance(FailingOnce.Period); // the job may not wait for its period yet
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await job.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(job.ExecuteTask!.IsCompleted);
    }

    private sealed class FailingOnce(TimeProvider time) : PeriodicJob(Period, time, NullLogger.Instance)
    {
        public static readonly TimeSpan Period = TimeSpan.FromHours(1);

        private int _count;

        public int Count => Volatile.Read(ref _count);

        internal override Task RunOnceAsync(CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _count) == 1 ? throw new InvalidOperationException("away") : Task.CompletedTask;
    }
}
