using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>What every act on a dispute carries: which dispute, as it stood when the form was opened, and the form itself.</summary>
public abstract class DisputeForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号.</summary>
    public string Number { get; set; } = "";

    /// <summary>The version of the dispute that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>What is known when the next proceeding opens.</summary>
public abstract class NextInstanceForm : DisputeForm
{
    /// <summary>起诉日, 上诉日 or 申请再审日.</summary>
    [Field(Required = true)]
    public DateOnly? FiledOn { get; set; }

    /// <summary>Whether this organ asked for it.</summary>
    [Field]
    public bool IsOwn { get; set; }

    /// <summary>受理法院.</summary>
    [Field(Required = true, Max = Dispute.MaxText)]
    public string Body { get; set; } = "";

    /// <summary>案号, or empty.</summary>
    [Field(Max = Dispute.MaxText)]
    public string Docket { get; set; } = "";

    /// <summary>受理日期; where null the day of filing.</summary>
    [Field]
    public DateOnly? AcceptedOn { get; set; }

    /// <summary>收到副本日, or null.</summary>
    [Field]
    public DateOnly? CopyReceivedOn { get; set; }
}

/// <summary>Checks a form of this room by its fields.</summary>
internal sealed class DisputeFormValidator<TForm>() : FieldValidator<TForm>(property => DisputeFields.LabelOf(property.Name));
