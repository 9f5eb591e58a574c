using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Ranking;

/// <summary>The part of a passage that shows why it was found. All text is encoded; &lt;mark&gt; is the only mark-up.</summary>
public static class Snippet
{
    private const int Length = 280;
    private const int Before = 60;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string passage, IReadOnlyList<Concept> concepts)
    {
        var text = passage.Replace('\n', ' ');
        var hits = Hits(text, concepts);
        var (from, to) = Window(text, hits);
        var html = new StringBuilder(from > 0 ? "… " : "");
        var at = from;
        foreach (var (start, end) in hits.Where(h => h.Start >= from && h.End <= to))
        {
            html.Append(Encoder.Encode(text[at..start])).Append("<mark>").Append(Encoder.Encode(text[start..end])).Append("</mark>");
            at = end;
        }

        return html.Append(Encoder.Encode(text[at..to])).Append(to < text.Length ? " …" : "").ToString();
    }

    private static List<(int Start, int End)> Hits(string text, IReadOnlyList<Concept> concepts)
    {
        var words = WordPlaces.In(text);
        var wanted = concepts.SelectMany(c => c.Variants).Where(v => v.Kind is VariantKind.Typed or VariantKind.Other).Select(v => v.Words.Select(Words.StemOf).ToArray()).ToList();
        var marks = concepts.SelectMany(c => c.Variants).Where(v => v.Kind == VariantKind.Mark).Select(v => v.Words[0]).ToHashSet(StringComparer.Ordinal);
        var hits = new List<(int Start, int End)>();
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var stems in wanted.Where(s => i + s.Length <= words.Count && Enumerable.Range(0, s.Length).All(k => words[i + k].Stem == s[k])))
                hits.Add((words[i].Start, words[i + stems.Length - 1].End));
        }

        if (marks.Count > 0)
            hits.AddRange(TermPlaces.In(text).Where(t => marks.Contains(t.Term)).Select(t => (t.Start, t.End)));
        return Joined(hits);
    }

    private static List<(int Start, int End)> Joined(List<(int Start, int End)> hits)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var hit in hits.Order())
        {
            if (joined.Count > 0 && hit.Start < joined[^1].End)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, hit.End));
            else
                joined.Add(hit);
        }

        return joined;
    }

    /// <summary>The stretch with the most hits, cut at spaces.</summary>
    private static (int From, int To) Window(string text, List<(int Start, int End)> hits)
    {
        if (text.Length <= Length + Before)
            return (0, text.Length);
        var start = hits.Count == 0 ? 0 : hits.MaxBy(h => hits.Count(o => o.Start >= h.Start && o.End <= h.Start + Length - Before)).Start;
        var from = start <= Before ? 0 : text.IndexOf(' ', start - Before) is var space && space >= 0 && space < start ? space + 1 : start;
        if (from + Length >= text.Length)
            return (from, text.Length);
        var to = text.LastIndexOf(' ', from + Length);
        to = to > from ? to : from + Length;
        return (from, char.IsLowSurrogate(text[to]) ? to + 1 : to);
    }
}
