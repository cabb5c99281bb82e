namespace Disclosure.Domain.Assessment;

/// <summary>示例方案: the complete scheme that comes with the program, to begin from where there is none of last year.</summary>
public static class SampleScheme
{
    private static readonly Lazy<SchemeContent> Embedded = new(Load);

    /// <summary>The sample for a year.</summary>
    public static SchemeContent For(int year) => Embedded.Value.ForYear(year);

    private static SchemeContent Load()
    {
        using var json = typeof(SampleScheme).Assembly.GetManifestResourceStream("sample-scheme.json")!;
        using var reader = new StreamReader(json);
        return SchemeJson.Read(reader.ReadToEnd());
    }
}
