using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>考核佐证: a file beside one indicator of a unit. Its content lies outside the database, checked and encrypted like every other.</summary>
internal sealed class AssessmentEvidence
{
    public long Id { get; private set; }

    public long UnitAssessmentId { get; private set; }

    /// <summary>指标, or the red line whose facts it bears out.</summary>
    public string IndicatorCode { get; private set; } = "";

    /// <summary>Where the unit stood when it came: with the self-assessment, with the marks, or with an objection.</summary>
    public UnitStage Stage { get; private set; }

    /// <summary>评分依据: whoever enters facts, marks or reviews laid it, not the unit.</summary>
    public bool IsOffice { get; private set; }

    /// <summary>考核事实 that it bears out, or null.</summary>
    public string? FactKey { get; private set; }

    /// <summary>文件名.</summary>
    public string FileName { get; private set; } = "";

    public FileFormat Format { get; private set; }

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>The random name under which it is kept.</summary>
    public string Blob { get; private set; } = "";

    /// <summary>Sign-in name.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>What the course knows of it.</summary>
    public EvidenceNote Note => new(IndicatorCode, FactKey, IsOffice, Stage, AddedBy);

    public static AssessmentEvidence Of(UnitAssessment unit, EvidenceNote note, CheckedFile file, DateTime at) => new()
    {
        UnitAssessmentId = unit.Id,
        IndicatorCode = note.Code,
        FactKey = note.FactKey,
        IsOffice = note.IsOffice,
        Stage = note.Stage,
        FileName = file.Name,
        Format = file.Format,
        Size = file.Size,
        Sha256 = file.Sha256,
        Blob = file.Blob,
        AddedBy = note.By,
        AddedAt = at,
    };
}
