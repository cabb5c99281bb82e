using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>开展年度考核.</summary>
public sealed class StartRoundForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>考核方案.</summary>
    public long SchemeId { get; set; }

    /// <summary>自评截止日.</summary>
    public DateOnly? SelfAssessmentUntil { get; set; }

    /// <summary>事实截止日.</summary>
    public DateOnly? CutOffOn { get; set; }
}

internal sealed class StartRoundFormValidator : AbstractValidator<StartRoundForm>
{
    public StartRoundFormValidator()
    {
        RuleFor(f => f.SchemeId).GreaterThan(0).WithMessage(_ => AssessmentTexts.Form_SchemeMissing);
        this.Needs(f => f.SelfAssessmentUntil, () => AssessmentTexts.Field_SelfAssessmentUntil);
        this.Needs(f => f.CutOffOn, () => AssessmentTexts.Field_CutOffOn);
    }
}

/// <summary>开展年度考核 by a published scheme: every unit of its groups takes part that exists today and did in that year.</summary>
internal sealed class StartRound(CommandGate gate, IValidator<StartRoundForm> validator)
{
    /// <returns>Key of the round, as its address has it.</returns>
    /// <exception cref="RuleViolationException">The scheme is not in force, its units are assessed already, or a day can't be.</exception>
    public Task<string> RunAsync(StartRoundForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(StartRound), Permission.RunAssessment, $"{form.SchemeId}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var scheme = await scope.Db.AssessmentSchemes.SingleOrDefaultAsync(s => s.Id == form.SchemeId, cancellationToken) ?? throw new NotAllowedException(null);
            var round = new AssessmentRound(scheme, form.SelfAssessmentUntil!.Value, form.CutOffOn!.Value);
            var running = from other in scope.Db.AssessmentRounds join s in scope.Db.AssessmentSchemes on other.SchemeId equals s.Id where other.Year == scheme.Year select s;
            if ((await running.AsNoTracking().ToListAsync(cancellationToken)).Exists(other => other.Content.Groups.Intersect(scheme.Content.Groups).Any()))
            {
                throw new RuleViolationException(AssessmentRule.RoundStarted, null, scheme.Year);
            }

            scope.Db.AssessmentRounds.Add(round);
            await scope.Db.SaveChangesAsync(cancellationToken); // its key is asked for by its units
            scope.Db.UnitAssessments.AddRange((await UnitsAsync(scope.Db, scheme, scope.Today, cancellationToken)).Select(unit => new UnitAssessment(round.Id, unit.OrganId, unit.Group)));
            return $"{round.Id}";
        }, cancellationToken);

    /// <summary>The units of a scheme's groups, as they are today.</summary>
    internal static async Task<IReadOnlyList<(long OrganId, AssessmentGroup Group)>> UnitsAsync(DisclosureDbContext db, AssessmentScheme scheme, DateOnly today, CancellationToken cancellationToken)
    {
        var yearsEnd = new DateOnly(scheme.Year, 12, 31);
        var organs = await db.Organs.AsNoTracking().Where(o => o.ValidFrom <= yearsEnd && (o.ValidUntil == null || o.ValidUntil >= today))
            .OrderBy(o => o.Code).Select(o => new { o.Id, o.Kind }).ToListAsync(cancellationToken);
        return [.. from organ in organs let @group = AssessmentGroups.Of(organ.Kind) where @group is { } known && scheme.Content.Groups.Contains(known) select (organ.Id, @group!.Value)];
    }
}
