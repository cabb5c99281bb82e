using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>The shortest way to write cases, disputes and checks in tests.</summary>
internal static class Tallies
{
    public static CaseFacts Closed(
        ReplyOutcome outcome = ReplyOutcome.Granted,
        WithholdingGround? ground = null,
        int received = 2025,
        int closed = 2025,
        Channel channel = Channel.Internet,
        ApplicantKind kind = ApplicantKind.Natural,
        Timeliness timeliness = Timeliness.InTime,
        Regulation regulation = Regulation.R2019) =>
        new(received, closed, channel, kind, outcome, ground, timeliness, regulation);

    public static CaseFacts Open(int received = 2025, ApplicantKind kind = ApplicantKind.Natural) =>
        new(received, null, Channel.Internet, kind, null, null, null, Regulation.R2019);

    public static DisputeFacts Reconsideration(DisputeResultKind? result, int filed = 2025, int? closed = null) =>
        new(DisputeKind.Reconsideration, false, filed, result, closed);

    public static DisputeFacts Lawsuit(DisputeResultKind? result, int filed = 2025, int? closed = null, bool after = false) =>
        new(DisputeKind.Lawsuit, after, filed, result, closed);

    public static CaseTally Times(this CaseFacts facts, long count) => new(facts, count);

    public static DisputeTally Times(this DisputeFacts facts, long count) => new(facts, count);

    public static FormInput Input(int year, params IReadOnlyList<CaseTally> cases) => new(year, cases, [], []);

    public static FormFigures Figures(params (string Place, decimal? Value)[] values) =>
        new(values.ToDictionary(value => Key(value.Place), value => value.Value));

    public static CheckResult Run(StatisticsForm form, string id, Func<CheckContext, CheckContext> with, params (string Place, decimal? Value)[] values) =>
        form.Checks.Single(check => check.Id == id).Run(with(new CheckContext(form, Figures(values))));

    public static CheckResult Run(StatisticsForm form, string id, params (string Place, decimal? Value)[] values) =>
        Run(form, id, context => context, values);

    public static CheckResult Check(this FormResult result, string id) => result.Checks.Single(check => check.Id == id);

    private static FigureKey Key(string place) => place.Split('/') is [var code, var column] ? new(code, column) : new(place);
}
