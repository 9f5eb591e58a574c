namespace Croydon.Papers.Search.Understanding;

/// <summary>What an index knows of its own words.</summary>
public interface IIndexWords
{
    /// <summary>How many passages use the word as spelled; 0 where none does.</summary>
    /// <param name="word">Lower case, not stemmed.</param>
    int Passages(string word);

    /// <summary>Whether any passage has the word in any of its forms.</summary>
    bool Has(string word);

    /// <summary>The most used words that begin so.</summary>
    IReadOnlyList<string> WithPrefix(string prefix, int most);

    /// <summary>Words of these lengths with how many passages use each.</summary>
    IEnumerable<(string Word, int Passages)> OfLength(int least, int most);

    /// <summary>What the papers themselves say a short form stands for, folded.</summary>
    IReadOnlyList<string> LongForms(string shortForm);

    /// <summary>The short forms that the papers give for these words, folded.</summary>
    IReadOnlyList<string> ShortForms(string longForm);
}
