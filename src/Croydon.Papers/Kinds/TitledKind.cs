using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>Recognises a paper by words in its title, or in the file's own title.</summary>
internal static class TitledKind
{
    private const int LongestTitle = 120;

    /// <param name="title">Found in the paper's title, else in its first lines.</param>
    /// <param name="named">What the user is told: "its title names a risk register".</param>
    public static PaperDescription? Describe(Paper paper, string kind, Regex title, string named)
    {
        var opening = Opening.Of(paper);
        var found = PaperTitle.Of(opening);
        var confidence = found is not null && title.IsMatch(found) ? 0.88 : Heads(opening, title).Any() ? 0.83 : 0;
        if (confidence == 0 || ReportLabels.Found(opening).Count() >= 3)
            return null;
        var printed = found is not null && title.IsMatch(found) ? found : Heads(opening, title).First();
        return new PaperDescription(kind, confidence, $"its title names {named}")
        {
            Title = Fold.Spaces(printed),
            Council = PaperCouncil.Of(opening),
            Body = opening.Lines.Take(20).Select(l => Bodies.OfTitle(l.Text)).FirstOrDefault(b => b is not null && Councils.First(b) is null),
            Date = opening.Lines.Take(10).Where(l => l.Row is null && l.Text.Length < LongestTitle).SelectMany(l => Dates.FindAll(l.Text)).FirstOrDefault(d => d is { From: not null, Precision: DatePrecision.Day or DatePrecision.Month })?.From,
        };
    }

    private static IEnumerable<string> Heads(Opening opening, Regex title) =>
        opening.Lines.Take(6).Where(l => l.Row is null && l.Text.Length < LongestTitle && title.IsMatch(l.Text)).Select(l => l.Text);
}
