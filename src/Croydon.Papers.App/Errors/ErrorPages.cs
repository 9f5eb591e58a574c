using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Errors;

/// <summary>Failures in words: a page for people, problem details for programs, and never a stack trace.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = OnException, SuppressDiagnosticsCallback = c => c.Exception is StoreUnavailableException });
        app.UseStatusCodePages(context => ShowAsync(context.HttpContext, SentenceFor(context.HttpContext.Response.StatusCode)));
    }

    private static Task OnException(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        context.Response.StatusCode = error switch
        {
            StoreUnavailableException => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
        return ShowAsync(context, error is StoreUnavailableException ? error.Message : SentenceFor(context.Response.StatusCode));
    }

    private static string SentenceFor(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The address asks for something in a form that is not understood: check it, or start from the search.",
        StatusCodes.Status404NotFound => "If you typed the address, check it; if you followed a link, the paper may have been taken out of the store or read again since.",
        StatusCodes.Status405MethodNotAllowed => "This address can only be read.",
        StatusCodes.Status503ServiceUnavailable => "The store cannot be read at the moment: try again in a minute.",
        _ => "Something went wrong here, not with what you did. Try again; if it stays, tell whoever runs this site the address and the time.",
    };

    private static Task ShowAsync(HttpContext context, string sentence)
    {
        var status = context.Response.StatusCode;
        IResult result = context.Request.Path.StartsWithSegments("/api")
            ? TypedResults.Problem(sentence, statusCode: status)
            : new RazorComponentResult<ErrorPage>(new { Status = status, Sentence = sentence }) { StatusCode = status };
        return result.ExecuteAsync(context);
    }
}
