using Croydon.Papers.App.Upload;

namespace Croydon.Papers.App.Tests.Upload;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("Minutes.pdf", "Minutes.pdf")]
    [InlineData("C:\\papers\\Minutes.pdf", "Minutes.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..", "paper")]
    [InlineData("", "paper")]
    [InlineData("a\r\nSet-Cookie: b.pdf", "aSet-Cookie: b.pdf")]
    [InlineData("turned\u202Efdp.exe", "turnedfdp.exe")]
    public void Of_NameAsSent_KeepsNoFolderAndNoHiddenCharacter(string sent, string expected) =>
        Assert.Equal(expected, UploadName.Of(sent));

    [Fact]
    public void Of_EndlessName_IsCutAndKeepsItsType() =>
        Assert.Equal((120, ".pdf"), (UploadName.Of(new string('a', 5000) + ".pdf").Length, Path.GetExtension(UploadName.Of(new string('a', 5000) + ".pdf"))));
}
