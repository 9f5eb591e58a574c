using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds.Other;

/// <summary>Any paper that no other kind claims: it still has a title, a council and a date.</summary>
public sealed partial class OtherKind : IPaperKind
{
    private const int Margin = 12;

    public int Version => 1;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var letter = opening.Lines.Take(40).Any(l => Dear().IsMatch(l.Text));
        return new PaperDescription("other", 0.1, letter ? "it is a letter, but not of a known kind" : "nothing in it speaks for a known kind of paper")
        {
            Title = letter && opening.Lines.FirstOrDefault(l => l.Text.Any(char.IsLetter)) is { } to ? $"Letter to {to.Text}" : PaperTitle.Of(opening),
            Council = PaperCouncil.Of(opening),
            Date = DateOf(opening),
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    /// <summary>A day on a line of its own, else the first day that does not end a year of accounts, else the first day.</summary>
    private static DateOnly? DateOf(Opening opening)
    {
        var days = opening.Lines.SelectMany(l => Dates.FindAll(l.Text).Where(d => d.Day is not null).Select(d => (d.Day, Alone: l.Text.Length < d.Raw.Length + Margin, Ended: Ended().IsMatch(l.Text[..d.Start])))).ToList();
        return days.Find(d => d.Alone).Day ?? days.Find(d => !d.Ended).Day ?? days.FirstOrDefault().Day;
    }

    // "Dear Chief Planning Officer,"
    [GeneratedRegex(@"^Dear\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Dear();

    // "year ended " before the day
    [GeneratedRegex(@"\b(?:year|period|quarter|month) end(?:ed|ing)\s+(?:on\s+)?$|\bas at\s+$|\b(?:since|until|before|by)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}
