using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Croydon.Papers.App.Tests.Harvest;

/// <summary>
/// A committee site on the loopback that behaves as ModernGov does: bare XML, text encoded twice, dates as dd/MM/yyyy with
/// other forms ignored, raw spaces and line breaks in links, restricted papers listed, no ETag unless wished for, errors on wish.
/// </summary>
internal sealed class ModernGovServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModernGovServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Every path and query that was asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public bool ServiceOff { get; set; }

    public bool HasSupplement { get; set; }

    /// <summary>Answers to come in place of a paper's bytes, taken one by one: "500", "hang", "cut".</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>"etag" or "date": what paper answers carry to ask by; null for nothing, as these sites do.</summary>
    public string? Validator { get; set; }

    /// <summary>Paths whose paper has been changed.</summary>
    public HashSet<string> Changed { get; } = [];

    /// <summary>Papers sent whole, by path, in order.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    public string Robots { get; set; } = "User-agent: *\nDisallow: /admin\n";

    public static async Task<ModernGovServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var server = new ModernGovServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Asked.Enqueue(path + context.Request.QueryString);
        if (!context.Request.Headers.UserAgent.ToString().Contains("CroydonPapers", StringComparison.Ordinal))
            return StatusAsync(context, 403);
        return path switch
        {
            "/robots.txt" => context.Response.WriteAsync(Robots),
            _ when path.StartsWith("/mgWebService.asmx/", StringComparison.Ordinal) => ServiceOff ? StatusAsync(context, 404) : ServiceAsync(context, path.Split('/')[^1]),
            "/mgListCommittees.aspx" => context.Response.WriteAsync("<ul><li><a href=\"mgCommitteeDetails.aspx?ID=7\">Scrutiny &amp; Overview Committee</a></li><li><a href=\"mgCommitteeDetails.aspx?ID=8\">Cabinet</a></li></ul>"),
            "/ieListMeetings.aspx" => context.Response.WriteAsync(context.Request.Query["CId"] == "7" ? "<a class=\"mgMeetingTableLnk\" href=\"ieListDocuments.aspx?CId=7&amp;MId=101&amp;Ver=4\">6 Mar 2018 6.30 pm</a>" : "<p>No meetings</p>"),
            "/ieListDocuments.aspx" => context.Response.WriteAsync(MeetingPage()),
            "/documents/away.pdf" => Redirect(context, context.Request.Query["to"]!),
            _ when path.StartsWith("/documents/", StringComparison.Ordinal) => PaperAsync(context, path),
            _ => StatusAsync(context, 404),
        };
    }

    private Task ServiceAsync(HttpContext context, string operation)
    {
        var query = context.Request.Query;
        context.Response.ContentType = "text/xml";
        return operation switch
        {
            "GetCommittees" => context.Response.WriteAsync("<committees><committee><committeeid>7</committeeid><committeetitle>Scrutiny &amp;amp; Overview Committee</committeetitle><committeedeleted>False</committeedeleted></committee><committee><committeeid>9</committeeid><committeetitle>Old Panel</committeetitle><committeedeleted>True</committeedeleted></committee></committees>"),
            "GetMeetings" => query.ContainsKey("lCommitteeId") ? context.Response.WriteAsync(Meetings(query["sFromDate"]!)) : StatusAsync(context, 500),
            "GetMeeting" => context.Response.WriteAsync(Meeting()),
            _ => StatusAsync(context, 500),
        };
    }

    /// <summary>A date that is not dd/MM/yyyy is passed over in silence, and everything comes back.</summary>
    private static string Meetings(string from)
    {
        var all = new[] { (Id: 100, Date: new DateOnly(2016, 5, 1)), (Id: 101, Date: new DateOnly(2018, 3, 6)) };
        var wanted = DateOnly.TryParseExact(from, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? all.Where(m => m.Date >= first) : all;
        return "<getmeetings><committee><committeemeetings>" + string.Concat(wanted.Select(m => string.Create(CultureInfo.InvariantCulture, $"<meeting><meetingid>{m.Id}</meetingid><meetingdate>{m.Date:dd/MM/yyyy}</meetingdate></meeting>"))) + "</committeemeetings></committee></getmeetings>";
    }

    private string Meeting() =>
        $"<meeting><agendaitems><agendaitem><isrestricted>False</isrestricted><linkeddocuments><linkeddoc><title>Improvement Plan</title><url>{Address}documents/s1/Improvement Plan.pdf</url><isrestricted>False</isrestricted></linkeddoc></linkeddocuments></agendaitem>"
        + $"<agendaitem><isrestricted>True</isrestricted><linkeddocuments><linkeddoc><title>Sale of land</title><url>{Address}documents/s2/Sale.pdf</url><isrestricted>True</isrestricted></linkeddoc></linkeddocuments></agendaitem></agendaitems>"
        + $"<linkeddocuments><linkeddoc><title>Public reports pack</title><url>{Address}documents/g101/Public reports pack.pdf?T=10</url><isrestricted>False</isrestricted></linkeddoc>"
        + (HasSupplement ? $"<linkeddoc><title>Supplement 1</title><url>{Address}documents/b5/Supplement 1.pdf?T=9</url><isrestricted>False</isrestricted></linkeddoc>" : "")
        + "</linkeddocuments></meeting>";

    private static string MeetingPage() =>
        "<ul class=\"mgActionList\"><li><a href=\"documents/g101/Public reports\n pack.pdf?T=10\">Public reports pack</a></li></ul><a href=\"documents/s1/Improvement Plan.pdf\">Improvement Plan</a><a href=\"https://elsewhere.example/documents/s9/Other.pdf\">Other</a>";

    public byte[] BytesOf(string path) => System.Text.Encoding.UTF8.GetBytes("%PDF-1.4 " + path + (Changed.Contains(path) ? " changed" : ""));

    /// <summary>True where the caller has what it asks for.</summary>
    private bool IsKnown(HttpContext context, string path)
    {
        var tag = Changed.Contains(path) ? "\"2\"" : "\"1\"";
        var date = new DateTimeOffset(2018, 3, Changed.Contains(path) ? 2 : 1, 9, 0, 0, TimeSpan.Zero).ToString("R", CultureInfo.InvariantCulture);
        context.Response.Headers.ETag = Validator == "etag" ? tag : default(string);
        context.Response.Headers.LastModified = Validator == "date" ? date : default(string);
        return Validator is not null && (context.Request.Headers.IfNoneMatch == tag || context.Request.Headers.IfModifiedSince == date);
    }

    private async Task PaperAsync(HttpContext context, string path)
    {
        if (IsKnown(context, path))
        {
            context.Response.StatusCode = 304;
            return;
        }

        Faults.TryDequeue(out var fault);
        var bytes = BytesOf(path);
        context.Response.ContentType = "application/pdf";
        if (fault is "500")
            context.Response.StatusCode = 500;
        else if (fault is "hang")
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else if (fault is "cut")
        {
            context.Response.ContentLength = bytes.Length + 100;
            await context.Response.Body.WriteAsync(bytes);
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
        else
        {
            Sent.Enqueue(path);
            await context.Response.Body.WriteAsync(bytes);
        }
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
