using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Demo;

/// <summary>How many of each the demonstration brought; kept in its audit entry.</summary>
internal sealed class DemoCounts
{
    public int Organs { get; set; }

    public int Users { get; set; }

    public int Applications { get; set; }

    public int Replies { get; set; }

    public int Disputes { get; set; }
}

/// <summary>Writes the demonstration into an empty database: the same day gives the same contents.</summary>
internal sealed class DemoContents(ReplyClock clock, IPasswordHasher<User> hasher, ILookupNormalizer names, DemoFiles files, TimeProvider time)
{
    /// <summary>Writes everything but the audit entry, which the command leaves.</summary>
    public async Task FillAsync(CommandScope scope, DemoCounts counts, IReadOnlyList<CheckedFile> papers, CancellationToken cancellationToken)
    {
        var (db, today) = (scope.Db, scope.Today);
        db.ChangeTracker.AutoDetectChangesEnabled = false; // each save looks for changes once; looking at every question about a thousand rows takes seconds
        var organs = await AddOrgansAsync(db, cancellationToken);
        var ids = organs.ToDictionary(o => o.Code, o => o.Id);
        var users = await AddUsersAsync(db, ids, scope.Now, cancellationToken);

        var history = new History(clock, ids);
        var days = new OfficeDays(clock.Calendar, today);
        var caseload = new TodayCaseload(history, days);
        Hohhot2017.Tell(history);
        caseload.Tell();
        history.Play(today);

        db.Applications.AddRange(history.Cases.Select(life => life.Case));
        db.Replies.AddRange(history.Replies);
        db.NumberCounters.AddRange(history.CaseCounters.Select(c => new NumberCounter { OrganId = ids[c.Organ], Year = c.Year, Last = c.Last }));
        DemoSteps.Fill(db, history.Replies, clock.Calendar, today);
        AddFigures(db, ids[HohhotOrgans.CityOffice]);
        db.Add(new DemoMark { LoadedOn = today });
        await db.SaveChangesAsync(cancellationToken);

        db.Disputes.AddRange(history.Disputes.Select(d => DisputeOf(d, today)));
        db.FactChanges.AddRange(DemoChanges.Make(caseload, history, days));
        db.ContactAttempts.AddRange(DemoContacts.Make(caseload, days));
        DemoFolders.Fill(db, history, today);
        await db.SaveChangesAsync(cancellationToken);
        var suits = await DemoSuit.AddAsync(scope, history.Suits, history.Replies, ids, clock.Calendar, cancellationToken);
        await DemoLinks.AddAsync(scope, caseload, history, days, cancellationToken);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await DemoLetters.AddAsync(scope, history, clock, cancellationToken);
        var last = history.Replies.Single(r => r.Application == caseload.Sealed.Case);
        await DemoLetters.SealAsync(scope, last, clock, cancellationToken);
        await files.AddAsync(scope, last, papers, cancellationToken);
        await scope.Db.SaveChangesAsync(cancellationToken);
        await new DemoSupervision(scope, clock, days, ids).AddAsync(cancellationToken);
        await new DemoPublication(scope, clock, days, ids).AddAsync(history.Replies, cancellationToken);
        await new DemoAssessment(scope, clock, time, days, ids).AddAsync(cancellationToken);
        (counts.Organs, counts.Users, counts.Applications) = (organs.Count, users, history.Cases.Count);
        (counts.Replies, counts.Disputes) = (history.Replies.Count, history.Disputes.Count + suits);
    }

    private static async Task<List<Organ>> AddOrgansAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var city = HohhotOrgans.Create(HohhotOrgans.All[0], null);
        db.Organs.Add(city);
        await db.SaveChangesAsync(cancellationToken);
        List<Organ> organs = [city, .. HohhotOrgans.All.Skip(1).Select(organ => HohhotOrgans.Create(organ, city.Id))];
        db.Organs.AddRange(organs.Skip(1));
        await db.SaveChangesAsync(cancellationToken);
        return organs;
    }

    /// <summary>An account that somebody made before, such as the first administrator, stays as it is.</summary>
    private async Task<int> AddUsersAsync(DisclosureDbContext db, Dictionary<string, long> organIds, DateTime now, CancellationToken cancellationToken)
    {
        var taken = await db.Users.Select(u => u.NormalizedUserName).ToListAsync(cancellationToken);
        var users = DemoAccounts.Create(organIds, hasher, names, now).Where(u => !taken.Contains(u.NormalizedUserName)).ToList();
        db.Users.AddRange(users);
        return users.Count;
    }

    /// <summary>What the report of 2017 says beyond its cases: no fees, and 92.1 万元 of special funds.</summary>
    private static void AddFigures(DisclosureDbContext db, long cityOfficeId) =>
        db.FigureEntries.AddRange(new[] { ("7", 0m), ("8.4", 92.1m) }.Select(figure => new FigureEntry
        {
            OrganId = cityOfficeId,
            Form = "2014",
            Year = Hohhot2017.Year,
            Code = figure.Item1,
            Column = "",
            Value = figure.Item2,
            Reason = "2017年度政府信息公开工作年度报告",
            EnteredBy = "city",
            EnteredAt = new DateTime(2018, 2, 24, 1, 0, 0, DateTimeKind.Utc),
        }));

    private static Dispute DisputeOf(DisputeLife told, DateOnly today)
    {
        var dispute = new Dispute(told.Number, told.OrganId, told.Facts, today);
        dispute.Concern(told.Life.Case.Id);
        return dispute;
    }
}
