using System.Buffers.Binary;

namespace Croydon.Papers.PdfPig;

/// <summary>Blocks of bytes over a pipe: a length of eight bytes, the lowest first, then as many bytes.</summary>
internal static class Frames
{
    private const int LengthBytes = 8;

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        await stream.WriteAsync(length, cancel);
        await stream.WriteAsync(bytes, cancel);
        await stream.FlushAsync(cancel);
    }

    /// <summary>Null where the other side has ended, or sends more than <paramref name="most"/> bytes.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long most, CancellationToken cancel)
    {
        var length = new byte[LengthBytes];
        if (await stream.ReadAtLeastAsync(length, LengthBytes, throwOnEndOfStream: false, cancel) < LengthBytes)
            return null;
        var count = BinaryPrimitives.ReadInt64LittleEndian(length);
        if (count < 0 || count > most)
            return null;
        var bytes = new byte[count];
        return await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel) < bytes.Length ? null : bytes;
    }
}
