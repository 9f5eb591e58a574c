using Croydon.Papers.Search.Understanding;
using Croydon.Papers.Storage.Sqlite.Search;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class FtsQueryTests
{
    private static readonly Concept Children = new("children", [Variant.Typed("children")]);
    private static readonly Concept Care = new("looked after", [Variant.Typed("looked", "after"), Variant.Other("lac")]);
    private static readonly Concept Reference = new("CP5", [Variant.Mark("cp5")]);

    [Fact]
    public void InHeadings_Words_AreAllAskedForWithTheirOtherForms() =>
        Assert.Equal("section : \"children\" AND (section : \"looked after\" OR section : \"lac\")", FtsQuery.InHeadings([Children, Care]));

    [Fact]
    public void Near_WordsAndPhrases_AreAskedForAsTyped() =>
        Assert.Equal("text : NEAR(\"children\" \"looked after\", 8)", FtsQuery.Near([Children, Care]));

    [Fact]
    public void Near_OneWordOrAMark_IsNothingToAskFor() =>
        Assert.Equal((null, null, null), (FtsQuery.Near([Children]), FtsQuery.Near([Children, Reference]), FtsQuery.InHeadings([Reference])));

    [Fact]
    public void Write_PrefixWithWords_LeavesOutThoseThatThePrefixFinds()
    {
        var prefix = new Concept("improvem*", [new Variant(VariantKind.Prefix, ["improvem"]), Variant.Other("improvement"), Variant.Other("improvemore")]);

        var query = new FtsQuery((_, _) => []).Write(new MatchConcept(prefix));

        Assert.Contains("\"improvement\"", query, StringComparison.Ordinal);
        Assert.DoesNotContain("\"improvemore\"", query, StringComparison.Ordinal);
    }
}
