using System.IO.Compression;
using System.Text;

namespace Croydon.Papers.App.Tests.Upload;

/// <summary>Files made to do harm: to a parser, to a store, to whoever looks at them.</summary>
internal static class HostileFiles
{
    public const string Page = """
        <html><head><title></title><script>alert('title')</script></title><base href="http://evil.invalid/"></head>
        <body onload="alert('load')"><h1>Depots <img src=x onerror="alert('heading')"></h1>
        <p>The depot &lt;script&gt;alert('decoded')&lt;/script&gt; closes. <a href="javascript:alert('link')">Agenda</a> <svg onload="alert('svg')"></svg></p>
        <p>"><iframe srcdoc="&lt;script&gt;parent.alert('frame')&lt;/script&gt;"></iframe> {{constructor.constructor('alert(1)')()}} ${alert(2)} </p>
        <table><tr><th>Name</th><th>Value</th></tr><tr><td>=HYPERLINK("http://evil.invalid")</td><td><style>@import 'http://evil.invalid';</style>9</td></tr></table>
        </body></html>
        """;

    public const string PageName = "<img src=x onerror=alert('name')> \"'&.html";

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        ("nothing.pdf", []),
        ("zero.txt", new byte[70_000]),
        ("head only.pdf", Bytes("%PDF-1.7")),
        ("garbage.pdf", [.. Bytes("%PDF-1.4\n"), .. Noise(50_000)]),
        ("loop.pdf", Bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj trailer<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF")),
        ("noise.docx", Noise(50_000)),
        ("not word.docx", Zip(("hello.txt", "hello"))),
        ("entities.docx", Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"), ("word/document.xml", "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z SYSTEM \"file:///etc/passwd\">]><a>&z;</a>"))),
        ("up.docx", Zip(("../../../../tmp/escaped.txt", "escaped"))),
        ("deep.html", Bytes(string.Concat(Enumerable.Repeat("<div><table><tr><td>", 20_000)))),
        ("long.txt", Bytes(new string('a', 1_000_000))),
        ("not utf-8.txt", [0xC3, 0x28, 0xFF, 0xFE, 0x00, 0xD8, 0x0A, 0x41]),
        ("marks.txt", [0xFF, 0xFE]),
        ("lists.md", Bytes(string.Concat(Enumerable.Repeat("> - 1. ", 20_000)))),
        ("cells.md", Bytes("|" + string.Concat(Enumerable.Repeat("a|", 5_000)) + "\n|" + string.Concat(Enumerable.Repeat("-|", 5_000)))),
        (PageName, Bytes(Page)),
        ("../../etc/passwd.txt", Bytes("The path is a name.")),
        ("turned \u202Efdp.txt", Bytes("The name is turned around.")),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Noise(int count)
    {
        var noise = new byte[count];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
