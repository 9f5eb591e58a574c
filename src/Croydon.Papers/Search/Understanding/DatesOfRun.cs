using Croydon.Papers.Search.Passages;
using Croydon.Papers.Text;

namespace Croydon.Papers.Search.Understanding;

/// <summary>The dates among words of a query that stand side by side; several joined by "and" are one concept.</summary>
internal sealed class DatesOfRun
{
    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly IReadOnlyList<DateReading> _dates;

    public DatesOfRun(IReadOnlyList<string> typed)
    {
        foreach (var word in typed)
            _starts.Add(_starts.Count == 0 ? 0 : _starts[^1] + typed[_starts.Count - 1].Length + 1);
        _text = string.Join(' ', typed);
        _dates = Dates.FindAll(_text);
    }

    /// <summary>"10 and 11 July 2018" where it begins with word <paramref name="at"/>, and how many words it takes; null where no date begins there.</summary>
    public (Concept?, int)? At(int at)
    {
        var first = _dates.TakeWhile(d => d.Start < _starts[at]).Count();
        if (first == _dates.Count || _dates[first].Start != _starts[at])
            return null;
        var last = first;
        while (last + 1 < _dates.Count && IsJoin(_text[_dates[last].End..Math.Max(_dates[last].End, _dates[last + 1].Start)]))
            last++;
        var readings = _dates.Skip(first).Take(last - first + 1).ToList();
        var exact = readings.SelectMany(DateTerms.Exactly).Distinct().ToList();
        if (exact.Count == 0)
            return null;
        var near = readings.SelectMany(DateTerms.Of).Distinct().Except(exact).Select(t => new Variant(VariantKind.Near, [t]));
        var raw = _text[_starts[at].._dates[last].End];
        return (new Concept(raw, [.. exact.Select(Variant.Mark), .. near]), _starts.Skip(at).TakeWhile(s => s < _dates[last].End).Count());
    }

    private static bool IsJoin(string between) => between.Trim() is "and" or "or" or "," or "&" or "to" or "-";
}
