using System.Collections.Frozen;
using System.Text.Json;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.Measure;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Assessment;

/// <summary>度量单位.</summary>
public enum MeasureUnit
{
    /// <summary>件.</summary>
    Case,

    /// <summary>项.</summary>
    Item,

    /// <summary>次.</summary>
    Occasion,
}

/// <summary>One line of the catalogue of measures.</summary>
/// <param name="Measure">度量.</param>
/// <param name="Register">事实来源.</param>
/// <param name="Unit">单位.</param>
/// <param name="Source2019">法律依据 under the 2019 regulation, or null for a rule of the office.</param>
/// <param name="Source2008">法律依据 under the 2008 regulation, or null.</param>
/// <param name="HasBase">Whether it is counted out of a total, so that a share can be asked for.</param>
public sealed record MeasureEntry(Measure Measure, FactRegister Register, MeasureUnit Unit, Article? Source2019 = null, Article? Source2008 = null, bool HasBase = false)
{
    /// <summary>How a scheme names it, e.g. lateReply.</summary>
    public string Key { get; } = JsonNamingPolicy.CamelCase.ConvertName(Measure.ToString());

    /// <summary>法律依据 in a year; null for a rule of the office.</summary>
    public Article? SourceIn(int year) => year >= Regulation2019InForce.Year ? Source2019 : Source2008;
}

