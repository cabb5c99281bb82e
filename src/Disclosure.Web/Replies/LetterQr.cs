using QRCoder;

namespace Disclosure.Web.Replies;

/// <summary>查询二维码: the number of the case and nothing about a person.</summary>
internal static class LetterQr
{
    /// <summary>A PNG.</summary>
    public static byte[] Of(string number)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(number, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(8);
    }
}
