using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Mends group names that were cut at a column's edge or torn over two cells, from the other names and words of the same paper.</summary>
internal sealed class GroupNames
{
    private readonly HashSet<string> _words;
    private readonly List<string> _whole;

    public GroupNames(Paper paper, IEnumerable<string> groups)
    {
        _words = [.. paper.Blocks.SelectMany(b => b.Text.Split([' ', '\n', '|', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)).Select(Fold.Key)];
        _whole = [.. groups.Distinct().Select(Join).OrderByDescending(g => Squeeze(g).Length)];
    }

    /// <summary>The longest name of the paper that this one is a piece of.</summary>
    public string Mend(string group)
    {
        var joined = Join(group);
        var key = Squeeze(joined);
        return key.Length < 4 ? joined : _whole.FirstOrDefault(w => Squeeze(w).Contains(key, StringComparison.Ordinal)) ?? joined;
    }

    private string Join(string group)
    {
        var parts = group.Split(" | ", 2);
        var (left, right) = (parts[0], parts.Length > 1 ? parts[1] : "");
        if (right.Length == 0)
            return left;
        if (Squeeze(right).Contains(Squeeze(left)[1..], StringComparison.Ordinal))
            return right.StartsWith(left, StringComparison.Ordinal) ? right : left[..1] + right.TrimStart(left[0]);
        var middle = left.Split(' ')[^1] + right.Split(' ')[0];
        return _words.Contains(Fold.Key(middle)) ? left + right : $"{left} {right}";
    }

    private static string Squeeze(string text) => string.Concat(Fold.Key(text).Where(char.IsLetterOrDigit));
}
