using System.Globalization;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class MigrationNumbersTests
{
    /// <summary>The last number of the first release; a store that has it never runs a lower one.</summary>
    private const int Released = 20;

    [Fact]
    public void Migrations_AfterARelease_HaveHigherNumbers()
    {
        var known = new[] { 1, 2, 3, 10, 11, 12, Released };

        var numbers = Directory.EnumerateFiles(Checkout.PathOf("src/Croydon.Papers.Storage/Sqlite/Migrations")).Select(f => int.Parse(Path.GetFileName(f)[..3], CultureInfo.InvariantCulture));

        Assert.Empty(numbers.Except(known).Where(n => n < Released));
    }

    /// <summary>Of two with one number only the first would run.</summary>
    [Fact]
    public void Migrations_Numbers_AreUsedOnce() =>
        Assert.Empty(Directory.EnumerateFiles(Checkout.PathOf("src/Croydon.Papers.Storage/Sqlite/Migrations")).GroupBy(f => Path.GetFileName(f)[..3]).Where(g => g.Count() > 1).Select(g => g.Key));
}
