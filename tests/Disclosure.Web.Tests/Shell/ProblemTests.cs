using System.Text.Json;
using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Shell;

public sealed class ProblemTests : ShellTest
{
    [Fact]
    public void Each_refusal_says_what_why_and_what_to_do()
    {
        Assert.Equal("没有保存：这件记录刚被别人改过。", Problem.Of(new StaleFormException())!.What);
        Assert.Equal("需要“批准更正和作废”权限。有此权限的是：公开机构负责人。", Problem.Of(new NotAllowedException(Permission.ApproveChanges))!.Why);
        Assert.Equal("《政府信息公开条例》（2019）第三十三条", Problem.Of(new RuleViolationException(ApplicationRule.ExtensionOnlyOnce, Statutes.R2019(33)))!.Article);
        Assert.Null(Problem.Of(new InvalidOperationException()));
    }

    [Fact]
    public void The_fields_to_mend_are_links_to_them()
    {
        var note = Render<ProblemNote>(p => p.Add(n => n.Problem, Problem.Of(new ValidationException([new ValidationFailure("Phone", "少 1 位")]))));

        Assert.Equal("#Phone", note.Find("a").GetAttribute("href"));
        Assert.Equal("alert", note.Find(".note").GetAttribute("role"));
    }

    [Fact]
    public void A_refusal_that_a_page_lets_through_is_said_in_its_place()
    {
        var page = Render<RefusalBoundary>(p => p.AddChildContent<Refusing>());

        Assert.Contains("已经延期过一次", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll("h1"));
    }

    [Fact]
    public void A_bug_shows_a_trace_id_and_nothing_of_its_inside()
    {
        var page = Render<RefusalBoundary>(p => p.AddChildContent<Broken>());

        Assert.DoesNotContain("inside", page.Markup, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", page.Find("code").TextContent);
    }

    [Fact]
    public void A_page_keeps_its_input_when_an_act_is_refused()
    {
        var page = Render<RefusedAct>();

        page.Find("input").Change("钱某");
        page.Find("button").Click();

        Assert.Contains("请写明理由。", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("钱某", page.Instance.Typed);
    }

    [Theory]
    [InlineData("StaleForm", StatusCodes.Status409Conflict)]
    [InlineData("Rule", StatusCodes.Status409Conflict)]
    [InlineData("NotAllowed", StatusCodes.Status403Forbidden)]
    [InlineData("Invalid", StatusCodes.Status400BadRequest)]
    public async Task An_endpoint_answers_a_refusal_with_its_status_and_article(string kind, int status)
    {
        Exception refusal = kind switch
        {
            "StaleForm" => new StaleFormException(),
            "Rule" => new RuleViolationException(ApplicationRule.ExtensionOnlyOnce, Statutes.R2019(33)),
            "NotAllowed" => new NotAllowedException(Permission.ViewCases),
            _ => new ValidationException([new ValidationFailure("Phone", "少 1 位")]),
        };
        var services = new ServiceCollection().AddLogging();
        services.AddProblemDetails();
        await using var provider = services.BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = provider, Response = { Body = new MemoryStream() } };

        Assert.True(await new RefusalHandler(provider.GetRequiredService<IProblemDetailsService>()).TryHandleAsync(context, refusal, Xunit.TestContext.Current.CancellationToken));

        Assert.Equal(status, context.Response.StatusCode);
        context.Response.Body.Position = 0;
        var answer = await JsonDocument.ParseAsync(context.Response.Body, default, Xunit.TestContext.Current.CancellationToken);
        if (kind == "Rule")
        {
            Assert.Equal("《政府信息公开条例》（2019）第三十三条", answer.RootElement.GetProperty("article").GetString());
        }
    }
}
