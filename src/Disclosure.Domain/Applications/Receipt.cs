using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Applications;

/// <summary>
/// 收到申请之日: the receipt day of each channel, by the rule in force on the day of arrival
/// (2019 art. 31; before it 国办公开办函〔2015〕207号).
/// </summary>
public static class Receipt
{
    /// <summary>Whether the channel counts from the day both sides confirm, so that the case waits until then.</summary>
    /// <param name="channel">渠道.</param>
    /// <param name="network">网络渠道; without one a network application waits for confirmation.</param>
    /// <param name="arrivedOn">到件日.</param>
    public static bool NeedsConfirmation(Channel channel, NetworkChannel? network, DateOnly arrivedOn) => channel switch
    {
        Channel.PostUnsigned or Channel.Fax => true,
        Channel.Internet => RegulationFor(arrivedOn) is Regulation.R2019 || network is not NetworkChannel.Email,
        Channel.InPerson or Channel.PostSigned or Channel.Oral => false,
    };

    /// <summary>The receipt day, or null while a confirmation that the channel needs is missing.</summary>
    public static DateOnly? Day(Channel channel, NetworkChannel? network, DateOnly arrivedOn, DateOnly? confirmedOn) =>
        NeedsConfirmation(channel, network, arrivedOn) || channel is Channel.Oral && confirmedOn is not null ? confirmedOn : arrivedOn;

    /// <summary>The source of the receipt rule in force on the day of arrival.</summary>
    public static Article SourceFor(DateOnly arrivedOn) =>
        RegulationFor(arrivedOn) is Regulation.R2019 ? R2019(31) : new Article(Statute.Interpretation2015, 1);
}
