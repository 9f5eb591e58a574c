using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>A piece of a paper that a card may be made of: a cell of a table or a block, with its place and colour.</summary>
internal sealed record CardPiece(string Text, Citation Source, string? Fill, bool IsHeading)
{
    /// <summary>See <see cref="Block.Level"/>.</summary>
    public int Level { get; init; }

    /// <summary>What its label says it is, where it is a label with a value; null elsewhere and for labels that cards do not have.</summary>
    public CardLabel? Label { get; init; }

    /// <summary>What stands beside its label.</summary>
    public Cell? Value { get; init; }
}

/// <summary>
/// KPI cards: a title, a rating, and labelled figures ("Latest: 97%", "Target: 97%, Floor: 90%", "Previous: 97% (Green)"),
/// in cells around a chart, in lines under a title, or in rows of label and figure.
/// </summary>
internal sealed partial class CardReader(Paper paper)
{
    private const int FarthestTitle = 14;
    private const double Labelled = 0.95;
    private const string Figure = @"(?:[<>≤≥]\s?)?[-−]?£?\d+(?:,\d{3})*(?:\.\d+)?\s?(?:%|k\b|m\b|bn\b)?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly List<CardPiece> _open = [];
    private readonly List<CardPiece> _headings = [];
    private string? _heading;

