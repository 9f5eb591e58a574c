using System.Globalization;

namespace Croydon.Papers.App.Tests.Ingest;

/// <summary>Many small papers of every fate: indicators, one that is marked, one that is empty, one that comes twice.</summary>
internal static class SmallPapers
{
    public static string Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:000}.md"), Text(i));
        File.WriteAllText(Path.Combine(folder, "090-marked.md"), "# Sale of the depot\n\nNOT FOR PUBLICATION\n\nThe reserve price is eleven groats.\n");
        File.WriteAllText(Path.Combine(folder, "120-empty.pdf"), "");
        File.WriteAllText(Path.Combine(folder, "999-again.md"), Text(0));
        return folder;
    }

    private static string Text(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        # Performance of ward {i}

        The ward has {i + 3} parking bays, and {i} of them were closed on {1 + (i % 28)} May 2018. Return Home Interviews (RHI) were offered.

        | Indicator Number | Indicator Title | Polarity | Apr-17 | May-17 | 2017-18 Target |
        |---|---|---|---|---|---|
        | CP {i} | Conferences of ward {i} held within 15 working days | BIB | {i % 100}% | 71% | 80% |
        """);
}
