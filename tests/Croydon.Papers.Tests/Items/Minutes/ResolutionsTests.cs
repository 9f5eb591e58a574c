namespace Croydon.Papers.Tests.Items.Minutes;

public sealed class ResolutionsTests
{
    [Theory]
    [InlineData("It was AGREED that the date be changed.", "It was AGREED that the date be changed.")]
    [InlineData("It was resolved to:\n\n(a) note the report;\n\n(b) agree the plan.", "note the report;|agree the plan.")]
    [InlineData("Resolved:\n\nThe Board approved the plan.", "The Board approved the plan.")]
    [InlineData("RESOLVED – to note the report.", "to note the report.")]
    [InlineData("The recommendation was CARRIED unanimously. It was APPROVED that;\n\nThat the Board:\n\n1. Approved the plan\n\n2. Authorised the officer to\n\na. sign it\n\nb. send it", "Approved the plan|Authorised the officer to a. sign it b. send it")]
    [InlineData("The minutes of the last meeting were agreed as a correct record.", "The minutes of the last meeting were agreed as a correct record.")]
    [InlineData("Officers spoke.\n\nThe Board noted the report.", "The Board noted the report.")]
    [InlineData("The Board noted poor results, to which officers replied.\n\nThe Chair thanked them.", "")]
    public async Task Extract_DecisionWords_GiveResolutions(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await WrittenMinutes.OneAsync(WrittenMinutes.With(text))).Entries[0].Resolutions));
}
