namespace Croydon.Papers.Items.People;

/// <summary>Words that tell people from bodies, roles from other words, and short first names.</summary>
internal static class PersonWords
{
    /// <summary>Words that stand in no person's name.</summary>
    public static readonly HashSet<string> NotNames = Set(
        "council|committee|sub-committee|board|cabinet|member|members|officer|officers|director|directors|executive|service|services|children|children's|children’s|education|families|learning|health|care|social|head|chief|chair|chairman|vice-chair|leader|deputy|assistant|interim|acting|corporate|strategic|strategy|manager|management|team|department|directorate|report|agenda|item|appendix|minutes|meeting|town|hall|road|street|house|centre|london|borough|county|city|district|kent|bristol|croydon|camden|england|ofsted|inspector|inspectors|inspection|police|nhs|trust|partnership|authority|government|office|public|general|counsel|legal|finance|resources|programme|project|plan|improvement|early|help|quality|assurance|performance|safeguarding|adult|adults|community|communities|housing|planning|transport|environment|culture|leisure|sport|economy|jobs|press|part|section|page|annual|budget|monitoring|scrutiny|overview|governance|audit|business|customer|digital|schools|school|college|university|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|and|of|for|her|his|majesty’s|majesty's|hmi|councillor|councillors|cllr|dear|yours|sincerely|democratic|national|regional|local|secretary|state|minister|mayor|commissioner|group|labour|conservative|liberal|green|independent|no|yes|none|contact|telephone|email|decision|key|not|applicable|date|background|documents|papers|appendices|summary|recommendation|recommendations|reserve|late|apologies|present|also|cllrs|mr|mrs|ms|dr|young|people|people’s|people's|joint|project|lead|grand|old|new|market|park|library|station|way|bridge|full|case|act|bill|fund|scheme|policy|framework|review|working|party|first|second|third");

    /// <summary>Surnames and first names that are also in the table above: a name may hold one of them.</summary>
    public static readonly HashSet<string> NamesToo = Set("young|green|park|parks|april|june|may|london|old|new|grand|march|street|hall|house|head|king|care|mayor|general|bill|act|case|way|bridge|chair|first");

    /// <summary>The first word of a role.</summary>
    public const string RoleStart = @"(?:(?:Interim|Acting|Deputy|Assistant|Associate|General|Joint|Statutory|Independent|Senior|Principal|Lead|Non-voting|Voting|Shadow|Group|Area|Regional|National|Divisional|Democratic|Programme|Project|Service|Finance|Policy|Scrutiny|Committee|Corporate|Strategic|Executive|Managing|Chief|Cabinet|Portfolio|Children['’]s|Council|Borough|Monitoring|Police|Head|Commissioner|Inspector|Reserve|Co-?opted|Parent|Diocesan|Teacher)\s+(?:\p{L}[\p{L}'’&,-]*\s+){0,6}?)?(?:Director|Officer|Manager|Leader|Chair(?:man|woman|person)?|Vice-?\s?Chair(?:man|woman|person)?|Member|Mayor|Commissioner|Solicitor|Lawyer|Head|Executive|Treasurer|Accountant|Analyst|Clerk|Counsel|Secretary|Representative|representative|Governor|Inspector|Superintendent|Constable|Co-?ordinator|Adviser|Advisor|Consultant|Administrator|Scrutineer|HMI|Chief of Staff|Minister|Planner|Engineer|Surveyor|Auditor|Headteacher|Principal)\b";

    /// <summary>First names and their short forms; each row is one name.</summary>
    private static readonly string[][] ShortNames =
    [
        ["robert", "rob", "bob", "bobby"], ["william", "will", "bill"], ["richard", "rich", "dick", "rick"], ["michael", "mike", "mick"],
        ["david", "dave"], ["james", "jim", "jamie"], ["john", "jon", "jack", "johnny"], ["jonathan", "jon"], ["thomas", "tom"],
        ["nicholas", "nick", "nicky"], ["christopher", "chris"], ["christine", "chris"], ["stephen", "steve"], ["steven", "steve"],
        ["andrew", "andy"], ["anthony", "tony"], ["edward", "ed", "ted", "eddie"], ["peter", "pete"], ["timothy", "tim"], ["matthew", "matt"],
        ["daniel", "dan", "danny"], ["benjamin", "ben"], ["samuel", "sam"], ["samantha", "sam"], ["alexander", "alex"], ["alexandra", "alex"],
        ["elizabeth", "liz", "beth", "lizzie"], ["katherine", "kate", "kath", "kathy"], ["catherine", "cath", "kate", "cathy"], ["kathleen", "kath", "kathy"],
        ["margaret", "maggie", "meg"], ["patricia", "pat", "patsy"], ["patrick", "pat"], ["susan", "sue"], ["susannah", "sue"], ["deborah", "debbie", "deb", "debby"],
        ["jennifer", "jen", "jenny"], ["victoria", "vicky", "vicki"], ["jacqueline", "jackie"], ["rebecca", "becky"], ["philip", "phil"], ["kenneth", "ken"],
        ["gregory", "greg"], ["jeffrey", "jeff"], ["geoffrey", "geoff"], ["ronald", "ron"], ["donald", "don"], ["raymond", "ray"], ["leonard", "len"], ["frederick", "fred"],
    ];

    /// <summary>Whether two first names may be one person's: the same, a short form, or an initial.</summary>
    public static bool SameFirst(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(ShortNames, row => row.Contains(a, StringComparer.OrdinalIgnoreCase) && row.Contains(b, StringComparer.OrdinalIgnoreCase));

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
