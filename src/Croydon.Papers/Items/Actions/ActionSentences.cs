using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>Tasks in plain paragraphs under a heading "Actions" or "Next steps".</summary>
internal static partial class ActionSentences
{
    /// <summary>Sentences up to the next heading or table that tell someone to do something or, among next steps, what will be done.</summary>
    public static List<(int At, Block Block, string Text)> Under(Paper paper, int heading, bool isNextSteps)
    {
        var found = new List<(int At, Block Block, string Text)>();
        if (paper.Blocks[heading].Kind != BlockKind.Heading)
            return found;
        for (var i = heading + 1; i < paper.Blocks.Count && paper.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.Aside; i++)
        {
            if (paper.Blocks[i].Kind == BlockKind.Paragraph)
                found.AddRange(Sentences.Of(paper.Blocks[i].Text).Where(s => IsTask(s, isNextSteps)).Select(s => (i, paper.Blocks[i], s)));
        }

        return found;
    }

    private static bool IsTask(string sentence, bool isNextSteps) =>
        OpeningVerbs.Opens(sentence) || LabelledOwner.In(sentence) is not null || Owners.InSentence(sentence) is not null
        || (isNextSteps && WillBeDone().IsMatch(sentence));

    // "Officers will publish the plan", "The strategy will be brought to Cabinet"; not "If members agree, it will cost more"
    [GeneratedRegex(@"^(?!(?:If|Should|Unless|Once|There)\b)[^,;]{3,80}?\b(?:will|shall|is to|are to)\s+(?:then\s+|now\s+|also\s+|next\s+)?(?!not\b|have\b|need\b|depend\b|cost\b|remain\b)[a-z]+")]
    private static partial Regex WillBeDone();
}
