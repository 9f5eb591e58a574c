using Croydon.Papers.App.Settings;
using Croydon.Papers.Storage;
#if PDFPIG
using Croydon.Papers.PdfPig;
using Croydon.Papers.Reading.Pdf;
#endif

namespace Croydon.Papers.App.Shell;

/// <summary>The search engine and the reader of PDFs that the operator chose among those built in.</summary>
internal static class Engines
{
    private const string Poppler = "poppler";
    private const string PdfPig = "pdfpig";

    /// <summary>Readers of PDFs built in, the default first.</summary>
    public static IReadOnlyList<string> PdfReaders { get; } =
    [
        Poppler,
#if PDFPIG
        PdfPig,
#endif
    ];

    public static PapersStore Open(string store, bool create)
    {
        var settings = OperatorSettings.Load();
        return Stores.Open(store, create, TimeProvider.System, settings.StorePatience, settings.Text(SettingsTable.SearchEngine));
    }

    /// <exception cref="SettingException">There is no such reader, or it was not built in.</exception>
    public static PapersServices Services() => OperatorSettings.Load().Text(SettingsTable.PdfReader) switch
    {
        Poppler => new PapersServices(),
#if PDFPIG
        PdfPig => WithPdfPig(new PapersServices()),
#else
        PdfPig => throw new SettingException($"This program was built without PdfPig: run `./papers setup --with pdfpig`, or set {SettingsTable.PdfReader.Variable} to {Poppler}."),
#endif
        var other => throw new SettingException($"{SettingsTable.PdfReader.Variable} is set to \"{other}\": it takes {string.Join(" or ", PdfReaders)}."),
    };

#if PDFPIG
    private static PapersServices WithPdfPig(PapersServices services) =>
        new() { Readers = [new PdfPigReader(OwnCommand(PdfPigChild.Command)), .. services.Readers.Where(r => r is not PdfReader)] };

    /// <summary>This program again: by the runtime that runs it, or by its own executable.</summary>
    internal static string[] OwnCommand(string argument) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" or null
            ? ["dotnet", typeof(Engines).Assembly.Location, argument]
            : [Environment.ProcessPath!, argument];
#endif
}
