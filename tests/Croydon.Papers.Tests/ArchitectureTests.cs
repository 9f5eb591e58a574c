using Croydon.Papers.Tests.Architecture;

namespace Croydon.Papers.Tests;

/// <summary>The house rules of direction: see ARCHITECTURE.md.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Library_Folders_NameOnlyWhatTheyMay()
    {
        using var library = House.Load("Croydon.Papers");

        Assert.Empty(HouseRules.Breaches(House.References(library)));
    }

    [Theory]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Items.Risks")]
    [InlineData("Croydon.Papers.Kinds.Minutes", "Croydon.Papers.Kinds.AgendaPack")]
    [InlineData("Croydon.Papers.Documents", "Croydon.Papers.Text")]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Storage")]
    [InlineData("Croydon.Papers.Reading.Pdf", "Croydon.Papers.Layout")]
    [InlineData("Croydon.Papers.Layout", "Croydon.Papers")]
    [InlineData("Croydon.Papers.Novelty", "Croydon.Papers.Documents")]
    public void Rules_PlantedWrongReference_IsFound(string from, string to)
    {
        using var planted = Planted.Reference(from, to);

        Assert.Equal([$"{from} names {to}"], HouseRules.Breaches(House.References(planted)));
    }

    [Theory]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Documents")]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Items")]
    [InlineData("Croydon.Papers.Checks", "Croydon.Papers.Items.Kpis")]
    [InlineData("Croydon.Papers", "Croydon.Papers.Layout")]
    public void Rules_PlantedRightReference_IsLeftAlone(string from, string to)
    {
        using var planted = Planted.Reference(from, to);

        Assert.Empty(HouseRules.Breaches(House.References(planted)));
    }

    [Fact]
    public void Assemblies_Below_DoNotNameThoseAbove()
    {
        Assert.DoesNotContain(House.AssembliesOf("Croydon.Papers"), a => IsWeb(a) || a is "Dapper" or "Microsoft.Data.Sqlite" or "papers" or "Croydon.Papers.Storage");
        Assert.DoesNotContain(House.AssembliesOf("Croydon.Papers.Storage"), a => IsWeb(a) || a is "papers");
    }

    [Fact]
    public void Namespaces_EqualFolders() =>
        Assert.Empty(SourceTree.FilesWithOtherNamespace());

    private static bool IsWeb(string assembly) => assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);
}
