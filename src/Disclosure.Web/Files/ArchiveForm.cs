using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using FluentValidation;

namespace Disclosure.Web.Files;

/// <summary>归档.</summary>
public sealed class ArchiveForm : ActForm
{
    public DateOnly? ArchivedOn { get; set; }

    /// <summary>卷号, or empty.</summary>
    public string Volume { get; set; } = "";

    /// <summary>Remarks on papers that are not on file: where they are kept, or why there are none.</summary>
    public Dictionary<ArchivePaper, string> Remarks { get; set; } = [];
}

/// <summary>撤销归档.</summary>
public sealed class TakeOutForm : ActForm
{
    public string Reason { get; set; } = "";
}

internal sealed class ArchiveFormValidator : AbstractValidator<ArchiveForm>
{
    public ArchiveFormValidator()
    {
        RuleFor(f => f.ArchivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Volume).MaximumLength(Archiving.MaxVolume).WithName(_ => FilesTexts.Volume);
        RuleForEach(f => f.Remarks.Values).MaximumLength(ArchiveLine.MaxRemark).WithName(_ => FilesTexts.Remark);
    }
}

internal sealed class TakeOutFormValidator : AbstractValidator<TakeOutForm>
{
    public TakeOutFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(Archiving.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
}