    public IEnumerable<Kpi> Read()
    {
        var pieces = CardPieces.Of(paper).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsHeading)
                Enter(pieces[i]);
            else if (!Latest().IsMatch(pieces[i].Text))
                _open.Add(pieces[i]);
            else
            {
                var last = i;
                while (last + 1 < pieces.Count && IsRestOfCard(pieces[last + 1]))
                    last++;
                if (Card([.. pieces[i..(last + 1)]]) is { } card)
                    yield return card;
                _open.Clear();
                i = last;
            }
        }
    }

    /// <summary>Another labelled figure, or what a card says after its first one; a title or a reference begins the next card.</summary>
    private static bool IsRestOfCard(CardPiece piece) =>
        !piece.IsHeading && !Latest().IsMatch(piece.Text) && (Label().IsMatch(piece.Text) || piece.Label is CardLabel.Figure or CardLabel.Rating or CardLabel.Direction or CardLabel.Other);

    private void Enter(CardPiece heading)
    {
        if (KpiHeading().IsMatch(heading.Text))
        {
            // What stands above the heading of the cards, such as a summary with its ratings, is no part of the first card.
            _open.Clear();
            _heading = _headings.FindLast(h => h.Level < heading.Level || heading.Level == 0)?.Text ?? _heading;
        }
        else
        {
            _headings.Add(heading);
            _heading = heading.Text;
        }

        _open.Add(heading);
    }

    private Kpi? Card(IReadOnlyList<CardPiece> labels)
    {
        var text = string.Join(" ", labels.Select(l => l.Text));
        var latest = Latest().Match(text);
        var (target, floor, previous) = (Target().Match(text), Floor().Match(text), Previous().Match(text));
        var before = _open.TakeLast(FarthestTitle).ToList();
        if ((!target.Success && !previous.Success && !floor.Success) || TitleOf(before) is not { } title)
            return null;
        var told = before.Concat(labels).Where(p => p.Label is not null).ToList();
        var rating = told.FindLast(p => p.Label == CardLabel.Rating) ?? before.LastOrDefault(p => p.Label is null && RatingIn(p.Text) is not null);
        var printed = rating is null ? RagWords.RatingOf(latest.Groups["rag"].Value) : RatingIn(rating.Value?.Text ?? rating.Text);
        var values = new List<KpiValue> { Value(Period.Latest.Code, latest, labels) with { PrintedRag = printed, ShadedRag = Shading.Of(rating?.Fill) } };
        if (previous.Success)
            values.Add(Value(Period.Previous.Code, previous, labels));
        var reference = told.FindLast(p => p.Label == CardLabel.Ref)?.Value?.Text;
        var kpi = new Kpi(reference is null ? null : KpiRef.Normal(reference), reference, title.Text, title.Source with { Quote = $"{title.Source.Quote} {text}" }, Labelled)
        {
            Layout = KpiLayout.Card,
            Group = GroupOf(title.Text),
            Target = Limit(target),
            Floor = Limit(floor),
            PrintedRag = printed,
            ShadedRag = Shading.Of(rating?.Fill),
            Direction = RagWords.DirectionOf(told.FindLast(p => p.Label == CardLabel.Direction)?.Value) ?? Arrow(before, labels[0].Source.Page),
            Values = values,
            Unit = Units.Of(title.Text, values, target.Groups["figure"].Value),
        };
        return KpiBuilder.Rated(kpi with { Polarity = Ratings.PolarityOf(kpi) });
    }

    /// <summary>The heading that the card stands under; where its title is a heading, the one above that.</summary>
    private string? GroupOf(string title) =>
        _headings.FindLastIndex(h => h.Text == title) is >= 0 and var own && _heading == title ? _headings.Take(own).LastOrDefault(h => h.Level < _headings[own].Level)?.Text : _heading;

    private static KpiDirection? Arrow(List<CardPiece> before, int? page) =>
        before.Where(p => p.Source.Page == page && p.Label is null).Select(p => RagWords.DirectionOf(DirectionMark(p.Text))).LastOrDefault(d => d is not null);

    private static (string Text, Citation Source)? TitleOf(List<CardPiece> before)
    {
        if (before.FindLast(p => p.Label == CardLabel.Title) is { Value: { } named } labelled)
            return (Fold.Spaces(named.Text), labelled.Source);
        var at = before.FindLastIndex(p => p.Label is null && !Debris(p.Text));
        if (at < 0)
            return null;
        var first = at;
        while (first > 0 && before[first - 1].Label is null && !Debris(before[first - 1].Text) && !before[first].IsHeading && before[first - 1].Source.Page == before[at].Source.Page && IsCut(before[first - 1].Text))
            first--;
        var text = Fold.Spaces(RatingWord().Replace(string.Join(" ", before[first..(at + 1)].Select(p => p.Text)), " ")).TrimEnd(':');
        return (text, before[first].Source);
    }

    /// <summary>A line of a title that goes on below: no full stop, and in grid with no figure label.</summary>
    private static bool IsCut(string text) => text.Length > 40 && !text.EndsWith('.') && !Label().IsMatch(text) && !KpiHeading().IsMatch(text);

    /// <summary>Axis numbers, months, legends and ratings are no titles.</summary>
    private static bool Debris(string text) =>
        text.Count(char.IsLetter) < 4 || RagWords.RatingOf(text) is not null || Periods.Read(text) is not null || Label().IsMatch(text) || KpiHeading().IsMatch(text)
        || text.Split(' ').All(w => Legend.Contains(w.TrimEnd(':').ToLowerInvariant()) || Numbers.Read(w) is not null || Periods.Read(w) is not null || !w.Any(char.IsLetter));

    private static readonly string[] Legend = ["actual", "target", "floor", "standard", "expectation", "upper", "lower", "average", "national", "trend", "performance", "result"];

    private static Rag? RatingIn(string text) =>
        RagWords.RatingOf(text) is { } whole && text.Trim().Length > 1 ? whole : RatingWord().Match(text) is { Success: true } word ? RagWords.RatingOf(word.Value) : null;

    private static string DirectionMark(string text) => text.Trim() is { Length: > 0 } t ? t.Split(' ')[^1] : "";

    private static KpiValue Value(string period, Match match, IReadOnlyList<CardPiece> labels)
    {
        var raw = match.Groups["figure"].Value.Trim();
        var number = Numbers.Read(raw);
        var source = labels.FirstOrDefault(l => l.Text.Contains(match.Groups["label"].Value, StringComparison.Ordinal)) ?? labels[0];
        return new KpiValue(period, match.Groups["label"].Value, raw, number?.Value, number is null ? ValueState.Text : ValueState.Reported, source.Source)
        {
            Decimals = number?.Decimals,
            PrintedRag = RagWords.RatingOf(match.Groups["rag"].Value),
        };
    }

    private static Threshold? Limit(Match match) =>
        match.Success ? new Threshold(match.Groups["figure"].Value.Trim(), Numbers.Read(match.Groups["figure"].Value)?.Value) : null;

    // "Latest: 97%", "Current performance: 1,204", "Actual – 93% (Amber)"
    [GeneratedRegex($@"\b(?<label>latest|current|actual|this (?:quarter|month|period))(?:\s+(?:performance|result|figure|value|position|quarter))?\s*[:=–-]\s*(?<figure>{Figure})(?:\s*\((?<rag>\p{{L}}+)\))?", Options)]
    private static partial Regex Latest();

    // "Previous: 97% (Green)", "Last quarter: 88%"
    [GeneratedRegex($@"\b(?<label>previous|last (?:quarter|month|period|year)|prior)(?:\s+(?:performance|result|figure|value|position|quarter|period))?\s*[:=–-]\s*(?<figure>{Figure})(?:\s*\((?<rag>\p{{L}}+)\))?", Options)]
    private static partial Regex Previous();

    // "Target: 97%", "Target 2024/25: ≥ 90%"
    [GeneratedRegex($@"\b(?<label>target)(?:\s+20\d\d[/-]\d\d)?\s*[:=–-]?\s*(?<figure>{Figure})", Options)]
    private static partial Regex Target();

    // "Floor: 90%", "Floor 90%", "floor standard: 85%"
    [GeneratedRegex($@"\b(?<label>floor|minimum)(?:\s+standard)?\s*[:=–-]?\s*(?<figure>{Figure})", Options)]
    private static partial Regex Floor();

    // any labelled figure of a card
    [GeneratedRegex($@"\b(?:latest|current|actual|previous|prior|last (?:quarter|month|period|year)|target|floor|minimum)(?:\s+\p{{L}}+)?\s*[:=–-]?\s*{Figure}", Options)]
    private static partial Regex Label();

    // "Key Performance Indicators", "Activity indicators", "KPIs", "KPI Summary": headings over cards, not their group
    [GeneratedRegex(@"^(?:key performance|activity|performance)?\s*(?:indicators?|kpis?)(?:\s+summary)?$", Options)]
    private static partial Regex KpiHeading();

    // "GREEN" in capitals beside a title
    [GeneratedRegex(@"\b(?:GREEN|AMBER|RED)\b")]
    private static partial Regex RatingWord();
}
