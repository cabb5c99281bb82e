namespace Disclosure.Domain.Law;

/// <summary>法律、法规和规定: every source a rule of this program rests on.</summary>
public enum Statute
{
    /// <summary>《政府信息公开条例》 of 2008, 国务院令第492号.</summary>
    Regulation2008,

    /// <summary>《政府信息公开条例》 of 2019, 国务院令第711号.</summary>
    Regulation2019,

    /// <summary>国办公开办函〔2015〕207号: how the receipt date and the periods of the 2008 regulation are read.</summary>
    Interpretation2015,

    /// <summary>国办公开办函〔2016〕235号: which day counts for a delivered reply.</summary>
    DeliveryInterpretation2016,

    /// <summary>国办发〔2014〕32号: the statistics form of 2014.</summary>
    StatisticsNotice2014,

    /// <summary>国办公开办函〔2019〕60号: the annual-report format for 2019 and 2020.</summary>
    ReportFormat2019,

    /// <summary>国办公开办函〔2021〕30号: the annual-report format since 2021.</summary>
    ReportFormat2021,

    /// <summary>《行政复议法》 as amended in 2009 and 2017, in force until 2023-12-31.</summary>
    Reconsideration1999,

    /// <summary>《行政复议法》 of 2023, in force since 2024-01-01.</summary>
    Reconsideration2023,

    /// <summary>《行政诉讼法》 of 1989, in force until 2015-04-30.</summary>
    Litigation1989,

    /// <summary>《行政诉讼法》 as amended in 2014 and 2017, in force since 2015-05-01.</summary>
    Litigation2014,

    /// <summary>法释〔2018〕1号: the Supreme People's Court on the Administrative Litigation Law, in force since 2018-02-08.</summary>
    LitigationInterpretation2018,

    /// <summary>国办函〔2020〕109号: 《政府信息公开信息处理费管理办法》, in force since 2021-01-01.</summary>
    ProcessingFee2020,
}
