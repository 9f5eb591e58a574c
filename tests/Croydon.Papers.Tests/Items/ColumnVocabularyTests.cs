using Croydon.Papers.Items.Risks;

namespace Croydon.Papers.Tests.Items;

public sealed class ColumnVocabularyTests
{
    [Theory]
    [InlineData("Risk Ref.", "Ref")]
    [InlineData("RISK DESCRIPTION", "Description")]
    [InlineData("Mitigation/s", "Mitigation")]
    [InlineData("Mitigation owner", "Owner")]
    [InlineData("Current Likelihood (1-5)", "Likelihood")]
    [InlineData("Residual risk impact", "Impact")]
    [InlineData("Source/Cause of Risk", "Cause")]
    [InlineData("Controls in place", "Control")]
    [InlineData("Key risks", "Risk")]
    [InlineData("Direction of travel", "Direction")]
    [InlineData("Colour of the folder", null)]
    [InlineData("", null)]
    public void RoleOf_HeaderOfARegister_IsTheColumnsRole(string title, string? role) =>
        Assert.Equal(role, RiskColumnNames.RoleOf(title));

    [Fact]
    public void RoleOf_SentenceWithAKnownWordInside_IsNone() =>
        Assert.Null(RiskColumnNames.RoleOf("Officers told the board that the risk had been discussed at length before"));
}

/// <summary>The register's vocabulary by name, so that theories can print it.</summary>
internal static class RiskColumnNames
{
    public static string? RoleOf(string title) => RiskColumns.Vocabulary.RoleOf(title)?.ToString();
}
