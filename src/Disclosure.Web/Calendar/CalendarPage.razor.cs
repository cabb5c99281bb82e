using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Calendar;

/// <summary>工作日历 of a year: which days are worked, why, and by which notice.</summary>
public sealed partial class CalendarPage
{
    private CalendarYear _year = null!;
    private string? _outOfRange;

    [SupplyParameterFromQuery(Name = "year")]
    private string? Asked { get; set; }

    [Inject]
    private WorkCalendar Calendar { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private DateOnly Today => Time.Today();

    private int First => Calendar.FirstDay.Year;

    /// <summary>One year beyond the published ones can be looked at, as it is assumed.</summary>
    private int Last => Math.Max(Calendar.LastDay.Year + 1, Today.Year);

    private string Subtitle => Text.Format(
        _year.IsPublished ? CalendarTexts.YearSummary : CalendarTexts.YearAssumed,
        _year.WorkingDays, _year.Holidays.Sum(h => h.Days), _year.Holidays.Sum(h => h.MakeUps.Count));

    protected override void OnParametersSet()
    {
        var year = Today.Year;
        var isYear = Asked is null || int.TryParse(Asked, NumberStyles.None, CultureInfo.InvariantCulture, out year);
        _outOfRange = isYear && year >= First && year <= Last ? null : Asked;
        _year = new CalendarYear(Calendar, Math.Clamp(isYear ? year : Today.Year, First, Last));
    }

    private static string AddressOf(int year) => string.Create(CultureInfo.InvariantCulture, $"/calendar?year={year}");

    private static string SpanOf(CalendarHoliday holiday) => holiday.Days == 1
        ? Text.Day(holiday.First)
        : Text.Format(CalendarTexts.Span, Text.Day(holiday.First), Text.Day(holiday.Last));
}
