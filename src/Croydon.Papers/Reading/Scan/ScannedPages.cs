using System.Collections.Concurrent;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Reads again by optical recognition the pages whose text layer is missing or garbage; a page with good text is never touched.</summary>
internal static class ScannedPages
{
    private const int Dpi = 300;
    private const double LargestPixels = 4200;

    /// <summary>A page takes seconds; a longer scan is split.</summary>
    public const int MostRecognised = 200;
    private const double Unsure = 0.6;

    /// <summary>Letters of a word that is wider than high however it is set.</summary>
    private const int LongWord = 4;

    // what a recogniser makes of pieces of rules that stayed
    private const string RestsOfRules = "|_=[]{}~¦";

    /// <returns>All pages, those read again replaced; how these had to be turned; a problem for each decision.</returns>
    public static async Task<(IReadOnlyList<Page> Pages, IPageImages Images, IReadOnlyList<Problem> Problems)> ReadAsync(
        IReadOnlyList<Page> pages, IPageImages images, CancellationToken cancel)
    {
        var wanting = await WantingAsync(pages, images, cancel);
        var read = new ConcurrentDictionary<int, Recognised>();
        await Parallel.ForEachAsync(wanting.Take(MostRecognised), InParallel(cancel), async (page, stop) =>
            read[page.Number] = await ReadAsync(page, TextLayer.IsGarbage(page), images, stop));
        var turned = read.Values.Where(r => r.Rotation != Rotation.None).ToDictionary(r => r.Page.Number, r => r.Rotation);
        return (
            [.. pages.Select(p => read.TryGetValue(p.Number, out var again) ? again.Page : p)],
            turned.Count == 0 ? images : new StraightenedImages(images, turned),
            [.. read.Values.Select(r => r.Problem).OrderBy(p => p.Page), .. TooMany(wanting.Count)]);
    }

    /// <summary>The pages to read again, in order: text that is garbage, or next to no text beside something drawn.</summary>
    private static async Task<IReadOnlyList<Page>> WantingAsync(IReadOnlyList<Page> pages, IPageImages images, CancellationToken cancel)
    {
        var wanting = new ConcurrentBag<Page>();
        await Parallel.ForEachAsync(pages, InParallel(cancel), async (page, stop) =>
        {
            if (TextLayer.IsGarbage(page)
                || (TextLayer.IsThin(page) && !Sheets.IsTooLarge(page) && await images.RenderGrayAsync(page.Number, Ink.Dpi, stop) is { } small && Ink.IsUnexplained(small, page)))
                wanting.Add(page);
        });
        return [.. wanting.OrderBy(p => p.Number)];
    }

    private static IEnumerable<Problem> TooMany(int wanting) => wanting <= MostRecognised
        ? []
        : [new Problem("ocr", Severity.Warning, null, $"{wanting} pages have no text of their own; only the first {MostRecognised} of these were read by optical recognition: split the paper and read the parts.")];

