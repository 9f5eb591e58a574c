using System.Net;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.OpenApi;

namespace Croydon.Papers.App.Api;

/// <summary>What all endpoints of the API share: problems, ETags, CORS for reads, limits, the OpenAPI document.</summary>
internal static class ApiServices
{
    private const string Introduction = """
        Everything that was read from the papers: meetings, decisions, indicators, risks, actions, and the words themselves.
        Every value says where it was read (document, page and box or line, the paper's own words). Lists come a page at a
        time: follow `next` or the `Link` header. Add `format=csv` or `format=ndjson` for a whole list. Unknown is `null`.
        """;

    public static void AddApi(this IServiceCollection services, HostSettings settings)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddCors(cors => cors.AddDefaultPolicy(p => p.AllowAnyOrigin().WithMethods("GET", "HEAD").AllowAnyHeader().WithExposedHeaders("ETag", "Link", "Retry-After")));
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Croydon.Papers", Version = "v1", Description = Introduction };
            document.Servers = [];
            return Task.CompletedTask;
        }));
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => Partition(context, settings.RequestsPerMinute)),
                PartitionedRateLimiter.Create<HttpContext, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = settings.RequestsAtOnce, QueueLimit = settings.RequestsAtOnce })));
            limits.OnRejected = async (rejected, cancel) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "10";
                await Results.Problem("Too many requests came at once: wait ten seconds and try again.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    /// <summary>Comes before all features.</summary>
    public static void UseApi(this WebApplication app)
    {
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api =>
        {
            api.UseExceptionHandler(errors => errors.Run(FailedAsync));
            api.UseStatusCodePages();
        });
        app.UseRateLimiter();
        app.UseCors();
        app.UseEntityTags();
    }

    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/openapi/{documentName}.json");

    private static RateLimitPartition<IPAddress> Partition(HttpContext context, int perMinute)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        return perMinute == 0 || IPAddress.IsLoopback(address)
            ? RateLimitPartition.GetNoLimiter(IPAddress.Loopback)
            : RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Math.Max(1, perMinute / 6), TokensPerPeriod = Math.Max(1, perMinute / 6), ReplenishmentPeriod = TimeSpan.FromSeconds(10), QueueLimit = 0,
            });
    }

    /// <summary>What went wrong is logged; the caller gets a sentence.</summary>
    private static Task FailedAsync(HttpContext context)
    {
        var problem = context.Features.Get<IExceptionHandlerFeature>()?.Error is StoreUnavailableException unavailable
            ? Results.Problem(unavailable.Message, statusCode: StatusCodes.Status503ServiceUnavailable, title: "The store cannot be used now")
            : Results.Problem("Something went wrong here; it is in the server's log. Try again, and tell the people who run this site if it stays.", statusCode: StatusCodes.Status500InternalServerError);
        return problem.ExecuteAsync(context);
    }
}
