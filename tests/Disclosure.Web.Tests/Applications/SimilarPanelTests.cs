using Bunit;

namespace Disclosure.Web.Tests.Applications;

/// <summary>以前见过, while the form is being typed.</summary>
public sealed class SimilarPanelTests : RegisterDesk
{
    [Fact]
    public async Task The_same_applicant_is_hinted_at_within_300_ms_of_a_pause()
    {
        var earlier = await Office.RegisterAsync("2026-08-03", "某小区改造工程的规划许可");
        var page = Open();

        Type(page, "ApplicantName", "钱某");
        Office.Time.Advance(TimeSpan.FromMilliseconds(250));

        page.WaitForAssertion(() => Assert.Equal("同一申请人", page.Find(".dup .tag").TextContent));
        Assert.Equal($"/applications/{earlier.Number}", page.Find(".dup a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_similar_matter_is_marked_where_it_is_the_same()
    {
        await Office.RegisterAsync("2026-08-03", "贵局关于某路段夜间施工噪声监测结果的通报");
        var page = Open();

        Type(page, "Content", "某路段夜间施工噪声监测结果，以及对施工单位的处理情况");
        Office.Time.Advance(TimeSpan.FromMilliseconds(250));

        page.WaitForAssertion(() => Assert.Equal("某路段夜间施工噪声监测结果", page.Find(".dup mark").TextContent));
    }

    [Fact]
    public void Nothing_is_looked_for_while_the_typing_goes_on()
    {
        var page = Open();

        Type(page, "ApplicantName", "钱");
        Office.Time.Advance(TimeSpan.FromMilliseconds(150));
        Type(page, "ApplicantName", "钱某");
        Office.Time.Advance(TimeSpan.FromMilliseconds(150));

        Assert.Contains("输入姓名或内容后", page.Markup, StringComparison.Ordinal);
    }
}
