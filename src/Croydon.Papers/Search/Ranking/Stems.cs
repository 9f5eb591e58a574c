using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Ranking;

/// <summary>The words of a text as they are compared, for indexes that cut no words themselves.</summary>
public static class Stems
{
    /// <summary>"The quarries were closed" → "the", "quarri", "were", "close".</summary>
    public static IEnumerable<string> Of(string text) => Tokens.Of(text).Select(Words.StemOf);
}
