using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Files;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Files.FolderOffice;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>Role × act and stage × act for the file of a case: what is not listed is refused, and every try leaves an entry.</summary>
public sealed class FolderMatrixTests : IAsyncLifetime
{
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

    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await FolderOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_act_on_an_open_case_takes_its_right_and_leaves_an_entry_either_way(Role role, string act)
    {
        var found = await _office.RegisterAsync("2026-09-01");
        found = await _office.HandOverAsync(found, "yun", "请办");
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
        all["archive"] = (_, a) => _office.ArchiveAsync(a, explain: true);
        all["take-out"] = (_, a) => _office.TakeOutAsync(a, "补装");
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

    private async Task<Application> InStageAsync(string stage)
    {
        var found = stage is "open" or "void" ? await _office.RegisterAsync("2026-09-01") : await _office.ClosedAsync();
        switch (stage)
        {
            case "void":
                await _office.Get<ChangeFact>().VoidAsync(new VoidForm { Number = found.Number, Version = found.Version, Reason = "重复登记" }, Cancel);
                break;
            case "archived":
                return await _office.ArchiveAsync(found, explain: true);
            case "reopened":
                await _office.Get<ReopenCase>().RunAsync(Reopen(found), Cancel);
                break;
        }

        return await _office.ReadAsync(found.Number);
    }

    private async Task<long> EntriesAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.AuditEntries.LongCountAsync(Cancel);
    }
}
