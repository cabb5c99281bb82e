using Disclosure.Web.Shell;

namespace Disclosure.Web.Documents;

/// <summary>One reason why a file was refused.</summary>
/// <param name="File">File name.</param>
/// <param name="Row">Row of the file, counted from 1 with the header; null where the file as a whole is at fault.</param>
/// <param name="Column">Column, or null.</param>
/// <param name="What">What is wrong, and the article behind it where there is one.</param>
/// <param name="ToDo">What helps.</param>
internal sealed record LedgerProblem(string File, int? Row, string? Column, string What, string ToDo)
{
    /// <summary>The problem on one line: file, row, column, what, why, what to do.</summary>
    public override string ToString() => Text.Format(
        Row is null ? DocumentsTexts.Line_File : Column is null ? DocumentsTexts.Line_Row : DocumentsTexts.Line_Cell,
        File, Row, Column, What, ToDo).ReplaceLineEndings(" ");

    /// <summary>The problem without file and row, for the column 错误 of the row itself.</summary>
    public string InRow => Text.Format(Column is null ? DocumentsTexts.Cell_Row : DocumentsTexts.Cell_Column, Column, What, ToDo);
}

/// <summary>The file can't be read as a ledger at all, or not beyond a row.</summary>
internal sealed class LedgerUnreadableException(int? row, string? column, string what, string toDo) : Exception(what)
{
    public LedgerUnreadableException(string what, string toDo)
        : this(null, null, what, toDo)
    {
    }

    public LedgerProblem In(string file) => new(file, row, column, Message, toDo);
}
