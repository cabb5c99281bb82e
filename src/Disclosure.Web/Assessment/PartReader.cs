using System.Globalization;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>Reads the fields of one part and notes what can't be read.</summary>
internal sealed record PartReader(List<PlacedProblem> Problems, string At, string Part)
{
    private const decimal Largest = 999_999;

    public void Refuse(SchemeField field, string message) => Problems.Add(new PlacedProblem(At, Part, field, message, true));

    public string Words(SchemeField field, string typed, int max)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            Refuse(field, Text.Format(AssessmentTexts.Read_Missing, field));
        }
        else if (text.Length > max)
        {
            Refuse(field, Text.Format(AssessmentTexts.Read_TooLong, field, max));
        }

        return text;
    }

    public decimal Amount(SchemeField field, string typed, decimal? otherwise = null) => Optional(field, typed) ?? Demanded(field, typed, otherwise);

    public decimal? Optional(SchemeField field, string typed)
    {
        if (typed.Trim().Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(typed.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) <= Largest)
        {
            return amount;
        }

        Refuse(field, Text.Format(AssessmentTexts.Read_NotNumber, field, Short(typed)));
        return 0;
    }

    public int Whole(SchemeField field, string typed, int? otherwise = null, int least = -(int)Largest, int most = (int)Largest) =>
        OptionalWhole(field, typed, least, most) ?? (int)Demanded(field, typed, otherwise);

    public int? OptionalWhole(SchemeField field, string typed, int least = -(int)Largest, int most = (int)Largest)
    {
        if (typed.Trim().Length == 0)
        {
            return null;
        }

        if (int.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(field, field is SchemeField.Year ? Text.Format(AssessmentTexts.Read_NotYear, Short(typed)) : Text.Format(AssessmentTexts.Read_NotWhole, field, Short(typed)));
        return least > 0 ? least : 0;
    }

    private decimal Demanded(SchemeField field, string typed, decimal? otherwise)
    {
        if (otherwise is null && typed.Trim().Length == 0)
        {
            Refuse(field, Text.Format(AssessmentTexts.Read_Missing, field));
        }

        return otherwise ?? 0;
    }

    private static string Short(string typed) => typed.Length > 30 ? $"{typed[..30]}…" : typed;
}
