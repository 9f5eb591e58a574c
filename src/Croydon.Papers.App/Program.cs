using Croydon.Papers.App.Shell;
#if PDFPIG
using Croydon.Papers.PdfPig;

if (args is [PdfPigChild.Command])
    return await PdfPigChild.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
#endif

return await PapersCommand.RunAsync(args);
