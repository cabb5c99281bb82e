using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>Reads a workbook into a draft, and remembers which row each part came from, so that every problem names its place.</summary>
internal sealed class SchemeWorkbookReader
{
    private readonly SchemeDraft _draft = new();
    private readonly List<FileProblem> _problems = [];
    private readonly Dictionary<string, (string Sheet, int Row)> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemeField, int> _basics = [];

    public IReadOnlyList<FileProblem> Problems => _problems;

    /// <summary>Reads a workbook that is known to be one.</summary>
    /// <returns>The draft; null where the workbook is not laid out as a scheme at all.</returns>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public SchemeDraft? Read(Stream stream)
    {
        var names = SheetRows.NamesOf(stream);
        _problems.AddRange(SchemeSheets.All.Where(sheet => !names.Contains(sheet.Name, StringComparer.Ordinal)).Select(sheet => new FileProblem(sheet.Name, null, null, AssessmentTexts.Import_SheetMissing, true)));
        if (_problems.Count > 0)
        {
            return null;
        }

        Basics(stream);
        Indicators(SheetRows.Read(stream, SchemeSheets.Indicators, SchemeSheets.OfIndicators, _problems));
        Rules(SheetRows.Read(stream, SchemeSheets.Rules, SchemeSheets.OfRules, _problems));
        Lines(SheetRows.Read(stream, SchemeSheets.Lines, SchemeSheets.OfLines, _problems));
        Grades(SheetRows.Read(stream, SchemeSheets.Grades, SchemeSheets.OfGrades, _problems));
        return _draft;
    }

    /// <summary>Whether a problem only follows from a column or an item that is missing altogether, which is said once.</summary>
    public bool FollowsFromMissing(FileProblem problem) =>
        _problems.Exists(other => other.Sheet == problem.Sheet && other.Column == problem.Column && other.Column is not null && (other.Row is 1 or null) && other != problem);

    /// <summary>A problem of the draft at the row and column it came from.</summary>
    public FileProblem PlaceOf(PlacedProblem problem)
    {
        var (sheet, row) = problem.Part.Length > 0 && _origins.TryGetValue(problem.Part, out var origin) ? (origin.Sheet, (int?)origin.Row)
            : problem.At == SchemeDraft.AtGrades ? (SchemeSheets.Grades, null)
            : (SchemeSheets.Basics, problem.Field is { } known && _basics.TryGetValue(known, out var line) ? line : null);
        return new FileProblem(sheet, row, problem.Field is { } field ? SchemeSheets.Head(sheet, field) : null, problem.Message, problem.IsUnreadable);
    }

    private void Basics(Stream stream)
    {
        var known = SchemeSheets.OfBasics.ToDictionary(field => SchemeSheets.Say(field), StringComparer.Ordinal);
        foreach (var (index, cells) in SheetRows.RowsOf(stream, SchemeSheets.Basics).Index().Skip(1).Take(known.Count * 10))
        {
            var (row, head, value) = (index + 1, cells.ElementAtOrDefault(0) ?? "", cells.ElementAtOrDefault(1) ?? "");
            if (head.Length == 0)
            {
                continue;
            }

            if (!known.TryGetValue(head, out var field))
            {
                _problems.Add(new FileProblem(SchemeSheets.Basics, row, head, Text.Format(AssessmentTexts.Import_ItemUnknown, string.Join('、', known.Keys)), true));
            }
            else if (!_basics.TryAdd(field, row))
            {
                _problems.Add(new FileProblem(SchemeSheets.Basics, row, head, AssessmentTexts.Import_ItemTwice, true));
            }
            else
            {
                Take(field, value, row);
            }
        }

        _problems.AddRange(known.Where(pair => !_basics.ContainsKey(pair.Value)).Select(pair => new FileProblem(SchemeSheets.Basics, null, pair.Key, AssessmentTexts.Import_ItemMissing, true)));
    }

