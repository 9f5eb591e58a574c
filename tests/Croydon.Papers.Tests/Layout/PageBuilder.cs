using Croydon.Papers.Documents;
using Croydon.Papers.Layout;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Layout;

/// <summary>Sets an A4 page by hand: every letter is half as wide as its line is high, a space as a letter.</summary>
internal sealed class PageBuilder(int number = 1)
{
    private readonly List<Word> _words = [];

    /// <param name="y">Top of the line, in points.</param>
    public PageBuilder At(double x, double y, string line, double size = 12, bool bold = false)
    {
        foreach (var word in line.Split(' '))
        {
            _words.Add(new Word(word, new Box(x, y, x + (word.Length * size / 2), y + size)) { Bold = bold });
            x += (word.Length + 1) * size / 2;
        }

        return this;
    }

    /// <summary>A word set sideways, to be read from the foot upwards.</summary>
    public PageBuilder Sideways(double x, double foot, params string[] words)
    {
        foreach (var word in words)
        {
            _words.Add(new Word(word, new Box(x, foot - (word.Length * 6), x + 12, foot)));
            foot -= (word.Length + 1) * 6;
        }

        return this;
    }

    public Page Page => new(number, 595, 842, _words);

    public static Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(params PageBuilder[] pages) => LayOutAsync(null, pages);

    /// <summary>"Heading1 Text", "ListItem2 [o] Text": a block a line.</summary>
    public static Task<string[]> ShowAsync(params PageBuilder[] pages) => ShowAsync(null, pages);

    /// <param name="images">What the pages show besides words; null where nothing is known of it.</param>
    public static async Task<string[]> ShowAsync(IPageImages? images, params PageBuilder[] pages) =>
        [.. (await LayOutAsync(images, pages)).Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")} {(b.Marker is null ? "" : $"[{b.Marker}] ")}{b.Text}")];

    private static async Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(IPageImages? images, PageBuilder[] pages) =>
        await PageLayout.LayOutAsync(new ReadResult("pdf") { Pages = [.. pages.Select(p => p.Page)], Images = images }, CancellationToken.None);
}
