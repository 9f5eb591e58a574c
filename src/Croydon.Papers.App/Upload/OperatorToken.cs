using System.Security.Cryptography;
using System.Text;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Upload;

/// <summary>The operator's secret. Where none is set, nothing can be uploaded and nothing says that it could.</summary>
internal sealed class OperatorToken(HostSettings settings)
{
    private readonly byte[]? _hash = settings.AdminToken is { Length: > 0 } token ? Hash(token) : null;

    public bool IsSet => _hash is not null;

    /// <summary>Takes the same time however much of it is right.</summary>
    public bool Is(string? offered) => _hash is not null && offered is not null && CryptographicOperations.FixedTimeEquals(_hash, Hash(offered));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
