using System.Reflection;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Disclosure.Web.Shell;

/// <summary>The use case behind an act: the type of its form, how it is run, and the services that it needs.</summary>
/// <typeparam name="TRoom">What the forms of the room have in common.</typeparam>
internal sealed record ActUseCase<TRoom>(Type Form, Func<IServiceProvider, TRoom, CancellationToken, Task<string>> Run, Action<IServiceCollection> AddTo)
    where TRoom : class
{
    public static ActUseCase<TRoom> Of<TAct, TForm, TValidator>(Func<TAct, TForm, CancellationToken, Task<string>> run)
        where TAct : class
        where TForm : class, TRoom
        where TValidator : class, IValidator<TForm> => new(
            typeof(TForm), (services, form, token) => run(services.GetRequiredService<TAct>(), (TForm)form, token),
            services => services.AddAct<TAct, TForm, TValidator>());
}

/// <summary>One act of a room's register, which dialogs, buttons and tests read, and from which the services are registered.</summary>
/// <typeparam name="TRoom">What the forms of the room have in common.</typeparam>
internal abstract record ActEntry<TRoom>(ActUseCase<TRoom> UseCase)
    where TRoom : class
{
    /// <summary>The fields of its dialog, in their order.</summary>
    public IReadOnlyList<(PropertyInfo Property, FieldAttribute Field)> Fields { get; } = FormFields.Of(UseCase.Form);

    /// <summary>The type of its form.</summary>
    public Type Form => UseCase.Form;

    /// <summary>Runs it with a filled form.</summary>
    public Task<string> RunAsync(IServiceProvider services, TRoom form, CancellationToken cancellationToken = default) => UseCase.Run(services, form, cancellationToken);

    /// <summary>An empty form. Today is the likeliest day of what has happened.</summary>
    protected TRoom NewForm(DateOnly? today)
    {
        var form = (TRoom)Activator.CreateInstance(Form)!;
        foreach (var (property, _) in Fields.Where(f => today is not null && f.Property.PropertyType == typeof(DateOnly?) && f.Field is { Required: true, Ahead: false }))
        {
            property.SetValue(form, today);
        }

        return form;
    }
}

/// <summary>Runs whichever act of a register a dialog is about, with the services of whoever sits before it.</summary>
internal sealed class ActRunner(IServiceProvider services)
{
    public Task<string> RunAsync<TRoom>(ActEntry<TRoom> act, TRoom form, CancellationToken cancellationToken = default)
        where TRoom : class => act.RunAsync(services, form, cancellationToken);
}

/// <summary>Registers what acts need.</summary>
internal static class ActServices
{
    /// <summary>An act and the validator of its form.</summary>
    public static IServiceCollection AddAct<TAct, TForm, TValidator>(this IServiceCollection services)
        where TAct : class
        where TValidator : class, IValidator<TForm> => services.AddScoped<TAct>().AddSingleton<IValidator<TForm>, TValidator>();

    /// <summary>Every act of a register.</summary>
    public static IServiceCollection AddActs<TRoom>(this IServiceCollection services, IEnumerable<ActEntry<TRoom>> register)
        where TRoom : class
    {
        foreach (var entry in register)
        {
            entry.UseCase.AddTo(services);
        }

        services.TryAddScoped<ActRunner>();
        return services;
    }
}
