using System.CommandLine;
using System.Text.Json;
using CsvHelper;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Deadlines;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>deadline</c>: one due date with its trace, or many at once. It makes no database and changes none; years that were imported into one are counted with.</summary>
internal static class DeadlineVerb
{
    private static readonly string[] In = ["id", "received", "regulation", "consultations", "correction", "extension"];

    public static System.CommandLine.Command Create(string[] settings)
    {
        var received = new Option<string>("--received") { Description = CommandsTexts.DeadlineReceived };
        var regulation = new Option<string>("--regulation") { Description = CommandsTexts.DeadlineRegulation };
        regulation.AcceptOnlyFromAmong("2008", "2019");
        var consultations = new Option<string[]>("--consultation") { Description = CommandsTexts.DeadlineConsultation };
        var correction = new Option<string>("--correction") { Description = CommandsTexts.DeadlineCorrection };
        var extension = new Option<string>("--extension") { Description = CommandsTexts.DeadlineExtension };
        var trace = new Option<bool>("--trace") { Description = CommandsTexts.DeadlineTrace };
        var json = new Option<bool>("--json") { Description = CommandsTexts.Json };
        var batch = new Option<FileInfo>("--batch") { Description = CommandsTexts.DeadlineBatch };
        var output = new Option<FileInfo>("--output") { Description = CommandsTexts.DeadlineOutput };
        var command = new System.CommandLine.Command("deadline", CommandsTexts.Deadline)
        {
            received, regulation, consultations, correction, extension, trace, json, batch, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(batch) is null == result.GetResult(received) is null || result.GetResult(batch) is null != result.GetResult(output) is null)
            {
                result.AddError(CommandsTexts.DeadlineUsage);
            }
        });
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            await ImportedCalendar.TakeUpAsync(services, cancellationToken);
            var clock = services.GetRequiredService<ReplyClock>();
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(file, parsed.GetValue(output)!, new ReplyClock(clock.Calendar, ClockSettings.Default), cancellationToken); // batches are always read so
                return CommandLine.Done;
            }

            var line = new DeadlineLine(
                parsed.GetValue(received)!, parsed.GetValue(regulation) ?? "", string.Join(';', parsed.GetValue(consultations) ?? []),
                parsed.GetValue(correction) ?? "", parsed.GetValue(extension) ?? "");
            await AnswerOneAsync(line, clock, parsed.GetValue(trace), parsed.GetValue(json));
            return CommandLine.Done;
        }, opensDatabase: false);
        return command;
    }

    private static async Task AnswerOneAsync(DeadlineLine line, ReplyClock clock, bool withTrace, bool json)
    {
        ReplyFacts facts;
        try
        {
            facts = line.Read();
        }
        catch (FormatException exception)
        {
            throw new Refusal(exception.Message);
        }

        var due = clock.Read(facts);
        var trace = withTrace ? clock.Trace(facts, due.Final is null ? due.UnpausedDueOn : null) : null;
        if (json)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(DeadlineJson.Of(facts, due, trace), DeadlineJson.Options));
            return;
        }

        foreach (var text in DeadlineProse.Of(facts, due, trace))
        {
            await Console.Out.WriteLineAsync(text);
        }
    }

    /// <summary>Row by row, so that the file may be of any length; a bad row never stops the others.</summary>
    private static async Task AnswerAllAsync(FileInfo file, FileInfo output, ReplyClock clock, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new Refusal(Text.Format(CommandsTexts.FileMissing, file.FullName));
        }

        using var reader = CsvReader.FromFile(file.FullName, new CsvReaderOptions
        {
            Separator = ',',
            TrimWhitespace = true,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        await reader.ReadHeaderAsync(cancellationToken);
        var columns = Array.ConvertAll(In, column => reader.TryGetFieldIndex(column, out var index) ? index : -1);
        if (Array.FindIndex(columns, 0, 2, index => index < 0) is >= 0 and var missing)
        {
            throw new Refusal(Text.Format(CommandsTexts.ColumnMissing, file.FullName, In[missing]));
        }

        await using var writer = CsvWriter.ToFile(output.FullName, new CsvWriterOptions { NewLine = "\n" });
        await writer.WriteRecordAsync(["id", "due", "extended_due", "status", "error"], cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var answer = DeadlineAnswer.To(new DeadlineLine(Cell(1), Cell(2), Cell(3), Cell(4), Cell(5)), clock);
            await writer.WriteRecordAsync([Cell(0), Iso(answer.Due), Iso(answer.ExtendedDue), answer.Status, answer.Error], cancellationToken);
        }

        string Cell(int column) => columns[column] < 0 ? "" : reader.GetString(columns[column]) ?? "";
    }

    private static string Iso(DateOnly? day) => day is { } known ? Text.IsoDay(known) : "";
}
