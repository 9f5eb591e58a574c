using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>How far an action is, by the words that plans use for it.</summary>
internal static class ActionStatuses
{
    private const int LongestStatus = 6;

    /// <summary>Least advanced first. Within a text the longest phrase wins, so that "not complete" is not "complete".</summary>
    private static readonly (string Status, string[] Phrases)[] Words =
    [
        ("not-started", ["not started", "not yet started", "not commenced", "yet to start", "yet to commence", "not begun", "to be started", "to start", "awaiting start", "planned", "scheduled"]),
        ("in-consultation", ["in consultation", "out to consultation", "under consultation", "consultation", "consulting"]),
        ("in-progress", ["in progress", "inprogress", "in-progress", "progressing", "work in progress", "wip", "underway", "under way", "started", "commenced", "on track", "on target", "on schedule", "behind schedule", "off track", "at risk", "delayed", "slipped", "partially complete", "partly complete", "part complete", "partially completed", "nearly complete", "not complete", "not completed", "not yet complete", "not yet completed", "incomplete"]),
        ("ongoing", ["ongoing", "on-going", "on going", "continuing", "continuous", "business as usual", "bau"]),
        ("complete", ["complete", "completed", "completed on", "done", "closed", "finished", "achieved", "delivered", "implemented", "discharged", "actioned"]),
    ];

    private static readonly (string Phrase, int Rank)[] Phrases =
        [.. Words.SelectMany((w, rank) => w.Phrases.Select(p => (p, rank))).OrderByDescending(p => p.p.Length)];

    // A sentence says that something is under way or goes on; "planned" or "achieved" in it may be about anything.
    private static readonly string[] SaidInSentences = ["underway", "under way", "in progress", "ongoing", "on-going"];

    /// <summary>Of a status cell: the least advanced where it holds several; of a cell with sentences, the one that it begins with or the only one. Null where none is known.</summary>
    public static string? OfCell(string text)
    {
        var found = Find(Fold.Key(text));
        if (found.Count == 0)
            return null;
        var isShort = text.Count(char.IsWhiteSpace) < LongestStatus || found.Sum(f => f.Length) * 2 > text.Length;
        var ranks = found.Select(f => f.Rank).Distinct().ToList();
        return isShort || ranks.Count == 1 ? Words[ranks.Min()].Status
            : found[0].Start == 0 ? Words[found[0].Rank].Status
            : null;
    }

    /// <summary>Of a sentence about an action, with the word that says it; nulls where none does.</summary>
    public static (string? Status, string? Raw) OfSentence(string text)
    {
        var key = Fold.Key(text);
        foreach (var (start, length, rank) in Find(key))
        {
            if (SaidInSentences.Contains(key.Substring(start, length)))
                return (Words[rank].Status, text.Length == key.Length ? text.Substring(start, length) : key.Substring(start, length));
        }

        return (null, null);
    }

    /// <summary>The first known phrases from left to right without overlaps.</summary>
    private static List<(int Start, int Length, int Rank)> Find(string key)
    {
        var found = new List<(int Start, int Length, int Rank)>();
        for (var i = 0; i < key.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(key[i - 1]))
                continue;
            var (phrase, rank) = Array.Find(Phrases, p => IsAt(key, i, p.Phrase));
            if (phrase is null)
                continue;
            found.Add((i, phrase.Length, rank));
            i += phrase.Length - 1;
        }

        return found;
    }

    private static bool IsAt(string key, int start, string phrase) =>
        string.CompareOrdinal(key, start, phrase, 0, phrase.Length) == 0
        && (start + phrase.Length == key.Length || !char.IsLetterOrDigit(key[start + phrase.Length]));
}
