using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Deadlines;

/// <summary>A due date as one JSON document: the words of the batch format, and the trace where it is asked for.</summary>
internal static class DeadlineJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static object Of(ReplyFacts facts, ReplyDue due, DeadlineTrace? trace)
    {
        var answer = DeadlineAnswer.From(due);
        return new
        {
            Received = facts.ReceivedOn,
            Regulation = facts.Regulation is Regulation.R2008 ? "2008" : "2019",
            Start = due.StartOn,
            answer.Due,
            answer.ExtendedDue,
            answer.Status,
            StrictDue = due.StrictDueOn,
            due.PausedSince,
            due.PausedDays,
            Calendar = trace?.CalendarVersion,
            Days = trace?.Days.Select(day => new { day.On, day.Kind, day.Ordinal, day.Name, day.IsExtension }),
            Articles = trace?.Articles.Select(article => new { article.Use, Article = article.Article.ToString() }),
            Notices = trace?.Sources.Select(source => new { source.Year, source.Notice }),
        };
    }
}
