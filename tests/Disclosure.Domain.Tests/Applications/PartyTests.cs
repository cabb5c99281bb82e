using Disclosure.Domain.Applications;
using static Disclosure.Domain.Tests.Applications.Cases;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>Who applies, for whom, and what for.</summary>
public sealed class PartyTests
{
    [Fact]
    public void Items_stand_one_a_line_and_are_numbered_in_their_order() =>
        Assert.Equal([new RequestItem(1, "会议纪要"), new RequestItem(2, "验收 报告")], RequestItem.Of(["会议纪要 ", "", "验收\n报告"]));

    [Fact]
    public void An_agent_without_a_power_of_attorney_is_a_defect_until_it_comes()
    {
        var application = Open(Facts("2026-10-12") with { Agent = new Agent("孙某") });
        Assert.Equal([Defect.PowerOfAttorneyMissing], application.Defects(Clock));

        application.Correct(FactText.With(application.Facts, ApplicationFact.PowerOfAttorneyOn, "2026-10-14"), Today, Clock);
        Assert.Empty(application.Defects(Clock));
    }

    [Theory]
    [InlineData("赵某", ApplicantKind.Natural, "赵某", null)]
    [InlineData("Commercial|某公司|9115", ApplicantKind.Commercial, "某公司", "9115")]
    [InlineData("赵某|1501", ApplicantKind.Natural, "赵某", "1501")]
    public void A_co_applicant_is_a_line(string line, ApplicantKind kind, string name, string? id) =>
        Assert.Equal([new CoApplicant(1, kind, name, id)], CoApplicant.Read(line));

    [Theory]
    [InlineData("Commercial|")]
    [InlineData("赵某|1|2")]
    public void A_line_that_names_nobody_is_no_co_applicant(string line) => Assert.Throws<FormatException>(() => CoApplicant.Read(line));
}
