using Disclosure.Domain.Law;

namespace Disclosure.Web.Documents;

/// <summary>What is refused about Word templates and what is made of them.</summary>
[Refusals]
public enum TemplateRule
{
    /// <summary>No program that makes PDF files is installed here.</summary>
    PdfConverterMissing,

    /// <summary>The program that makes PDF files failed or took too long. {0} seconds allowed.</summary>
    PdfConverterFailed,

    /// <summary>The template is no Word document (.docx).</summary>
    TemplateNotDocx,

    /// <summary>The template is too large. {0} limit in KB.</summary>
    TemplateTooLarge,

    /// <summary>The template's archive unpacks to far more than it weighs.</summary>
    TemplateBomb,

    /// <summary>The template holds macros. {0} part.</summary>
    TemplateMacro,

    /// <summary>The template points outside itself. {0} target.</summary>
    TemplateExternal,

    /// <summary>The template holds an embedded object, control or foreign chunk. {0} part.</summary>
    TemplateEmbedded,

    /// <summary>The template's XML declares entities or a DTD. {0} part.</summary>
    TemplateXml,

    /// <summary>The template breaks the format of Word. {0} what is wrong.</summary>
    TemplateInvalid,

    /// <summary>Mandatory content controls are missing. {0} tags.</summary>
    TemplateFieldMissing,

    /// <summary>Content controls carry tags that this form does not know. {0} tags.</summary>
    TemplateFieldUnknown,
}
