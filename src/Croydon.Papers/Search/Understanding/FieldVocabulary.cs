using System.Collections.Frozen;

namespace Croydon.Papers.Search.Understanding;

/// <summary>Words of the field that mean the same: one line a meaning, the usual short form first. Kept by hand.</summary>
internal static class FieldVocabulary
{
    private static readonly string[][] Meanings =
    [
        .. """
        lac | cla | looked after children | looked after child | children looked after | child looked after | children in care
        cin | children in need | child in need
        cp | child protection
        cpp | child protection plan
        cpc | child protection conference
        icpc | initial child protection conference
        rhi | return home interview | return home interviews
        uasc | unaccompanied asylum seeking children | unaccompanied asylum seeking child | unaccompanied minors
        ehcp | education health and care plan
        ehc | education health and care
        send | special educational needs and disabilities | special educational needs and disability
        sen | special educational needs
        spoc | single point of contact
        pep | personal education plan
        edt | emergency duty team
        mash | multi agency safeguarding hub
        mase | multi agency sexual exploitation
        cse | child sexual exploitation
        cce | child criminal exploitation
        asye | assessed and supported year in employment
        nqsw | newly qualified social worker
        iro | independent reviewing officer
        lado | local authority designated officer
        plo | public law outline
        sgo | special guardianship order
        neet | not in education employment or training
        yot | youth offending team
        yos | youth offending service
        camhs | child and adolescent mental health services
        lscb | local safeguarding children board
        cscp | safeguarding children partnership
        cwd | children with disabilities
        cfe | children families and education
        dcs | director of children s services
        dfe | department for education
        mtfs | medium term financial strategy
        kpi | key performance indicator
        rag | red amber green
        fte | full time equivalent
        hra | housing revenue account
        dsg | dedicated schools grant
        eia | equality impact assessment
        jsna | joint strategic needs assessment
        ccg | clinical commissioning group
        icb | integrated care board
        tfl | transport for london
        gla | greater london authority
        lga | local government association
        cqc | care quality commission
        dwp | department for work and pensions
        mhclg | ministry of housing communities and local government
        asb | anti social behaviour
        dv | domestic violence
        da | domestic abuse
        sla | service level agreement
        """.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static readonly FrozenDictionary<string, string[]> ByForm = Meanings.SelectMany(m => m.Select(form => (Form: form, Meaning: m)))
        .GroupBy(p => p.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(p => p.Meaning).Distinct().Where(f => f != g.Key).ToArray(), StringComparer.Ordinal);

    /// <summary>Words in the longest form of all.</summary>
    public static int Longest { get; } = ByForm.Keys.Max(f => f.Split(' ').Length);

    /// <summary>Other forms of these words, which are lower case with single spaces; empty where there are none.</summary>
    public static IReadOnlyList<string> OthersOf(string form) => ByForm.GetValueOrDefault(form, []);
}
