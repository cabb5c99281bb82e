using Disclosure.Domain.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>What is noted of a column, when it is added and when that is corrected.</summary>
public abstract class ColumnFactsForm : PublicationForm
{
    /// <summary>栏目名称.</summary>
    [Field(Required = true, Max = CatalogueColumn.MaxName)]
    public string Name { get; set; } = "";

    /// <summary>更新周期.</summary>
    [Field(Required = true)]
    public UpdatePeriod? Period { get; set; }

    /// <summary>开设日.</summary>
    [Field(Required = true)]
    public DateOnly? OpenedOn { get; set; }

    /// <summary>最近更新日, or null while the column is empty.</summary>
    [Field]
    public DateOnly? LastUpdatedOn { get; set; }
}

/// <summary>增设栏目.</summary>
public sealed class AddColumnForm : ColumnFactsForm, IOpensPublication
{
    /// <inheritdoc/>
    [Field(Required = true, First = true, Max = Domain.Organs.Organ.MaxCode)]
    public string Organ { get; set; } = "";
}

/// <summary>登记更新.</summary>
public sealed class UpdateColumnForm : PublicationForm
{
    /// <summary>更新日.</summary>
    [Field(Required = true)]
    public DateOnly? UpdatedOn { get; set; }

    /// <summary>更新网址, or empty.</summary>
    [Field(Max = PublicationItem.MaxAddress)]
    public string Address { get; set; } = "";

    /// <summary>Fills in where it stood last.</summary>
    internal void Fill(ColumnLine column) => Address = column.Address;
}

/// <summary>更正栏目.</summary>
public sealed class CorrectColumnForm : ColumnFactsForm
{
    /// <summary>更正理由.</summary>
    [Field(Required = true, Max = PublicationItem.MaxReason, Lines = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Fills in what stands.</summary>
    internal void Fill(ColumnLine column) => (Name, Period, OpenedOn, LastUpdatedOn) = (column.Name, column.Period, column.OpenedOn, column.LastUpdatedOn);
}

/// <summary>停更栏目.</summary>
public sealed class StopColumnForm : PublicationForm
{
    /// <summary>停更日.</summary>
    [Field(Required = true)]
    public DateOnly? StoppedOn { get; set; }

    /// <summary>停更理由.</summary>
    [Field(Required = true, Max = PublicationItem.MaxReason, Lines = 2)]
    public string Reason { get; set; } = "";
}
