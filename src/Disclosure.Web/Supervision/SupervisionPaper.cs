using System.Security.Cryptography;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>The document of an issued notice, apart from it so that lists never load it.</summary>
internal sealed class NoticePaper
{
    public long NoticeId { get; private set; }

    public SupervisionNotice Notice { get; private set; } = null!;

    /// <summary>The docx.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>SHA-256 of the docx, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Key of the template it was written on; null for the one that comes with the program.</summary>
    public long? TemplateId { get; private set; }

    /// <summary>Number of that template's version; 1 is the one that comes with the program.</summary>
    public int TemplateVersion { get; private set; } = 1;

    public static NoticePaper Of(SupervisionNotice notice, WrittenPaper paper) => new()
    {
        Notice = notice,
        Content = paper.Content,
        Hash = Convert.ToHexStringLower(SHA256.HashData(paper.Content)),
        TemplateId = paper.Template.Id,
        TemplateVersion = paper.Template.Number,
    };
}

/// <summary>The document of an issued bulletin. Those that were issued before documents were kept have none: their figures stand, and the template of the program gives the same words.</summary>
internal sealed class BulletinPaper
{
    public long BulletinId { get; private set; }

    public Bulletin Bulletin { get; private set; } = null!;

    /// <summary>The docx.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>SHA-256 of the docx, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Key of the template it was written on; null for the one that comes with the program.</summary>
    public long? TemplateId { get; private set; }

    /// <summary>Number of that template's version; 1 is the one that comes with the program.</summary>
    public int TemplateVersion { get; private set; } = 1;

    public static BulletinPaper Of(Bulletin bulletin, WrittenPaper paper) => new()
    {
        Bulletin = bulletin,
        Content = paper.Content,
        Hash = Convert.ToHexStringLower(SHA256.HashData(paper.Content)),
        TemplateId = paper.Template.Id,
        TemplateVersion = paper.Template.Number,
    };
}
