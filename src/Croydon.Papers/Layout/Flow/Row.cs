using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>A row while its words are found, from those with the highest centre to those with the lowest.</summary>
internal sealed class Row(Word first)
{
    private const double SharedHeight = 0.5;

    /// <summary>Enough for a number in the margin, which may be centred beside the two lines of its item: it goes with the upper one.</summary>
    private const double SharedHeightBeside = 0.4;

    private const int LongestNumber = 5;

    private const double OtherSize = 2;

    /// <summary>Words on one base line differ by less, in points.</summary>
    private const double Level = 0.5;

    private readonly List<Word> _words = [first];
    private Box _tallest = first.Box;
    private double _left = first.Box.X0;
    private Box? _beside;

    /// <summary>Left to right.</summary>
    public IReadOnlyList<Word> Words => [.. _words.OrderBy(w => w.Box.X0)];

    /// <summary>Takes the word where it shares the row.</summary>
    public bool Takes(Word word)
    {
        var isBeside = word.Box.X1 < _left && IsNumber(word.Text) && Shares(word.Box, SharedHeightBeside);
        if (!isBeside && !Shares(word.Box, SharedHeight) && !(_beside is { } beside && Math.Abs(beside.CentreY - word.Box.CentreY) < Level))
            return false;
        if (!Shares(word.Box, SharedHeight))
            _beside = word.Box;
        _words.Add(word);
        _tallest = word.Box.Height > _tallest.Height ? word.Box : _tallest;
        _left = Math.Min(_left, word.Box.X0);
        return true;
    }

    /// <summary>As "3.", "12a" or "4.1".</summary>
    private static bool IsNumber(string text) => text.Length <= LongestNumber && text.Any(char.IsAsciiDigit);

    private bool Shares(Box word, double share)
    {
        var (small, large) = (Math.Min(_tallest.Height, word.Height), Math.Max(_tallest.Height, word.Height));
        return large <= OtherSize * small
            ? _tallest.VerticalOverlap(word) >= share * small
            : Math.Abs(_tallest.CentreY - word.CentreY) < share * small;
    }
}
