namespace Disclosure.Web.Audit;

/// <summary>Somebody else changed what the form was opened on; nothing was saved.</summary>
internal sealed class StaleFormException : Exception
{
    public StaleFormException()
        : base(nameof(StaleFormException))
    {
    }

    public StaleFormException(Exception inner)
        : base(nameof(StaleFormException), inner)
    {
    }
}
