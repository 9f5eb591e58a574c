using System.Collections.Frozen;

namespace Croydon.Papers.Search.Understanding;

/// <summary>Words that ask rather than name: passed over, except in phrases and where nothing else is left.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = """
        a about after all also am an and any are as at be because been before being between both but by can could did do does doing
        during each every for from had happen happened happens has have having he her here hers him his how i if in into is it its just me more most my no nor
        not of off on once only or other our ours out over own owned owns please said same say says she should show so some such take taken takes tell
        than that the their theirs them then there these they this those through to too told under until up us very was we were what
        when where which while who whom whose why will with would you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
