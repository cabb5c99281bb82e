using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Disclosure.Web.Documents;

/// <summary>A square picture in a line of a letter: the QR code.</summary>
internal static class LetterPicture
{
    /// <summary>22 mm in English metric units.</summary>
    private const long Side = 792_000;

    /// <summary>One white pixel, where a code will stand.</summary>
    public static byte[] Blank { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==");

    /// <summary>Stores a PNG in the document and draws it.</summary>
    public static Drawing Add(MainDocumentPart main, byte[] png, int id)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(png))
        {
            part.FeedData(stream);
        }

        return Draw(main.GetIdOfPart(part), (uint)id);
    }

    private static Drawing Draw(string relation, uint id) => new(new Wp.Inline(
        new Wp.Extent { Cx = Side, Cy = Side },
        new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new Wp.DocProperties { Id = id, Name = $"QR{id}", Description = "查询二维码" },
        new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = id, Name = "qr.png" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = relation }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        })));
}
