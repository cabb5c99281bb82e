using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>A year to be brought in.</summary>
public sealed class ProposeCalendarForm
{
    /// <summary>The form: a second click brings nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>文件名.</summary>
    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of the file.</summary>
    public string FileHash { get; set; } = "";

    /// <summary>The year as JSON.</summary>
    public string Content { get; set; } = "";
}

/// <summary>批准或不批准 a year.</summary>
public sealed class DecideCalendarForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public long ImportId { get; set; }

    /// <summary>The year as it stood when the page was opened.</summary>
    public Guid Version { get; set; }

    public bool Approve { get; set; }

    /// <summary>Why not.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class ProposeCalendarFormValidator : AbstractValidator<ProposeCalendarForm>
{
    public ProposeCalendarFormValidator()
    {
        RuleFor(f => f.Content).NotEmpty().WithMessage(_ => ApplicationsTexts.Calendar_FileMissing).MaximumLength(CalendarImport.MaxContent);
        RuleFor(f => f.FileName).NotEmpty().WithMessage(_ => ApplicationsTexts.Calendar_FileMissing).MaximumLength(CalendarImport.MaxFileName);
        RuleFor(f => f.FileHash).MaximumLength(64);
    }
}

internal sealed class DecideCalendarFormValidator : AbstractValidator<DecideCalendarForm>
{
    public DecideCalendarFormValidator()
    {
        RuleFor(f => f.Reason).NotEmpty().When(f => !f.Approve).WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(CalendarImport.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

/// <summary>导入放假安排: brings a year; somebody else puts it in force.</summary>
internal sealed class ImportCalendar(
    CommandGate gate, CalendarShelf shelf, ReplyClock clock, RecomputeDeadlines recompute, IValidator<ProposeCalendarForm> proposal, IValidator<DecideCalendarForm> decision)
{
    /// <summary>提请批准: keeps the year and asks for approval.</summary>
    /// <exception cref="RuleViolationException">It can't be read, does not follow on the calendar, is known already, or one of its year waits.</exception>
    public Task<string> ProposeAsync(ProposeCalendarForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command("ProposeCalendar", Permission.MaintainCalendar, "", new { form.FileName, form.FileHash }, form.CommandId), async scope =>
        {
            await proposal.ValidateAndThrowAsync(form, cancellationToken);
            var import = await BringAsync(scope, form, cancellationToken);
            var cityOffice = await scope.Db.Organs.Where(o => o.Kind == OrganKind.DisclosureOffice).OrderBy(o => o.Id).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken);
            DeskNotices.Add(scope, new DeskNotice
            {
                Kind = DeskNoticeKind.CalendarProposed,
                OrganId = cityOffice,
                For = Permission.ApproveCalendar,
                Href = "/calendar/imports",
                Arguments = [$"{import.Year}", scope.Actor.DisplayName],
            });
            return $"{import.Year}";
        }, cancellationToken);

    /// <summary>批准并启用, or 不批准.</summary>
    /// <exception cref="RuleViolationException">Whoever brought it decides herself, it is decided, or the office does not guide the city.</exception>
    public async Task<string> DecideAsync(DecideCalendarForm form, CancellationToken cancellationToken = default)
    {
        var year = await gate.RunAsync(new Command("DecideCalendar", Permission.ApproveCalendar, "", form, form.CommandId), async scope =>
        {
            await decision.ValidateAndThrowAsync(form, cancellationToken);
            await DemandCityAsync(scope, cancellationToken);
            var import = await scope.Db.Set<CalendarImport>().SingleOrDefaultAsync(i => i.Id == form.ImportId, cancellationToken) ?? throw new NotAllowedException(null);
            CommandScope.DemandFresh(import.Version, form.Version);
            if (form.Approve)
            {
                await ApplyAsync(scope, import, alone: false, cancellationToken);
            }
            else
            {
                import.Reject(scope.Actor.Name, scope.Now, form.Reason.Trim());
            }

            return $"{import.Year}";
        }, cancellationToken);
        await TakeUpAsync(cancellationToken);
        return year;
    }

    /// <summary>From the command line, behind which the operator of the machine stands: brings the year and puts it in force in one.</summary>
    /// <returns>How many open cases got another due date.</returns>
    /// <exception cref="RuleViolationException">It can't be read, does not follow on the calendar, or is known already.</exception>
    public async Task<int> RunAsync(CalendarFile file, CancellationToken cancellationToken = default)
    {
        var moved = 0;
        await gate.RunAsync(new Command(nameof(ImportCalendar), Permission.MaintainCalendar, "", new { file.FileName, file.Hash }), async scope =>
        {
            var import = await BringAsync(scope, new ProposeCalendarForm { FileName = file.FileName, FileHash = file.Hash, Content = file.Notice.ToJson() }, cancellationToken);
            moved = await ApplyAsync(scope, import, alone: true, cancellationToken);
            return $"{file.Notice.Year}";
        }, cancellationToken);
        await TakeUpAsync(cancellationToken);
        return moved;
    }

    private static async Task DemandCityAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        if (!scope.Actor.ReachesAll && !await scope.Db.Organs.AnyAsync(o => o.Id == scope.Actor.OrganId && o.Kind == OrganKind.DisclosureOffice, cancellationToken))
        {
            throw new RuleViolationException(CalendarRule.CalendarNotThisOffice);
        }
    }

    private async Task<CalendarImport> BringAsync(CommandScope scope, ProposeCalendarForm form, CancellationToken cancellationToken)
    {
        var notice = HolidayNotice.Parse(form.Content);
        shelf.Current.Taking(notice);
        if (await scope.Db.Set<CalendarImport>().AnyAsync(i => i.State == CalendarImportState.Proposed && i.Year == notice.Year, cancellationToken))
        {
            throw new RuleViolationException(CalendarRule.CalendarImportPending, null, notice.Year);
        }

        var import = new CalendarImport(notice, form.FileName, form.FileHash, scope.Actor.Name, scope.Now);
        scope.Db.Add(import);
        await scope.Db.SaveChangesAsync(cancellationToken);
        return import;
    }

    private async Task<int> ApplyAsync(CommandScope scope, CalendarImport import, bool alone, CancellationToken cancellationToken)
    {
        var then = clock.By(shelf.Current.Taking(import.Notice));
        await CalendarShelf.KeepAsync(scope, shelf.Current, cancellationToken);
        import.Apply(scope.Actor.Name, scope.Now, then.Calendar.Version, alone);
        await scope.Db.SaveChangesAsync(cancellationToken);
        scope.Db.ChangeTracker.Clear();
        var moved = await RecomputeDeadlines.OfOpenAsync(scope, then, import.Id, cancellationToken);
        var sum = moved.Values.Sum();
        (await scope.Db.Set<CalendarImport>().SingleAsync(i => i.Id == import.Id, cancellationToken)).Moved(sum);
        foreach (var (organId, count) in moved)
        {
            DeskNotices.Add(scope, new DeskNotice
            {
                Kind = DeskNoticeKind.CalendarChanged,
                OrganId = organId,
                For = Permission.HandleCase,
                Href = $"/calendar/imports?import={import.Id}",
                Arguments = [$"{import.Year}", import.Source, $"{count}"],
            });
        }

        return sum;
    }

    /// <summary>This process counts by it at once; others notice within seconds.</summary>
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        if (await shelf.RefreshAsync(cancellationToken))
        {
            await recompute.MendAsync(cancellationToken);
        }
    }
}