/// <summary>
/// 度量目录: everything that a rule can count, a line each. Whoever lists the cases behind a measure stands beside its register; where there is no
/// register yet, people enter the count with a reason and evidence.
/// </summary>
public static class Measures
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<MeasureEntry> All =
    [
        new(LateReply, FactRegister.Cases, MeasureUnit.Case, R2019(33), R2008(24), HasBase: true),
        new(NoReply, FactRegister.Cases, MeasureUnit.Case, R2019(33), R2008(24), HasBase: true),
        new(OverdueCase, FactRegister.Cases, MeasureUnit.Case, R2019(33), R2008(24), HasBase: true),
        new(UnsoundExtension, FactRegister.Cases, MeasureUnit.Case, R2019(33), R2008(24)),
        new(LateCorrectionNotice, FactRegister.Cases, MeasureUnit.Case, R2019(30)),
        new(RepeatedCorrectionNotice, FactRegister.Cases, MeasureUnit.Case, R2019(30)),
        new(ThirdPartyNotConsulted, FactRegister.Cases, MeasureUnit.Case, R2019(32), R2008(23)),
        new(UndocumentedPause, FactRegister.Cases, MeasureUnit.Case, R2019(33, 3), R2008(24, 3)),
        new(MissingSearchRecord, FactRegister.Cases, MeasureUnit.Case, R2019(36, 0, 4), R2008(21, 0, 3)),
        new(MissingSecrecyReview, FactRegister.Cases, MeasureUnit.Case, R2019(17), R2008(14)),
        new(LateArchiving, FactRegister.Cases, MeasureUnit.Case, R2019(45)),
        new(CorrectedReconsideration, FactRegister.Disputes, MeasureUnit.Case, R2019(51), R2008(33, 2)),
        new(LostLawsuit, FactRegister.Disputes, MeasureUnit.Case, R2019(51), R2008(33, 2)),
        new(CorrectedDispute, FactRegister.Disputes, MeasureUnit.Case, R2019(51), R2008(33, 2)),
        new(LateDisputeAnswer, FactRegister.Disputes, MeasureUnit.Case),
        new(LatePerformance, FactRegister.Disputes, MeasureUnit.Case),
        new(LateNoticeAnswer, FactRegister.Supervision, MeasureUnit.Occasion, R2019(46), R2008(30)),
        new(NoticeNotInPlace, FactRegister.Supervision, MeasureUnit.Occasion, R2019(47), R2008(35)),
        new(FoundedComplaint, FactRegister.Supervision, MeasureUnit.Case, R2019(51), R2008(33, 1)),
        new(InspectionProblem, FactRegister.Supervision, MeasureUnit.Item, R2019(46), R2008(30)),
        new(LateAnnualReport, FactRegister.Reporting, MeasureUnit.Occasion, R2019(49), R2008(31)),
        new(LateReport, FactRegister.Entered, MeasureUnit.Occasion),
        new(ReturnedReport, FactRegister.Entered, MeasureUnit.Occasion),
        new(ReportArithmeticError, FactRegister.Reporting, MeasureUnit.Item, R2019(50), R2008(32)),
        new(OpenRectification, FactRegister.Assessment, MeasureUnit.Item, R2019(46), R2008(29)),
        new(MissingOfficeElement, FactRegister.Entered, MeasureUnit.Item, R2019(4), R2008(4)),
        new(UnreportedOfficeChange, FactRegister.Entered, MeasureUnit.Occasion),
        new(MissingSystem, FactRegister.Entered, MeasureUnit.Item, R2019(4), R2008(4)),
        new(OutdatedSystem, FactRegister.Entered, MeasureUnit.Item),
        new(NoFunds, FactRegister.Entered, MeasureUnit.Item),
        new(UnreportedFunds, FactRegister.Entered, MeasureUnit.Item),
        new(TrainingAbsence, FactRegister.Entered, MeasureUnit.Occasion, R2019(48)),
        new(MissingGuideElement, FactRegister.Entered, MeasureUnit.Item, R2019(12), R2008(19)),
        new(OutdatedGuide, FactRegister.Entered, MeasureUnit.Occasion, R2019(12), R2008(19)),
        new(EmptyCatalogueNode, FactRegister.Entered, MeasureUnit.Item, R2019(12), R2008(19)),
        new(OutdatedCatalogueNode, FactRegister.Entered, MeasureUnit.Item, R2019(12), R2008(19)),
        new(LatePublication, FactRegister.Entered, MeasureUnit.Item, R2019(26), R2008(18)),
        new(MissingPlannedPublication, FactRegister.Entered, MeasureUnit.Item, R2019(20), R2008(10)),
        new(LatePlannedPublication, FactRegister.Entered, MeasureUnit.Item, R2019(26), R2008(18)),
        new(UnreviewedPublication, FactRegister.Entered, MeasureUnit.Item, R2019(17), R2008(14)),
        new(UnansweredTestApplication, FactRegister.Entered, MeasureUnit.Case, R2019(33), R2008(24)),
        new(UnregisteredCase, FactRegister.Entered, MeasureUnit.Case, R2019(45)),
        new(DeficientForm, FactRegister.Entered, MeasureUnit.Case),
        new(MissingReplyElement, FactRegister.Entered, MeasureUnit.Case, R2019(36), R2008(21)),
        new(MissingInterpretation, FactRegister.Entered, MeasureUnit.Item),
        new(LateInterpretation, FactRegister.Entered, MeasureUnit.Item),
        new(MissingResponse, FactRegister.Entered, MeasureUnit.Occasion, R2019(6), R2008(6)),
        new(MissingReportPart, FactRegister.Entered, MeasureUnit.Item, R2019(50), R2008(32)),
        new(IdenticalReport, FactRegister.Entered, MeasureUnit.Occasion),
        new(NationalPromotion, FactRegister.Entered, MeasureUnit.Occasion),
        new(RegionalPromotion, FactRegister.Entered, MeasureUnit.Occasion),
        new(CityPromotion, FactRegister.Entered, MeasureUnit.Occasion),
        new(AcceptedPilot, FactRegister.Entered, MeasureUnit.Occasion),
        new(SecretLeak, FactRegister.Entered, MeasureUnit.Case, R2019(14), R2008(14)),
        new(FalsifiedFigures, FactRegister.Entered, MeasureUnit.Case, R2019(50), R2008(32)),
    ];

    private static readonly FrozenDictionary<string, MeasureEntry> ByKey = All.ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The line of a measure.</summary>
    public static MeasureEntry Of(Measure measure) => All.Single(entry => entry.Measure == measure);

    /// <summary>The line of a key, or null.</summary>
    public static MeasureEntry? Find(string key) => ByKey.GetValueOrDefault(key);
}
