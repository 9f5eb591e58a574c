using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Layout;

/// <summary>The words of a page as its rendering or its drawing shows them: without hidden ones, those struck out marked.</summary>
internal sealed class SeenWords
{
    private readonly IReadOnlySet<Word> _hidden;
    private readonly Dictionary<Word, Word> _struck = new(ReferenceEqualityComparer.Instance);

    private SeenWords(IReadOnlySet<Word> hidden, IReadOnlyList<Word> struck)
    {
        _hidden = hidden;
        foreach (var word in struck)
            _struck[word] = word with { StruckOut = true };
    }

    /// <param name="page">With all its words.</param>
    /// <param name="image">One pixel a point.</param>
    /// <param name="images">For a larger rendering, where the small one leaves a doubt.</param>
    public static async Task<SeenWords> LookAsync(Page page, PageImage image, IPageImages images, CancellationToken cancel) =>
        new(HiddenWords.Find(page.Words, image), await StruckWords.FindAsync(page, image, images, cancel));

    /// <param name="page">With all its words.</param>
    public static SeenWords Look(Page page, PageDrawing drawing) => new(FaintWords.Find(page.Words, drawing), StruckWords.Find(page, drawing));

    /// <param name="page">With all or some of its words.</param>
    public Page Of(Page page) =>
        _hidden.Count == 0 && _struck.Count == 0
            ? page
            : page with { Words = [.. page.Words.Where(w => !_hidden.Contains(w)).Select(w => _struck.GetValueOrDefault(w, w))] };
}
