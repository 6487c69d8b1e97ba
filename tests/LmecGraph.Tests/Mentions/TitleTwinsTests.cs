using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>The event of the title, described in other words below it.</summary>
public class TitleTwinsTests
{
    [Theory]
    [InlineData("Meeting between the President and the Ambassador of Japan\n\nThe Ambassador of Japan, Mr. Ben Novak, paid a courtesy call on President Anna Keller yesterday afternoon in Lima.")]
    [InlineData("Call for Papers: Kelp Conference 2024 (KC III)\n\nThe Third International Kelp Conference (KC III) will be held in Lima from 3 to 6 June 2024.")]
    [InlineData("Regional Seminar on Coastal Erosion\n\nA regional seminar entitled “Quiet Rivers and Slow Boats” was held in Lima.")]
    [InlineData("Workshop on Kelp\n\nA two-day workshop on the care of seaweed was held in Lima.")]
    [InlineData("Webinar on Kelp\n\nJoin us for a webinar: “Quiet Rivers”.")]
    [InlineData("Institute conducts training for growers\n\nA two-day training programme on seaweed was held in Lima.")]
    [InlineData("Regional workshop on kelp opens in Lima\n\nThe Third Seaweed Workshop opened in Lima.")]
    [InlineData("Signing Ceremony of Two Kelp Grants\n\nThe Signing Ceremony of Help for the Shores was held in Lima.")]
    [InlineData("REPORT OF THE ANNUAL MEETING OF KELP GROWERS\n\nLima\n\n3 May 2007\n\nINTRODUCTION\n\nThe 2007 Meeting of Kelp Growers was held at the old harbour, where it rained all day long.")]
    [InlineData("Kick-off of the Kelp project\n\nThe kick-off meeting of the Kelp project was held in Lima.")]
    [InlineData("Growers and Guild Conclude Kelp Workshop in Lima\n\nThe 2025 Guild Regional Workshop for the Coast was held in Lima.")]
    public void An_event_of_the_same_kind_in_the_first_paragraphs_is_that_of_the_title(string text) => Assert.Single(Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Workshop on Kelp\n\nA seminar on the care of seaweed was held in Lima.")]
    [InlineData("Second Workshop on Kelp\n\nThe third workshop on the care of seaweed was held in Lima.")]
    [InlineData("Signing Ceremony of Two Kelp Grants\n\nThe Third Signing Ceremony of Help for the Shores was held in Lima.")]
    [InlineData("First meeting of the growers\n\nThe next meeting will take place in Lima in May.")]
    public void Another_kind_or_number_is_another_event(string text) => Assert.Equal(2, Report.Names(text, NodeType.Event).Length);
}
