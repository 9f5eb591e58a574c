using System.Text.Json;
using System.Text.Json.Serialization;

namespace Croydon.Papers.Documents.Json;

/// <summary>A box as [x0,y0,x1,y1], to a tenth of a point.</summary>
internal sealed class BoxConverter : JsonConverter<Box>
{
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<double> edges = stackalloc double[4];
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A box is an array of four numbers.");
        for (var i = 0; i < edges.Length; i++)
            edges[i] = reader.Read() ? reader.GetDouble() : throw new JsonException("A box is an array of four numbers.");
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException("A box is an array of four numbers.");
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Tenth(value.X0));
        writer.WriteNumberValue(Tenth(value.Y0));
        writer.WriteNumberValue(Tenth(value.X1));
        writer.WriteNumberValue(Tenth(value.Y1));
        writer.WriteEndArray();
    }

    private static double Tenth(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}
