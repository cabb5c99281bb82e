namespace Disclosure.Domain.Disputes;

/// <summary>审理程序; a reconsideration knows it since 2024 only.</summary>
public enum DisputeProcedure
{
    /// <summary>普通程序.</summary>
    Ordinary,

    /// <summary>简易程序 (行政复议法 2023 art. 53(4); 行政诉讼法 art. 82(3)).</summary>
    Simplified,
}
