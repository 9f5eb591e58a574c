using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Minutes;

namespace Croydon.Papers.Tests.Items.Minutes;

/// <summary>Minutes written in a test, and what is read from them.</summary>
internal static class WrittenMinutes
{
    public static string With(string text, string title = "Rents") =>
        $"Audit Board\n\nMINUTES of a meeting of the Audit Board held in Room 1 on Monday, 3 May 2021.\n\nPRESENT: Mr A Reed (Chairman)\n\n41. {title}\n\n{text}\n\n42. Other business\n\nNone.\n";

    public static async Task<MeetingMinutes> OneAsync(string text)
    {
        var paper = (await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Paper;
        return Assert.IsType<MeetingMinutes>(Assert.Single(new MinutesExtractor().Extract(paper)));
    }
}
