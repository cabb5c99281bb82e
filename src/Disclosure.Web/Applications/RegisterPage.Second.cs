namespace Disclosure.Web.Applications;

/// <content>Second thoughts: the draft is given up and taken back, the receipt entered directly and computed again.</content>
public sealed partial class RegisterPage
{
    private async Task DiscardAsync()
    {
        (_discarded, _restoredAt, _registered) = (_form, null, default);
        await _draft!.RemoveAsync();
        Start(new RegistrationForm());
        _focus = RegisterReceipt.IdOf(_form.Channel);
    }

    private void Undo()
    {
        Start(_discarded!);
        _discarded = null;
        _draft?.Touch();
    }

    private void Give()
    {
        (_given, _form.ReceivedOn) = (!_given, null);
        _focus = _given ? nameof(_form.ReceivedOn) : nameof(_form.ArrivedOn);
        Change();
    }
}
