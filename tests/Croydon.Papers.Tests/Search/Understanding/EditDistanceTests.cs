using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Tests.Search.Understanding;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("monitoring", "monitering", 1)]
    [InlineData("ofsted", "offsted", 1)]
    [InlineData("recieve", "receive", 1)]
    [InlineData("same", "same", 0)]
    [InlineData("quarry", "query", 2)]
    [InlineData("quarry", "bakery", null)]
    public void Within_TwoWords_GivesDistanceUpToTheLimit(string a, string b, int? distance) =>
        Assert.Equal(distance, EditDistance.Within(a, b, 2));
}
