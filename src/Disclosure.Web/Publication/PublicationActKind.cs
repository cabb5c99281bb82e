namespace Disclosure.Web.Publication;

/// <summary>What can be done with an item or a column, one dialog each, in the order in which it is likely. A member is named after its use case.</summary>
public enum PublicationActKind
{
    /// <summary>登记公开.</summary>
    PublishItem,

    /// <summary>更正登记.</summary>
    CorrectPublication,

    /// <summary>决定不予公开.</summary>
    DropPublication,

    /// <summary>撤回登记.</summary>
    TakeBackPublication,

    /// <summary>登记更新 of a column.</summary>
    UpdateColumn,

    /// <summary>更正栏目.</summary>
    CorrectColumn,

    /// <summary>停更栏目.</summary>
    StopColumn,
}
