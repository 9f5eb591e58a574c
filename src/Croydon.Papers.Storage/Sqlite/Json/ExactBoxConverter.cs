using System.Text.Json;
using System.Text.Json.Serialization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage.Sqlite.Json;

/// <summary>A box as [x0,y0,x1,y1], to the last digit.</summary>
internal sealed class ExactBoxConverter : JsonConverter<Box>
{
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var box = ReadEdges(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? box : throw new JsonException("A box is four numbers.");
    }

    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        WriteEdges(writer, value);
        writer.WriteEndArray();
    }

    /// <summary>The four values after the one that the reader stands on.</summary>
    internal static Box ReadEdges(ref Utf8JsonReader reader)
    {
        Span<double> edges = stackalloc double[4];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = reader.Read() ? reader.GetDouble() : throw new JsonException("A box is four numbers.");
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    internal static void WriteEdges(Utf8JsonWriter writer, Box box)
    {
        writer.WriteNumberValue(box.X0);
        writer.WriteNumberValue(box.Y0);
        writer.WriteNumberValue(box.X1);
        writer.WriteNumberValue(box.Y1);
    }
}
