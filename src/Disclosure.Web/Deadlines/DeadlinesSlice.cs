using Disclosure.Domain.Deadlines;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Deadlines;

/// <summary>The one clock, and when its lights change.</summary>
internal static class DeadlinesSlice
{
    /// <summary>Reads <c>Deadlines:*</c>: how the office counts where the law leaves it open.</summary>
    /// <exception cref="ConfigurationException">A key has a value that can't be used.</exception>
    public static IServiceCollection AddDeadlines(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Deadlines");
        var settings = new ClockSettings(
            Member(section, "PauseBoundary", PauseBoundary.SentDayCounts),
            Member(section, "CorrectionEffect2008", CorrectionEffect.Pause),
            configuration.Number("Deadlines:CorrectionWorkingDays", 15, 1, 60));
        return services
            .AddSingleton(provider => new ReplyClock(() => provider.GetRequiredService<CalendarShelf>().Current, settings))
            .AddSingleton(LightSettings.Read(configuration))
            .AddPage(new NavigationEntry(NavigationGroup.Handling, () => DeadlinesTexts.WhatIfTitle, WhatIfPage.Path, Icons.Material.Outlined.Calculate, nameof(Permission.ViewCalendar)) { Order = 30 });
    }

    private static TEnum Member<TEnum>(IConfigurationSection section, string key, TEnum fallback)
        where TEnum : struct, Enum => section[key] switch
        {
            null or "" => fallback,
            var text when Enum.TryParse<TEnum>(text, out var member) && Enum.IsDefined(member) => member,
            var text => throw new ConfigurationException(section.Path + ":" + key, text, "请填写 " + string.Join("、", Enum.GetNames<TEnum>()) + " 之一"),
        };
}
