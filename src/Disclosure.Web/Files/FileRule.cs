using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>What is refused about files that are handed in.</summary>
[Refusals]
public enum FileRule
{
    /// <summary>The file waits for the virus scanner. {0} file name.</summary>
    AttachmentQuarantined,

    /// <summary>The case has as many files as it may have. {0} limit.</summary>
    TooManyAttachments,

    /// <summary>The file has no content.</summary>
    FileEmpty,

    /// <summary>The file is larger than allowed. {0} megabytes.</summary>
    FileTooLarge,

    /// <summary>The file's name is unfit: control or bidirectional characters, path signs, too long, or none.</summary>
    FileNameUnfit,

    /// <summary>A format that is not taken, whatever the name says. {0} file name.</summary>
    FileFormatNotAllowed,

    /// <summary>The content is another format than the name says. {0} file name, {1} format.</summary>
    FileIsNotWhatItsNameSays,

    /// <summary>The document holds macros or other program code.</summary>
    FileHasMacros,

    /// <summary>The document loads a template, a linked file or data from elsewhere.</summary>
    FileLoadsFromElsewhere,

    /// <summary>The document holds an embedded object or another file.</summary>
    FileHasEmbeddedObject,

    /// <summary>The PDF holds script, starts programs, or carries other files.</summary>
    FilePdfIsActive,

    /// <summary>The file is encrypted, so it can't be checked.</summary>
    FileEncrypted,

    /// <summary>The content grows out of all proportion when unpacked.</summary>
    FileExpandsTooMuch,

    /// <summary>Packages within packages, too deep.</summary>
    FileNestedTooDeep,

    /// <summary>An entry of the package points outside of it.</summary>
    FilePathEscapes,

    /// <summary>The file's XML defines entities or a document type.</summary>
    FileXmlUnsafe,

    /// <summary>The image has more pixels or pages than allowed.</summary>
    FileImageTooLarge,

    /// <summary>The file is damaged: its parts do not fit together.</summary>
    FileDamaged,

    /// <summary>The virus scanner found something. {0} finding.</summary>
    FileInfected,
}
