using Croydon.Papers.App.Tests.Site;
using Xunit.Abstractions;

namespace Croydon.Papers.App.Tests.Html;

[Collection(nameof(RunningSite))]
[Trait("Category", "Browser")]
public sealed class ValidityTests(RunningSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task EveryPageType_Checked_IsValidHtml()
    {
        if (await VnuJar.FindAsync() is not { } jar)
        {
            output.WriteLine("Not checked: Java or the npm package vnu-jar is not here.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("papers-html-").FullName;
        try
        {
            foreach (var url in await site.PageTypesAsync())
            {
                using var answer = await site.Client.GetAsync(url);
                await File.WriteAllTextAsync(Path.Combine(folder, Uri.EscapeDataString(url) + ".html"), await answer.Content.ReadAsStringAsync());
            }

            var errors = await VnuJar.CheckAsync(jar, folder);
            Assert.True(errors.Length == 0, errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
