using System.Security.Claims;
using Croydon.Papers.App.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Upload;

/// <summary>
/// The operator's page: sign in with the token, then send papers. The token is asked for once, before any file is taken;
/// forms carry an anti-forgery token; keys live in memory, so a restart signs everybody out.
/// </summary>
internal static class UploadPages
{
    private const string Operator = "operator";
    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);

    public static void AddUpload(this IServiceCollection services)
    {
        services.AddSingleton<OperatorToken>().AddSingleton<Uploads>();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(forms =>
        {
            (forms.Cookie.Name, forms.Cookie.SameSite, forms.Cookie.HttpOnly) = ("papers-form", SameSiteMode.Strict, true);
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthentication().AddCookie(Operator, cookie =>
        {
            (cookie.Cookie.Name, cookie.Cookie.SameSite, cookie.Cookie.HttpOnly) = ("papers-operator", SameSiteMode.Strict, true);
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (SignedInFor, false);
        });
    }

    public static void MapUploadPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/upload").ExcludeFromDescription().AddEndpointFilter(async (call, next) =>
        {
            call.HttpContext.Response.Headers.CacheControl = "no-store";
            return call.HttpContext.RequestServices.GetRequiredService<OperatorToken>().IsSet ? await next(call) : TypedResults.NotFound();
        });
        pages.MapGet("", async (HttpContext context, IAntiforgery forms, HostSettings settings) => Page(context, forms, settings, await IsOperatorAsync(context)));
        pages.MapPost("", PostAsync).DisableRequestTimeout();
        pages.MapPost("/sign-in", SignInAsync);
        pages.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IAntiforgery forms, OperatorToken token, HostSettings settings)
    {
        if (!await forms.IsRequestValidAsync(context))
            return Page(context, forms, settings, signedIn: false, "The form is out of date: try again.", StatusCodes.Status400BadRequest);
        if (!token.Is((await context.Request.ReadFormAsync(context.RequestAborted))["token"]))
            return Page(context, forms, settings, signedIn: false, "That is not the token of this site.", StatusCodes.Status403Forbidden);
        await context.SignInAsync(Operator, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, Operator)], Operator)));
        return TypedResults.Redirect("/upload");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery forms)
    {
        if (await forms.IsRequestValidAsync(context))
            await context.SignOutAsync(Operator);
        return TypedResults.Redirect("/upload");
    }

    private static async Task<IResult> PostAsync(HttpContext context, IAntiforgery forms, Uploads uploads, HostSettings settings)
    {
        if (!await IsOperatorAsync(context))
            return Page(context, forms, settings, signedIn: false, "Sign in first.", StatusCodes.Status403Forbidden);
        UploadForm.Widen(context, settings);
        var (form, wrong, status) = await UploadForm.ReadAsync(context, settings);
        if (form is null)
            return Page(context, forms, settings, signedIn: true, wrong, status);
        if (!await forms.IsRequestValidAsync(context))
            return Page(context, forms, settings, signedIn: true, "The form is out of date: try again.", StatusCodes.Status400BadRequest);
        if (form.Files.Count == 0)
            return Page(context, forms, settings, signedIn: true, "Choose a file first.", StatusCodes.Status400BadRequest);
        return Page(context, forms, settings, signedIn: true, answers: await uploads.TakeAsync(form.Files, context.RequestAborted));
    }

    private static async Task<bool> IsOperatorAsync(HttpContext context) => (await context.AuthenticateAsync(Operator)).Succeeded;

    private static RazorComponentResult<UploadPage> Page(
        HttpContext context, IAntiforgery forms, HostSettings settings, bool signedIn, string? wrong = null, int status = StatusCodes.Status200OK, IReadOnlyList<UploadAnswer>? answers = null) =>
        new(new { Forms = forms.GetAndStoreTokens(context), SignedIn = signedIn, Wrong = wrong, Answers = answers ?? [], settings.UploadMegabytes, settings.UploadFiles }) { StatusCode = status };
}
