using Croydon.Papers.App.Errors;
using Croydon.Papers.App.Papers;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Croydon.Papers.App.Site;

/// <summary>What all pages need of the host.</summary>
internal static class SiteHost
{
    public static void AddSite(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.RemoveKeyRing();
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["image/svg+xml", "application/atom+xml", "application/problem+json", "application/x-ndjson", "text/calendar"]);
        });
        services.AddSingleton<Assets>();
        services.AddSingleton<Shelf>();
        services.AddSingleton<PaperText>();
        services.AddSingleton<PageImages>();
    }

    /// <summary>Around every request, the outermost first.</summary>
    public static void UseSite(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>The operator's form is signed with keys that live in memory: none are read from the disk or written to it.</summary>
    private static void RemoveKeyRing(this IServiceCollection services)
    {
        foreach (var service in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(service);
    }
}
