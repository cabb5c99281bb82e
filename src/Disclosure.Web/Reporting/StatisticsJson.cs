using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Domain.Reporting;

namespace Disclosure.Web.Reporting;

/// <summary>A filled form for other programs.</summary>
internal static class StatisticsJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes lines (form 2014) or tables (2019, 2021), and the checks.</summary>
    public static void Write(FilledForm filled, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        var (result, form) = (filled.Result, filled.Result.Form);
        json.WriteStartObject();
        json.WriteString("form", form.Code);
        json.WriteNumber("year", result.Year);
        json.WriteString("organ", filled.Reporter.Code);
        if (form.Cells.All(cell => cell.Column.Key.Length == 0))
        {
            WriteLines(json, result);
        }
        else
        {
            WriteTables(json, result);
        }

        WriteChecks(json, result);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, FormResult result)
    {
        json.WriteStartArray("lines");
        foreach (var cell in result.Form.Cells)
        {
            json.WriteStartObject();
            json.WriteString("code", cell.Row.Code);
            json.WriteString("name", cell.Row.Name);
            json.WriteString("unit", cell.Unit);
            WriteFigure(json, "value", result.Figures[cell.Key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTables(Utf8JsonWriter json, FormResult result)
    {
        json.WriteStartObject("tables");
        foreach (var table in result.Form.Tables)
        {
            json.WriteStartArray(table.Key);
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                json.WriteString("row", row.Code);
                json.WriteStartObject("values");
                foreach (var column in row.Columns)
                {
                    WriteFigure(json, column.Key, result.Figures[row.Code, column.Key]);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteChecks(Utf8JsonWriter json, FormResult result)
    {
        json.WriteStartArray("checks");
        foreach (var check in result.Checks)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("level", check.Level switch { CheckLevel.Error => "error", CheckLevel.Warning => "warning" });
            if (check.Holds is { } holds)
            {
                json.WriteBoolean("holds", holds);
            }
            else
            {
                json.WriteNull("holds");
            }

            json.WriteString("detail", check.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Without the zeros that a database adds behind the point.</summary>
    private static void WriteFigure(Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteRawValue(number.ToString("0.##", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
