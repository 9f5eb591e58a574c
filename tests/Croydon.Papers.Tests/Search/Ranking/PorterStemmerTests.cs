using Croydon.Papers.Search.Ranking;

namespace Croydon.Papers.Tests.Search.Ranking;

public sealed class PorterStemmerTests
{
    // Examples of the algorithm's paper, one or two a step.
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("triplicate", "triplic")]
    [InlineData("hopefulness", "hope")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("controll", "control")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("2018", "2018")]
    [InlineData("is", "is")]
    public void Stem_Word_FollowsThePaper(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));
}
