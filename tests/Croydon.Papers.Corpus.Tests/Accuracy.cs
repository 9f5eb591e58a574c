using System.Text.Json.Nodes;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>Precision and recall of one sort of item over the corpus.</summary>
internal sealed class Accuracy
{
    private int _matched;
    private int _expected;
    private int _found;

    public List<string> Differences { get; } = [];

    /// <summary>Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found.</summary>
    public double F1 => _expected + _found == 0 ? 1 : 2.0 * _matched / (_expected + _found);

    /// <summary>Pairs each expected item with one extracted item that holds it.</summary>
    public void Add(string paper, JsonArray expected, JsonArray found)
    {
        var open = found.ToList();
        foreach (var item in expected)
        {
            var match = open.FindIndex(f => Likeness.Holds(f, item));
            if (match < 0)
                Differences.Add($"{paper}: missing {Short(item)}");
            else
            {
                open.RemoveAt(match);
                _matched++;
            }
        }

        Differences.AddRange(open.Select(f => $"{paper}: not expected {Short(f)}"));
        _expected += expected.Count;
        _found += found.Count;
    }

    private static string Short(JsonNode? item)
    {
        var text = item?.ToJsonString() ?? "null";
        return text.Length <= 600 ? text : text[..600] + "…";
    }
}
