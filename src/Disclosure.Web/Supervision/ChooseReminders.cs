using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>How one wants to be reminded.</summary>
public sealed class ReminderChoiceForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public ReminderWay Way { get; set; }

    /// <summary>邮箱; needed where mail is wanted.</summary>
    public string Address { get; set; } = "";
}

internal sealed class ReminderChoiceFormValidator : AbstractValidator<ReminderChoiceForm>
{
    public ReminderChoiceFormValidator()
    {
        RuleFor(f => f.Way).IsInEnum();
        RuleFor(f => f.Address).NotEmpty().When(f => f.Way is not ReminderWay.InProgram).WithMessage(_ => SupervisionTexts.Choice_AddressMissing);
        RuleFor(f => f.Address).MaximumLength(ReminderChoice.MaxAddress).Must(MailSettings.IsAddress).When(f => f.Address.Length > 0).WithMessage(_ => SupervisionTexts.Choice_AddressUnfit);
    }
}

/// <summary>设置提醒方式: one's own alone.</summary>
internal sealed class ChooseReminders(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, IValidator<ReminderChoiceForm> validator)
{
    /// <summary>The choice as it stands.</summary>
    internal async Task<ReminderChoiceForm> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<ReminderChoice>().AsNoTracking().SingleOrDefaultAsync(c => c.UserId == actor.UserId, cancellationToken) is { } choice
            ? new ReminderChoiceForm { Way = choice.Way, Address = choice.Address }
            : new ReminderChoiceForm();
    }

    /// <exception cref="ValidationException">No address where mail is wanted, or one that is none.</exception>
    public async Task RunAsync(ReminderChoiceForm form, CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        await gate.RunAsync(new Command(nameof(ChooseReminders), Permission.ChangeOwnPassword, actor.Name, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            if (scope.Actor.UserId is not { } user)
            {
                throw new NotAllowedException(null); // the command line has no desk
            }

            var choice = await scope.Db.Set<ReminderChoice>().SingleOrDefaultAsync(c => c.UserId == user, cancellationToken);
            if (choice is null)
            {
                scope.Db.Add(choice = new ReminderChoice { UserId = user });
            }

            (choice.Way, choice.Address) = (form.Way, form.Address.Trim());
            return scope.Actor.Name;
        }, cancellationToken);
    }
}
