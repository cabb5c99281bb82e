using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>2019 art. 35: reasons, their evaluation, and the delayed period.</summary>
public sealed class ExcessiveRequestTests
{
    [Fact]
    public void Without_an_evaluation_behind_it_nothing_is_excessive()
    {
        var application = Open("2026-06-01");
        Refused(ApplicationRule.ExcessiveWithoutEvaluation, () => Close(application));

        application.AskReasons(D("2026-06-03"), D("2026-06-10"), Today, Clock);
        Assert.Equal(D("2026-06-30"), application.FinalDueOn); // the period runs on
        Refused(ApplicationRule.ReasonsAwaited, () => application.EvaluateReasons(D("2026-06-10"), false, "李某", "未说明", Today, Clock));
        Refused(ApplicationRule.ReasonsNeverGiven, () => application.EvaluateReasons(D("2026-06-11"), true, "李某", "合理", Today, Clock));
        application.EvaluateReasons(D("2026-06-11"), false, "李某", "期限内未说明理由", Today, Clock);
        Close(application);

        Assert.Equal(ApplicationStage.NotProcessed, application.Stage);
    }

    [Fact]
    public void Reasonable_but_not_doable_gives_a_last_day_of_its_own_and_counts_as_extended()
    {
        var application = Reasonable();

        application.DelayReply(D("2026-09-30"), D("2026-06-30"), Today, Clock);

        Assert.Equal(D("2026-09-30"), application.FinalDueOn);
        Assert.Null(application.ExtendedDueOn);
        var trace = Clock.Trace(application.ClockFacts!);
        Assert.Equal((D("2026-09-30"), TraceDayKind.Delayed), (trace.Days[^1].On, trace.Days[^1].Kind));
        Assert.Equal(20, trace.Days.Count(d => d.Ordinal is not null));
        Assert.Contains(new TraceArticle(TraceArticleUse.Delay, Statutes.R2019(35)), trace.Articles);
        application.Close(ReplyOutcome.Granted, null, D("2026-09-30"), Today, Clock);
        Assert.Equal(Timeliness.Extended, application.Timeliness);
    }

    [Fact]
    public void A_delay_told_after_the_last_day_is_refused_as_an_act_and_a_defect_as_a_fact()
    {
        var application = Reasonable();
        Refused(ApplicationRule.DelayAfterDue, () => application.DelayReply(D("2026-09-30"), D("2026-07-01"), Today, Clock));
        Refused(ApplicationRule.DelayNotLater, () => application.DelayReply(D("2026-06-30"), D("2026-06-29"), Today, Clock));

        application.Correct(application.Facts with { Excessive = application.Excessive! with { DelayedUntil = D("2026-09-30"), DelayToldOn = D("2026-07-01") } }, Today, Clock);
        Assert.Equal(D("2026-06-30"), application.FinalDueOn);
        Assert.Contains(Defect.DelayAfterDue, application.Defects(Clock));
    }

    [Fact]
    public void The_2008_regulation_knows_none_of_it()
    {
        Refused(Rule.StepNotPermitted, () => Open("2017-06-01").AskReasons(D("2017-06-02"), D("2017-06-09"), Today, Clock));
        Refused(ApplicationRule.ReasonsDueBeforeAsked, () => Open("2026-06-01").AskReasons(D("2026-06-02"), D("2026-06-01"), Today, Clock));
    }

    private static Application Reasonable()
    {
        var application = Open("2026-06-01");
        application.AskReasons(D("2026-06-03"), D("2026-06-10"), Today, Clock);
        application.ReceiveReasons(D("2026-06-09"), Today, Clock);
        application.EvaluateReasons(D("2026-06-10"), true, "李某", "课题研究确有需要，数量过大", Today, Clock);
        return application;
    }

    private static void Close(Application application) => application.Close(ReplyOutcome.Excessive, null, D("2026-06-15"), Today, Clock);
}
