using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Votes: counts in a sentence, and names under "For (14)".</summary>
internal static partial class VoteReader
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IReadOnlyList<Vote> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var votes = new List<Vote>();
        for (var i = 0; i < paragraphs.Count; i++)
            if (Counted(paragraphs[i].Text) is { } vote)
                votes.Add(vote);
            else if (Heading().Match(paragraphs[i].Text) is { Success: true } first && Side(first) == 'f')
                votes.Add(Recorded(paragraphs, ref i));
        return votes;
    }

    /// <summary>"For (14)", the names, "Against (45)", the names, "Abstain (4)", the names, "Amendment lost."</summary>
    private static Vote Recorded(IReadOnlyList<Paragraph> paragraphs, ref int i)
    {
        var sides = new Dictionary<char, (int? Count, List<string> Names)>();
        var raw = paragraphs[i].Text;
        var side = ' ';
        string? result = null;
        for (; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text;
            if (Heading().Match(text) is { Success: true } heading && !sides.ContainsKey(Side(heading)))
            {
                side = Side(heading);
                sides[side] = (Count(heading.Groups["n"].Value), [.. Names(text[heading.Length..])]);
            }
            else if (Outcome().Match(text) is { Success: true } outcome && text.Length < 60)
            {
                result = ResultOf(outcome);
                break;
            }
            else if (Names(text) is { Count: > 0 } names && side != ' ' && !Numbered().IsMatch(text))
                sides[side].Names.AddRange(names);
            else
            {
                i--;
                break;
            }
        }

        return new Vote(CountOf(sides, 'f'), CountOf(sides, 'a'), CountOf(sides, 'x'), result, false, raw)
        {
            ForNames = NamesOf(sides, 'f'),
            AgainstNames = NamesOf(sides, 'a'),
            AbstainNames = NamesOf(sides, 'x'),
        };
    }

    /// <summary>"CARRIED with 4 members voting FOR, 1 AGAINST and 4 ABSTAINING"; null where the text tells no vote.</summary>
    private static Vote? Counted(string text)
    {
        foreach (var sentence in SentenceEnd().Split(text))
        {
            var (yes, no, none) = (Find(sentence, ForCount()), Find(sentence, AgainstCount()), Find(sentence, AbstainCount()));
            var unanimous = Unanimous().IsMatch(sentence);
            var result = (Outcome().Match(sentence) is { Success: true } m ? m : Outcome().Match(text)) is { Success: true } outcome ? ResultOf(outcome) : null;
            if ((yes is not null && (no is not null || none is not null)) || (unanimous && (result is not null || Put().IsMatch(sentence))))
                return new Vote(yes, no, none, result, unanimous, sentence.Trim());
        }

        return null;
    }

    private static int? Find(string text, Regex form) => form.Match(text) is { Success: true } m ? Count(m.Groups["n"].Value) : null;

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
        : text.ToLowerInvariant() is "none" or "nil" ? 0
        : Array.IndexOf(Words, text.ToLowerInvariant()) is var word and >= 0 ? word : null;

    private static int? CountOf(Dictionary<char, (int? Count, List<string> Names)> sides, char side) =>
        sides.TryGetValue(side, out var found) ? found.Count ?? found.Names.Count : null;

    private static IReadOnlyList<string> NamesOf(Dictionary<char, (int? Count, List<string> Names)> sides, char side) =>
        sides.TryGetValue(side, out var found) ? found.Names : [];

    private static List<string> Names(string text) => [.. PersonNames.List(text).Select(p => p.Raw)];

    private static char Side(Match heading) => heading.Groups["side"].Value.ToLowerInvariant() switch
    {
        ['f' or 'i', ..] => 'f',
        ['a', 'g', ..] => 'a',
        _ => 'x',
    };

    private static string ResultOf(Match outcome) => outcome.Value.ToLowerInvariant() is ['c', ..] or ['a', ..] ? "carried" : "lost";

    // "For (14)", "Against (45)", "Abstain (4)", "Abstentions: 2", "In favour - 7"
    [GeneratedRegex(@"^(?<side>For|In favour|Against|Abstain(?:ed|ing)?|Abstentions?)\s*(?:\(\s*(?<n>\d+)\s*\)|[:–-]\s*(?<n>\d+)\b)\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    // "4 members voting FOR", "seven votes in favour", "For: 7"
    [GeneratedRegex(@"\b(?<n>\d+|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:members?|votes?|councillors?)\s+)?(?:voting\s+|voted\s+|were\s+)?(?:for|in favour)\b|\b(?:for|in favour)\s*[:–-]\s*(?<n>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex ForCount();

    // "1 AGAINST", "two votes against", "Against: 2"
    [GeneratedRegex(@"\b(?<n>\d+|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:members?|votes?|councillors?)\s+)?(?:voting\s+|voted\s+)?against\b|\bagainst\s*[:–-]\s*(?<n>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex AgainstCount();

    // "4 ABSTAINING", "no abstentions", "Abstentions: 0"
    [GeneratedRegex(@"\b(?<n>\d+|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:members?|votes?|councillors?)\s+)?(?:abst(?:ain(?:ed|ing)?|entions?))\b|\babst(?:ain(?:ed)?|entions?)\s*[:–-]\s*(?<n>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex AbstainCount();

    // "CARRIED", "Amendment lost.", "was agreed unanimously"
    [GeneratedRegex(@"\b(?:carried|lost|fell|defeated|rejected)\b|\bagreed(?= unanimously)", RegexOptions.IgnoreCase)]
    private static partial Regex Outcome();

    // "unanimously"
    [GeneratedRegex(@"\bunanimous(?:ly)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unanimous();

    // "put to the vote", "Agreed unanimously"
    [GeneratedRegex(@"\bvote[ds]?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Put();

    // a numbered paragraph ends the list of names
    [GeneratedRegex(@"^\(?\d{1,3}[.)]\s")]
    private static partial Regex Numbered();

    // between sentences
    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
