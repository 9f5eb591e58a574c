using Croydon.Papers.Items.Inspections;

namespace Croydon.Papers.Tests.Items.Inspections;

public sealed class ToneTests
{
    [Theory]
    [InlineData("Personal advisers know young people well.", "strength")]
    [InlineData("Referrals about serious youth violence are answered promptly.", "strength")]
    [InlineData("Plans go forward without delay and help is effective.", "strength")]
    [InlineData("Homeless young people are seen promptly if they cannot live at home.", "strength")]
    [InlineData("Leaders listen well to social workers’ concerns.", "strength")]
    [InlineData("It has been a challenge to find foster homes.", "weakness")]
    [InlineData("Children wait too long for an assessment.", "weakness")]
    [InlineData("The tracker is not effective in keeping plans moving.", "weakness")]
    [InlineData("Help is effective, but plans drift.", null)]
    [InlineData("The home cares for five children.", null)]
    public void Plain_Sentence_IsPraiseOrFaultOnlyWhereItSaysOne(string sentence, string? tone) =>
        Assert.Equal(tone, Tone.Plain(sentence));
}
