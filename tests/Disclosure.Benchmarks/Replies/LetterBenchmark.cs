using System.Diagnostics;
using Disclosure.Benchmarks.Ledgers;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Replies;

/// <summary>
/// A batch of 100 letters end to end, with its progress (the list of cases, and for each letter a command of its own: rights, number, contents, document,
/// audit and commit), beside 100 bare fillings of the same template with the same contents, turn by turn in one run.
/// </summary>
internal static class LetterBenchmark
{
    private const int Letters = 100, Turns = 7;

    public static async Task RunAsync()
    {
        await using var office = await LedgerOffice.OpenAsync();
        await using var scope = office.Services.CreateAsyncScope();
        var organ = await EquipAsync(office);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(new Actor(null, "clerk", "苏某某", Role.Clerk, organ.Id, organ.Code, organ.Name, "127.0.0.1"));
        var today = scope.ServiceProvider.GetRequiredService<TimeProvider>().Today();
        var (whole, bare) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            await RegisterAsync(scope.ServiceProvider, today);
            var values = await ValuesAsync(office, organ, today);
            var template = scope.ServiceProvider.GetRequiredService<LetterTemplates>().Shipped(LetterKind.Receipt);
            bare.Add(Time(() => values.ForEach(value => LetterWriter.Fill(template, value, tag => throw new InvalidOperationException(tag)))));
            var start = Stopwatch.GetTimestamp();
            await BatchAsync(scope.ServiceProvider.GetRequiredService<LetterBatch>(), today);
            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Measure.Print($"turn {turn + 1}: {Letters} letters in {whole[^1]:0} ms, bare fillings {bare[^1]:0} ms, ratio {whole[^1] / bare[^1]:0.00}");
        }

        var ratio = whole.Zip(bare, (all, floor) => all / floor).Skip(1).Order().ElementAt((Turns - 1) / 2); // the first turn compiles
        Measure.Print($"{Letters} letters end to end against {Letters} bare fillings: median ratio {ratio:0.00}");
    }

    private static async Task<Organ> EquipAsync(LedgerOffice office)
    {
        await using var db = await office.DbAsync();
        var organ = await db.Organs.OrderBy(o => o.Id).FirstAsync();
        organ.SetMark("呼环公开");
        organ.SetContact(new OrganContact(new DateOnly(2008, 5, 1), "公开办", "贺某", "齐某", "0471-4606211", "呼和浩特市新华大街1号"));
        organ.SetRemedies(new OrganRemedies(new DateOnly(2008, 5, 1), "呼和浩特市人民政府", "自治区生态环境厅", "新城区人民法院", "xzfy.example.gov.cn", false));
        await db.SaveChangesAsync();
        return organ;
    }

    private static async Task RegisterAsync(IServiceProvider services, DateOnly today)
    {
        for (var i = 0; i < Letters; i++)
        {
            await services.GetRequiredService<RegisterApplication>().RunAsync(
                new RegistrationForm { ArrivedOn = today, ApplicantName = $"申请人{i}", Content = $"申请公开新华大街{i}号建设项目环境影响评价批复文件" });
        }
    }

    private static async Task<List<LetterValues>> ValuesAsync(LedgerOffice office, Organ organ, DateOnly today)
    {
        await using var db = await office.DbAsync();
        var cases = await db.Applications.AsNoTracking().OrderByDescending(a => a.Id).Take(Letters).ToListAsync();
        return [.. cases.Select((found, i) => new LetterValues(
            LetterContents.Of(new LetterRequest(found, LetterKind.Receipt, null, null, today), organ, $"呼环公开收〔{today.Year}〕{i + 1}号").ToDictionary(c => c.Key.ToString(), c => c.Value, StringComparer.Ordinal),
            [LetterRows.Of(LetterContents.Rows(found))], LetterQr.Of(found.Number)) { Optional = LetterFields.Optional.Select(f => f.ToString()).ToHashSet(StringComparer.Ordinal) })];
    }

    private static async Task BatchAsync(LetterBatch batch, DateOnly today)
    {
        var wanted = await batch.WantedAsync(LetterKind.Receipt);
        var made = new List<LetterMade>();
        foreach (var row in wanted)
        {
            made.Add(await batch.MakeAsync(LetterKind.Receipt, row, today));
            _ = made.Count(m => m.LetterId is not null); // the progress of the page
        }

        if (made.Count != Letters || made.Find(m => m.LetterId is null) is not null)
        {
            throw new InvalidOperationException($"{made.Count} letters; {made.Find(m => m.LetterId is null)?.Said}");
        }
    }

    private static double Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
