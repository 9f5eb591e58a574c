using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class TimesTests
{
    [Theory]
    [InlineData("at 6.30 pm in the Council Chamber", "18:30")]
    [InlineData("6.30pm", "18:30")]
    [InlineData("10.00 a.m.", "10:00")]
    [InlineData("7:30 p.m.", "19:30")]
    [InlineData("from 2pm", "14:00")]
    [InlineData("12 noon", "12:00")]
    [InlineData("12.15 am", "00:15")]
    [InlineData("18:30", "18:30")]
    [InlineData("The meeting ended at 20.47.", "20:47")]
    [InlineData("1830 hours", "18:30")]
    [InlineData("6.30-9.10 pm", "18:30")]
    [InlineData("paragraph 6.30 of the report", null)]
    [InlineData("33.50% of 12", null)]
    [InlineData("a fall of 10.30 on last year", null)]
    public void First_FormOfAPaper_GivesTheTime(string text, string? expected) =>
        Assert.Equal(expected, Times.First(text)?.Time.ToString("HH:mm", CultureInfo.InvariantCulture));
}
