using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>Finds the tables of a paper by what their columns hold.</summary>
public static class RoleTables
{
    private const int WordsOfPageFurniture = 4;

    /// <summary>All tables of a paper that have such a header, each followed by its continuations: tables without a header and no wider, with nothing but page furniture between.</summary>
    /// <param name="startsAnew">Says of a table without header that it is something else and ends the table before.</param>
    public static IEnumerable<RoleTable<TRole>> All<TRole>(Paper paper, ColumnVocabulary<TRole> vocabulary, Func<IReadOnlySet<TRole>, bool> enough, Func<Table, bool> startsAnew)
        where TRole : struct, Enum
    {
        RoleTable<TRole>? open = null;
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Table is not { } table)
            {
                if (!IsFurniture(block))
                    open = null;
                continue;
            }

            if (TableHeaders.Find(table, vocabulary, enough) is { } header)
                yield return open = new RoleTable<TRole>(i, table, header, header.EndRow, open is not null && open.Header.Titles.SequenceEqual(header.Titles, StringComparer.OrdinalIgnoreCase));
            else if (open is not null && table.Columns > 1 && table.Columns <= open.Header.Titles.Count && !startsAnew(table))
                yield return open = new RoleTable<TRole>(i, table, open.Header, 0, true);
            else
                open = null;
        }
    }

    private static bool IsFurniture(Block block) =>
        block.Kind == BlockKind.Aside
        || (block.Kind == BlockKind.Paragraph && block.Text.Count(char.IsWhiteSpace) < WordsOfPageFurniture);
}
