using Croydon.Papers.Testing;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class MigrationNumbersTests
{
    /// <summary>Of two with one number only the first would run.</summary>
    [Fact]
    public void Migrations_Numbers_AreUsedOnce() =>
        Assert.Empty(Directory.EnumerateFiles(Checkout.PathOf("src/Croydon.Papers.Storage/Sqlite/Migrations")).GroupBy(f => Path.GetFileName(f)[..3]).Where(g => g.Count() > 1).Select(g => g.Key));
}
