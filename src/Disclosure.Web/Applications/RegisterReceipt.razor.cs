using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Applications;

/// <summary>The first part of the form: channel and days.</summary>
public sealed partial class RegisterReceipt
{

    [Parameter, EditorRequired]
    public required RegistrationForm Form { get; set; }

    [Parameter, EditorRequired]
    public required RegisterPreview Preview { get; set; }

    /// <summary>Whether the day of receipt is entered directly, as old registers have it.</summary>
    [Parameter]
    public bool IsGiven { get; set; }

    /// <summary>The organs to choose from; empty where the clerk's own is fixed.</summary>
    [Parameter]
    public IReadOnlyList<OrganItem> Organs { get; set; } = [];

    /// <summary>Something was typed or chosen.</summary>
    [Parameter]
    public EventCallback OnChange { get; set; }

    /// <summary>A field was left: its name.</summary>
    [Parameter]
    public EventCallback<string> OnLeft { get; set; }

    /// <summary>The id of a channel's radio button.</summary>
    public static string IdOf(Channel channel) => $"Channel-{channel}";

    private static IEnumerable<(Channel Channel, string Key)> Keys =>
        Enum.GetValues<Channel>().Select((channel, i) => (channel, (i + 1).ToString(CultureInfo.InvariantCulture)));

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private string Width => Confirms && Form.Channel is Channel.Internet && Organs.Count == 0 ? "c3" : "c4";

    private bool NeedsConfirmation => Receipt.NeedsConfirmation(Form.Channel, Form.NetworkChannel, Form.ArrivedOn ?? Form.ReceivedOn ?? Time.Today());

    private bool Confirms => Form.Channel is Channel.Oral || NeedsConfirmation;

    private bool Awaits => NeedsConfirmation && Form.ConfirmedOn is null && !IsGiven;

    private string ConfirmationLabel =>
        Form.Channel is Channel.PostUnsigned ? ApplicationsTexts.RegisterConfirmedByPhone
        : Form.Channel is Channel.Oral ? ApplicationsTexts.ApplicationFact_ConfirmedOn
        : ApplicationsTexts.RegisterConfirmedByBoth;

    /// <summary>收到日期 is computed; this is the rule in words, with its article once the day of arrival settles which one is in force.</summary>
    private string Why => Preview.ReceiptSource is { } source ? Text.Format(ApplicationsTexts.RegisterCited, Rule, Text.Of(source)) : Rule;

    private string Rule => Form.Channel switch
    {
        Channel.InPerson => ApplicationsTexts.RegisterRuleInPerson,
        Channel.PostSigned => ApplicationsTexts.RegisterRulePostSigned,
        Channel.PostUnsigned => ApplicationsTexts.RegisterRulePostUnsigned,
        Channel.Internet => NeedsConfirmation ? ApplicationsTexts.RegisterRuleInternet : ApplicationsTexts.RegisterRuleEmail,
        Channel.Fax => ApplicationsTexts.RegisterRuleFax,
        Channel.Oral => ApplicationsTexts.RegisterRuleOral,
    };

    private Task ChooseAsync(Channel channel)
    {
        Form.Channel = channel;
        if (channel is not Channel.Internet)
        {
            Form.NetworkChannel = null;
        }

        if (!Confirms)
        {
            Form.ConfirmedOn = null;
        }

        return ChangedAsync();
    }

    private Task ChangedAsync() => OnChange.InvokeAsync();

    private Task SetAsync(Action set)
    {
        set();
        return ChangedAsync();
    }
}
