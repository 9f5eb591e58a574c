using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Decisions;

/// <summary>Reads a notice: what stands once at its head holds for all its decisions; each "subject" or "title" begins another.</summary>
internal sealed partial class DecisionNotice(Paper paper, IReadOnlyList<Step> steps)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<DecisionField, string> _head = [];

    private sealed record Line(DecisionField Field, string Text, Step Step);

    private sealed class Entry
    {
        public List<Line> Lines { get; } = [];

        public string? Of(DecisionField field) =>
            Fold.Spaces(string.Join(' ', Lines.Where(l => l.Field == field).Select(l => l.Text))) is { Length: > 0 } text ? text : null;
    }

    public IEnumerable<Decision> Read()
    {
        Gather();
        var whole = Fold.Spaces(string.Join(' ', steps.Take(30).Select(s => s.Text)));
        var determined = Determined().Match(whole);
        foreach (var entry in _entries.Where(e => e.Of(DecisionField.Title) is not null && e.Of(DecisionField.Points) is not null))
            yield return DecisionOf(entry, whole, determined);
    }

    private void Gather()
    {
        var field = DecisionField.Other;
        string? deadline = null;
        foreach (var line in Enumerable.Range(0, steps.Count).SelectMany(Lines))
        {
            if (Deadline().IsMatch(line.Text))
            {
                deadline = line.Text;
                continue;
            }

            var label = DecisionLabels.Read(line.Text);
            field = label?.Field ?? field;
            if (field == DecisionField.Title && label is not null)
            {
                _entries.Add(new Entry());
                if (deadline is not null)
                    _entries[^1].Lines.Add(new Line(DecisionField.CallIn, deadline, line.Step));
                deadline = null;
            }

            var text = label is { } l ? l.Value : line.Text;
            if (_entries.Count > 0)
                _entries[^1].Lines.Add(new Line(field, text, line.Step));
            else if (text.Length > 0)
                _head[field] = _head.TryGetValue(field, out var before) ? before + " " + text : text;
        }
    }

    /// <summary>A row of labels over a row of values is read column by column; else a label in one cell goes with its value in the next.</summary>
    private IEnumerable<(string Text, Step Step)> Lines(int at)
    {
        var step = steps[at];
        if (step.Row is null)
            return Dots().IsMatch(step.Text) ? [] : [(step.Text, step)];
        if (at > 0 && LabelsOf(at - 1) is { } labels && labels.Count == step.Cells.Count)
            return labels.Zip(step.Cells).Select(p => ($"{p.First.TrimEnd(':')}: {p.Second}", step));
        if (at + 1 < steps.Count && LabelsOf(at) is not null && steps[at + 1].Row is not null && ReferenceEquals(steps[at + 1].Block, step.Block))
            return [];
        var cells = step.Row.Cells.OfType<Cell>().Where(c => c.Text.Length > 0 && !OnlyLetter().IsMatch(c.Text)).ToList();
        return cells is [var label, var value] && DecisionLabels.Read(label.Text) is { Value: "" }
            ? [($"{label.Text.TrimEnd(':')}: {value.Text}", step)]
            : cells.SelectMany(c => c.Lines.Count > 1 ? c.Lines.Select(l => (l.Text, step)) : [(c.Text, step)]);
    }

    /// <summary>The cells of a row that holds two labels or more and nothing else; null for other rows.</summary>
    private List<string>? LabelsOf(int at) =>
        steps[at].Cells.Where(c => c.Length > 0).ToList() is { Count: >= 2 } cells && cells.TrueForAll(c => DecisionLabels.Read(c) is { Value: "" }) ? cells : null;

    private Decision DecisionOf(Entry entry, string whole, Match determined)
    {
        var title = entry.Of(DecisionField.Title)!;
        var item = ItemNumber().Match(title);
        var callIn = entry.Of(DecisionField.CallIn) ?? Head(DecisionField.CallIn);
        return new Decision(Fold.Spaces(ItemNumber().Replace(title, " ")), paper.At(entry.Lines[0].Step))
        {
            AgendaItem = item.Success ? item.Groups["no"].Value : null,
            Maker = Head(DecisionField.Maker) ?? MakerBelow() ?? (determined.Success ? determined.Groups["body"].Value.Trim() : null),
            Reference = ReferenceNumber().Match(Head(DecisionField.Reference) ?? whole) is { Success: true } r ? r.Value : Head(DecisionField.Reference),
            Date = Dates.First(Head(DecisionField.Date) ?? (determined.Success ? determined.Value : ""))?.Day,
            KeyDecision = YesOrNo(entry.Of(DecisionField.Key) ?? Head(DecisionField.Key)),
            CallIn = callIn,
            CallInDeadline = callIn is null ? null : Dates.First(callIn)?.Day,
            Proposed = whole.Contains("proposed record", StringComparison.OrdinalIgnoreCase),
            Points = [.. Points(entry)],
            Reasons = entry.Of(DecisionField.Reasons),
            Alternatives = entry.Of(DecisionField.Alternatives),
            Interests = entry.Of(DecisionField.Interests),
            Ward = entry.Of(DecisionField.Ward),
        };
    }

    private string? Head(DecisionField field) => _head.TryGetValue(field, out var text) && text.Length > 0 ? text : null;

    /// <summary>"DECISION TO BE TAKEN BY:  DECISION NUMBER:" over "Cabinet  24/00108": the words beside the number, on the line below both labels.</summary>
    private string? MakerBelow() =>
        steps.Take(12).Select(s => BesideNumber().Match(s.Text)).FirstOrDefault(m => m.Success)?.Groups["maker"].Value.Trim();

    /// <summary>The marked points; the words before the first mark lead in. Letters under a number belong to its point.</summary>
    private static IEnumerable<string> Points(Entry entry)
    {
        var points = new List<string>();
        string? leadIn = null, style = null;
        foreach (var line in entry.Lines.Where(l => l.Field == DecisionField.Points && l.Text.Length > 0))
        {
            var (marker, text) = Markers.Split(line.Text);
            var kind = marker is null ? null : char.IsDigit(marker.Trim('(')[0]) ? "1" : "a";
            style ??= kind;
            if (kind is not null && kind == style)
                points.Add(text);
            else if (points.Count > 0)
                points[^1] += " " + line.Text;
            else
                leadIn = $"{leadIn} {line.Text}";
        }

        return points.Count > 0 ? points.Select(Fold.Spaces) : leadIn is null ? [] : [Fold.Spaces(leadIn)];
    }

    private static bool? YesOrNo(string? text) => text switch
    {
        null => null,
        _ when Yes().IsMatch(text) => true,
        _ when No().IsMatch(text) => false,
        _ => null,
    };

    // "Decision determined at Transport Policy Committee meeting on 15 May 2025"
    [GeneratedRegex(@"\b(?:determined|taken|made) (?:at|by) (?:the )?(?<body>\p{Lu}.{3,90}?)\s+(?:meeting )?on\s+.{6,30}\d{4}")]
    private static partial Regex Determined();

    // "Deadline for Escalation Panel referral 22 May 2025", "Last date for call-in: 7 June 2024"
    [GeneratedRegex(@"^(?:Deadline for|Last (?:date|day) for|Call-?in (?:deadline|expires|period ends))\b.*\d{4}", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    // "(agenda item 7)"
    [GeneratedRegex(@"\s*\(agenda item (?<no>\d{1,2}[a-z]?)\)", RegexOptions.IgnoreCase)]
    private static partial Regex ItemNumber();

    // "24/00108"
    [GeneratedRegex(@"\b\d{2}/\d{4,5}\b")]
    private static partial Regex ReferenceNumber();

    // "Cabinet 24/00108"
    [GeneratedRegex(@"^(?<maker>\p{Lu}[\p{L} ,&’'-]{3,90})\s+\d{2}/\d{4,5}$")]
    private static partial Regex BesideNumber();

    // the dots of a line for a signature
    [GeneratedRegex(@"^[._…\s]{5,}$")]
    private static partial Regex Dots();

    // "(a)" alone in its cell
    [GeneratedRegex(@"^\([a-z]\)$")]
    private static partial Regex OnlyLetter();

    [GeneratedRegex(@"^\W*yes\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    // "NO", "This is not a key decision"
    [GeneratedRegex(@"^\W*no\b|\bnot a key decision", RegexOptions.IgnoreCase)]
    private static partial Regex No();
}
