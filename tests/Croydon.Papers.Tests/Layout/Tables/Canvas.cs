using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Layout.Tables;

/// <summary>A white page to draw rules, fields and words on; one pixel a point.</summary>
internal sealed class Canvas(int width, int height) : IPageImages
{
    private const double LetterWidth = 5;
    private const double LetterHeight = 10;

    private readonly byte[] _rgb = [.. Enumerable.Repeat((byte)255, width * height * 3)];
    private readonly List<Word> _words = [];

    public Page Page => new(1, width, height, _words);

    public PageImage Image => new(width, height, _rgb);

    /// <summary>How often the page was rendered.</summary>
    public int Renderings { get; private set; }

    public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel)
    {
        Renderings++;
        return Task.FromResult<PageImage?>(Enlarged(dpi / 72));
    }

    private PageImage Enlarged(int scale)
    {
        var rgb = new byte[_rgb.Length * scale * scale];
        for (var y = 0; y < height * scale; y++)
            for (var x = 0; x < width * scale; x++)
                _rgb.AsSpan((((y / scale) * width) + (x / scale)) * 3, 3).CopyTo(rgb.AsSpan(((y * width * scale) + x) * 3));
        return new PageImage(width * scale, height * scale, rgb);
    }

    public Canvas Fill(int x0, int y0, int x1, int y1, int colour)
    {
        for (var y = y0; y < y1; y++)
            for (var x = x0; x < x1; x++)
                for (var channel = 0; channel < 3; channel++)
                    _rgb[(((y * width) + x) * 3) + channel] = (byte)(colour >> (16 - (8 * channel)));
        return this;
    }

    public Canvas Across(int y, int x0, int x1) => Fill(x0, y, x1, y + 1, 0);

    public Canvas Down(int x, int y0, int y1) => Fill(x, y0, x + 1, y1, 0);

    /// <summary>A grid of black rules at these places.</summary>
    public Canvas Grid(int[] xs, int[] ys)
    {
        foreach (var y in ys)
            Across(y, xs[0], xs[^1] + 1);
        foreach (var x in xs)
            Down(x, ys[0], ys[^1] + 1);
        return this;
    }

    /// <summary>Words from left to right, five points a letter and a space, top at <paramref name="y"/>.</summary>
    public Canvas Text(double x, double y, string text, double height = LetterHeight)
    {
        foreach (var word in text.Split(' '))
        {
            var right = x + (word.Length * LetterWidth);
            _words.Add(new Word(word, new Box(x, y, right, y + height)));
            x = right + (LetterWidth / 2);
        }

        return this;
    }

    /// <summary>One word that reads from the foot of the page to its head.</summary>
    public Canvas Sideways(double x, double foot, string word)
    {
        _words.Add(new Word(word, new Box(x, foot - (word.Length * LetterWidth), x + LetterHeight, foot)));
        return this;
    }

    public static string Show(Table table) => string.Join('\n', table.Rows.Select(r => string.Join(" | ", r.Cells.Select(Show))));

    private static string Show(Cell? cell) =>
        cell is null ? "^" : cell.Text + (cell.RowSpan * cell.ColSpan > 1 ? $"<{cell.RowSpan}x{cell.ColSpan}>" : "");
}
