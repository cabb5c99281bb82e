using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Tests.Applications;
using static Disclosure.Domain.Tests.Replies.Desk;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>国办公开办函〔2016〕235号: which day counts, and the day from which the remedies run.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public void By_post_the_day_of_handing_over_counts_and_service_comes_later()
    {
        var reply = Draft().To(ReplyStage.Sealed);
        reply.Dispatch(DeliveryMethod.Post, Cases.D("2026-11-19"), "XA12345678901", "", Situation(reply), Cases.Clock, Clerk);
        Assert.Equal((ReplyStage.Dispatched, Cases.D("2026-11-19"), null), (reply.Stage, reply.Application.ClosedOn, reply.ServedOn));

        reply.Serve(Cases.D("2026-11-20"), "回执联", Clerk);
        Assert.Equal((ReplyStage.Served, Cases.D("2026-11-19"), Cases.D("2026-11-20")), (reply.Stage, reply.EffectiveOn, reply.ServedOn));
    }

    [Theory]
    [InlineData(DeliveryMethod.InPerson)]
    [InlineData(DeliveryMethod.Entrusted)]
    [InlineData(DeliveryMethod.Electronic)]
    public void What_is_signed_for_or_has_arrived_is_served_the_same_day(DeliveryMethod delivery)
    {
        var reply = Draft(content: Content with { Delivery = delivery, IsElectronicAsked = true }).To(ReplyStage.Sealed);
        reply.Dispatch(delivery, Cases.Today, "", "钱某签收", Situation(reply), Cases.Clock, Clerk);

        Assert.Equal((ReplyStage.Served, Cases.Today, Cases.Today), (reply.Stage, reply.Application.ClosedOn, reply.ServedOn));
        Assert.Equal(ApplicationStage.Answered, reply.Application.Stage);
    }

    [Theory]
    [InlineData("1023456789012", true)] // EMS
    [InlineData("XA12345678901", true)] // registered letter
    [InlineData("EZ123456789CS", true)]
    [InlineData("SF1234567890123", false)] // a private courier
    [InlineData("JD0012345678901", false)]
    [InlineData("", false)]
    public void Only_the_state_post_carries_a_reply(string number, bool accepted)
    {
        var reply = Draft().To(ReplyStage.Sealed);
        Assert.Equal(accepted, PostNumber.IsOfStatePost(number));
        if (!accepted)
        {
            Assert.Equal(ReplyRule.PostNumberUnknown, Refusal(() => reply.Dispatch(DeliveryMethod.Post, Cases.Today, number, "", Situation(reply), Cases.Clock, Clerk)).Rule);
        }
    }

    [Fact]
    public void Electronic_delivery_is_for_whoever_asked_for_it()
    {
        var reply = Draft().To(ReplyStage.Sealed);

        Assert.Equal(ReplyRule.ElectronicNotAsked, Refusal(() => reply.Dispatch(DeliveryMethod.Electronic, Cases.Today, "", "截图", Situation(reply), Cases.Clock, Clerk)).Rule);
    }

    [Fact]
    public void Days_follow_each_other_and_none_lies_ahead()
    {
        var reply = Draft().To(ReplyStage.Approved);
        Assert.Equal(ReplyRule.ReplyDayAfterToday, Refusal(() => reply.Seal("1号", Cases.Today.AddDays(1), Situation(reply), Clerk)).Rule);
        Assert.Equal(ReplyRule.ReplyDayTooEarly, Refusal(() => reply.Seal("1号", Cases.D("2026-11-01"), Situation(reply), Clerk)).Rule); // received on the 2nd

        reply.Seal("1号", Cases.D("2026-11-19"), Situation(reply), Clerk);
        Assert.Equal(ReplyRule.ReplyDayTooEarly, Refusal(() => Hand(reply, Cases.D("2026-11-18"))).Rule);
        Assert.Equal(ReplyRule.ReplyDayAfterToday, Refusal(() => Hand(reply, Cases.Today.AddDays(1))).Rule);
        Hand(reply, Cases.D("2026-11-20"));
        Assert.Equal(ReplyRule.ReplyDayTooEarly, Refusal(() => reply.Serve(Cases.D("2026-11-19"), "回执", Clerk)).Rule);
    }

    [Fact]
    public void A_renewed_reply_leaves_the_one_that_counts_alone()
    {
        var closed = Cases.Open("2026-09-01");
        closed.Close(ReplyOutcome.Granted, null, Cases.D("2026-09-10"), Cases.Today, Cases.Clock);
        closed.Reopen(Cases.D("2026-11-02"), null, "复议决定撤销", Cases.Today, Cases.Clock);
        var reply = Reply.Draft(closed, new ReplyDraft(ReplyOutcome.PartiallyGranted, null, Content, []), Clerk).To(ReplyStage.Dispatched);

        Assert.True(reply.IsRenewed);
        Assert.Equal((ReplyOutcome.Granted, Cases.D("2026-11-19")), (closed.Outcome, closed.RenewedOn));
    }

    [Fact]
    public void A_dispatch_entered_by_mistake_leaves_the_sealed_document()
    {
        var reply = Draft().To(ReplyStage.Served);

        Assert.True(reply.TakeBackDispatch("录入错误", Clerk));
        Assert.Equal((ReplyStage.Sealed, null, null), (reply.Stage, reply.EffectiveOn, reply.ServedOn));
        Assert.False(new Reply(Cases.Open("2026-11-02"), ReplyOutcome.Granted, null, Cases.Today, "", null).TakeBackDispatch("录入错误", Clerk));
        var entry = reply.Events[^1];
        Assert.Equal((ReplyStep.TakeBack, "clerk"), (entry.Step, entry.By)); // what left, and why it did not, stays readable
        Assert.Contains("录入错误", entry.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-01", RemedyKind.Refusal, "2026-09-14", "2026-11-13", null)]
    [InlineData("2024-01-01", RemedyKind.Other, "2026-09-14", "2026-11-13", "2027-03-14")] // Sunday, but 2027 is not published: not rolled
    [InlineData("2024-01-01", RemedyKind.Other, "2026-06-14", "2026-08-13", "2026-12-14")]
    [InlineData("2023-01-01", RemedyKind.Refusal, "2023-08-02", "2023-10-07", "2024-02-02")] // 1 Oct is off until the worked Saturday 7 Oct
    public void The_windows_open_on_the_day_after_service(string day, RemedyKind kind, string served, string reconsideration, string? lawsuit)
    {
        var windows = RemedyWindows.Of(Remedies.Find(Cases.D(day), kind)!, Cases.D(served), Domain.Calendar.WorkCalendar.Published);

        Assert.Equal((Cases.D(reconsideration), lawsuit is null ? null : Cases.D(lawsuit)), (windows.ReconsiderationUntil, windows.LawsuitUntil));
    }

    [Theory]
    [InlineData(ProvisionForm.Paper, ProvisionRoute.Post, true, false)] // the application decides, whatever was ticked
    [InlineData(ProvisionForm.Electronic, null, false, true)]
    [InlineData(null, ProvisionRoute.Email, false, true)]
    [InlineData(null, null, true, true)] // it says nothing: the drafter knows
    [InlineData(null, null, false, false)]
    public void Whether_electronic_delivery_was_asked_for_stands_in_the_application(ProvisionForm? form, ProvisionRoute? route, bool isTicked, bool may) =>
        Assert.Equal(may, (Content with { IsElectronicAsked = isTicked }).MayGoElectronically(new ProvisionWish(form, route)));

    [Fact]
    public void A_reply_only_recorded_opens_its_windows_when_it_was_signed_for_and_a_year_where_it_told_nothing()
    {
        var calendar = Domain.Calendar.WorkCalendar.Published;
        var application = Cases.Open("2026-06-01");

        var windows = new Reply(application, ReplyOutcome.Granted, null, Cases.D("2026-06-15"), "", DeliveryMethod.InPerson).WindowsOn(calendar);
        Assert.Equal((Cases.D("2026-08-14"), Cases.D("2026-12-15"), Cases.D("2027-06-15")), (windows!.ReconsiderationUntil, windows.LawsuitUntil, windows.UntoldUntil));
        Assert.Null(new Reply(application, ReplyOutcome.Granted, null, Cases.D("2026-06-15"), "", DeliveryMethod.Post).WindowsOn(calendar)); // not known when it arrived
        Assert.Null(new Reply(application, ReplyOutcome.Withdrawn, null, Cases.D("2026-06-15"), "", DeliveryMethod.InPerson).WindowsOn(calendar));
    }

    private static void Hand(Reply reply, DateOnly day) => reply.Dispatch(DeliveryMethod.Post, day, "XA12345678901", "", Situation(reply), Cases.Clock, Clerk);
}
