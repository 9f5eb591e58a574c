using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Tests.Site;

public sealed class WordsTests
{
    [Theory]
    [InlineData("FRONT DOOR", "Front door")]
    [InlineData("Front Door", "Front Door")]
    [InlineData("CAMHS", "CAMHS")]
    [InlineData("", "")]
    public void Calm_CapitalsOfSeveralWords_AreReadAsASentence(string printed, string read) => Assert.Equal(read, Words.Calm(printed));

    [Theory]
    [InlineData("18:30", "6.30pm")]
    [InlineData("10:00", "10am")]
    [InlineData("12:00", "midday")]
    [InlineData("half past six", "half past six")]
    [InlineData(null, null)]
    public void Time_OfTheDay_IsAsPeopleSayIt(string? code, string? said) => Assert.Equal(said, Words.Time(code));

    [Fact]
    public void Readable_BulletOfASymbolFont_IsABullet() => Assert.Equal("• High caseloads é", Words.Readable("\uF0B7 High caseloads é"));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(11, "11th")]
    [InlineData(23, "23rd")]
    public void Ordinal_Number_HasItsEnding(int number, string said) => Assert.Equal(said, Words.Ordinal(number));
}
