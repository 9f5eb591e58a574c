using System.Text.Json;
using System.Text.Json.Serialization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage.Sqlite.Json;

/// <summary>A word as ["text",x0,y0,x1,y1,confidence,bold,struckOut].</summary>
internal sealed class ExactWordConverter : JsonConverter<Word>
{
    public override Word Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var text = reader.GetString() ?? throw new JsonException("A word has a text.");
        var word = new Word(text, ExactBoxConverter.ReadEdges(ref reader));
        reader.Read();
        var confidence = reader.GetDouble();
        reader.Read();
        var bold = reader.GetBoolean();
        reader.Read();
        var struck = reader.GetBoolean();
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? word with { Confidence = confidence, Bold = bold, StruckOut = struck }
            : throw new JsonException("A word has eight values.");
    }

    public override void Write(Utf8JsonWriter writer, Word value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Text);
        ExactBoxConverter.WriteEdges(writer, value.Box);
        writer.WriteNumberValue(value.Confidence);
        writer.WriteBooleanValue(value.Bold);
        writer.WriteBooleanValue(value.StruckOut);
        writer.WriteEndArray();
    }
}
