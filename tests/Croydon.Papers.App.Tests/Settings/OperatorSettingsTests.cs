using Croydon.Papers.App.Settings;
using Microsoft.Extensions.Configuration;

namespace Croydon.Papers.App.Tests.Settings;

public sealed class OperatorSettingsTests
{
    [Fact]
    public void Text_InFileAndEnvironment_TheEnvironmentHolds()
    {
        var settings = Of(("Papers:Store", "file.db"), ("PAPERS_STORE", "environment.db"), ("Papers:Urls", "http://127.0.0.1:9"));

        Assert.Equal(("environment.db", "http://127.0.0.1:9"), (settings.Store, settings.Urls));
        Assert.Equal("papers.db", Of().Store);
    }

    [Theory]
    [InlineData("PAPERS_UPLOAD_FILES", "many")]
    [InlineData("PAPERS_UPLOAD_FILES", "-1")]
    [InlineData("PAPERS_LOG_LEVEL", "Loud")]
    [InlineData("PAPERS_TRUSTED_PROXIES", "proxy.example")]
    [InlineData("PAPERS_ADMIN_TOKEN", "short")]
    public void HostSettings_ThatCannotBeUnderstood_NameTheVariable(string variable, string value)
    {
        var failure = Assert.Throws<SettingException>(() => App.Shell.HostSettings.Of(Of((variable, value)), "papers.db", ""));

        Assert.Contains(variable, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("short:", failure.Message, StringComparison.Ordinal);
    }

    private static OperatorSettings Of(params (string Key, string Value)[] values) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value))).Build());
}
