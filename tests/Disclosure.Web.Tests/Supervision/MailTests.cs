using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using FluentValidation;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>Reminders by mail: off until set, each line once, again after a failure, quiet at night and on days off, in one digest by choice.</summary>
public sealed class MailTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_waits_where_no_server_is_set()
    {
        await using var office = await OpenAsync(MailSettings.Read(new ConfigurationBuilder().Build()), ReminderWay.SingleMails);
        await office.RemindAsync();

        Assert.Empty(await ItemsAsync(office));
    }

    [Fact]
    public async Task Each_reminder_leaves_once_as_a_mail_of_its_own()
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();

        Assert.Equal(2, await SendAsync(office));
        Assert.Equal(0, await SendAsync(office));

        Assert.Equal(["su@example.gov.cn", "su@example.gov.cn"], sink.Recipients);
        var mail = Parse(sink.Mails[0]);
        Assert.Equal("市环保局 答复 2026-00001：剩 3 个工作日，2026-10-16 到期", mail.Subject);
        Assert.Contains("https://gongkai.example/applications/SQ-HHHT-006-2026-00001", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("钱某", mail.TextBody, StringComparison.Ordinal); // nobody's name leaves the house
        Assert.Equal(2, sink.Mails.Select(m => Parse(m).MessageId).Distinct().Count());
    }

    [Theory]
    [InlineData(Role.Clerk, true)]
    [InlineData(Role.Auditor, false)]
    public async Task Whoever_may_not_see_cases_any_more_gets_no_mail_that_still_waits(Role role, bool isDisabled)
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();
        Assert.Equal(2, (await ItemsAsync(office)).Count);
        await using (var db = await office.DbAsync())
        {
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.Role, role).SetProperty(u => u.IsDisabled, isDisabled), Cancel);
        }

        Assert.Equal(0, await SendAsync(office));
        Assert.Empty(await ItemsAsync(office));
        Assert.Empty(sink.Mails);
    }

    [Theory]
    [InlineData("市环保局\r\nBcc: thief@example.com\r\n\r\n")]
    [InlineData("EPB\r\nBcc: thief@example.com")]
    [InlineData("EPB\nBcc: thief@example.com")]
    [InlineData("EPB\u2028Bcc: thief@example.com\0")]
    public async Task A_name_that_holds_the_end_of_a_line_adds_no_header_and_no_recipient(string name)
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await using (var db = await office.DbAsync())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE Organs SET Name = {name} WHERE Code = 'HHHT-006'", Cancel); // past every form
        }

        await office.RemindAsync();
        await SendAsync(office);

        Assert.NotEmpty(sink.Mails);
        Assert.All(sink.Recipients, to => Assert.Equal("su@example.gov.cn", to));
        Assert.All(sink.Mails, raw =>
        {
            var mail = Parse(raw);
            Assert.Empty(mail.Bcc);
            Assert.Equal(["Auto-Submitted", "Content-Transfer-Encoding", "Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To"], mail.Headers.Concat(mail.Body!.Headers).Select(h => h.Field).Distinct().Order(StringComparer.Ordinal));
            Assert.Contains("2026-0000", mail.TextBody, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_asked_once_a_run_however_many_mails_wait()
    {
        await using var office = await OpenAsync(Settings(port: 1), ReminderWay.SingleMails); // nobody listens there
        await office.RemindAsync();

        Assert.Equal(0, await SendAsync(office));

        Assert.Equal([0, 1], (await ItemsAsync(office)).Select(m => m.Attempts).Order());
    }

    [Fact]
    public async Task A_digest_holds_all_lines_of_the_day_and_waits_for_its_hour()
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.DailyDigest);
        await office.RemindAsync(); // nine o'clock: the digest of half past nine
        Assert.Equal(0, await SendAsync(office));

        office.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(1, await SendAsync(office));

        var mail = Parse(Assert.Single(sink.Mails));
        Assert.Equal("期限提醒 2 条", mail.Subject);
        Assert.Contains("2026-00001", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("2026-00002", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_no_mail_gets_none_even_of_what_waits()
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();
        office.ActAs(await office.UserAsync("su"));
        await office.Get<ChooseReminders>().RunAsync(new ReminderChoiceForm(), Cancel);

        Assert.Equal(0, await SendAsync(office));
        Assert.Empty(sink.Mails);
        Assert.Empty(await ItemsAsync(office));
    }

    [Theory]
    [InlineData(20, 0)] // the quiet begins
    [InlineData(23, 30)]
    [InlineData(7, 29)]
    public async Task At_night_mails_wait(int hour, int minute)
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();
        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, hour < 12 ? 14 : 13, hour, minute, 0, TimeSpan.FromHours(8)));
        Assert.Equal(0, await SendAsync(office));

        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 14, 7, 30, 0, TimeSpan.FromHours(8)));
        Assert.Equal(2, await SendAsync(office));
    }

    [Fact]
    public void On_days_off_it_is_quiet_unless_the_office_says_otherwise()
    {
        var national = new DateTime(2026, 10, 5, 10, 0, 0);

        Assert.True(Settings(25).IsQuiet(national, WorkCalendar.Published));
        Assert.False((Settings(25) with { QuietOnDaysOff = false }).IsQuiet(national, WorkCalendar.Published));
        Assert.False(Settings(25).IsQuiet(new DateTime(2026, 10, 10, 10, 0, 0), WorkCalendar.Published)); // a worked Saturday
    }

    [Fact]
    public async Task A_server_that_is_away_is_tried_again_later_and_later()
    {
        await using var sink = new SmtpSink { Refusal = "451 later" };
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();
        Assert.Equal(0, await SendAsync(office));
        Assert.All(await ItemsAsync(office), m => Assert.Equal((1, "RecipientNotAccepted 451"), (m.Attempts, m.Error)));
        Assert.Equal(0, await SendAsync(office)); // not before a minute is over

        sink.Refusal = null;
        office.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await SendAsync(office));
        Assert.Equal(2, sink.Mails.Count);
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_given_up_and_audited()
    {
        await using var sink = new SmtpSink { Refusal = "550 no such user" };
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();
        await SendAsync(office);

        Assert.All(await ItemsAsync(office), m => Assert.NotNull(m.GivenUpAt));
        await using var scope = office.Another(Actor.CommandLine);
        var check = scope.ServiceProvider.GetServices<ISelfCheck>().Single(c => c.Kind is SelfCheckKind.Outbox);
        Assert.Equal((SelfCheckState.Failed, SelfCheckFinding.OutboxStuck), await check.RunAsync(Cancel) is var found ? (found.State, found.Finding) : default);
    }

    [Fact]
    public async Task Two_nodes_send_each_line_once()
    {
        await using var sink = new SmtpSink();
        await using var office = await OpenAsync(Settings(sink.Port), ReminderWay.SingleMails);
        await office.RemindAsync();

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SendAsync(office), Cancel)));

        Assert.Equal(2, sink.Mails.Count);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(8, 128)]
    [InlineData(9, 240)]
    [InlineData(60, 240)]
    public void The_pause_doubles_up_to_four_hours(int attempts, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), MailSender.PauseAfter(attempts));

    [Theory]
    [InlineData("")]
    [InlineData("su")]
    [InlineData("su@example.gov.cn, other@example.com")]
    [InlineData("苏 <su@example.gov.cn>")]
    [InlineData("su@example.gov.cn\r\nBcc: all@example.com")]
    public async Task An_address_must_be_one_address(string address)
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        office.ActAs(await office.UserAsync("su"));

        await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChooseReminders>().RunAsync(new ReminderChoiceForm { Way = ReminderWay.SingleMails, Address = address }, Cancel));
    }

    [Theory]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Security", "Ssl")]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:BaseUrl", "gongkai")]
    [InlineData("Mail:QuietFrom", "20")]
    [InlineData("Mail:QuietOnDaysOff", "ja")]
    [InlineData("Mail:DigestAt", "8h")]
    public void A_wrong_setting_names_its_key(string key, string value)
    {
        var settings = new Dictionary<string, string?> { ["Mail:Host"] = "mail.example", ["Mail:From"] = "gongkai@example.gov.cn", [key] = value };

        Assert.Contains(key, Assert.Throws<ConfigurationException>(() => MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message, StringComparison.Ordinal);
    }

    private static MailSettings Settings(int port) => new(
        "127.0.0.1", port, SecureSocketOptions.None, "", "", "gongkai@example.gov.cn", "https://gongkai.example", new TimeOnly(20, 0), new TimeOnly(7, 30), true, new TimeOnly(9, 30));

    /// <summary>Two cases with three working days left, whose clerk has chosen how to hear of them.</summary>
    private static async Task<TestOffice> OpenAsync(MailSettings settings, ReminderWay way)
    {
        var office = await ReminderDesk.OpenAsync("2026-09-14", services => services.AddSingleton(settings));
        office.ActAs(await office.UserAsync("su"));
        await office.Get<ChooseReminders>().RunAsync(new ReminderChoiceForm { Way = way, Address = "su@example.gov.cn" }, Cancel);
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", TestOffice.D("2026-09-14"));
        await office.ReceiveAsync("SQ-HHHT-006-2026-00002", TestOffice.D("2026-09-14"));
        office.MoveTo(TestOffice.D("2026-10-13"));
        return office;
    }

    private static async Task<int> SendAsync(TestOffice office)
    {
        await using var scope = office.Another(Actor.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<MailSender>().RunAsync(Cancel);
    }

    private static async Task<List<MailItem>> ItemsAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Set<MailItem>().AsNoTracking().ToListAsync(Cancel);
    }

    private static MimeMessage Parse(string mail) => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail)));
}
