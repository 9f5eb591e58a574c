using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Layout;

/// <summary>Tells headings from text by letter size, weight and capitals, and ranks their styles over the whole paper.</summary>
internal sealed class TextStyles
{
    private const double Larger = 1.12;
    private const int LongestHeading = 180;
    private const int MostLines = 4;
    private const int DeepestLevel = 6;

    private readonly double _body;
    private readonly List<(int Size, int Weight)> _ranks;

    public TextStyles(IReadOnlyList<Draft> drafts)
    {
        _body = drafts.SelectMany(d => d.Lines).GroupBy(l => Math.Round(l.Size * 2) / 2)
            .OrderByDescending(g => g.Sum(l => l.Line.Text.Length)).Select(g => g.Key).FirstOrDefault(12);
        _ranks = [.. drafts.Where(IsHeading).Select(StyleOf).Distinct().OrderByDescending(s => s.Size).ThenByDescending(s => s.Weight)];
    }

    public bool IsHeading(Draft draft)
    {
        var text = draft.Text;
        if (draft.Lines.Count > MostLines || text.Length > LongestHeading || text.Count(char.IsLetter) < 3 || (draft.Marker is { } m && LineStart.IsBullet(m)))
            return false;
        if (IsLabelled(text) || text.Count(char.IsAsciiDigit) > text.Count(char.IsLetter) || (text[^1] is '.' or ';' or ',' && !(draft.Size > 1.3 * _body)))
            return false;
        return draft.Bold || draft.Size > Larger * _body || (IsCapitals(text) && draft.Lines.Count <= 2);
    }

    /// <summary>From 1, the largest; a numbered heading "1.1" stands below its "1".</summary>
    public int LevelOf(Draft heading)
    {
        var depth = heading.Marker?.Trim('.', '(', ')').Count(c => c == '.') ?? 0;
        return Math.Clamp(_ranks.IndexOf(StyleOf(heading)) + 1 + depth, 1, DeepestLevel);
    }

    private static (int Size, int Weight) StyleOf(Draft draft) =>
        ((int)Math.Round(draft.Size), (draft.Bold ? 2 : 0) + (IsCapitals(draft.Text) ? 1 : 0));

    /// <summary>"To: Cabinet" says something of the paper; a heading has nothing after its colon.</summary>
    private static bool IsLabelled(string text) => LineStart.IsLabel(text) && !text.EndsWith(':');

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) > 3 && !text.Any(char.IsLower);
}
