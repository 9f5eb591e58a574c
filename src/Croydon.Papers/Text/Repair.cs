using System.Buffers;
using System.Text;

namespace Croydon.Papers.Text;

/// <summary>
/// Puts right what fonts and recognisers do to single characters. The result is for reading; a citation keeps the
/// paper's own characters, which the lines and words still have.
/// </summary>
public static class Repair
{
    private static readonly SearchValues<char> Joined = SearchValues.Create("ﬀﬁﬂﬃﬄﬅﬆ\u00AD\uFFFD");

    /// <summary>Ligatures taken apart, soft hyphens dropped, look-alike letters of other alphabets made Latin.</summary>
    public static string Characters(string text) => RepairLookalikes.Apply(Ligatures(text));

    /// <summary>As <see cref="Characters"/>, and what only optical recognition does: ordinals broken into quotes and symbols.</summary>
    public static string Recognised(string text) => RepairOrdinals.Apply(Characters(text));

    /// <summary>Ligatures taken apart, soft hyphens and what a font does not tell dropped; all else as it is.</summary>
    public static string Ligatures(string text)
    {
        if (!text.AsSpan().ContainsAny(Joined))
            return text;
        var plain = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c is >= 'ﬀ' and <= 'ﬆ')
                plain.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else if (c is not ('\u00AD' or '\uFFFD'))
                plain.Append(c);
        }

        return plain.ToString();
    }
}
