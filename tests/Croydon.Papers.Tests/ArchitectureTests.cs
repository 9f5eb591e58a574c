using Croydon.Papers.Tests.Architecture;

namespace Croydon.Papers.Tests;

/// <summary>The house rules of direction: see ARCHITECTURE.md.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Siblings = ["Kinds", "Items", "Checks"];
    private static readonly string[] Stages = ["Reading", "Layout", "Kinds", "Items", "Checks", "History", "Search", "Storage"];

    [Fact]
    public void Library_Assemblies_DoNotNameTheOnesAbove()
    {
        Assert.DoesNotContain(House.AssembliesOf("Croydon.Papers"), a => a.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || a.Contains("Sqlite", StringComparison.Ordinal) || a is "Dapper" or "papers" or "Croydon.Papers.Storage");
        Assert.DoesNotContain(House.AssembliesOf("Croydon.Papers.Storage"), a => a.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || a is "papers");
    }

    [Fact]
    public void Documents_Types_NameNothingButDocuments() =>
        Assert.Empty(House.References("Croydon.Papers").Where(r => IsIn(r.From, "Documents") && r.To.StartsWith("Croydon.Papers", StringComparison.Ordinal) && !IsIn(r.To, "Documents")));

    [Fact]
    public void Siblings_OfAStage_NeverNameEachOther() =>
        Assert.Empty(House.References("Croydon.Papers").Where(CrossesSiblings));

    [Fact]
    public void Stages_NeverNameTheRoot() =>
        Assert.Empty(House.References("Croydon.Papers").Where(r => Array.Exists(Stages, s => IsIn(r.From, s)) && r.To is "Croydon.Papers"));

    [Fact]
    public void Namespaces_EqualFolders() =>
        Assert.Empty(SourceTree.FilesWithOtherNamespace());

    [Theory]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Items.Risks", true)]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Items.Kpis", false)]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Items", false)]
    [InlineData("Croydon.Papers.Items.Kpis", "Croydon.Papers.Documents", false)]
    [InlineData("Croydon.Papers.Kinds.Minutes", "Croydon.Papers.Kinds.AgendaPack", true)]
    public void Siblings_PlantedReference_IsSeen(string from, string to, bool wrong) =>
        Assert.Equal(wrong, CrossesSiblings(new Reference(from, to)));

    private static bool CrossesSiblings(Reference r) => Array.Exists(Siblings, s =>
        FolderUnder(r.From, s) is { } from && FolderUnder(r.To, s) is { } to && !string.Equals(from, to, StringComparison.Ordinal));

    private static bool IsIn(string space, string stage) => space == $"Croydon.Papers.{stage}" || space.StartsWith($"Croydon.Papers.{stage}.", StringComparison.Ordinal);

    /// <summary>"Kpis" of Croydon.Papers.Items.Kpis.Cards; null where it is not below the stage.</summary>
    private static string? FolderUnder(string space, string stage) =>
        space.StartsWith($"Croydon.Papers.{stage}.", StringComparison.Ordinal) ? space.Split('.')[3] : null;
}
