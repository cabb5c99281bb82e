using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>督办单、通报 on the layout that comes with the program, word for word: a change of how they are made changes nothing on the paper.</summary>
public sealed class SupervisionPaperTextTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_notice_that_names_two_cases()
    {
        var (late, other) = (await _office.RegisterAsync("2026-08-13"), await _office.RegisterAsync("2026-09-10", "另一项"));
        var notice = await _office.NoticeAtAsync(NoticeStage.Issued, NoticeOffice.Draft($"{late.Number}\n{other.Number}"));

        await SaysAsync(notice.Code, "NOTICE");
    }

    [Fact]
    public async Task A_draft_that_names_no_case_has_no_table()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft(level: NoticeLevel.SecondNotice));

        await SaysAsync(notice.Code, "NOTICE");
    }

    [Fact]
    public async Task A_draft_of_a_bulletin_that_names_a_case()
    {
        await _office.RegisterAsync("2026-08-10");
        await DumpAsync(LetterOffice.TextOf((await _office.Get<BulletinFiles>().PaperAsync(await DraftAsync(), Cancel))!.Value.Content), "B1");
    }

    [Fact]
    public async Task An_issued_bulletin_without_a_late_case_has_no_chapter_of_them_and_counts_its_chapters_on()
    {
        await _office.RegisterAsync("2026-09-10");
        var code = await DraftAsync();
        _office.ActAs(Role.CityOffice);
        await _office.Get<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = (await _office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version }, Cancel);

        await DumpAsync(LetterOffice.TextOf((await _office.Get<BulletinFiles>().PaperAsync(code, Cancel))!.Value.Content), "B2");
    }

    private async Task SaysAsync(string code, string text) => await DumpAsync(LetterOffice.TextOf((await _office.Get<NoticeFiles>().PaperAsync(code, Cancel))!.Value.Content), text);

    private static async Task DumpAsync(string all, string text) => await System.IO.File.AppendAllTextAsync("/tmp/tmpl-golden.txt", "===== " + text + "\n" + all + "\n");

    private async Task<string> DraftAsync()
    {
        _office.ActAs(Role.Supervisor);
        return await _office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);
    }
}
