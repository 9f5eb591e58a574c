using System.Text;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Tests.Reading.Tools;

public sealed class LineFeedTests
{
    [Fact]
    public void Take_LinesCutAnywhere_ComeWhole() =>
        Assert.Equal(["one", "two", "", "three"], Lines("on", "e\ntw", "o\n\nth", "ree\nfour"));

    [Fact]
    public void Take_LineWithoutEnd_IsThrownAwayAndTheNextRead() =>
        Assert.Equal(["one", "two"], Lines("one\n", new string('x', 50_000), new string('x', 50_000), "x\ntwo\n"));

    private static List<string> Lines(params string[] pieces)
    {
        var feed = new LineFeed();
        var lines = new List<string>();
        foreach (var piece in pieces)
            feed.Take(Encoding.UTF8.GetBytes(piece), line => lines.Add(Encoding.UTF8.GetString(line)));
        return lines;
    }
}
