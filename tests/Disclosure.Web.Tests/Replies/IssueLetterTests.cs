using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Replies;

/// <summary>制作、作废文书: numbers without gaps or doubles, one valid letter of a kind, nothing of a foreign organ.</summary>
public sealed class IssueLetterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_clerks_at_once_get_fifty_numbers_without_a_gap()
    {
        await using var office = await LetterOffice.OpenAsync();
        var cases = new List<Domain.Applications.Application>();
        for (var i = 0; i < 50; i++)
        {
            cases.Add(await office.RegisterAsync("2026-09-01"));
        }

        var actor = office.ActAs(Role.Clerk);
        await Task.WhenAll(cases.Select(async found =>
        {
            await using var clerk = office.Another(actor);
            await clerk.ServiceProvider.GetRequiredService<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        }));

        await using var db = await office.DbAsync();
        var numbers = await db.Letters.OrderBy(l => l.Sequence).Select(l => l.Number).ToListAsync(Cancel);
        Assert.Equal(Enumerable.Range(1, 50).Select(i => $"呼环公开收〔2026〕{i}号"), numbers);
    }

    [Fact]
    public async Task A_void_letter_keeps_its_number_and_the_next_gets_a_new_one()
    {
        await using var office = await LetterOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var again = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel));
        Assert.Equal(ReplyRule.LetterExists, again.Rule);

        var letter = Assert.Single(await office.LettersAsync(found));
        await office.Get<VoidLetter>().RunAsync(Void(found.Number, letter), Cancel);
        await office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);

        Assert.Equal(["呼环公开收〔2026〕1号", "呼环公开收〔2026〕2号"], (await office.LettersAsync(found)).Select(l => l.Number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_make_a_letter_void_at_once_one_is_refused()
    {
        await using var office = await LetterOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letter = Assert.Single(await office.LettersAsync(found));
        var actor = office.ActAs(Role.Clerk);

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            await using var clerk = office.Another(actor);
            return await Record.ExceptionAsync(() => clerk.ServiceProvider.GetRequiredService<VoidLetter>().RunAsync(Void(found.Number, letter), Cancel));
        }));

        Assert.Single(results, result => result is null);
    }

    [Fact]
    public async Task A_letter_that_the_facts_do_not_call_for_is_refused()
    {
        await using var office = await LetterOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.ExtensionNotice), Cancel));

        Assert.Equal(ReplyRule.LetterNotFitting, refusal.Rule);
    }

    [Fact]
    public async Task A_foreign_organ_finds_no_letter_and_makes_none_void()
    {
        await using var office = await LetterOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letter = Assert.Single(await office.LettersAsync(found));

        office.ActAs(Role.Clerk, office.District48);

        Assert.Null(await office.Get<LetterList>().FindAsync(letter.Id, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<VoidLetter>().RunAsync(Void(found.Number, letter), Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.RegistrationSheet), Cancel));
        Assert.IsType<Microsoft.AspNetCore.Http.HttpResults.NotFound>(await LetterDownloads.WordAsync(letter.Id, office.Get<LetterList>(), Cancel));
    }

    [Fact]
    public async Task Without_a_converter_the_refusal_says_so()
    {
        using var printer = new PdfPrinter(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Letters:PdfProgram", (string?)"none")]).Build());

        Assert.False(printer.IsHere);
        Assert.Equal(TemplateRule.PdfConverterMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => printer.PrintAsync([], Cancel))).Rule);
    }

    [Fact]
    public async Task With_a_converter_a_real_pdf_comes_out()
    {
        await using var office = await LetterOffice.OpenAsync();
        using var printer = new PdfPrinter(new ConfigurationBuilder().Build());
        Assert.SkipUnless(printer.IsHere, "No Chromium or LibreOffice on this machine");
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letter = (await office.Get<LetterList>().FindAsync(Assert.Single(await office.LettersAsync(found)).Id, Cancel))!.Value;

        var pdf = await printer.PrintAsync(letter.Docx, Cancel);

        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        if (Environment.GetEnvironmentVariable("DISCLOSURE_LETTERS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "receipt.pdf"), pdf, Cancel);
        }
    }

    [Fact]
    public async Task A_batch_reports_each_letter_and_a_refused_one_stops_no_other()
    {
        await using var office = await LetterOffice.OpenAsync();
        var first = await office.RegisterAsync("2026-09-01");
        var second = await office.RegisterAsync("2026-09-02");
        var batch = office.Get<LetterBatch>();
        var wanted = await batch.WantedAsync(LetterKind.Receipt, Cancel);

        var stale = await batch.MakeAsync(LetterKind.Receipt, wanted.Single(w => w.Number == first.Number) with { Version = Guid.NewGuid() }, TestOffice.D("2026-09-14"), Cancel);
        var made = await batch.MakeAsync(LetterKind.Receipt, wanted.Single(w => w.Number == second.Number), TestOffice.D("2026-09-14"), Cancel);

        Assert.Null(stale.LetterId);
        Assert.NotEmpty(stale.Said);
        Assert.Equal("呼环公开收〔2026〕1号", made.Said);
        Assert.Equal([first.Number], (await batch.WantedAsync(LetterKind.Receipt, Cancel)).Select(w => w.Number));
    }

    [Fact]
    public async Task Letters_given_up_at_any_moment_leave_no_gap_in_the_numbers()
    {
        await using var office = await LetterOffice.OpenAsync();
        for (var i = 0; i < 20; i++)
        {
            await office.RegisterAsync("2026-09-01");
        }

        var batch = office.Get<LetterBatch>();
        var wanted = await batch.WantedAsync(LetterKind.Receipt, Cancel);
        foreach (var (row, i) in wanted.Select((row, i) => (row, i)))
        {
            using var end = new CancellationTokenSource(TimeSpan.FromMilliseconds(i)); // before, within and after the command
            await Record.ExceptionAsync(() => batch.MakeAsync(LetterKind.Receipt, row, TestOffice.D("2026-09-14"), end.Token));
        }

        foreach (var row in await batch.WantedAsync(LetterKind.Receipt, Cancel))
        {
            Assert.NotNull((await batch.MakeAsync(LetterKind.Receipt, row, TestOffice.D("2026-09-14"), Cancel)).LetterId);
        }

        await using var db = await office.DbAsync();
        Assert.Equal(Enumerable.Range(1, 20), await db.Letters.OrderBy(l => l.Sequence).Select(l => l.Sequence!.Value).ToListAsync(Cancel));
    }

    /// <summary>What a killed process leaves is what lies on the disk at that moment; here it is copied away while the batch runs on.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public async Task A_batch_killed_in_the_middle_leaves_no_gap_and_no_half_letter_and_started_again_completes_the_rest(int killedAfter)
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "the files of a server are its own");
        const int all = 20;
        var killed = Path.Combine(Path.GetTempPath(), $"disclosure-killed-{Guid.NewGuid():N}.db");
        await using (var office = await LetterOffice.OpenAsync())
        {
            for (var i = 0; i < all; i++)
            {
                await office.RegisterAsync("2026-09-01");
            }

            await using (var db = await office.DbAsync())
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel); // from here on only the log grows
            }

            var made = 0;
            var batch = office.Get<LetterBatch>();
            var wanted = await batch.WantedAsync(LetterKind.Receipt, Cancel);
            var reached = new TaskCompletionSource();
            var running = Task.Run(async () =>
            {
                foreach (var row in wanted)
                {
                    await batch.MakeAsync(LetterKind.Receipt, row, TestOffice.D("2026-09-14"), Cancel);
                    if (++made == killedAfter)
                    {
                        reached.SetResult();
                    }
                }
            }, Cancel);
            await reached.Task;
            Copy(FileOf(office), killed);
            await running;
        }

        await using var again = await LetterOffice.OpenAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(FileOf(again) + "-wal");
        File.Delete(FileOf(again) + "-shm");
        Copy(killed, FileOf(again));
        foreach (var file in new[] { killed, killed + "-wal" })
        {
            File.Delete(file);
        }

        await using var stored = await again.DbAsync();
        var before = await stored.Letters.CountAsync(Cancel);
        Assert.InRange(before, killedAfter, all - 1);
        Assert.Equal(Enumerable.Range(1, before), await stored.Letters.OrderBy(l => l.Sequence).Select(l => l.Sequence!.Value).ToListAsync(Cancel));
        Assert.Equal(before, await stored.LetterFiles.CountAsync(Cancel));

        var rest = await again.Get<LetterBatch>().WantedAsync(LetterKind.Receipt, Cancel);
        Assert.Equal(all - before, rest.Count);
        foreach (var row in rest)
        {
            Assert.NotNull((await again.Get<LetterBatch>().MakeAsync(LetterKind.Receipt, row, TestOffice.D("2026-09-14"), Cancel)).LetterId);
        }

        Assert.Equal(Enumerable.Range(1, all), await stored.Letters.OrderBy(l => l.Sequence).Select(l => l.Sequence!.Value).ToListAsync(Cancel));
        Assert.Equal(all, await stored.Letters.Select(l => l.ApplicationId).Distinct().CountAsync(Cancel));
        foreach (var content in await stored.LetterFiles.Select(f => f.Content).ToListAsync(Cancel))
        {
            Assert.Empty(LetterOffice.Faults(content));
        }
    }

    private static string FileOf(TestOffice office) => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(office.Connection).DataSource;

    /// <summary>The database and its log; it is open elsewhere.</summary>
    private static void Copy(string from, string to)
    {
        foreach (var part in new[] { "", "-wal" })
        {
            using var source = new FileStream(from + part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(to + part);
            source.CopyTo(target);
        }
    }

    private static VoidLetterForm Void(string number, LetterItem letter) => new() { Number = number, LetterId = letter.Id, Version = letter.Version, Reason = "打印有误" };
}