    private static ParallelOptions InParallel(CancellationToken cancel) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };

    private static async Task<Recognised> ReadAsync(Page page, bool garbage, IPageImages images, CancellationToken cancel)
    {
        var dpi = (int)Math.Min(Dpi, LargestPixels * 72 / Math.Max(page.Width, page.Height));
        if (await images.RenderGrayAsync(page.Number, dpi, cancel) is not { } image)
            return Failed(page, "its image could not be made.");
        var (words, rotation, failure) = await RecogniseAsync(image, dpi, cancel);
        if (words is null)
            return Failed(page, failure!);
        if (words.Count == 0)
            return new Recognised(page, Rotation.None, new Problem("ocr", Severity.Info, page.Number, Explain(garbage, 0, 0)));
        var read = page.AsRead(rotation == Rotation.None ? null : rotation);
        var kept = garbage ? [] : read.Words.Where(w => !words.Any(o => o.Box.HoldsCentreOf(w.Box)));
        var again = read with { Words = [.. words, .. kept], Source = TextSource.Ocr };
        return new Recognised(again, rotation, new Problem("ocr", Severity.Info, page.Number, Explain(garbage, rotation.Turns, words.Count)));
    }

    /// <summary>Put straight; turned and read again where the recogniser is unsure of what it read, or found its words standing sideways.</summary>
    private static async Task<(IReadOnlyList<Word>? Words, Rotation Rotation, string? Failure)> RecogniseAsync(GrayImage image, int dpi, CancellationToken cancel)
    {
        var level = new Rotation(0, Skew.Measure(image));
        var (plain, isGrid) = Cleaned(level.Apply(image), dpi);
        var (words, failure) = await Tesseract.ReadAsync(plain, dpi, scattered: false, cancel);
        if (words is null)
            return (null, level, failure);
        if (IsDoubtful(words) && await Tesseract.TurnsAsync(image, dpi, cancel) is > 0 and var turns)
        {
            var turned = new Rotation(turns, 0);
            turned = turned with { Degrees = Skew.Measure(turned.Apply(image)) };
            var (upright, isGridToo) = Cleaned(turned.Apply(image), dpi);
            var (better, _) = await Tesseract.ReadAsync(upright, dpi, scattered: false, cancel);
            if (better is not null && !IsDoubtful(better, than: words))
                (words, level, plain, isGrid) = (better, turned, upright, isGridToo);
        }

        return (isGrid ? await WithScatteredAsync(words, plain, dpi, cancel) : words, level, null);
    }

    /// <summary>Without dirt and rules; of a ruled table also without the tints of its cells.</summary>
    private static (GrayImage Image, bool IsGrid) Cleaned(GrayImage image, int dpi)
    {
        var clean = Specks.Erase(image, dpi);
        var plain = RuleLines.Erase(clean, dpi, out var isGrid);
        return (isGrid ? RuleLines.Erase(Tints.Erase(clean, dpi), dpi, out _) : plain, isGrid);
    }

    /// <summary>A page with a ruled table is read a second time word by word; what only the first reading has (light words on dark) is kept.</summary>
    private static async Task<IReadOnlyList<Word>> WithScatteredAsync(IReadOnlyList<Word> words, GrayImage plain, int dpi, CancellationToken cancel)
    {
        var (scattered, _) = await Tesseract.ReadAsync(plain, dpi, scattered: true, cancel);
        return scattered is null ? words
            : [.. words.Where(w => w.Confidence >= Unsure && !scattered.Any(s => s.Box.HorizontalOverlap(w.Box) > 0 && s.Box.VerticalOverlap(w.Box) > 0)).Concat(scattered).Where(w => !IsRestOfRule(w))];
    }

    private static bool IsDoubtful(IReadOnlyList<Word> words) => Sureness(words) < Unsure || AreSideways(words);

    private static bool IsDoubtful(IReadOnlyList<Word> words, IReadOnlyList<Word> than) =>
        AreSideways(words) || (Sureness(words) <= Sureness(than) && !AreSideways(than));

    /// <summary>The recogniser reads lines that run up or down a page, too.</summary>
    private static bool AreSideways(IReadOnlyList<Word> words)
    {
        var telling = words.Where(w => w.Text.Length >= LongWord).ToList();
        return 2 * telling.Count(w => w.Box.Height > w.Box.Width) > telling.Count;
    }

    /// <summary>Strokes only; one dash that the recogniser is sure of is the paper's own, for "no figure".</summary>
    private static bool IsRestOfRule(Word word) =>
        word.Text.All(c => RestsOfRules.Contains(c, StringComparison.Ordinal))
        || (word.Text.All(c => c is '-' or '–' or '—' || RestsOfRules.Contains(c, StringComparison.Ordinal)) && (word.Text.Length > 1 || word.Confidence < Unsure));

    /// <summary>Mean confidence by letter, 0 to 1.</summary>
    private static double Sureness(IReadOnlyList<Word> words) =>
        words.Count == 0 ? 0 : words.Sum(w => w.Confidence * w.Text.Length) / words.Sum(w => w.Text.Length);

    private static string Explain(bool garbage, int turns, int words) =>
        (garbage ? "The text layer makes no sense in English (a wrong character map), so the page was read by optical recognition"
            : "The page has no text of its own and was read by optical recognition")
        + (turns == 0 ? "" : ", turned upright")
        + (words == 0 ? "; no words were found." : ".");

    private static Recognised Failed(Page page, string why) =>
        new(page, Rotation.None, new Problem("ocr", Severity.Warning, page.Number, $"Page {page.Number} has no text of its own and could not be read by optical recognition: {why}"));

    private sealed record Recognised(Page Page, Rotation Rotation, Problem Problem);
}