    private void Take(SchemeField field, string value, int row)
    {
        switch (field)
        {
            case SchemeField.Year: _draft.Year = value; break;
            case SchemeField.Name: _draft.Name = value; break;
            case SchemeField.FullPoints: _draft.FullPoints = value; break;
            case SchemeField.WeightPercent: _draft.WeightPercent = value; break;
            case SchemeField.Decimals: _draft.Decimals = value; break;
            case SchemeField.NoticeDays: _draft.NoticeDays = value; break;
            case SchemeField.ObjectionDays: _draft.ObjectionDays = value; break;
            case SchemeField.ReviewDays: _draft.ReviewDays = value; break;
            case SchemeField.Rounding: _draft.Rounding = Choice(value, RoundingRule.HalfUp, message => new FileProblem(SchemeSheets.Basics, row, SchemeSheets.Say(field), message, true)); break;
            default:
                _draft.Groups = [.. value.Split([SchemeSheets.Separator, ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(group => Choice(group, AssessmentGroup.Departments, message => new FileProblem(SchemeSheets.Basics, row, SchemeSheets.Say(field), message, true)))];
                break;
        }
    }

    private void Indicators(SheetRows sheet)
    {
        var byCode = new Dictionary<string, IndicatorPart>(StringComparer.Ordinal);
        foreach (var (row, cells) in sheet.Rows)
        {
            var part = Known(sheet, row, new IndicatorPart
            {
                Code = sheet.Cell(cells, SchemeField.Code),
                Name = sheet.Cell(cells, SchemeField.Indicator),
                Points = sheet.Cell(cells, SchemeField.Points),
                Floor = sheet.Cell(cells, SchemeField.Floor),
                Kind = Choice(sheet, row, cells, SchemeField.Kind, IndicatorKind.Scored),
                Source = Choice(sheet, row, cells, SchemeField.Source, IndicatorSource.Automatic),
                IsDoubleMarked = Flag(sheet, row, cells, SchemeField.DoubleMarked),
            });
            var parent = sheet.Cell(cells, SchemeField.Parent);
            if (parent.Length == 0)
            {
                _draft.Indicators.Add(part);
            }
            else if (byCode.TryGetValue(parent, out var above))
            {
                above.Children.Add(part);
            }
            else
            {
                _problems.Add(sheet.Problem(row, SchemeField.Parent, Text.Format(AssessmentTexts.Import_ParentUnknown, parent)));
            }

            if (part.Code.Length > 0 && !byCode.TryAdd(part.Code, part))
            {
                _problems.Add(sheet.Problem(row, SchemeField.Code, Text.Format(AssessmentTexts.Import_CodeTwice, part.Code)));
            }
        }
    }

    private void Rules(SheetRows sheet)
    {
        var byCode = _draft.AllIndicators.GroupBy(part => part.Code, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var (row, cells) in sheet.Rows)
        {
            var rule = Known(sheet, row, new RulePart
            {
                Code = sheet.Cell(cells, SchemeField.Code),
                Text = sheet.Cell(cells, SchemeField.RuleText),
                Measure = Measure(sheet, row, cells),
                Amount = sheet.Cell(cells, SchemeField.Amount),
                IsOnce = Flag(sheet, row, cells, SchemeField.Once),
                FreeCases = sheet.Cell(cells, SchemeField.FreeCases),
                AtLeast = sheet.Cell(cells, SchemeField.AtLeast),
                ShareOver = sheet.Cell(cells, SchemeField.ShareOver),
                Cap = sheet.Cell(cells, SchemeField.Cap),
            });
            if (sheet.Cell(cells, SchemeField.Parent) is var owner && byCode.TryGetValue(owner, out var part) && owner.Length > 0)
            {
                part.Rules.Add(rule);
            }
            else if (sheet.Has(SchemeField.Parent))
            {
                _problems.Add(sheet.Problem(row, SchemeField.Parent, owner.Length == 0 ? Text.Format(AssessmentTexts.Read_Missing, SchemeSheets.Head(sheet.Sheet, SchemeField.Parent)) : Text.Format(AssessmentTexts.Import_OwnerUnknown, owner)));
            }
        }
    }

    private void Lines(SheetRows sheet) => _draft.RedLines = [.. sheet.Rows.Select(row => Known(sheet, row.Number, new LinePart
    {
        Code = sheet.Cell(row.Cells, SchemeField.Code), Text = sheet.Cell(row.Cells, SchemeField.RedLine), Measure = Measure(sheet, row.Number, row.Cells), AtLeast = sheet.Cell(row.Cells, SchemeField.AtLeast),
        ShareOver = sheet.Cell(row.Cells, SchemeField.ShareOver), BestGrade = sheet.Cell(row.Cells, SchemeField.BestGrade),
    }))];

    private void Grades(SheetRows sheet) => _draft.Grades = [.. sheet.Rows.Select(row => Known(sheet, row.Number, new GradePart { Code = sheet.Cell(row.Cells, SchemeField.Grade), From = sheet.Cell(row.Cells, SchemeField.From) }))];

    private T Known<T>(SheetRows sheet, int row, T part)
        where T : SchemePart
    {
        _draft.Named(part);
        _origins[part.Key] = (sheet.Sheet, row);
        return part;
    }

    private string Measure(SheetRows sheet, int row, string[] cells)
    {
        var cell = sheet.Cell(cells, SchemeField.Measure);
        if (SchemeSheets.FindMeasure(cell) is { } key)
        {
            return key;
        }

        _problems.Add(sheet.Problem(row, SchemeField.Measure, Text.Format(AssessmentTexts.Import_MeasureUnknown, cell)));
        return "";
    }

    private bool Flag(SheetRows sheet, int row, string[] cells, SchemeField field)
    {
        var cell = sheet.Cell(cells, field);
        if (cell is not ("" or "是" or "否"))
        {
            _problems.Add(sheet.Problem(row, field, Text.Format(AssessmentTexts.Import_NotFlag, cell)));
        }

        return cell == "是";
    }

    private T Choice<T>(SheetRows sheet, int row, string[] cells, SchemeField field, T otherwise)
        where T : struct, Enum => sheet.Cell(cells, field) is { Length: > 0 } cell ? Choice(cell, otherwise, message => sheet.Problem(row, field, message)) : otherwise;

    private T Choice<T>(string cell, T otherwise, Func<string, FileProblem> problem)
        where T : struct, Enum
    {
        if (SchemeSheets.Find<T>(cell) is { } found)
        {
            return found;
        }

        _problems.Add(problem(Text.Format(AssessmentTexts.Import_NotChoice, cell, string.Join('、', Enum.GetValues<T>().Select(member => SchemeSheets.Say(member))))));
        return otherwise;
    }
}
