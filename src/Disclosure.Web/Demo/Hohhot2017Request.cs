using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>What happened on the way to the reply, beside the reply itself.</summary>
internal enum Course
{
    Plain,
    Corrected,
    Consulted,
    Extended,
}

/// <summary>One of the 145 applications of 2017: invented, but for what the report says of all of them together.</summary>
internal sealed record Hohhot2017Request(
    string Organ, string Topic, string Applicant, string Content, ReplyOutcome Outcome, WithholdingGround? Ground = null, Course Course = Course.Plain)
{
    public const string Planning = "城乡规划建设", Land = "土地管理", Housing = "房屋征收与补偿", Market = "市场监督管理", Nature = "环境保护";

    public Hohhot2017Request(string organ, string topic, string applicant, string content, ReplyOutcome outcome, Course course)
        : this(organ, topic, applicant, content, outcome, null, course)
    {
    }
}
