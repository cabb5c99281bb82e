namespace Disclosure.Domain.Law;

/// <summary>The statute book: titles, days in force, and the shortest way to cite an article.</summary>
public static class Statutes
{
    /// <summary>施行日 of the 2008 regulation; no application can have been received before it.</summary>
    public static readonly DateOnly Regulation2008InForce = new(2008, 5, 1);

    /// <summary>施行日 of the 2019 regulation (2019 art. 56).</summary>
    public static readonly DateOnly Regulation2019InForce = new(2019, 5, 15);

    /// <summary>The regulation that governs an application received on a day. No article settles the transition: a convention.</summary>
    /// <param name="receivedOn">收到申请之日.</param>
    public static Regulation RegulationFor(DateOnly receivedOn) =>
        receivedOn < Regulation2019InForce ? Regulation.R2008 : Regulation.R2019;

    /// <summary>An article of the 2008 regulation.</summary>
    public static Article R2008(int article, int paragraph = 0, int item = 0) => new(Statute.Regulation2008, article, paragraph, item);

    /// <summary>An article of the 2019 regulation.</summary>
    public static Article R2019(int article, int paragraph = 0, int item = 0) => new(Statute.Regulation2019, article, paragraph, item);

    /// <summary>An article of 《政府信息公开信息处理费管理办法》.</summary>
    public static Article OfProcessingFee(int article) => new(Statute.ProcessingFee2020, article);

    /// <summary>An article of one of the two regulations: the number differs, the duty is the same.</summary>
    public static Article Of(Regulation regulation, int in2008, int in2019) =>
        regulation is Regulation.R2008 ? R2008(in2008) : R2019(in2019);

    /// <summary>The title of a statute in Chinese, with brackets or its document number.</summary>
    public static string TitleOf(Statute statute) => statute switch
    {
        Statute.Regulation2008 => "《政府信息公开条例》（2008）",
        Statute.Regulation2019 => "《政府信息公开条例》（2019）",
        Statute.Interpretation2015 => "国办公开办函〔2015〕207号",
        Statute.DeliveryInterpretation2016 => "国办公开办函〔2016〕235号",
        Statute.StatisticsNotice2014 => "国办发〔2014〕32号",
        Statute.ReportFormat2019 => "国办公开办函〔2019〕60号",
        Statute.ReportFormat2021 => "国办公开办函〔2021〕30号",
        Statute.Reconsideration1999 => "《行政复议法》（2017）",
        Statute.Reconsideration2023 => "《行政复议法》（2023）",
        Statute.Litigation1989 => "《行政诉讼法》（1989）",
        Statute.Litigation2014 => "《行政诉讼法》（2017）",
        Statute.LitigationInterpretation2018 => "法释〔2018〕1号",
        Statute.ProcessingFee2020 => "《政府信息公开信息处理费管理办法》",
    };
}
