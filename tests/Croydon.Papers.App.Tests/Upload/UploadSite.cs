using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Builder;

namespace Croydon.Papers.App.Tests.Upload;

/// <summary>The true host on a free port, with an empty store and an operator's token.</summary>
public sealed partial class UploadSite : IAsyncLifetime
{
    public const string Token = "correct horse battery staple";

    private readonly string _folder = Directory.CreateTempSubdirectory("papers-upload-").FullName;
    private WebApplication? _app;

    public string Url => _app!.Urls.Single();

    public IPaperCatalogue Catalogue { get; private set; } = null!;

    /// <summary>Keeps cookies, follows no redirects.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Url) };

    public async Task InitializeAsync()
    {
        var store = Path.Combine(_folder, "papers.db");
        Catalogue = Stores.Open(store, create: true, TimeProvider.System).Catalogue;
        _app = WebHost.Create(new HostSettings(store, "http://127.0.0.1:0") { AdminToken = Token, UploadMegabytes = 2, UploadFiles = 30 });
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task<int> PapersAsync() => (await Catalogue.DocumentsAsync(new PaperFilter(), CancellationToken.None)).Total;

    public static MultipartFormDataContent Form(params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileNameStar = name };
            form.Add(file);
        }

        return form;
    }

    public static (string Name, byte[] Bytes) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));

    /// <summary>The anti-forgery field of the upload page.</summary>
    public static async Task<(string Name, string Value)> FieldAsync(HttpClient client)
    {
        var match = Field().Match(await client.GetStringAsync("/upload"));
        return (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value));
    }

    // <input type="hidden" name="__RequestVerificationToken" value="CfDJ8…">
    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Field();
}
