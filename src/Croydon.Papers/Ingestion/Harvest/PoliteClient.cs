using System.Net;
using System.Net.Http.Headers;

namespace Croydon.Papers.Ingestion.Harvest;

/// <summary>
/// Asks one site, one request at a time, with a pause between requests, an honest name, and patience with errors.
/// Redirects are followed only on the site's own host.
/// </summary>
public sealed class PoliteClient : IDisposable
{
    public const string Agent = "CroydonPapers/0.1 (reads public council papers; one request at a time)";
    private const int MostRedirects = 5;

    private readonly HttpClient _http;
    private readonly HarvestOptions _options;
    private readonly TimeProvider _time;
    private RobotsTxt? _robots;
    private long _lastAsked;

    public PoliteClient(HarvestOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 1, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
    }

    /// <summary>The answer's bytes, or why there are none; never throws for what the site does.</summary>
    /// <param name="address">Absolute, on the site's host.</param>
    public Task<Fetched> GetAsync(Uri address, CancellationToken cancel) => GetAsync(address, new Validators(null, null), cancel);

    /// <inheritdoc cref="GetAsync(Uri, CancellationToken)"/>
    /// <param name="known">Of the answer that we have; the site need not send it again.</param>
    public async Task<Fetched> GetAsync(Uri address, Validators known, CancellationToken cancel)
    {
        _robots ??= await ReadRobotsAsync(cancel);
        return _robots.Allows(address) ? await TryAsync(address, known, cancel) : Fetched.Failed("the site's robots.txt asks programs not to read this address");
    }

    public void Dispose() => _http.Dispose();

    private async Task<RobotsTxt> ReadRobotsAsync(CancellationToken cancel)
    {
        var answer = await TryAsync(new Uri(_options.Site, "/robots.txt"), new Validators(null, null), cancel);
        return RobotsTxt.Parse(answer.Bytes is null ? "" : System.Text.Encoding.UTF8.GetString(answer.Bytes));
    }

    private async Task<Fetched> TryAsync(Uri address, Validators known, CancellationToken cancel)
    {
        var wait = _options.BackOff;
        for (var attempt = 1; ; attempt++)
        {
            var fetched = await OnceAsync(address, known, cancel);
            if (!fetched.MayRecover || attempt >= _options.Tries)
                return fetched;
            await Task.Delay(fetched.RetryAfter > wait ? fetched.RetryAfter.Value : wait, _time, cancel);
            wait *= 2;
        }
    }

    private async Task<Fetched> OnceAsync(Uri address, Validators known, CancellationToken cancel)
    {
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            if (!IsOnSite(address))
                return Fetched.Failed($"the site sends on to another host ({address.Host}), which was not named");
            await PauseAsync(cancel);
            var (fetched, next) = await SendAsync(address, known, cancel);
            if (next is null)
                return fetched;
            address = next;
        }

        return Fetched.Failed("the site sends on in a circle");
    }

    private async Task<(Fetched Fetched, Uri? Next)> SendAsync(Uri address, Validators known, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            known.Ask(request);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified && !known.IsEmpty)
                return (Fetched.Unchanged, null);
            if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location)
                return (Fetched.Failed("redirected"), new Uri(address, location));
            if (!answer.IsSuccessStatusCode)
                return (Refused(answer.StatusCode, answer.Headers.RetryAfter), null);
            return (await BodyAsync(answer, timeout.Token) with { Validators = Validators.Of(answer) }, null);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (Fetched.Later($"no answer within {_options.Timeout.TotalSeconds:0} s"), null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return (Fetched.Later("the connection broke off"), null);
        }
    }

    private async Task<Fetched> BodyAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.Content.Headers.ContentLength > _options.LargestPaper)
            return Fetched.Failed("larger than allowed");
        using var body = new MemoryStream();
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            if (body.Length + read > _options.LargestPaper)
                return Fetched.Failed("larger than allowed");
            await body.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return new Fetched(body.ToArray(), null);
    }

    private static Fetched Refused(HttpStatusCode status, RetryConditionHeaderValue? retry) => (int)status is 429 or >= 500
        ? Fetched.Later($"the site answered {(int)status}") with { RetryAfter = retry?.Delta }
        : Fetched.Failed($"the site answered {(int)status}");

    private bool IsOnSite(Uri address) =>
        address.Scheme is "http" or "https" && string.Equals(address.Host, _options.Site.Host, StringComparison.OrdinalIgnoreCase)
        && (address.Port == _options.Site.Port || address is { Scheme: "https", Port: 443 });

    private async Task PauseAsync(CancellationToken cancel)
    {
        var least = _robots?.Delay > _options.Delay ? _robots.Delay.Value : _options.Delay;
        var since = _lastAsked == 0 ? least : _time.GetElapsedTime(_lastAsked);
        if (since < least)
            await Task.Delay(least - since, _time, cancel);
        _lastAsked = _time.GetTimestamp();
    }
}
