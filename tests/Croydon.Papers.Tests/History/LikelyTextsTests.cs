using Croydon.Papers.History;
using FsCheck.Fluent;

namespace Croydon.Papers.Tests.History;

public sealed class LikelyTextsTests
{
    private const double Least = 0.75;

    private static readonly string[] Words = ["the", "the", "the", "council", "council", "plan", "school", "quarry", "hospice"];

    [Fact]
    public void Like_RandomTexts_MissesNoneThatIsAlike()
    {
        var texts = Gen.Sample(Gen.ListOf(Gen.Elements(Words)), 10, 300).Select(t => (IReadOnlyList<string>)[.. t]).ToList();
        var likely = new LikelyTexts(texts, Least);
        for (var i = 0; i < texts.Count; i++)
            likely.Add(i, texts[i]);

        foreach (var text in texts)
            Assert.Empty(Enumerable.Range(0, texts.Count).Where(i => Likeness.OfWords(text, texts[i]) >= Least).Except(likely.Like(text)));
    }

    [Fact]
    public void Like_OnlyCommonWordsShared_IsNotHeldAgainstIt()
    {
        IReadOnlyList<string> school = ["note", "the", "school", "report"], quarry = ["note", "the", "quarry", "report"], plan = ["note", "the", "plan"];
        var likely = new LikelyTexts([school, quarry, plan], Least);
        likely.Add(0, school);
        likely.Add(1, quarry);

        Assert.Equal([1], likely.Like(["quarry", "hospice", "the"]));
    }
}
