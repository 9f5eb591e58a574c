using System.Security.Cryptography;

namespace Croydon.Papers.Documents;

/// <summary>A file to be read: its bytes are taken once, so that what was hashed is what was read.</summary>
/// <param name="File">The path as the user gave it; shown in reports, never opened again by a reader that has the bytes.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Sha256">Lower-case hexadecimal of the bytes; a paper's identity.</param>
public sealed record PaperSource(string File, byte[] Bytes, string Sha256)
{
    public static PaperSource Of(string file, byte[] bytes) =>
        new(file, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<PaperSource> LoadAsync(string file, CancellationToken cancel) =>
        Of(file, await System.IO.File.ReadAllBytesAsync(file, cancel));
}
