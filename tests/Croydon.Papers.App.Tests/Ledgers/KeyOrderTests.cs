using Croydon.Papers.App.Ledgers;

namespace Croydon.Papers.App.Tests.Ledgers;

public sealed class KeyOrderTests
{
    [Fact]
    public void Compare_ReferencesWithNumbers_GoByTheNumbers() =>
        Assert.Equal(["1.2", "1.9", "1.10", "CP5", "cp10"], new[] { "cp10", "1.10", "CP5", "1.9", "1.2" }.Order(KeyOrder.Instance));
}
