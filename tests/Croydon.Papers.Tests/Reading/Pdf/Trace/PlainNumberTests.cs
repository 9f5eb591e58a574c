using System.Globalization;
using System.Text;
using Croydon.Papers.Reading.Pdf.Trace;

namespace Croydon.Papers.Tests.Reading.Pdf.Trace;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData("511.66", 511.66, 6)]
    [InlineData("-.54589846 0", -.54589846, 10)]
    [InlineData("72,", 72, 2)]
    [InlineData("7.", 7, 2)]
    public void TryParse_PlainNumber_IsRead(string text, double expected, int length)
    {
        Assert.True(PlainNumber.TryParse(Encoding.UTF8.GetBytes(text), out var number, out var taken));
        Assert.Equal((expected, length), (number, taken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1e-05")]
    [InlineData("1.2.3")]
    [InlineData("inf")]
    [InlineData("1234567890123456")]
    public void TryParse_AnythingElse_IsLeft(string text) =>
        Assert.False(PlainNumber.TryParse(Encoding.UTF8.GetBytes(text), out _, out _));

    [Fact]
    public void TryParse_AnyNumberOfAPage_IsTheNearestDouble()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++)
        {
            var text = ((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(0, 5))).ToString("F" + random.Next(1, 9).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

            Assert.True(PlainNumber.TryParse(Encoding.UTF8.GetBytes(text), out var number, out _));
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), number);
        }
    }
}
