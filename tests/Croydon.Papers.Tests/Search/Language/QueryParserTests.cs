using Croydon.Papers.Search.Language;

namespace Croydon.Papers.Tests.Search.Language;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("missing children", "(missing & children)")]
    [InlineData("\"missing children\"", "\"missing children\"")]
    [InlineData("missing OR absent", "(missing | absent)")]
    [InlineData("missing -absent", "(missing & !absent)")]
    [InlineData("missing NOT absent", "(missing & !absent)")]
    [InlineData("improv* winborne~", "(improv* & winborne~)")]
    [InlineData("kind:minutes (a1 OR b2) c3", "(kind=minutes & (a1 | b2) & c3)")]
    [InlineData("Owner:RC", "owner=RC")]
    [InlineData("body:\"Scrutiny Committee\"", "body=Scrutiny Committee")]
    [InlineData("follow-up", "\"follow-up\"")]
    [InlineData("note: this", "(note & this)")]
    [InlineData("£10.9m", "£10.9m")]
    [InlineData("", "")]
    [InlineData("*** \"\" () -", "")]
    public void Parse_Query_GivesTheTreeThatWasMeant(string query, string tree) =>
        Assert.Equal(tree, Write(QueryParser.Parse(query).Root));

    [Theory]
    [InlineData("(open", "not closed")]
    [InlineData("close)", "without an opening one")]
    [InlineData("word NOT", "without a word")]
    [InlineData("year:soon x1", "takes a year")]
    [InlineData("from:monday x1", "takes a date")]
    [InlineData("kind:", "without a value")]
    public void Parse_MarksWithoutSense_AreNamedInTheNote(string query, string note) =>
        Assert.Contains(note, QueryParser.Parse(query).Note, StringComparison.Ordinal);

    [Theory]
    [InlineData("2018", false, "2018-01-01")]
    [InlineData("2018", true, "2018-12-31")]
    [InlineData("2018-02", true, "2018-02-28")]
    [InlineData("9999-12", true, "9999-12-31")]
    [InlineData("2018-02-30", true, null)]
    public void Read_DateOfAField_GivesFirstOrLastDay(string text, bool end, string? date) =>
        Assert.Equal(date, QueryDates.Read(text, end)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static string Write(QueryNode? node) => node switch
    {
        null => "",
        WordNode word => word.Text,
        PhraseNode phrase => $"\"{phrase.Text}\"",
        PrefixNode prefix => prefix.Text + "*",
        FuzzyNode fuzzy => fuzzy.Text + "~",
        FieldNode field => $"{field.Name}={field.Value}",
        NotNode not => "!" + Write(not.Node),
        AndNode and => "(" + string.Join(" & ", and.Nodes.Select(Write)) + ")",
        OrNode or => "(" + string.Join(" | ", or.Nodes.Select(Write)) + ")",
        _ => "?",
    };
}
