using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Telemetry;

/// <summary>One line a request: its method, the form of its address, status and time. No query, no address of the caller, no id: nothing personal.</summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("papers.requests");
        app.Use(async (context, next) =>
        {
            var started = TimeProvider.System.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var form = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
                Answered(log, context.Request.Method, form, context.Response.StatusCode, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }

    /// <summary>One JSON object a line where asked for, else text.</summary>
    public static void AddPapersLog(this ILoggingBuilder logging, HostSettings settings)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(settings.LogLevel);
        logging.AddFilter("Microsoft", level => level >= LogLevel.Warning);
        if (settings.LogAsJson)
            logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
        else
            logging.AddSimpleConsole(text => text.SingleLine = true);
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Form} {Status} {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string form, int status, double milliseconds);
}
