using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>收到申请之日: 2019 art. 31, and 国办公开办函〔2015〕207号 before it.</summary>
public sealed class ReceiptTests
{
    private static readonly DateOnly Arrived2017 = new(2017, 10, 17), Arrived2025 = new(2025, 10, 17);

    [Theory]
    [InlineData(Channel.InPerson, null, false, false)]
    [InlineData(Channel.PostSigned, null, false, false)]
    [InlineData(Channel.PostUnsigned, null, true, true)]
    [InlineData(Channel.Internet, NetworkChannel.Platform, true, true)]
    [InlineData(Channel.Internet, NetworkChannel.Email, false, true)] // 207号: the day the mail system received it
    [InlineData(Channel.Internet, null, true, true)]
    [InlineData(Channel.Fax, null, true, true)]
    [InlineData(Channel.Oral, null, false, false)]
    public void Each_channel_has_its_day_under_each_regulation(Channel channel, NetworkChannel? network, bool waits2017, bool waits2025)
    {
        Assert.Equal(waits2017 ? null : Arrived2017, Receipt.Day(channel, network, Arrived2017, null));
        Assert.Equal(waits2025 ? null : Arrived2025, Receipt.Day(channel, network, Arrived2025, null));
        if (waits2025)
        {
            Assert.Equal(Arrived2025.AddDays(3), Receipt.Day(channel, network, Arrived2025, Arrived2025.AddDays(3)));
        }
    }

    [Fact]
    public void The_rule_of_the_day_of_arrival_decides_and_the_regulation_follows_the_receipt()
    {
        var facts = Cases.Facts("2019-05-14") with { Channel = Channel.Internet, NetworkChannel = NetworkChannel.Platform, ConfirmedOn = new DateOnly(2019, 5, 15) };

        Assert.Equal(new DateOnly(2019, 5, 15), facts.Receipted);
        Assert.Equal(Regulation.R2019, facts.Regulation);
        Assert.Equal(new Article(Statute.Interpretation2015, 1), Receipt.SourceFor(new DateOnly(2019, 5, 14)));
        Assert.Equal(Statutes.R2019(31), Receipt.SourceFor(new DateOnly(2019, 5, 15)));
    }

    [Fact]
    public void Acting_without_a_confirmation_counts_from_the_arrival_and_is_a_defect()
    {
        var facts = Cases.Facts("2025-10-17") with { Channel = Channel.Fax, ClosedOn = new DateOnly(2025, 10, 30), Outcome = ReplyOutcome.Granted };
        var application = Cases.Open(facts);

        Assert.Equal(new DateOnly(2025, 10, 17), application.ReceivedOn);
        Assert.Contains(Defect.ConfirmationMissing, application.Defects(Cases.Clock));
    }
}
