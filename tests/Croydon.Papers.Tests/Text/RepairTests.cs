using Croydon.Papers.Text;

namespace Croydon.Papers.Tests.Text;

public sealed class RepairTests
{
    [Theory]
    [InlineData("visits on 10\" and 115t July 2018", "visits on 10th and 11th July 2018")]
    [InlineData("ON 3R° AND 4™ OCTOBER", "ON 3rd AND 4th OCTOBER")]
    [InlineData("from 101\" — 14t September", "from 10th — 14th September")]
    [InlineData("opened on 30\" July", "opened on 30th July")]
    [InlineData("a 9\" pipe laid in May", "a 9\" pipe laid in May")]
    [InlineData("10th and 11th July, 7 May", "10th and 11th July, 7 May")]
    public void Recognised_BrokenOrdinals_AreMendedOnlyByAMonth(string read, string expected) =>
        Assert.Equal(expected, Repair.Recognised(read));

    [Theory]
    [InlineData("W\u03A4 1", "WT 1")]
    [InlineData("\u0421roydon", "Croydon")]
    [InlineData("\u039A\u03B1\u03BB\u03AE", "\u039A\u03B1\u03BB\u03AE")]
    [InlineData("ef\uFB01cient o\uFB03ce", "efficient office")]
    public void Characters_LookalikesAndLigatures_BecomeLatinWhereTheWordAllows(string read, string expected) =>
        Assert.Equal(expected, Repair.Characters(read));

    [Theory]
    [InlineData("bene\uFB01ts", "benefits")]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("\u0422ender \uFB02ow", "\u0422ender flow")]
    public void Ligatures_Joined_AreTakenApart_AndNothingElse(string read, string expected) =>
        Assert.Equal(expected, Repair.Ligatures(read));
}
