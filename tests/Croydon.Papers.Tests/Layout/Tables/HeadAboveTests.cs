using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class HeadAboveTests
{
    private static readonly Draft Body = new([20, 140, 220, 300, 380], [40, 60, 80],
        [.. Enumerable.Range(0, 8).Select(i => new DraftCell(new Area(i / 4, i % 4, 1, 1), [At($"{i}", 25 + (80 * (i % 4)), 45 + (20 * (i / 4)))]))]);

    private static readonly Word[] Header = [At("Measure", 25, 24), At("June", 145, 24), At("July", 225, 24), At("Status", 305, 24)];

    [Fact]
    public void Widen_LineThatKeepsToTheColumns_IsTheFirstRow()
    {
        var draft = HeadAbove.Widen(Body, Header, PageRules.None);

        Assert.Equal((3, 24.0), (draft.Rows, draft.Ys[0]));
        Assert.Equal(["Measure", "June", "July", "Status"], draft.Cells.Where(c => c.Area.Row == 0).Select(c => string.Join(' ', c.Words.Select(w => w.Text))));
        Assert.Equal(["0", "1", "2", "3"], draft.Cells.Where(c => c.Area.Row == 1).Select(c => c.Words[0].Text));
    }

    [Fact]
    public void Widen_TableWithARuleAtItsLeft_StaysAsItIs() =>
        Assert.Same(Body, HeadAbove.Widen(Body, Header, new PageRules([], [new Rule(20, 40, 80)])));

    [Fact]
    public void Widen_SentenceOverTheTable_StaysOutside()
    {
        const string Text = "The three measures of the service are given for June and July";
        Word[] sentence = [.. Text.Split(' ').Select((w, i) => At(w, 25 + (5 * Text.Split(' ').Take(i).Sum(x => x.Length + 1)), 24))];

        Assert.Same(Body, HeadAbove.Widen(Body, sentence, PageRules.None));
    }

    [Fact]
    public void Widen_LineFarAbove_StaysOutside() =>
        Assert.Same(Body, HeadAbove.Widen(Body, [.. Header.Select(w => w with { Box = new Box(w.Box.X0, 2, w.Box.X1, 10) })], PageRules.None));

    [Fact]
    public void Widen_HeadsOfTwoLines_AreOneRow()
    {
        Word[] wrapped = [.. Header.Select(w => w with { Box = new Box(w.Box.X0, 13, w.Box.X1, 23) }), At("2024", 145, 26), At("2024", 225, 26)];

        var draft = HeadAbove.Widen(Body, wrapped, PageRules.None);

        Assert.Equal(["Measure", "June 2024", "July 2024", "Status"], draft.Cells.Where(c => c.Area.Row == 0).Select(c => string.Join(' ', c.Words.Select(w => w.Text))));
        Assert.Equal(3, draft.Rows);
    }

    [Fact]
    public void Widen_YearsOverMonths_AreARowOfTheirOwn()
    {
        var draft = HeadAbove.Widen(Body, [At("2023", 145, 13), At("2024", 225, 13), .. Header.Select(w => w with { Box = new Box(w.Box.X0, 26, w.Box.X1, 36) })], PageRules.None);

        Assert.Equal(4, draft.Rows);
    }

    private static Word At(string text, double x, double y) => new(text, new Box(x, y, x + (5 * text.Length), y + 10));
}
