using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Tests.Search.Understanding;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("2nd", "second")]
    [InlineData("second", "2nd")]
    [InlineData("12th", "twelfth")]
    [InlineData("organisation", "organization")]
    [InlineData("program", "programme")]
    [InlineData("neighbourhood", "neighborhood")]
    public void OthersOf_AWordWithTwoSpellings_GivesTheOther(string word, string other) => Assert.Contains(other, Spellings.OthersOf(word));

    [Theory]
    [InlineData("secondary")]
    [InlineData("22nd")]
    public void OthersOf_OtherWords_GivesNoOrdinal(string word) => Assert.DoesNotContain(Spellings.OthersOf(word), s => s.Contains("second", StringComparison.Ordinal));
}
