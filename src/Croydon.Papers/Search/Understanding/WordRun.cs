using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Understanding;

/// <summary>
/// Understands words that stand side by side in a query: dates, sums, references and set phrases become one concept each,
/// words that only ask are passed over, and the rest are words.
/// </summary>
internal sealed class WordRun(WordMeaning meaning)
{
    private const int LongestReference = 3;

    public IReadOnlyList<Concept> Read(IReadOnlyList<string> typed)
    {
        var concepts = new List<Concept>();
        var dates = new DatesOfRun(typed);
        for (var at = 0; at < typed.Count;)
        {
            var (concept, taken) = dates.At(at) ?? Reference(typed, at) ?? SetPhrase(typed, at) ?? Word(typed[at]);
            if (concept is not null)
                concepts.Add(concept);
            at += taken;
        }

        return concepts.Count > 0 || typed.Count == 0 ? concepts : [.. typed.SelectMany(Tokens.Of).Select(meaning.Word)];
    }

    /// <summary>"CP5", "CP 5", "W 1 a"; also "£10.9m" and "£10.9 million".</summary>
    private static (Concept?, int)? Reference(IReadOnlyList<string> typed, int at)
    {
        for (var taken = Math.Min(LongestReference, typed.Count - at); taken > 0; taken--)
        {
            var text = string.Join(' ', typed.Skip(at).Take(taken));
            if (Sums.Whole(text) is { } sum)
                return (new Concept(text, [Variant.Mark(sum)]), taken);
            if (References.Whole(text) is { } reference)
                return (new Concept(text, [Variant.Typed([.. Tokens.Of(text)]), Variant.Mark(reference), Variant.Mark(ItemMarks.Mark("ref", reference))]), taken);
        }

        return null;
    }

    /// <summary>"looked after children": the longest known phrase that starts here.</summary>
    private (Concept?, int)? SetPhrase(IReadOnlyList<string> typed, int at)
    {
        for (var taken = Math.Min(FieldVocabulary.Longest, typed.Count - at); taken > 1; taken--)
        {
            var words = typed.Skip(at).Take(taken).SelectMany(Tokens.Of).ToList();
            if (meaning.SetPhrase(words) is { } concept)
                return (concept, taken);
        }

        return null;
    }

    private (Concept?, int) Word(string typed)
    {
        var words = Tokens.Of(typed).ToList();
        return words switch
        {
            [] => (null, 1),
            [var one] when StopWords.Contains(one) && !IsAcronym(typed) => (null, 1),
            [var one] => (meaning.Word(one), 1),
            _ => (new Concept(typed, [Variant.Typed(words)]), 1),
        };
    }

    /// <summary>"IT" and "SEND" are names where they are typed in capitals.</summary>
    private static bool IsAcronym(string typed) => typed.Length > 1 && typed.All(char.IsUpper);
}
