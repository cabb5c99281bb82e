using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Publication;

/// <summary>承诺提供: what a reply promised for a later day is provided after it left, and that is recorded.</summary>
public sealed class ProvisionTests
{
    private static readonly DateOnly RepliedOn = D("2026-09-01"), Today = D("2026-09-14");

    [Theory]
    [InlineData("2026-09-01")] // with the reply
    [InlineData("2026-09-14")]
    public void It_is_provided_between_the_reply_and_today(string on) => Assert.Equal(D(on), Recorded(on).ProvidedOn);

    [Theory]
    [InlineData("2026-08-31")]
    [InlineData("2026-09-15")]
    public void Another_day_is_refused(string on)
    {
        Refused(PublicationRule.PublicationDayUnfit, () => Recorded(on));
        Refused(PublicationRule.PublicationDayUnfit, () => Recorded("2026-09-10").Correct(RepliedOn, D(on), "", "有误", "clerk", Today));
    }

    [Fact]
    public void A_correction_needs_its_reason()
    {
        var provision = Recorded("2026-09-10");

        Refused(Rule.ReasonMissing, () => provision.Correct(RepliedOn, D("2026-09-11"), "", " ", "clerk", Today));
        provision.Correct(RepliedOn, D("2026-09-11"), "邮寄光盘一张", "日期误录", "head", Today);

        Assert.Equal((D("2026-09-11"), "邮寄光盘一张", "日期误录", "head"), (provision.ProvidedOn, provision.Note, provision.Reason, provision.RecordedBy));
    }

    private static Provision Recorded(string on) => new(1, RepliedOn, D(on), "", "clerk", Today);
}
