using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components.Web;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>The page of one unit's sheet over a year whose scoring has begun; whoever opens it is an assessor.</summary>
public abstract class SheetDesk : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        Office = await BeginAsync();
        Services.AddFallbackServiceProvider(Office.Services);
        Office.ActAs(Role.Assessor);
    }

    /// <summary>A unit of whose facts only the register's are known.</summary>
    protected async Task<UnitAssessment> ScoringAsync()
    {
        var unit = await Office.UnitAtAsync(UnitStage.SelfAssessed);
        await Office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await Office.RoundAsync()), Cancel);
        return unit;
    }

    protected IRenderedComponent<UnitSheetPage> Page(UnitAssessment unit, string? at = null) => Open<UnitSheetPage>(
        AssessmentAddress.Unit(unit.RoundId, "HHHT-006", at), parameters => parameters.Add(p => p.RoundId, unit.RoundId).Add(p => p.Code, "HHHT-006"));

    protected static string Heading(IRenderedComponent<UnitSheetPage> page) => page.Find("#indicator").TextContent;

    protected static async Task ActAsync(IRenderedComponent<UnitSheetPage> page, string act)
    {
        await page.FindAll(".head button").Single(button => button.TextContent.StartsWith(act, StringComparison.Ordinal)).ClickAsync(new MouseEventArgs());
        await page.Find("dialog form").SubmitAsync();
    }
}
