using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using FluentValidation;

namespace Disclosure.Web.Files;

/// <summary>上传附件: everything about a file but its content.</summary>
public sealed class UploadForm : ActForm
{
    public AttachmentKind? Kind { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>The reply it belongs to, or null.</summary>
    public long? ReplyId { get; set; }
}

/// <summary>移除附件; <see cref="ActForm.Version"/> is the file's own.</summary>
public sealed class RemoveAttachmentForm : ActForm
{
    public long AttachmentId { get; set; }

    public string Reason { get; set; } = "";
}

internal sealed class UploadFormValidator : AbstractValidator<UploadForm>
{
    public UploadFormValidator() => RuleFor(f => f.Kind).NotNull().WithMessage(_ => FilesTexts.KindMissing).IsInEnum();
}

internal sealed class RemoveAttachmentFormValidator : AbstractValidator<RemoveAttachmentForm>
{
    public RemoveAttachmentFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(Attachment.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
}
