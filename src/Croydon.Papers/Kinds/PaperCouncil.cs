using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>Whose paper it is.</summary>
internal static partial class PaperCouncil
{
    private const int Looked = 500;
    private const int HeadWeight = 50;
    private const int SenderWeight = 10;
    private const int LongestHeading = 12;

    /// <summary>
    /// Of the councils that the paper names, the one whose place it speaks of most; a heading that is nothing but a council's
    /// name counts as fifty, the first mail or web address of a council as ten. Null where it names none.
    /// </summary>
    public static string? Of(Opening opening)
    {
        var paper = opening.Paper;
        if (PaperTitle.WebTitle(paper) is { } web && Councils.First(web) is { } own)
            return own;
        var text = string.Join('\n', paper.Blocks.Take(Looked).Select(b => b.Text));
        var sender = Councils.OfAddress($"{string.Join(' ', paper.Pages.Take(1).SelectMany(p => p.Words).Select(w => w.Text))} {text}");
        return Councils.All(text).Concat(Councils.All(opening.Head)).Concat(new[] { sender }.OfType<string>()).Distinct(StringComparer.Ordinal)
                .OrderByDescending(c => Mentions(text, c) + (c == sender ? SenderWeight : 0) + (HeadWeight * opening.Lines.Take(8).Count(l => IsHeading(l.Text, c))))
                .FirstOrDefault()
            ?? Councils.First(paper.Metadata.Title ?? "");
    }

    private static int Mentions(string text, string council) => text.AsSpan().Count(PlaceOf(council));

    private static bool IsHeading(string line, string council) =>
        Councils.First(line) == council && (line.Length < council.Length + LongestHeading || line.StartsWith(council, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Croydon" of "London Borough of Croydon", "West of England" of a combined authority.</summary>
    private static string PlaceOf(string council) => Styles().Replace(council, "");

    // the words of a council's name that are not its place
    [GeneratedRegex(@"^(?:London|Royal|Metropolitan) Borough of |^(?:City|Council) of (?:the )?|(?: (?:County|City|Borough|District|Metropolitan|Town|Parish|Mayoral|Combined))* (?:Council|Authority|Corporation)$")]
    private static partial Regex Styles();
}
