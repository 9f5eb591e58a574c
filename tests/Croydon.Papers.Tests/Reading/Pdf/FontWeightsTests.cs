using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class FontWeightsTests
{
    private const string Xml = """
        <page number="1" position="absolute" top="0" left="0" height="841" width="595">
        <text top="100.0" left="50.0" width="200.0" height="12.0" font="1"><b>Lead</b> officer &amp; <b>team</b></text>
        </page>
        <outline>
        <item page="1">Report &amp; annex</item>
        <outline>
        <item page="3">Annex</item>
        </outline>
        </outline>
        """;

    [Fact]
    public void Mark_MixedRun_MarksOnlyTheBoldWords()
    {
        var page = new Page(1, 595, 841, [At("Lead", 50), At("officer", 80), At("&", 130), At("team", 150), At("elsewhere", 400)]);

        var marked = FontWeights.Mark(page, PopplerXml.Read(Encoding.UTF8.GetBytes(Xml)).RunsOf(1));

        Assert.Equal(["Lead", "team"], marked.Words.Where(w => w.Bold).Select(w => w.Text));
    }

    [Fact]
    public void Read_Outline_KeepsLevelsAndTargets() =>
        Assert.Equal(
            [new OutlineEntry("Report & annex", 1, 1), new OutlineEntry("Annex", 2, 3)],
            PopplerXml.Read(Encoding.UTF8.GetBytes(Xml)).Outline);

    private static Word At(string text, double x) => new(text, new Box(x, 100, x + 20, 112));
}
