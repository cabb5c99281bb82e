using Disclosure.Domain.Reporting;

namespace Disclosure.Web.Reporting;

/// <summary>One head of a printed table, above columns or left of rows, as a stretch of both.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Level">How far from the outermost heads, from 0.</param>
/// <param name="Start">The first column or row under it, from 0.</param>
/// <param name="Count">How many columns or rows stand under it.</param>
/// <param name="Levels">Over how many levels it stretches; more than 1 only next to the figures.</param>
internal sealed record FormHead(string Text, int Level, int Start, int Count, int Levels)
{
    /// <summary>Whether it names one column or row, not several.</summary>
    public bool IsLast(int depth) => Level + Levels == depth;

    /// <summary>Joins what neighbours share, level by level.</summary>
    public static IReadOnlyList<FormHead> Join(IReadOnlyList<IReadOnlyList<string>> paths)
    {
        var depth = paths.Max(path => path.Count);
        var heads = new List<FormHead>();
        for (var level = 0; level < depth; level++)
        {
            for (var start = 0; start < paths.Count; start++)
            {
                var path = paths[start];
                if (level >= path.Count)
                {
                    continue;
                }

                var count = 1;
                if (level < path.Count - 1)
                {
                    while (start + count < paths.Count && paths[start + count].Count > level + 1 && paths[start + count].Take(level + 1).SequenceEqual(path.Take(level + 1)))
                    {
                        count++;
                    }
                }

                heads.Add(new FormHead(path[level], level, start, count, level == path.Count - 1 ? depth - level : 1));
                start += count - 1;
            }
        }

        return heads;
    }
}

/// <summary>A stretch of a table whose lines have the same columns.</summary>
/// <param name="Title">What stands above it; null where the table is all one.</param>
/// <param name="Rows">Its lines.</param>
internal sealed record FormBlock(string? Title, IReadOnlyList<Indicator> Rows)
{
    public IReadOnlyList<FormColumn> Columns => Rows[0].Columns;

    public IReadOnlyList<FormHead> ColumnHeads => FormHead.Join([.. Columns.Select(column => (string[])[.. column.Headings, column.Name])]);

    public IReadOnlyList<FormHead> RowHeads => FormHead.Join([.. Rows.Select(row => Title is null ? (string[])[.. row.Headings, row.Label] : [row.Label])]);

    /// <summary>Over how many levels heads stand.</summary>
    public static int DepthOf(IReadOnlyList<FormHead> heads) => heads.Max(head => head.Level + head.Levels);

    /// <summary>The blocks of a table: one where all lines have the same columns, otherwise one for each outermost head.</summary>
    public static IReadOnlyList<FormBlock> Of(FormTable table)
    {
        if (table.Rows.All(row => row.Columns.SequenceEqual(table.Rows[0].Columns)))
        {
            return [new FormBlock(null, table.Rows)];
        }

        return [.. table.Rows.GroupBy(row => (row.Headings[0], row.Columns), (key, rows) => new FormBlock(key.Item1, [.. rows]))];
    }
}
