using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Croydon.Papers.App.Site;

/// <summary>Addresses of the files of wwwroot: the hash of the content is in the query, so that browsers may keep them for ever.</summary>
public sealed class Assets(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> _urls = new(StringComparer.Ordinal);

    /// <param name="path">From wwwroot: "/lib/site.css".</param>
    public string Url(string path) => _urls.GetOrAdd(path, Stamp);

    private string Stamp(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists)
            return path;
        using var bytes = file.CreateReadStream();
        return $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}";
    }
}
