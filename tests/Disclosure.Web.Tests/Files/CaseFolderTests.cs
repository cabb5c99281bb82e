using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
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

namespace Disclosure.Web.Tests.Files;

/// <summary>Desks, contacts, notes, watching, withdrawal and archive, as commands: who may, what is refused, what is kept.</summary>
public sealed class CaseFolderTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await CaseOffice.OpenAsync();
        await _office.AddUserAsync("clerk", Role.Clerk);
        await _office.AddUserAsync("kang", Role.Clerk);
        await _office.AddUserAsync("yun", Role.HeadOfOffice);
        await _office.AddUserAsync("bao", Role.LegalOfficer);
        await _office.AddUserAsync("gone", Role.Clerk, user => user.IsDisabled = true);
        await _office.AddUserAsync("far", Role.Clerk, user => user.OrganId = _office.District48.Id);
    }

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
        var found = await HandOverAsync(await _office.RegisterAsync("2026-09-01"), "kang", "休假");
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
        var found = await HandOverAsync(await _office.RegisterAsync("2026-09-01"), "kang", "休假");
        await RefusedAsync(ApplicationRule.HandOverNotOwn, () => HandOverAsync(found, "clerk", "拿回"));
        _office.ActAs(Role.HeadOfOffice);
        found = await HandOverAsync(found, "clerk", "调整分工");
        _office.ActAs(Role.CityOffice);

        Assert.Equal("yun", (await HandOverAsync(found, "yun", "市公开办交办")).Handler);
    }

    [Fact]
    public async Task A_clerk_takes_what_nobody_holds_for_herself_and_for_nobody_else()
    {
        var found = await UnassignedAsync();
        await RefusedAsync(ApplicationRule.HandOverNotOwn, () => HandOverAsync(found, "kang", "请办"));

        Assert.Equal("clerk", (await HandOverAsync(found, "clerk", "")).Handler);
    }

    [Theory]
    [InlineData("far", ApplicationRule.HandOverOutsideOrgan), InlineData("bao", ApplicationRule.HandOverReceiverUnfit), InlineData("gone", ApplicationRule.HandOverReceiverUnfit), InlineData("nobody", ApplicationRule.HandOverReceiverUnfit),
     InlineData("clerk", ApplicationRule.HandOverSameDesk)]
    public async Task A_case_goes_to_colleagues_of_its_organ_who_may_handle_it(string to, Enum rule)
    {
        var found = await _office.RegisterAsync("2026-09-01");
        await RefusedAsync(rule, () => HandOverAsync(found, to, "移交"));
        _office.ActAs(Role.CityOffice); // nor does the city office carry it across the border
        await RefusedAsync(rule, () => HandOverAsync(found, to, "移交"));
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
        found = await HandOverAsync(found, "kang", "休假");
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
            Number = found.Number, Version = found.Version, StatedOn = TestOffice.D("2026-09-10"), EffectiveOn = TestOffice.D("2026-09-11"), Form = WithdrawalForm.Electronic, Reason = "已获得",
        }, Cancel);

        found = await _office.ReadAsync(found.Number);
        Assert.Equal((ApplicationStage.Withdrawn, ReplyOutcome.Withdrawn, "已获得"), (found.Stage, found.Outcome!.Value, found.Withdrawal!.Reason));
    }

    [Fact]
    public async Task Archiving_wants_each_paper_and_a_reopened_case_leaves_the_archive()
    {
        var found = await ClosedAsync();
        await RefusedAsync(ApplicationRule.ArchivePaperMissing, () => ArchiveAsync(found, explain: false));
        foreach (var kind in new[] { AttachmentKind.ApplicationPaper, AttachmentKind.IdentityProof, AttachmentKind.ProofOfService, AttachmentKind.DisclosedInformation })
        {
            await _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = kind, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel);
        }

        found = await ArchiveAsync(found, explain: true);
        Assert.Equal(TestOffice.D("2026-09-14"), found.ArchivedOn);
        await using var db = await _office.DbAsync();
        Assert.Equal([ArchivePaper.ApplicationForm, ArchivePaper.IdentityProof, ArchivePaper.DisclosedInformation, ArchivePaper.ProofOfService],
            (await db.Archivings.AsNoTracking().SingleAsync(Cancel)).Lines.Where(l => l.IsFound).Select(l => l.Paper).Order());
        await RefusedAsync(ApplicationRule.CaseArchived, () => _office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = AttachmentKind.Other, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel));

        await _office.Get<ReopenCase>().RunAsync(new ReopenForm
        {
            Number = found.Number, Version = found.Version, ReceivedOn = TestOffice.D("2026-09-14"), Kind = ReopeningKind.Reconsideration, Body = "市政府", DocumentNumber = "呼政复决〔2026〕9号", Reason = "责令重作",
        }, Cancel);
        found = await _office.ReadAsync(found.Number);
        Assert.Equal((null, "市政府", "呼政复决〔2026〕9号"), (found.ArchivedOn, found.Reopening!.Body, found.Reopening.DocumentNumber));
        Assert.Equal("责令重作", (await db.Archivings.AsNoTracking().SingleAsync(Cancel)).TakenOutReason);
    }

    [Fact]
    public async Task A_letter_that_stands_needs_no_remark_and_a_void_one_does()
    {
        var found = await ClosedAsync();
        await using (var db = await _office.DbAsync())
        {
            var tracked = await db.Applications.SingleAsync(a => a.Number == found.Number, Cancel);
            db.Letters.Add(new Letter(tracked, LetterKind.Receipt, null, "", "孙某", D, "clerk"));
            var wrong = new Letter(tracked, LetterKind.SecrecyReviewSheet, null, "", "", D, "clerk");
            wrong.MakeVoid(D, "写错", "clerk");
            db.Letters.Add(wrong);
            await db.SaveChangesAsync(Cancel);
        }

        var papers = (await _office.Get<ArchiveSheets>().ReadAsync(found, Cancel)).Papers;
        Assert.True(papers.Single(p => p.Paper is ArchivePaper.Receipt).IsFound);
        Assert.False(papers.Single(p => p.Paper is ArchivePaper.ReviewSheet).IsFound);
        Assert.False(papers.Single(p => p.Paper is ArchivePaper.Reply).IsFound);
    }

    [Fact]
    public async Task Search_review_and_proof_of_service_that_the_reply_holds_need_no_file()
    {
        var reply = await _office.DraftedAsync();
        reply = await _office.ToAsync(reply, ReplyStage.Dispatched);
        Assert.Equal([ArchivePaper.ReviewSheet], await EvidenceAsync(reply));
        _office.ActAs(Role.Clerk);
        await _office.TakeAsync(reply, ReplyStep.Serve);
        Assert.Equal([ArchivePaper.ReviewSheet, ArchivePaper.ProofOfService], await EvidenceAsync(reply));

        var absent = await _office.DraftedAsync(ReplyOutcome.NotExisting, submit: false);
        await _office.TakeAsync(absent, ReplyStep.RecordSearch);
        Assert.Empty(await EvidenceAsync(absent)); // a draft is no paper yet
        await using var db = await _office.DbAsync();
        await db.Replies.Where(r => r.Id == absent.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Stage, ReplyStage.Dispatched), Cancel);
        Assert.Equal([ArchivePaper.SearchRecord], await EvidenceAsync(absent));
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
    public async Task What_was_archived_is_taken_out_with_a_reason_and_is_owed_again()
    {
        var found = await ArchiveAsync(await ClosedAsync(), explain: true);
        await Assert.ThrowsAsync<ValidationException>(() => TakeOutAsync(found, ""));
        found = await TakeOutAsync(found, "补装回证");

        Assert.Equal(TestOffice.D("2026-10-10"), found.ArchiveDueOn);
        await RefusedAsync(ApplicationRule.NotArchived, () => TakeOutAsync(found, "再次"));
    }

    [Fact]
    public async Task Reopening_names_what_ordered_it()
    {
        var found = await ClosedAsync();
        var form = new ReopenForm { Number = found.Number, Version = found.Version, ReceivedOn = TestOffice.D("2026-09-14"), Reason = "责令重作" };
        Assert.Equal([nameof(form.Kind), nameof(form.Body)], (await Assert.ThrowsAsync<ValidationException>(() => _office.Get<ReopenCase>().RunAsync(form, Cancel))).Errors.Select(e => e.PropertyName));
        form.Kind = ReopeningKind.OwnCorrection;
        await _office.Get<ReopenCase>().RunAsync(form, Cancel);

        Assert.Equal(ApplicationStage.Reopened, (await _office.ReadAsync(found.Number)).Stage);
    }

    [Fact]
    public async Task The_lists_of_the_desk_show_mine_the_watched_and_what_is_to_be_archived()
    {
        var (mine, closed, other) = (await _office.RegisterAsync("2026-09-01"), await ClosedAsync(), await HandOverAsync(await _office.RegisterAsync("2026-09-03"), "kang", "分工"));
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

    public static TheoryData<Role, string> Matrix => [.. Enum.GetValues<Role>().SelectMany(role => Acts.Keys.Select(act => (role, act)))];

    private static readonly Dictionary<string, (Permission Right, Func<TestOffice, Application, Task> Do)> Acts = new(StringComparer.Ordinal)
    {
        ["file"] = (Permission.HandleCase, (o, a) => o.Get<AddAttachment>().RunAsync(new UploadForm { Number = a.Number, Kind = AttachmentKind.Other, FileName = "a.pdf" }, new MemoryStream(Made.Pdf()), Cancel)),
        ["contact"] = (Permission.HandleCase, (o, a) => o.Get<RecordCorrespondence>().RunAsync(Contact(a), Cancel)),
        ["note"] = (Permission.HandleCase, (o, a) => o.Get<WriteNote>().RunAsync(new NoteForm { Number = a.Number, Text = "x" }, Cancel)),
        ["watch"] = (Permission.ViewCases, (o, a) => o.Get<WatchCase>().RunAsync(new WatchForm { Number = a.Number, Watch = true }, Cancel)),
        ["hand over"] = (Permission.AssignCases, (o, a) => o.Get<HandOverCase>().RunAsync(new HandOverForm { Number = a.Number, Version = a.Version, To = "kang", Reason = "x" }, Cancel)),
        ["withdraw"] = (Permission.HandleCase, (o, a) => o.Get<WithdrawCase>().RunAsync(new WithdrawForm { Number = a.Number, Version = a.Version, StatedOn = D, EffectiveOn = D, Form = WithdrawalForm.Written }, Cancel)),
    };

    private static DateOnly D => TestOffice.D("2026-09-14");

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_act_on_an_open_case_takes_its_right_and_leaves_an_entry_either_way(Role role, string act)
    {
        var found = await _office.RegisterAsync("2026-09-01");
        found = await HandOverAsync(found, "yun", "请办");
        _office.ActAs(role);
        var entries = await EntriesAsync();
        var done = await Record.ExceptionAsync(() => Acts[act].Do(_office, found)) is null;

        Assert.Equal(RolePermissions.Of(role).Contains(Acts[act].Right), done);
        Assert.Equal(entries + 1, await EntriesAsync());
        _office.ActAs(Role.Clerk, _office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => Acts[act].Do(_office, found));
    }

    /// <summary>By stage: what the law of the file allows to a head of office, who may everything here.</summary>
    [Theory]
    [InlineData("open", "file contact note watch"), InlineData("closed", "file contact note watch archive reopen"), InlineData("archived", "contact note watch take-out reopen"),
     InlineData("void", "note watch"), InlineData("reopened", "file contact note watch")]
    public async Task By_stage_only_what_is_listed_is_done(string stage, string allowed)
    {
        _office.ActAs(Role.HeadOfOffice);
        var all = Acts.Where(a => a.Key is "file" or "contact" or "note" or "watch").ToDictionary(a => a.Key, a => a.Value.Do);
        all["archive"] = (_, a) => ArchiveAsync(a, explain: true);
        all["take-out"] = (_, a) => TakeOutAsync(a, "补装");
        all["reopen"] = (o, a) => o.Get<ReopenCase>().RunAsync(Reopen(a), Cancel);
        var done = new List<string>();
        foreach (var (name, act) in all)
        {
            var found = await InStageAsync(stage);
            if (await Record.ExceptionAsync(() => act(_office, found)) is null)
            {
                done.Add(name);
            }
        }

        Assert.Equal(allowed.Split(' ').Order(), done.Order());
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
        found = await HandOverAsync(found, "kang", text);

        var folder = await _office.Get<CaseFolders>().ReadAsync(found, Cancel);
        var kept = text.Trim();
        Assert.Equal((kept, kept, kept, kept), (folder.Notes[0].Text, folder.Correspondence[0].Facts.With, folder.Correspondence[0].Facts.Summary, folder.HandOvers[^1].Reason));
    }

    private async Task<IEnumerable<ArchivePaper>> EvidenceAsync(Reply reply)
    {
        await using var db = await _office.DbAsync();
        return (await ArchiveEvidence.FindAsync(db, reply.ApplicationId, Cancel)).Order();
    }

    private async Task<Application> InStageAsync(string stage)
    {
        var found = stage is "open" or "void" ? await _office.RegisterAsync("2026-09-01") : await ClosedAsync();
        switch (stage)
        {
            case "void":
                await _office.Get<ChangeFact>().VoidAsync(new VoidForm { Number = found.Number, Version = found.Version, Reason = "重复登记" }, Cancel);
                break;
            case "archived":
                return await ArchiveAsync(found, explain: true);
            case "reopened":
                await _office.Get<ReopenCase>().RunAsync(Reopen(found), Cancel);
                break;
        }

        return await _office.ReadAsync(found.Number);
    }

    private static ReopenForm Reopen(Application a) => new() { Number = a.Number, Version = a.Version, ReceivedOn = D, Kind = ReopeningKind.Judgment, Body = "法院", Reason = "重作" };

    private static CorrespondenceForm Contact(Application a) => new() { Number = a.Number, On = D, With = "钱某", Summary = "电话说明" };

    private async Task<Application> ClosedAsync() => await _office.CloseAsync(await _office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");

    private async Task<Application> UnassignedAsync()
    {
        _office.ActAs(Actor.CommandLine);
        var number = await _office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { OrganId = _office.Environment6.Id, ArrivedOn = TestOffice.D("2026-09-01"), ApplicantName = "钱某", Content = "噪声" }, Cancel);
        _office.ActAs(Role.Clerk);
        return await _office.ReadAsync(number);
    }

    private async Task<Application> HandOverAsync(Application found, string to, string reason)
    {
        await _office.Get<HandOverCase>().RunAsync(new HandOverForm { Number = found.Number, Version = found.Version, To = to, Reason = reason }, Cancel);
        return await _office.ReadAsync(found.Number);
    }

    private async Task<Application> ArchiveAsync(Application found, bool explain)
    {
        await _office.Get<ArchiveCase>().RunAsync(new ArchiveForm
        {
            Number = found.Number, Version = found.Version, ArchivedOn = D, Volume = "2026-A-1", Remarks = explain ? Enum.GetValues<ArchivePaper>().ToDictionary(p => p, _ => "纸质件在卷") : [],
        }, Cancel);
        return await _office.ReadAsync(found.Number);
    }

    private async Task<Application> TakeOutAsync(Application found, string reason)
    {
        await _office.Get<TakeOutOfArchive>().RunAsync(new TakeOutForm { Number = found.Number, Version = found.Version, Reason = reason }, Cancel);
        return await _office.ReadAsync(found.Number);
    }

    private async Task<IReadOnlyList<string>> ListAsync(params (string Name, string Value)[] address) => [.. (await _office.Get<ApplicationList>().ReadAsync(new ListQuery(1, 50, null, false)
    {
        Address = address.ToDictionary(a => a.Name, a => new Microsoft.Extensions.Primitives.StringValues(a.Value), StringComparer.Ordinal),
    }, Cancel)).Rows.Select(r => r.Number)];

    private async Task<long> EntriesAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.AuditEntries.LongCountAsync(Cancel);
    }

    private static async Task RefusedAsync(Enum rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule);
}
