using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Files.FolderOffice;

namespace Disclosure.Web.Tests.Files;

/// <summary>Desks, contacts, notes, watching and withdrawal, as commands: who may, what is refused, what is kept.</summary>
public sealed class CaseFolderTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await FolderOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Whoever_registers_holds_the_case_unless_she_works_elsewhere()
    {
        Assert.Equal("clerk", (await _office.RegisterAsync("2026-09-01")).Handler);
        _office.ActAs(Role.CityOffice);
        var number = await _office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { OrganId = _office.Environment6.Id, ArrivedOn = TestOffice.D("2026-09-01"), ApplicantName = "钱某", Content = "噪声" }, Cancel);

        Assert.Null((await _office.ReadAsync(number)).Handler);
    }

    [Fact]
    public async Task A_clerk_hands_over_her_own_and_the_receiver_finds_it_in_her_work()
    {
        var found = await _office.HandOverAsync(await _office.RegisterAsync("2026-09-01"), "kang", "休假");
        Assert.Equal("kang", found.Handler);
        _office.ActAs(await _office.UserAsync("kang"));
        var handed = Assert.Single((await _office.Get<MyDesk>().ReadAsync(Cancel)).Handed);
        Assert.Equal((found.Number, "clerk", "休假"), (handed.Number, handed.By, handed.Reason));

        await _office.Get<SeeHandOver>().RunAsync(new SeeHandOverForm { Number = found.Number, HandOverId = handed.HandOverId }, Cancel);
        Assert.Empty((await _office.Get<MyDesk>().ReadAsync(Cancel)).Handed);
    }

    [Fact]
    public async Task What_somebody_else_holds_only_the_head_of_office_and_the_city_assign()
    {
        var found = await _office.HandOverAsync(await _office.RegisterAsync("2026-09-01"), "kang", "休假");
        await RefusedAsync(ApplicationRule.HandOverNotOwn, () => _office.HandOverAsync(found, "clerk", "拿回"));
        _office.ActAs(Role.HeadOfOffice);
        found = await _office.HandOverAsync(found, "clerk", "调整分工");
        _office.ActAs(Role.CityOffice);

        Assert.Equal("yun", (await _office.HandOverAsync(found, "yun", "市公开办交办")).Handler);
    }

    [Fact]
    public async Task A_clerk_takes_what_nobody_holds_for_herself_and_for_nobody_else()
    {
        var found = await UnassignedAsync();
        await RefusedAsync(ApplicationRule.HandOverNotOwn, () => _office.HandOverAsync(found, "kang", "请办"));

        Assert.Equal("clerk", (await _office.HandOverAsync(found, "clerk", "")).Handler);
    }

    [Theory]
    [InlineData("far", ApplicationRule.HandOverOutsideOrgan), InlineData("bao", ApplicationRule.HandOverReceiverUnfit), InlineData("gone", ApplicationRule.HandOverReceiverUnfit), InlineData("nobody", ApplicationRule.HandOverReceiverUnfit),
     InlineData("clerk", ApplicationRule.HandOverSameDesk)]
    public async Task A_case_goes_to_colleagues_of_its_organ_who_may_handle_it(string to, Enum rule)
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await RefusedAsync(rule, () => _office.HandOverAsync(found, to, "移交"));
        _office.ActAs(Role.CityOffice); // nor does the city office carry it across the border
        await RefusedAsync(rule, () => _office.HandOverAsync(found, to, "移交"));
    }

    [Fact]
    public async Task A_hand_over_twice_is_one_and_a_stale_one_is_refused()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        var form = new HandOverForm { Number = found.Number, Version = found.Version, To = "kang", Reason = "休假" };
        await _office.Get<HandOverCase>().RunAsync(form, Cancel);
        await _office.Get<HandOverCase>().RunAsync(form, Cancel);

        await using var db = await _office.DbAsync();
        Assert.Equal(2, await db.HandOvers.CountAsync(Cancel)); // registering and this one
        await Assert.ThrowsAsync<StaleFormException>(() => _office.Get<HandOverCase>().RunAsync(new HandOverForm { Number = found.Number, Version = found.Version, To = "yun", Reason = "x" }, Cancel));
    }

    [Fact]
    public async Task The_page_counts_the_working_days_of_each_desk()
    {
        var found = await _office.RegisterAsync("2026-09-01"); // registered Monday 14 September
        _office.Time.Advance(TimeSpan.FromDays(2));
        found = await _office.HandOverAsync(found, "kang", "休假");
        _office.Time.Advance(TimeSpan.FromDays(5));

        var folder = await _office.Get<CaseFolders>().ReadAsync(found, Cancel);
        Assert.Equal([("kang", 4), ("clerk", 2)], DeskTimes.Sum(folder.Times).Select(s => (s.Holder!, s.WorkingDays))); // 17, 18, the worked Sunday 20, 21
    }

    [Fact]
    public async Task A_withdrawal_ends_the_case_and_keeps_the_statement()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await Assert.ThrowsAsync<ValidationException>(() => _office.Get<WithdrawCase>().RunAsync(new WithdrawForm { Number = found.Number, Version = found.Version }, Cancel));
        await _office.Get<WithdrawCase>().RunAsync(new WithdrawForm
        {
            Number = found.Number,
            Version = found.Version,
            StatedOn = TestOffice.D("2026-09-10"),
            EffectiveOn = TestOffice.D("2026-09-11"),
            Form = WithdrawalForm.Electronic,
            Reason = "已获得",
        }, Cancel);

        found = await _office.ReadAsync(found.Number);
        Assert.Equal((ApplicationStage.Withdrawn, ReplyOutcome.Withdrawn, "已获得"), (found.Stage, found.Outcome!.Value, found.Withdrawal!.Reason));
    }

    [Fact]
    public async Task Whoever_reads_a_file_leaves_an_entry_and_so_does_whoever_may_not()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = AttachmentKind.IdentityProof, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel);
        await using var db = await _office.DbAsync();
        var file = await db.Attachments.SingleAsync(Cancel);
        await (await _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel))!.Content.DisposeAsync();
        _office.ActAs(Role.Leader);
        await Record.ExceptionAsync(() => _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel));
        _office.ActAs(Role.Clerk, _office.District48);
        Assert.Null(await _office.Get<ReadAttachment>().RunAsync(file.Id, Cancel));

        var entries = await db.AuditEntries.Where(e => e.Action == nameof(ReadAttachment)).OrderBy(e => e.Seq).Select(e => new { e.Target, e.Result }).ToListAsync(Cancel);
        Assert.Equal((found.Number, AuditResult.Done), (entries[0].Target, entries[0].Result));
        Assert.All(entries.Skip(1), e => Assert.StartsWith("Refused", e.Result, StringComparison.Ordinal));
        Assert.Equal(3, entries.Count);
    }

    [Fact]
    public async Task The_lists_of_the_desk_show_mine_the_watched_and_what_is_to_be_archived()
    {
        var (mine, closed, other) = (await _office.RegisterAsync("2026-09-01"), await _office.ClosedAsync(), await _office.HandOverAsync(await _office.RegisterAsync("2026-09-03"), "kang", "分工"));
        await _office.Get<WatchCase>().RunAsync(new WatchForm { Number = other.Number, Watch = true }, Cancel);

        Assert.Equal([mine.Number], await ListAsync(("view", "Open"), ("desk", "Mine")));
        Assert.Equal([other.Number], await ListAsync(("view", "All"), ("desk", "Watched")));
        Assert.Equal([closed.Number], await ListAsync(("view", "All"), ("desk", "ToArchive")));
        Assert.Equal([other.Number], await ListAsync(("view", "All"), ("handler", "kang")));
        Assert.Equal(other.Number, Assert.Single((await _office.Get<MyDesk>().ReadAsync(Cancel)).Watched).Number);
        await _office.Get<WatchCase>().RunAsync(new WatchForm { Number = other.Number, Watch = false }, Cancel);
        Assert.Empty(await ListAsync(("view", "All"), ("desk", "Watched")));
    }

    [Fact]
    public async Task An_entry_of_another_case_cannot_be_corrected_from_here()
    {
        var (one, two) = (await _office.RegisterAsync("2026-09-01"), await _office.RegisterAsync("2026-09-02"));
        await _office.Get<WriteNote>().RunAsync(new NoteForm { Number = one.Number, Text = "甲" }, Cancel);
        await _office.Get<RecordCorrespondence>().RunAsync(Contact(one), Cancel);
        await using var db = await _office.DbAsync();
        var (note, contact) = (await db.CaseNotes.SingleAsync(Cancel), await db.Correspondence.SingleAsync(Cancel));

        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<WriteNote>().RunAsync(new NoteForm { Number = two.Number, Text = "乙", CorrectsId = note.Id }, Cancel));
        var foreign = Contact(two);
        foreign.CorrectsId = contact.Id;
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<RecordCorrespondence>().RunAsync(foreign, Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<SeeHandOver>().RunAsync(new SeeHandOverForm { Number = two.Number, HandOverId = 1 }, Cancel));
    }

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "javascript:alert(1)", "'; DROP TABLE Applications; --", "\" OR 1=1 --", "${7*7}", "{{7*7}}", "@(1+1)", "%00",
        "&lt;b&gt;", "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "..\\..\\x", "../../etc/passwd", "a\u202Eb", "a\u200Bb", "\uFEFFx", "𠮷野家", "👩‍👩‍👧‍👦", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞", "مرحبا", "%s%s%n", "{0}{1}", "NULL", "-0", "1e309", "line\nline\r\n\tend", "]]>", "<!--",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_text_is_kept_as_it_is(string text)
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<WriteNote>().RunAsync(new NoteForm { Number = found.Number, Text = text }, Cancel);
        var contact = Contact(found);
        (contact.With, contact.Summary) = (text, text);
        await _office.Get<RecordCorrespondence>().RunAsync(contact, Cancel);
        found = await _office.HandOverAsync(found, "kang", text);

        var folder = await _office.Get<CaseFolders>().ReadAsync(found, Cancel);
        var kept = text.Trim();
        Assert.Equal((kept, kept, kept, kept), (folder.Notes[0].Text, folder.Correspondence[0].Facts.With, folder.Correspondence[0].Facts.Summary, folder.HandOvers[^1].Reason));
    }

    private async Task<Application> UnassignedAsync()
    {
        _office.ActAs(Actor.CommandLine);
        var number = await _office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { OrganId = _office.Environment6.Id, ArrivedOn = TestOffice.D("2026-09-01"), ApplicantName = "钱某", Content = "噪声" }, Cancel);
        _office.ActAs(Role.Clerk);
        return await _office.ReadAsync(number);
    }

    private async Task<IReadOnlyList<string>> ListAsync(params (string Name, string Value)[] address) => [.. (await _office.Get<ApplicationList>().ReadAsync(new ListQuery(1, 50, null, false)
    {
        Address = address.ToDictionary(a => a.Name, a => new Microsoft.Extensions.Primitives.StringValues(a.Value), StringComparer.Ordinal),
    }, Cancel)).Rows.Select(r => r.Number)];
}
