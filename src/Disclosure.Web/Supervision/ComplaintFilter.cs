using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>The saved views of the list of complaints.</summary>
public enum ComplaintView
{
    /// <summary>未办结.</summary>
    Open,

    /// <summary>待核实.</summary>
    ToVerify,

    /// <summary>待决定.</summary>
    ToDecide,

    /// <summary>待答复.</summary>
    ToAnswer,

    /// <summary>逾期.</summary>
    Late,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Which complaints the list shows, as the address says it.</summary>
public sealed record ComplaintFilter
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/supervision/complaints";

    public ComplaintView View { get; init; }

    /// <summary>编号、举报投诉人或事项.</summary>
    public string? Text { get; init; }

    /// <summary>The address of a complaint.</summary>
    public static string Href(string code) => $"{Home}/{Uri.EscapeDataString(code)}";

    /// <summary>The address of a view.</summary>
    public static string HrefOf(ComplaintView view) => ListAddress.OfView(Home, view, ComplaintView.Open);

    /// <summary>Reads the address of a list.</summary>
    public static ComplaintFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ComplaintFilter
        {
            View = ListAddress.Member<ComplaintView>(query["view"]) ?? ComplaintView.Open,
            Text = query["q"]?.Trim() is { Length: > 0 and <= Complaint.MaxName } text ? text : null,
        };
    }

    /// <summary>Narrows the complaints to those of the view and the text.</summary>
    internal IQueryable<Complaint> Narrow(IQueryable<Complaint> complaints, DateOnly today)
    {
        complaints = InView(complaints, View, today);
        return Text is { } text ? complaints.Where(c => c.Code.Contains(text) || c.Complainant.Contains(text) || c.Content.Contains(text)) : complaints;
    }

    internal static IQueryable<Complaint> InView(IQueryable<Complaint> complaints, ComplaintView view, DateOnly today) => view switch
    {
        ComplaintView.Open => complaints.Where(c => c.Stage != ComplaintStage.Closed && c.Stage != ComplaintStage.Withdrawn),
        ComplaintView.ToVerify => complaints.Where(c => c.Stage == ComplaintStage.Registered || c.Stage == ComplaintStage.Verifying),
        ComplaintView.ToDecide => complaints.Where(c => c.Stage == ComplaintStage.Accepted),
        ComplaintView.ToAnswer => complaints.Where(c => c.Stage == ComplaintStage.NotAccepted || c.Stage == ComplaintStage.Decided),
        ComplaintView.Late => complaints.Where(c => c.NextDueOn < today),
        ComplaintView.All => complaints,
    };
}
