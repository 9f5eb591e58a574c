using Croydon.Papers.Documents;
using Croydon.Papers.Layout;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Tests.Layout.Tables;

namespace Croydon.Papers.Tests.Layout;

public sealed class SeenWordsTests
{
    [Fact]
    public async Task Of_RunWithoutInk_IsLeftOut()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Depot opens in spring").Text(20, 60, "Ghost heading");
        Draw(canvas, canvas.Page.Words.Take(4));

        Assert.Equal(["Depot", "opens", "in", "spring"], await SeenAsync(canvas));
    }

    [Fact]
    public async Task Of_HiddenRunBehindDrawnWordsAndRules_IsLeftOutWhole()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Adults").Text(120, 20, "Winter rota").Text(20, 50, "Lorries start late in frost").Text(22, 23, "Large risks of the year").Down(115, 10, 40);
        Draw(canvas, canvas.Page.Words.Take(8));

        Assert.True(HiddenWords.AreSuspected(canvas.Page.Words));
        Assert.Equal(["Adults", "Winter", "rota", "Lorries", "start", "late", "in", "frost"], await SeenAsync(canvas));
    }

    [Fact]
    public async Task Of_LightWordsOnADarkField_AreKept()
    {
        var canvas = new Canvas(300, 200).Fill(0, 0, 300, 50, 0x1D3557).Text(20, 20, "Directorate owner");
        Draw(canvas, canvas.Page.Words, 0xFFFFFF);

        Assert.Equal(["Directorate", "owner"], await SeenAsync(canvas));
    }

    [Fact]
    public async Task Of_PageWhoseFontIsNotDrawn_KeepsItsWords()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Depot opens in spring");

        Assert.Equal(4, (await SeenAsync(canvas)).Count());
    }

    [Fact]
    public async Task Of_RuleThroughTheMiddle_IsStruckOut()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Lorry drivers").Text(20, 60, "Bus drivers");
        Draw(canvas, canvas.Page.Words);
        canvas.Across(25, 20, 45);

        Assert.Equal(["Lorry"], (await LookAsync(canvas)).Words.Where(w => w.StruckOut).Select(w => w.Text));
    }

    [Fact]
    public async Task Of_BarsOfLettersThatMeetInTheSmallRendering_AreNoRule()
    {
        var (small, large) = (new Canvas(300, 200).Text(20, 20, "yes"), new Canvas(300, 200));
        small.Across(25, 20, 36);

        var seen = await SeenWords.LookAsync(small.Page, small.Image, large, default);

        Assert.DoesNotContain(seen.Of(small.Page).Words, w => w.StruckOut);
    }

    [Fact]
    public async Task Of_RuleBelowOrFieldBehind_IsNotStruckOut()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Lorry").Text(20, 60, "Trams").Fill(10, 55, 80, 75, 0xC0C0C0);
        Draw(canvas, canvas.Page.Words);
        canvas.Across(29, 20, 45);

        Assert.DoesNotContain((await LookAsync(canvas)).Words, w => w.StruckOut);
    }

    [Fact]
    public void Look_LineAlongWords_IsStruckOut_AndOneThatGoesOnIsNot()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Lorry drivers").Text(20, 60, "Bus drivers");
        var drawing = Drawing([Line(25, 20, 85), Line(65, 0, 300)]);

        Assert.Equal(["Lorry", "drivers"], SeenWords.Look(canvas.Page, drawing).Of(canvas.Page).Words.Where(w => w.StruckOut).Select(w => w.Text));
    }

    [Fact]
    public void Look_LineBelowWords_IsNotStruckOut()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Lorry drivers");

        Assert.DoesNotContain(SeenWords.Look(canvas.Page, Drawing([Line(30, 20, 85)])).Of(canvas.Page).Words, w => w.StruckOut);
    }

    [Fact]
    public void Look_LettersOutsideTheirClip_AreLeftOut()
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Depot opens in spring").Text(20, 60, "Ghost");
        var drawing = Drawing([]) with { Faint = [new FaintText(new Box(22, 65, 43, 65), new Box(0, 0, 300, 50), null)] };

        Assert.Equal(["Depot", "opens", "in", "spring"], SeenWords.Look(canvas.Page, drawing).Of(canvas.Page).Words.Select(w => w.Text));
    }

    [Theory]
    [InlineData(0xFFFFFF, 4)]
    [InlineData(0x1D3557, 5)]
    public void Look_WhiteLetters_AreLeftOutOnWhiteAndKeptOnAField(int ground, int words)
    {
        var canvas = new Canvas(300, 200).Text(20, 20, "Depot opens in spring").Text(20, 60, "Ghost");
        var drawing = Drawing([new Shape(ground, true, [[0, 55, 300, 55, 300, 75, 0, 75]])]) with { Faint = [new FaintText(new Box(22, 65, 43, 65), new Box(0, 0, 300, 200), 0xFFFFFF)] };

        Assert.Equal(words, SeenWords.Look(canvas.Page, drawing).Of(canvas.Page).Words.Count);
    }

    [Fact]
    public void AreSuspected_WordsSideBySide_AreNot() =>
        Assert.False(HiddenWords.AreSuspected(new Canvas(300, 200).Text(20, 20, "Depot opens").Text(20, 28, "in spring").Page.Words));

    private static PageDrawing Drawing(IReadOnlyList<Shape> shapes) => new(300, 200, shapes);

    private static Shape Line(double y, double x0, double x1) => new(0, true, [[x0, y - 0.5, x1, y - 0.5, x1, y + 0.5, x0, y + 0.5]]);

    private static async Task<IEnumerable<string>> SeenAsync(Canvas canvas) => (await LookAsync(canvas)).Words.Select(w => w.Text);

    private static async Task<Page> LookAsync(Canvas canvas) =>
        (await SeenWords.LookAsync(canvas.Page, canvas.Image, canvas, default)).Of(canvas.Page);

    /// <summary>Upright strokes, as most letters have.</summary>
    private static void Draw(Canvas canvas, IEnumerable<Word> words, int colour = 0)
    {
        foreach (var box in words.Select(w => w.Box))
            for (var x = (int)box.X0 + 1; x < box.X1; x += 3)
                canvas.Fill(x, (int)box.Y0 + 2, x + 1, (int)box.Y1 - 2, colour);
    }
}
