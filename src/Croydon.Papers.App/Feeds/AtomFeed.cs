using System.Globalization;
using System.Text;
using System.Xml;

namespace Croydon.Papers.App.Feeds;

/// <param name="Id">Never changes for the same thing.</param>
/// <param name="Html">Content as HTML; null where there is none.</param>
internal sealed record AtomEntry(string Id, string Title, string Url, DateTimeOffset Updated, string? Html);

/// <summary>Writes Atom feeds (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="self">Full address of the feed.</param>
    /// <param name="site">Full address of the page that shows the same.</param>
    public static string Write(string title, string self, string site, IReadOnlyList<AtomEntry> entries, DateTimeOffset now)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, Clean(title));
            xml.WriteElementString("id", Namespace, self);
            xml.WriteElementString("updated", Namespace, Stamp(entries.Count > 0 ? entries.Max(e => e.Updated) : now));
            Link(xml, "self", self);
            Link(xml, "alternate", site);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, "Croydon.Papers");
            xml.WriteEndElement();
            foreach (var entry in entries)
                Entry(xml, entry);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Entry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, Clean(entry.Title));
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("updated", Namespace, Stamp(entry.Updated));
        Link(xml, "alternate", entry.Url);
        if (entry.Html is not null)
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Clean(entry.Html));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>XML 1.0 has no control characters.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => c >= ' ' || c is '\t' or '\n' or '\r').Where(c => c is not ('\uFFFE' or '\uFFFF')));

    private static string Stamp(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer() : base(CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
