using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>Random facts and settings, biased towards what hurts: holidays, overlaps, zero days, the seams of years and of the two regulations.</summary>
internal static class AnyFacts
{
    public static readonly Gen<ClockSettings> Settings =
        from boundary in Gen.Elements(Enum.GetValues<PauseBoundary>())
        from effect in Gen.Elements(Enum.GetValues<CorrectionEffect>())
        select new ClockSettings(boundary, effect);

    private static readonly Gen<DateOnly> Receipt = Gen.Frequency(
        (6, from day in Gen.Choose(0, 6950) select new DateOnly(2008, 5, 1).AddDays(day)), // to May 2027
        (2, from year in Gen.Choose(2008, 2026) from day in Gen.Choose(-40, 10) select new DateOnly(year, 12, 31).AddDays(day)),
        (1, from day in Gen.Choose(-40, 40) select new DateOnly(2019, 5, 15).AddDays(day)));

    /// <summary>Facts with nothing left open, so that a due date stands.</summary>
    public static readonly Gen<ReplyFacts> Closed =
        from received in Receipt
        from letters in Gen.Choose(0, 5).SelectMany(count => Letter(received).ListOf(count))
        from correction in Maybe(from asked in Gen.Choose(0, 15) from length in Gen.Choose(0, 25) select new CorrectionSpan(received.AddDays(asked), received.AddDays(asked + length)))
        from extension in Maybe(from approved in Maybe(Gen.Choose(0, 60)) from days in Gen.Choose(1, 25) select new ExtensionGrant(approved is { } after ? received.AddDays(after) : null, days))
        select new ReplyFacts(Statutes.RegulationFor(received), received, [.. letters], correction, extension);

    public static Gen<ConsultationSpan> Letter(DateOnly received) =>
        from sent in Gen.Choose(0, 60)
        from length in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(0, 40)))
        select new ConsultationSpan(received.AddDays(sent), received.AddDays(sent + length));

    /// <summary>Holds a property of facts under any settings against many random examples.</summary>
    public static void Hold(Func<ReplyFacts, ReplyClock, bool> property, int examples = 3000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(examples).WithQuietOnSuccess(true),
            Prop.ForAll(Closed.Zip(Settings).ToArbitrary(), pair => property(pair.Item1, new ReplyClock(Days.Published, pair.Item2))));

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (1, some.Select(value => (T?)value)));
}
