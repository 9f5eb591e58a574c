using System.Buffers;
using System.Globalization;
using System.Text;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>One letter as mutool prints it: <c>&lt;g unicode="A" glyph="36" x="72" y="98.5" adv=".667"/&gt;</c>.</summary>
/// <param name="line">Such an element.</param>
internal readonly ref struct TracedLetter(TraceLine line)
{
    private readonly TraceLine _line = line;

    /// <summary>Where it starts on its baseline, before the transform of its text.</summary>
    public double X => _line.Number(" x=\""u8);

    public double Y => _line.Number(" y=\""u8);

    /// <summary>How far the next letter stands along the line, as a share of the font's size.</summary>
    public double Advance => _line.Number(" adv=\""u8);

    /// <summary>False for what follows the first letter of a ligature: it has no place of its own.</summary>
    public bool HasPlace => _line.Text(" glyph=\""u8).Length > 0;

    /// <summary>
    /// Its character; U+FFFD where the font does not tell it. Small capitals are often told as small letters ("InForMATIon"):
    /// the name of the glyph says what is drawn.
    /// </summary>
    public Rune Character => _line.Text(" glyph=\""u8) is [var name] && char.IsAsciiLetter((char)name) && IsSameLetter((char)name, Told) ? new Rune((char)name) : Told;

    /// <summary>
    /// The name of a ligature, as "f_i" or "T_h" (Adobe Glyph List Specification, 2), whose letters stand at each second place;
    /// empty for any other glyph. Fonts may tell its first letter only.
    /// </summary>
    public ReadOnlySpan<byte> Ligature
    {
        get
        {
            var name = _line.Text(" glyph=\""u8);
            var isLigature = name.Length >= 3 && name.Length % 2 == 1 && Told.Value == name[0];
            for (var i = 0; isLigature && i < name.Length; i++)
                isLigature = i % 2 == 0 ? char.IsAsciiLetter((char)name[i]) : name[i] == '_';
            return isLigature ? name : default;
        }
    }

    private Rune Told
    {
        get
        {
            var printed = _line.Text(" unicode=\""u8);
            if (printed.Length > 1 && printed[0] == '&')
                return Named(printed[1..].TrimEnd((byte)';'));
            return Rune.DecodeFromUtf8(printed, out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;
        }
    }

    private static bool IsSameLetter(char one, Rune other) => other.IsAscii && char.ToUpperInvariant(one) == char.ToUpperInvariant((char)other.Value);

    /// <param name="entity">As <c>amp</c>, <c>#x2019</c> or <c>#38</c>.</param>
    private static Rune Named(ReadOnlySpan<byte> entity) => entity switch
    {
        [(byte)'#', (byte)'x', .. var digits] => Coded(digits, NumberStyles.AllowHexSpecifier),
        [(byte)'#', .. var digits] => Coded(digits, NumberStyles.None),
        [(byte)'a', (byte)'m', ..] => new Rune('&'),
        [(byte)'a', ..] => new Rune('\''),
        [(byte)'q', ..] => new Rune('"'),
        [(byte)'l', ..] => new Rune('<'),
        [(byte)'g', ..] => new Rune('>'),
        _ => Rune.ReplacementChar,
    };

    private static Rune Coded(ReadOnlySpan<byte> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar;
}
