using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.SearchBench;

/// <summary>Papers of generated words: 200 passages each under a heading every 20, over 25 years, five committees. The same numbers make the same papers.</summary>
/// <param name="passages">Of all papers together.</param>
/// <param name="words">Of a passage on average; one in four is half as long, one in four half as long again.</param>
internal sealed class GeneratedPapers(int passages, int words)
{
    public const int FirstYear = 2000;
    public const int Years = 25;
    private const int PerPaper = 200;
    private const int PerHeading = 20;

    /// <summary>So many different words that stand in few passages each: "zebrafish0001".</summary>
    public const int RareWords = 200;

    private const double RareShare = 0.001;

    private static readonly string[] Bodies = ["Scrutiny Committee", "Cabinet", "Health and Wellbeing Board", "Planning Committee", "Audit Committee"];
    private static readonly string[] Kinds = ["agenda-pack", "report", "minutes", "performance-report"];

    private readonly CouncilWords _words = new();

    public int Papers => (passages + PerPaper - 1) / PerPaper;

    /// <summary>Paper <paramref name="number"/>, counted from 0.</summary>
    public ExtractedPaper Paper(int number)
    {
        var random = new Random(number);
        var blocks = new List<Block>();
        for (var passage = 0; passage < Math.Min(PerPaper, passages - (number * PerPaper)); passage++)
        {
            if (passage % PerHeading == 0)
                blocks.Add(Block(BlockKind.Heading, Text(random, 4), blocks.Count + 1) with { Level = 1 });
            blocks.Add(Block(BlockKind.Paragraph, Passage(random), blocks.Count + 1));
        }

        var title = string.Create(CultureInfo.InvariantCulture, $"{Bodies[number % Bodies.Length]} paper {number}");
        var paper = new Paper(PaperSource.Of($"{title}.md", Encoding.UTF8.GetBytes(title)), "text", [], blocks)
        {
            Description = new PaperDescription(Kinds[number % Kinds.Length], 1, "generated")
            {
                Title = title, Body = Bodies[number % Bodies.Length], Council = "Example Council", Date = new DateOnly(FirstYear, 1, 1).AddDays(random.Next(Years * 365)),
            },
        };
        return new ExtractedPaper(paper, new PaperItems([]), PaperStatus.Ok, "generated");
    }

    private static Block Block(BlockKind kind, string text, int line) => new(kind, text, [Line.OfFile(line, text)]);

    private string Passage(Random random)
    {
        var text = Text(random, words * random.Next(2, 6) / 4 * 8 / 7);
        return random.NextDouble() < RareShare ? string.Create(CultureInfo.InvariantCulture, $"{text} zebrafish{random.Next(RareWords):D4}.") : text + ".";
    }

    private string Text(Random random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : " ").Append(_words.Next(random));
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }
}
