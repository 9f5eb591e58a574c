using Croydon.Papers.App.Doctor;

namespace Croydon.Papers.App.Tests.Doctor;

public sealed class ToolsTests
{
    [Theory]
    [InlineData("List of available languages in \"/usr/share/tessdata/\" (2):\neng\nosd\n", true, "eng")]
    [InlineData("List of available languages (1):\nosd\n", false, "tesseract-ocr-eng")]
    [InlineData("List of available languages (1):\neng\n", false, "on their side")]
    public void Languages_AsTesseractListsThem_AreThereOrNamedWithTheirRemedy(string listed, bool well, string says)
    {
        var finding = Tools.Languages(listed);

        Assert.Equal(well, finding.Well);
        Assert.Contains(says, finding.Says, StringComparison.Ordinal);
    }
}
