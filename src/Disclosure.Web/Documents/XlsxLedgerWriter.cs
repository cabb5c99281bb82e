using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Disclosure.Web.Documents;

/// <summary>A workbook of one sheet whose cells are all text, so that no number or day is changed by opening it; written forward only.</summary>
internal sealed class XlsxLedgerWriter : LedgerWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _zip;
    private readonly XmlWriter _sheet;
    private int _row;
    private int _column;

    public XlsxLedgerWriter(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", $"""
            <Types xmlns="{Package}content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
              <Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>
              <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Spreadsheet}.worksheet+xml"/>
            </Types>
            """);
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}relationships">
              <Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
              <Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/>
            </Relationships>
            """);
        Part("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}">
              <fonts count="2">
                <font><sz val="11"/><name val="等线"/></font>
                <font><b/><sz val="11"/><name val="等线"/></font>
              </fonts>
              <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
              <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
              <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
              <cellXfs count="3">
                <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
                <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
              </cellXfs>
            </styleSheet>
            """);
        _sheet = XmlWriter.Create(
            _zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(),
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, NewLineHandling = NewLineHandling.Entitize });
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteRaw("""
            <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            <cols><col min="1" max="40" width="16" style="1" customWidth="1"/></cols>
            """);
        _sheet.WriteStartElement("sheetData");
    }

    public override ValueTask DisposeAsync()
    {
        _sheet.Dispose();
        _zip.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override void Write(string cell)
    {
        if (_column == 0)
        {
            _sheet.WriteStartElement("row");
            _sheet.WriteAttributeString("r", (++_row).ToString(CultureInfo.InvariantCulture));
        }

        var place = Letters(_column++) + _row.ToString(CultureInfo.InvariantCulture);
        if (cell.Length == 0)
        {
            return;
        }

        _sheet.WriteStartElement("c");
        _sheet.WriteAttributeString("r", place);
        _sheet.WriteAttributeString("s", _row == 1 ? "2" : "1");
        _sheet.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is");
        _sheet.WriteStartElement("t");
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(Escape(cell));
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    protected override Task EndRowAsync(CancellationToken cancellationToken)
    {
        _sheet.WriteEndElement();
        _column = 0;
        return Task.CompletedTask;
    }

    private void Part(string name, string xml)
    {
        using var writer = new StreamWriter(_zip.CreateEntry(name).Open());
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(xml);
    }

    private static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>Characters that XML can't carry are written as <c>_x0001_</c>; a text that looks like that is guarded itself.</summary>
    internal static string Escape(string text)
    {
        if (text.AsSpan().IndexOf("_x") < 0 && !text.Any(c => c < ' ' && c is not ('\t' or '\n') || c >= '\uD800' && c is <= '\uDFFF' or >= '\uFFFE'))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(text[i]).Append(text[++i]);
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\r')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i] == '_' && i + 1 < text.Length && text[i + 1] == 'x' ? "_x005F_" : text[i].ToString());
            }
        }

        return escaped.ToString();
    }
}
