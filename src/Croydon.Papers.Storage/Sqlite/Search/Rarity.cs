using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Inverse document frequency by papers: a word that few papers use weighs more.</summary>
internal static class Rarity
{
    public static Ranker Ranker(SqliteConnection connection, IReadOnlyList<Concept> concepts)
    {
        var papers = connection.Number("SELECT count(*) FROM papers");
        var passages = Math.Max(1, connection.Number("SELECT max(rowid) FROM passages_fts_docsize") == 0 ? 1 : papers);
        var words = new IndexWords(connection);
        return new Ranker(concepts, concept => Of(concept, words, passages));
    }

    private static double Of(Concept concept, IndexWords words, long papers)
    {
        var typed = concept.Variants.Where(v => v.Kind is VariantKind.Typed or VariantKind.Other).Select(v => v.Words.Min(words.Papers)).DefaultIfEmpty(1).Max();
        return Math.Log(1 + ((papers - typed + 0.5) / (typed + 0.5)));
    }
}
