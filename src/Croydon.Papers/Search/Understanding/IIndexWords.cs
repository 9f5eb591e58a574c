namespace Croydon.Papers.Search.Understanding;

/// <summary>What an index knows of its own words.</summary>
public interface IIndexWords
{
    /// <summary>How many papers use the word; 0 where none does.</summary>
    /// <param name="word">Lower case, not stemmed.</param>
    int Papers(string word);

    /// <summary>The most used words that begin so.</summary>
    IReadOnlyList<string> WithPrefix(string prefix, int most);

    /// <summary>Words of these lengths with how many papers use each.</summary>
    IEnumerable<(string Word, int Papers)> OfLength(int least, int most);

    /// <summary>What the papers themselves say a short form stands for, folded.</summary>
    IReadOnlyList<string> LongForms(string shortForm);

    /// <summary>The short forms that the papers give for these words, folded.</summary>
    IReadOnlyList<string> ShortForms(string longForm);
}
