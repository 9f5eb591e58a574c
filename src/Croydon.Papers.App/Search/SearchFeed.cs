using System.Globalization;
using System.Text;
using System.Xml;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.Search;

namespace Croydon.Papers.App.Search;

/// <summary>A search as an Atom feed (RFC 4287), the newest papers first.</summary>
internal static class SearchFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="site">Scheme and host.</param>
    public static IResult Of(string site, LedgerRequest request, IReadOnlyList<SearchHit> hits)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, Clean($"Croydon.Papers: {request.Query ?? "search"}"));
            xml.WriteElementString("id", Atom, site + request.At("/search"));
            xml.WriteElementString("updated", Atom, Stamp(hits.Max(h => h.Date)));
            Link(xml, "self", site + request.At("/search.atom"));
            Link(xml, "alternate", site + request.At("/search"));
            foreach (var hit in hits)
                Entry(xml, site, hit);
            xml.WriteEndElement();
        }

        return Results.Bytes(bytes.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, string site, SearchHit hit)
    {
        var address = site + HitColumns.Place(hit);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, Clean(hit.Title));
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("updated", Atom, Stamp(hit.Date));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Clean(hit.Body ?? hit.Council ?? hit.File));
        xml.WriteEndElement();
        Link(xml, "alternate", address);
        xml.WriteElementString("summary", Atom, Clean(HitColumns.PlainText(hit.SnippetHtml)));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>Papers without a date stand at the beginning of time: a feed must have a date and must not make one up from today.</summary>
    private static string Stamp(DateOnly? date) => (date ?? DateOnly.FromDayNumber(0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>Without the control characters that XML forbids.</summary>
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
