using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Applications;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Files;

/// <summary>查毒: a scanner that speaks as clamd does, or does not answer.</summary>
public sealed class QuarantineTests : IAsyncLifetime
{
    private TcpListener _scanner = null!;
    private TestOffice _office = null!;
    private Application _case = null!;
    private string _answer = "stream: OK\0";
    private int _port;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Listen(0);
        _port = ((IPEndPoint)_scanner.LocalEndpoint).Port;
        _office = await TestOffice.OpenAsync((services, configuration) =>
        {
            configuration[FilesSettings.ClamAvKey] = $"127.0.0.1:{_port}";
            services.AddOrgans().AddApplications().AddReplies().AddFiles(configuration).AddDashboard();
        });
        _office.ActAs(Role.Clerk);
        _case = await _office.RegisterAsync("2026-09-01");
    }

    public async ValueTask DisposeAsync()
    {
        _scanner.Dispose();
        await _office.DisposeAsync();
    }

    [Fact]
    public async Task A_clean_file_goes_straight_in()
    {
        await AddAsync(Made.Text(new string('a', 100_000)));

        Assert.Equal(AttachmentState.Kept, (await SingleAsync()).State);
        Assert.Equal(100_000, _heard);
    }

    [Fact]
    public async Task What_the_scanner_finds_is_refused_by_its_name()
    {
        _answer = "stream: Eicar-Test-Signature FOUND\0";

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => AddAsync(Made.Text()));
        Assert.Equal((FileRule.FileInfected, (object)"Eicar-Test-Signature"), (refused.Rule, refused.Arguments[0]));
        Assert.Empty(_office.KeptFiles);
    }

    [Theory]
    [InlineData("stream: OK\0", AttachmentState.Kept), InlineData("stream: Worm.X FOUND\0", AttachmentState.Infected)]
    public async Task With_the_scanner_down_a_file_waits_and_is_judged_later(string verdict, AttachmentState state)
    {
        _scanner.Dispose();
        await AddAsync(Made.Text());
        var waiting = await SingleAsync();
        Assert.Equal(AttachmentState.Quarantined, waiting.State);
        Assert.Equal(FileRule.AttachmentQuarantined, (await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<ReadAttachment>().RunAsync(waiting.Id, Cancel))).Rule);
        Assert.Equal(0, await _office.Get<ScanQuarantine>().RunAsync(Cancel));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_office.FilesFolder, "quarantine")));

        _answer = verdict;
        Listen(_port);
        await _office.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<QuarantineJob>().Single().RunOnceAsync(Cancel);

        Assert.Equal(state, (await SingleAsync()).State);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_office.FilesFolder, "quarantine")));
        await using var db = await _office.DbAsync();
        Assert.Equal(("ScanAttachment", "system"), await db.AuditEntries.OrderByDescending(e => e.Seq).Select(e => ValueTuple.Create(e.Action, e.Actor)).FirstAsync(Cancel));
    }

    [Fact]
    public async Task An_error_of_the_scanner_is_no_verdict()
    {
        _answer = "INSTREAM size limit exceeded. ERROR\0";
        await AddAsync(Made.Text());

        Assert.Equal(AttachmentState.Quarantined, (await SingleAsync()).State);
    }

    private int _heard;

    private void Listen(int port)
    {
        _scanner = new TcpListener(IPAddress.Loopback, port);
        _scanner.Start();
        _ = AnswerAsync(_scanner);
    }

    private async Task AnswerAsync(TcpListener scanner)
    {
        try
        {
            while (true)
            {
                using var client = await scanner.AcceptTcpClientAsync(Cancel);
                await using var stream = client.GetStream();
                var word = new byte["zINSTREAM\0".Length];
                await stream.ReadExactlyAsync(word, Cancel);
                Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(word));
                var length = new byte[4];
                for (_heard = 0; ;)
                {
                    await stream.ReadExactlyAsync(length, Cancel);
                    var next = BinaryPrimitives.ReadInt32BigEndian(length);
                    if (next == 0)
                    {
                        break;
                    }

                    await stream.ReadExactlyAsync(new byte[next], Cancel);
                    _heard += next;
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes(_answer), Cancel);
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException or OperationCanceledException or InvalidOperationException)
        {
            // the test has ended, or the scanner goes down
        }
    }

    private Task<string> AddAsync(byte[] content) =>
        _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = _case.Number, Kind = AttachmentKind.Letter, FileName = "a.txt" }, new MemoryStream(content), Cancel);

    private async Task<Attachment> SingleAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.Attachments.AsNoTracking().SingleAsync(Cancel);
    }
}
