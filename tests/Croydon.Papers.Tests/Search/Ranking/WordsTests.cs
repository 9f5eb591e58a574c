using Croydon.Papers.Search.Ranking;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.Search.Ranking;

public sealed class WordsTests
{
    private static readonly string[] Endings = ["", "s", "es", "ies", "ing", "ed", "ational", "iveness", "ly", "ement", "y"];

    [Fact]
    public void Count_WordsThatNobodyWants_AreCountedToo() => Assert.Equal(6, new Words("The quarry (closed) was 2 deep", new WantedStems([])).Count);

    [Theory]
    [InlineData("Closing the quarries")]
    [InlineData("QUARRY, closed: quarry’s end")]
    public void Places_WantedWordInAnyForm_IsFound(string text) =>
        Assert.NotEmpty(new Words(text, new WantedStems(["quarri"])).Places(["quarri"]));

    [Fact]
    public void Places_WordsThatFollowEachOther_StandAtTheFirst() =>
        Assert.Equal([4], new Words("Care of leavers, and care leavers", new WantedStems(["care", "leaver"])).Places(["care", "leaver"]));

    [Fact]
    public void MayBegin_FirstLetterOfAnyWordOfAStem_IsTrue()
    {
        var words = Gen.Sample(Gen.Elements("aeioubcdfghjklmnpqrstvwxyz".ToCharArray()).ArrayOf().Select(c => new string(c)), 8, 2000)
            .SelectMany(w => Endings.Select(e => w + e)).Where(w => w.Length > 0);

        Assert.All(words, w => Assert.True(new WantedStems([PorterStemmer.Stem(w)]).MayBegin(w[0]), w));
    }
}
