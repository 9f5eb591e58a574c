using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>Actions noted in minutes: "(ACTION: XY)" behind a sentence, "Action: officers to report", and tables with a column for actions.</summary>
internal static partial class MinuteActions
{
    private const double NotedConfidence = 0.9;
    private const int LongestOwner = 8;

    public static IEnumerable<(int Block, ActionItem Action)> Read(Paper paper, OwnerNames names) =>
        Noted(paper, names).Concat(Tabled(paper, names));

    private static IEnumerable<(int Block, ActionItem Action)> Noted(Paper paper, OwnerNames names)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Table)
                continue;
            foreach (Match note in Note().Matches(block.Text))
            {
                var before = note.Index > 0 ? block.Text[..note.Index] : i > 0 ? paper.Blocks[i - 1].Text : "";
                if (ItemOf(paper, names, block, note.Groups["note"].Value, before) is { } action)
                    yield return (i, action);
            }
        }
    }

    private static IEnumerable<(int Block, ActionItem Action)> Tabled(Paper paper, OwnerNames names)
    {
        foreach (var table in RoleTables.All(paper, ActionColumns.Vocabulary, ActionColumns.AreMinutes, _ => false))
        {
            foreach (var row in table.Rows().Where(r => r[ActionColumn.Text].Length > 0))
            {
                var block = paper.Blocks[table.Index];
                if (ItemOf(paper, names, block, row[ActionColumn.Text], row[ActionColumn.Discussion]) is { } action)
                    yield return (table.Index, action with { Source = paper.Row(table.Table, row.Row), Ref = row[ActionColumn.Ref] is { Length: > 0 } reference ? reference : null });
            }
        }
    }

    /// <summary>A note that only names who: the sentence before says what. Otherwise the note says both.</summary>
    private static ActionItem? ItemOf(Paper paper, OwnerNames names, Block block, string note, string before)
    {
        var words = Fold.Spaces(note.Trim(' ', '.', ')', ']', ':', '-', '–'));
        if (words.Length == 0 || Nothing().IsMatch(words))
            return null;
        var namesOnly = words.Count(char.IsWhiteSpace) < LongestOwner && (Owners.AreInitials(words) || (Owners.InSentence(words) is null && IsWho(words)));
        var text = namesOnly ? LastSentence(before) : words;
        if (text.Length == 0)
            return null;
        var owners = namesOnly ? Owners.OfCell(words) : Owners.InSentence(words) is { } one ? Owners.OfCell(one) : [];
        var (due, dueRaw) = DueDates.OfSentence(text, paper.Description.Date);
        return new ActionItem(text, paper.Quote(block, note), NotedConfidence)
        {
            Plan = paper.Description.Title,
            Owners = owners,
            OwnerNames = [.. owners.Select(names.Of)],
            DueRaw = dueRaw,
            Due = due.Due,
            DueFrom = due.From == due.Due ? null : due.From,
            DuePrecision = due.Precision,
            DueIssue = due.Issue,
        };
    }

    /// <summary>"Head of Fostering", "Clerk", "Ann Lee": capitals and small joining words.</summary>
    private static bool IsWho(string words) => Who().IsMatch(words) && !OpeningVerbs.Opens(words);

    private static string LastSentence(string text) =>
        Fold.Spaces(SentenceEnd().Split(text.Trim(' ', '(', '[')).LastOrDefault(s => s.Trim().Length > 0) ?? "");

    // "(ACTION: JS)", "ACTION: Officers to report back", "[Action – Head of Fostering]", "Action: Clerk"
    [GeneratedRegex(@"(?:[(\[]\s*(?:ACTIONS?|Actions?)\s*[:–-]\s*(?<note>[^)\]]{2,300})[)\]])|(?:(?:^|(?<=[.;]\s))(?:ACTIONS?|Actions?)\s*(?:for\s+|[:–]\s*)(?<note>\S.{1,300}?)\s*$)", RegexOptions.Singleline)]
    private static partial Regex Note();

    // "None", "Nil", "n/a"
    [GeneratedRegex(@"^(?:none|nil|n/?a|no actions?|to note|noted)$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    // "Head of Fostering", "Clerk to the Committee", "JS / Ann Lee"
    [GeneratedRegex(@"^(?:the\s+)?[A-Z][\w'’.&-]*(?:(?:\s*[,/&]\s*|\s+)(?:(?:of|and|for|the|to the|in|&)\s+)?[A-Z(][\w'’.&)-]*)*$")]
    private static partial Regex Who();

    // the end of one sentence and the start of the next
    [GeneratedRegex(@"(?<=[a-z0-9)%]{2}[.;])\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
