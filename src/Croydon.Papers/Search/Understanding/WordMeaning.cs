using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Understanding;

/// <summary>Other ways of saying a word or phrase: acronyms both ways, from the field's vocabulary and from the papers; British spelling.</summary>
/// <param name="expand">False keeps to the words as typed.</param>
internal sealed class WordMeaning(IIndexWords index, bool expand)
{
    private readonly List<Expansion> _expanded = [];

    /// <summary>What was added so far.</summary>
    public IReadOnlyList<Expansion> Expanded => _expanded;

    public Concept Word(string word)
    {
        var typed = Variant.Typed(word);
        if (!expand)
            return new Concept(word, [typed]);
        var spelled = Spellings.OthersOf(word).Where(s => index.Passages(s) > 0).Select(s => Variant.Other(s));
        return new Concept(word, [typed, .. spelled, .. Forms(word)]);
    }

    /// <summary>Null where the words are no phrase with a short form.</summary>
    public Concept? SetPhrase(IReadOnlyList<string> words)
    {
        if (!expand)
            return null;
        var text = string.Join(' ', words);
        var forms = Forms(text).ToList();
        return forms.Count == 0 ? null : new Concept(text, [Variant.Typed([.. words]), .. forms]);
    }

    private IEnumerable<Variant> Forms(string text)
    {
        var forms = FieldVocabulary.OthersOf(text).Concat(text.Contains(' ', StringComparison.Ordinal) ? index.ShortForms(text) : index.LongForms(text))
            .Select(f => string.Join(' ', Tokens.Of(f))).Where(f => f.Length > 0 && f != text).Distinct().ToList();
        if (forms.Count > 0)
            _expanded.Add(new Expansion(text, forms));
        return forms.Select(f => Variant.Other(f.Split(' ')));
    }
}
