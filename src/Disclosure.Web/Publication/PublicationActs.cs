using System.Globalization;
using Disclosure.Domain.Publication;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>One act: its form, and how it is run.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="UseCase">Returns the number of what it acted on.</param>
internal sealed record PublicationActEntry(PublicationActKind Kind, ActUseCase<PublicationForm> UseCase) : ActEntry<PublicationForm>(UseCase)
{
    /// <summary>The step of an item that it takes; null where it is about a column.</summary>
    public PublicationStep? Step { get; init; }

    /// <summary>A form for what it is about, as that stands.</summary>
    public PublicationForm NewForm(string code, Guid version, DateOnly? today = null)
    {
        var form = NewForm(today);
        (form.Code, form.Version) = (code, version);
        return form;
    }
}

/// <summary>Every act on what stands in the register, a line each: dialogs and buttons read it, and the services are registered from it.</summary>
internal static class PublicationActs
{
    /// <summary>The register.</summary>
    public static readonly IReadOnlyList<PublicationActEntry> All =
    [
        Item<PublishItem, PublishItemForm>(PublicationActKind.PublishItem, PublicationStep.Publish, (act, form, token) => act.RunAsync(form, token)),
        Item<CorrectPublication, CorrectPublicationForm>(PublicationActKind.CorrectPublication, PublicationStep.Correct, (act, form, token) => act.RunAsync(form, token)),
        Item<DropPublication, DropPublicationForm>(PublicationActKind.DropPublication, PublicationStep.Drop, (act, form, token) => act.RunAsync(form, token)),
        Item<TakeBackPublication, TakeBackPublicationForm>(PublicationActKind.TakeBackPublication, PublicationStep.TakeBack, (act, form, token) => act.RunAsync(form, token)),
        Entry<UpdateColumn, UpdateColumnForm>(PublicationActKind.UpdateColumn, (act, form, token) => act.RunAsync(form, token)),
        Entry<CorrectColumn, CorrectColumnForm>(PublicationActKind.CorrectColumn, (act, form, token) => act.RunAsync(form, token)),
        Entry<StopColumn, StopColumnForm>(PublicationActKind.StopColumn, (act, form, token) => act.RunAsync(form, token)),
    ];

    /// <summary>The acts on a column that is kept.</summary>
    public static readonly IReadOnlyList<PublicationActKind> OfColumn = [.. All.Where(entry => entry.Step is null).Select(entry => entry.Kind)];

    /// <summary>The entry of an act.</summary>
    public static PublicationActEntry Of(PublicationActKind kind) => All.Single(entry => entry.Kind == kind);

    /// <summary>An act as the audit names it, in words.</summary>
    public static string Say(string action) => Enum.TryParse<PublicationActKind>(action, out var kind) ? Text.Of(kind)
        : PublicationTexts.ResourceManager.GetString($"Action_{action}", CultureInfo.CurrentUICulture) ?? action;

    /// <summary>What somebody may do with an item now.</summary>
    public static IReadOnlyList<PublicationActKind> Possible(PublicationItem item, Actor actor) =>
        !actor.May(Permission.KeepPublications) || !actor.Reaches(item.OrganId) ? [] : [.. All.Where(entry => entry.Step is { } step && item.May(step)).Select(entry => entry.Kind)];

    /// <summary>Registers every act and the validator of its form.</summary>
    public static IServiceCollection AddPublicationActs(this IServiceCollection services) => services.AddActs(All).AddScoped<PublicationAct>();

    private static PublicationActEntry Item<TAct, TForm>(PublicationActKind kind, PublicationStep step, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : PublicationForm => Entry(kind, run) with { Step = step };

    private static PublicationActEntry Entry<TAct, TForm>(PublicationActKind kind, Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : PublicationForm => new(kind, ActUseCase<PublicationForm>.Of<TAct, TForm, PublicationFormValidator<TForm>>(run));
}
