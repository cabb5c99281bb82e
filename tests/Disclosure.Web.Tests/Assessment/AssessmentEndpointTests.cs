using System.Net;
using System.Net.Http.Headers;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Files;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>The addresses of the assessment over HTTP, as somebody tries them who has an account of a unit and knows every key.</summary>
public sealed class AssessmentEndpointTests : IAsyncLifetime
{
    private RunningProgram _program = null!;
    private UnitAssessment _unit = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _program = await RunningProgram.StartAsync();
        await using var db = await _program.DbAsync();
        var (six, far) = (new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, TestOffice.D("2008-05-01")), new Organ("HHHT-048", "新城区", OrganKind.CountyArea, TestOffice.D("2008-05-01")));
        db.Organs.AddRange(new Organ("HHHT-000", "市政务公开办", OrganKind.DisclosureOffice, TestOffice.D("2008-05-01")), six, far);
        await db.SaveChangesAsync(Stop);
        foreach (var (name, role, organ) in new[] { ("head", Role.HeadOfOffice, six.Id), ("far", Role.HeadOfOffice, far.Id), ("assessor", Role.Assessor, six.Id), ("legal", Role.LegalOfficer, six.Id) })
        {
            var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = role, OrganId = organ };
            _program.Get<PasswordRules>().Give(user, People.Password, once: false, TimeProvider.System.GetUtcNow().UtcDateTime);
            db.Users.Add(user);
        }

        var scheme = new AssessmentScheme(Scheme, By("a", "2026-06-01"));
        scheme.Publish(TestOffice.D("2026-07-01"), null, By("a", "2026-06-01"));
        db.AssessmentSchemes.Add(scheme);
        await db.SaveChangesAsync(Stop);
        var round = new AssessmentRound(scheme, TestOffice.D("2026-07-31"), TestOffice.D("2026-08-31"));
        round.Open(By("a", "2026-07-01"));
        round.Freeze(By("a", "2026-09-01"));
        db.AssessmentRounds.Add(round);
        await db.SaveChangesAsync(Stop);
        _unit = new UnitAssessment(round.Id, six.Id, AssessmentGroup.Departments);
        Bring(_unit, UnitStage.Scoring);
        db.UnitAssessments.Add(_unit);
        await db.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    [Fact]
    public async Task Until_the_feedback_a_unit_gets_neither_marks_nor_what_bears_them_out()
    {
        await AsAsync("assessor");
        Assert.Equal(HttpStatusCode.NoContent, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1")));
        Assert.Equal(HttpStatusCode.NoContent, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "R1"), "secretLeak"));
        var file = (await FilesAsync())[0];
        Assert.Equal(HttpStatusCode.OK, await GetAsync(AssessmentEndpoints.EvidenceHref(file)));

        await AsAsync("head");
        foreach (var href in Papers().Append(AssessmentEndpoints.EvidenceHref(file)).Append(AssessmentEndpoints.EvidenceHref(file + 1)))
        {
            Assert.Equal((href, HttpStatusCode.NotFound), (href, await GetAsync(href)));
        }

        await FeedBackAsync();
        Assert.Equal(HttpStatusCode.OK, await GetAsync(AssessmentEndpoints.EvidenceHref(file)));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(PaperEndpoints.SheetHref(_unit.RoundId, "HHHT-006", "xlsx")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(PaperEndpoints.SummaryHref(_unit.RoundId, "xlsx"))); // the others' scores are not hers
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(PaperEndpoints.AnnouncementHref(_unit.RoundId)));
    }

    [Fact]
    public async Task A_foreign_unit_gets_nothing_at_any_time()
    {
        await AsAsync("assessor");
        await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1"));
        await FeedBackAsync();
        await AsAsync("far");

        foreach (var href in Papers().Append(AssessmentEndpoints.EvidenceHref((await FilesAsync())[0])))
        {
            Assert.Equal((href, HttpStatusCode.NotFound), (href, await GetAsync(href)));
        }

        Assert.Equal(HttpStatusCode.NotFound, await LayAsync(AssessmentEndpoints.AddEvidenceHref(_unit.Id, "A1")));
    }

    [Fact]
    public async Task A_unit_lays_nothing_on_the_offices_side_and_strangers_and_foreign_pages_nothing_at_all()
    {
        Assert.NotEqual(HttpStatusCode.NoContent, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1")));
        await AsAsync("head");
        Assert.Equal(HttpStatusCode.Forbidden, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1")));
        Assert.Equal(HttpStatusCode.Conflict, await LayAsync(AssessmentEndpoints.AddEvidenceHref(_unit.Id, "A1"))); // handed in
        await AsAsync("legal");
        Assert.Equal(HttpStatusCode.Forbidden, await GetAsync(PaperEndpoints.SheetHref(_unit.RoundId, "HHHT-006", "docx")));
        Assert.Equal(HttpStatusCode.Forbidden, await GetAsync(AssessmentEndpoints.EvidenceHref(1)));
        await AsAsync("assessor");
        Assert.Equal(HttpStatusCode.Forbidden, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1"), header: null));
        Assert.Equal(HttpStatusCode.NotFound, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id + 1, "A1")));
        Assert.Equal(HttpStatusCode.Conflict, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "Z9")));
        Assert.Empty(await FilesAsync());
    }

    [Fact]
    public async Task The_same_upload_sent_twice_is_one_file()
    {
        await AsAsync("assessor");
        var command = Guid.NewGuid();
        await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1"), command: command);
        Assert.Equal(HttpStatusCode.NoContent, await LayAsync(AssessmentEndpoints.AddOfficeEvidenceHref(_unit.Id, "A1"), command: command));

        Assert.Single(await FilesAsync());
    }

    private IEnumerable<string> Papers() =>
        from format in new[] { "docx", "xlsx" }
        from href in new[] { PaperEndpoints.SheetHref(_unit.RoundId, "HHHT-006", format), PaperEndpoints.SheetHref(_unit.RoundId, "hhht-006", format), PaperEndpoints.SummaryHref(_unit.RoundId, format), PaperEndpoints.AnnouncementHref(_unit.RoundId) }
        select href;

    private async Task AsAsync(string name)
    {
        await _program.Browser.PostAsync("/sign-out", null, Stop);
        await _program.SignInAsync(name, People.Password);
    }

    private async Task FeedBackAsync()
    {
        await using var db = await _program.DbAsync();
        (await db.UnitAssessments.SingleAsync(u => u.Id == _unit.Id, Stop)).FeedBack(Scheme, By("a"));
        await db.SaveChangesAsync(Stop);
    }

    private async Task<List<long>> FilesAsync()
    {
        await using var db = await _program.DbAsync();
        return await db.AssessmentEvidence.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(Stop);
    }

    private async Task<HttpStatusCode> GetAsync(string href)
    {
        using var response = await _program.Browser.GetAsync(href, Stop);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> LayAsync(string href, string kind = "", string? header = OwnOrigin.UploadValue, Guid? command = null)
    {
        using var content = new ByteArrayContent(Made.Pdf());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{href}?kind={kind}&name=a.pdf&command={command ?? Guid.NewGuid()}") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        if (header is not null)
        {
            request.Headers.Add(OwnOrigin.UploadHeader, header);
        }

        using var response = await _program.Browser.SendAsync(request, Stop);
        return response.StatusCode;
    }
}
