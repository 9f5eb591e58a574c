using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>One recommendation and the step that it starts on.</summary>
internal sealed record Recommendation(string Text, Step Step);

/// <summary>Takes the lines under "Recommendations" apart: the words before the list, its items, items under an item.</summary>
internal sealed partial class RecommendationList
{
    private readonly List<Piece> _pieces = [];
    private readonly List<Piece> _before = [];

    private RecommendationList(IEnumerable<ValueLine> lines)
    {
        foreach (var line in lines)
            foreach (var text in ListMarks.CutInline(line.Text))
                Take(text, line.Step);
    }

    /// <summary>"Members are invited to:"; null where there are none.</summary>
    public string? LeadIn { get; private set; }

    public IReadOnlyList<Recommendation> Items { get; private set; } = [];

    public static RecommendationList Read(IEnumerable<ValueLine> lines)
    {
        var list = new RecommendationList(lines);
        list.Arrange();
        return list;
    }

    private void Take(string text, Step step)
    {
        if (ListMarks.Read(text) is { } mark)
            _pieces.Add(new Piece(mark.Mark, mark.Style, step, mark.Text));
        else if (_pieces.Count > 0)
            _pieces[^1].Text += " " + text;
        else if (_before.Count > 0 && !(step.Starts && StandsAlone().IsMatch(text)))
            _before[^1].Text += " " + text;
        else
            _before.Add(new Piece("", "", step, text));
    }

    private void Arrange()
    {
        // "6.1 The committee is asked to:" in front of "i) …" is no item but leads in.
        while (_pieces.Count > 1 && EndsOpen().IsMatch(_pieces[0].Text) && _pieces[0].Style != _pieces[1].Style && !_pieces.Skip(1).Any(p => p.Style == _pieces[0].Style))
        {
            _before.Add(_pieces[0]);
            _pieces.RemoveAt(0);
        }

        if (_pieces.Count > 0)
        {
            LeadIn = _before.Count == 0 ? null : Fold.Spaces(string.Join(' ', _before.Select(b => b.Text)));
            Items = [.. Nested().Select(p => new Recommendation(Fold.Spaces(p.Text), p.Step))];
        }
        else
        {
            Items = [.. _before.Select(b => new Recommendation(Fold.Spaces(b.Text), b.Step)).Where(r => r.Text.Length > 0 && !Nothing().IsMatch(r.Text))];
        }
    }

    /// <summary>Marks of another style than the first's belong to the item above them.</summary>
    private IEnumerable<Piece> Nested()
    {
        var top = new List<Piece>();
        foreach (var piece in _pieces)
        {
            if (top.Count == 0 || piece.Style == top[0].Style)
                top.Add(piece);
            else
                top[^1].Text += $" {piece.Mark} {piece.Text}";
        }

        return top;
    }

    private sealed class Piece(string mark, string style, Step step, string text)
    {
        public string Mark { get; } = mark;

        public string Style { get; } = style;

        public Step Step { get; } = step;

        public string Text { get; set; } = text;
    }

    // "Members are invited to:", "It is recommended that", "The sub-committee is asked to note:"
    [GeneratedRegex(@"(?:[:–-]|\b(?:to|that))\s*$")]
    private static partial Regex EndsOpen();

    // "That the committee notes …", "Cabinet is asked to …", "Note the …": a paragraph that is a recommendation of its own
    [GeneratedRegex(@"^(?:That\b|(?:To\s+)?(?:Note|Agree|Approve|Endorse|Consider|Delegate|Recommend|Adopt|Authorise|Receive|Review|Support|Confirm)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex StandsAlone();

    // "None.", "Not applicable", "N/A"
    [GeneratedRegex(@"^(?:none|nil|n/?a|not applicable)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
