using Disclosure.Domain.Assessment;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>A file of a unit as it is kept.</summary>
internal sealed record FiledEvidence(long Id, EvidenceNote Note, string FileName, DateTime AddedAt);

/// <summary>The files of a sheet for somebody's eyes: what she may see of them, and what she may lay and take away.</summary>
internal sealed class SheetFiles(
    UnitAssessment unit, SchemeContent scheme, Actor actor, IReadOnlySet<UnitStep> steps, DateOnly today, IReadOnlyDictionary<string, string> names, IEnumerable<FiledEvidence> files)
{
    private readonly SheetFile[] _seen = [.. files.Where(file => unit.Sees(scheme, file.Note, actor.ReachesAll, actor.Name)).Select(file => new SheetFile(
        file.Id, file.Note, file.FileName, file.Note.IsOffice && !actor.ReachesAll ? "" : names.Say(file.Note.By), file.AddedAt,
        file.Note.IsOffice ? MayLay(steps) && unit.MayWithdraw(scheme, file.Note, today, actor.Name) : steps.Contains(UnitStep.Assess)))];

    /// <summary>单位佐证 beside an indicator.</summary>
    public IReadOnlyList<SheetFile> OfUnit(string code) => [.. _seen.Where(file => !file.Note.IsOffice && file.Note.Code == code)];

    /// <summary>评分依据 beside the mark of an indicator and the review of an objection to it.</summary>
    public IReadOnlyList<SheetFile> OfOffice(string code) => [.. _seen.Where(file => file.Note is { IsOffice: true, FactKey: null } && file.Note.Code == code)];

    /// <summary>评分依据 that bears out facts, wherever the scheme counts them.</summary>
    public IReadOnlyList<SheetFile> OfFact(string key) => [.. _seen.Where(file => file.Note.FactKey == key)];

    /// <summary>Whether this person may lay evidence for the mark or the review of an indicator now.</summary>
    public bool Takes(string code) => MayLay(steps) && unit.MayProve(scheme, code, null, today, actor.Name);

    private static bool MayLay(IReadOnlySet<UnitStep> steps) => steps.Contains(UnitStep.Enter) || steps.Contains(UnitStep.Mark) || steps.Contains(UnitStep.Review);
}
