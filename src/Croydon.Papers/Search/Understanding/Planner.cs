using System.Globalization;
using Croydon.Papers.Search.Language;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Understanding;

/// <summary>Turns a parsed query into what an index is asked for.</summary>
public sealed class Planner
{
    private const int MostPrefixed = 50;
    private const int MostNear = 10;

    private readonly IIndexWords _index;
    private readonly WordMeaning _meaning;
    private readonly List<Concept> _concepts = [];
    private DateOnly? _from;
    private DateOnly? _to;

    private Planner(IIndexWords index, bool expand) => (_index, _meaning) = (index, new WordMeaning(index, expand));

    public static SearchPlan Plan(ParsedQuery query, IIndexWords index, bool expand)
    {
        var planner = new Planner(index, expand);
        var top = query.Root switch
        {
            null => [],
            AndNode and => planner.Conjunction(and.Nodes),
            var one => planner.Conjunction([one]),
        };
        return new SearchPlan(All(top), Relax(top), planner._concepts)
        {
            From = planner._from,
            To = planner._to,
            Expanded = planner._meaning.Expanded,
            Note = query.Note,
        };
    }

    /// <summary>Any of the words instead of all; conditions stay.</summary>
    private static Match? Relax(List<Match> top)
    {
        var words = top.OfType<MatchConcept>().ToList<Match>();
        return words.Count < 2 ? null : All([.. top.Where(m => m is not MatchConcept), new MatchAny(words)]);
    }

    /// <summary>Words that stand side by side are understood together.</summary>
    private List<Match> Conjunction(IReadOnlyList<QueryNode> nodes)
    {
        var matches = new List<Match>();
        for (var at = 0; at < nodes.Count;)
        {
            var run = nodes.Skip(at).TakeWhile(n => n is WordNode).Cast<WordNode>().Select(n => n.Text).ToList();
            if (run.Count > 0)
                matches.AddRange(new WordRun(_meaning).Read(run).Select(Concept));
            else if (Node(nodes[at]) is { } match)
                matches.Add(match);
            at += Math.Max(1, run.Count);
        }

        return matches;
    }

    private Match? Node(QueryNode node) => node switch
    {
        AndNode and => All(Conjunction(and.Nodes)),
        OrNode or => Alternatives(or),
        NotNode not => Excluded(not),
        FieldNode field => Field(field.Name, field.Value),
        PhraseNode phrase => Concept(new Concept($"\"{phrase.Text}\"", [Variant.Typed([.. Tokens.Of(phrase.Text)])])),
        PrefixNode prefix => Concept(new Concept(prefix.Text + "*", [new Variant(VariantKind.Prefix, [prefix.Text]), .. _index.WithPrefix(prefix.Text, MostPrefixed).Select(w => Variant.Other(w))])),
        FuzzyNode fuzzy => Concept(new Concept(fuzzy.Text + "~", [Variant.Typed(fuzzy.Text), .. new Spelling(_index).Near(fuzzy.Text, MostNear).Select(w => Variant.Other(w))])),
        _ => All(Conjunction([node])),
    };

    /// <summary>Plain alternatives are one concept: a passage need not hold them all.</summary>
    private Match? Alternatives(OrNode or)
    {
        var known = _concepts.Count;
        List<Match> matches = [.. or.Nodes.Select(n => All(Conjunction([n]))).OfType<Match>()];
        if (matches.Count < 2 || !matches.TrueForAll(m => m is MatchConcept))
            return Any(matches);
        _concepts.RemoveRange(known, _concepts.Count - known);
        var concepts = matches.Cast<MatchConcept>().Select(m => m.Concept).ToList();
        return Concept(new Concept(string.Join(" OR ", concepts.Select(c => c.Text)), [.. concepts.SelectMany(c => c.Variants)]));
    }

    private MatchConcept Concept(Concept concept)
    {
        _concepts.Add(concept);
        return new MatchConcept(concept);
    }

    /// <summary>What is excluded does not rank.</summary>
    private MatchNot? Excluded(NotNode not)
    {
        var known = _concepts.Count;
        var match = All(Conjunction([not.Node]));
        _concepts.RemoveRange(known, _concepts.Count - known);
        return match is null ? null : new MatchNot(match);
    }

    private Match? Field(string name, string value)
    {
        switch (name)
        {
            case "from":
                _from = QueryDates.Read(value, end: false);
                return null;
            case "to":
                _to = QueryDates.Read(value, end: true);
                return null;
            case "year":
                return new MatchYear(int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture));
            case "title" or "section":
                return new MatchField(name, [.. Tokens.Of(value)]);
            case "kind" or "body" or "council":
                return new MatchPaper(name, value);
            case "owner":
                return Concept(new Concept($"owner:{value}", [Variant.Mark(ItemMarks.Mark("owner", value))]));
            case "ref":
                return Concept(new Concept($"ref:{value}", [Variant.Mark(ItemMarks.Mark("ref", value)), Variant.Mark(string.Concat(Tokens.Of(value)))]));
            default:
                return Concept(new Concept($"{name}:{value}", [Variant.Typed([.. Tokens.Of(value)])]));
        }
    }

    private static Match? All(List<Match> matches) => matches.Count switch
    {
        0 => null,
        1 => matches[0],
        _ => new MatchAll(matches),
    };

    private static Match? Any(List<Match> matches) => matches.Count switch
    {
        0 => null,
        1 => matches[0],
        _ => new MatchAny(matches),
    };
}
