namespace Croydon.Papers.Tests.Items.Inspections;

/// <summary>An inspectorate's letter and report, in the shapes that they have; the words are ours.</summary>
internal static class Letters
{
    public const string Monitoring = """
        12 April 2018

        Jane Doe
        Director of Children's Services

        Dear Jane

        **Monitoring visit to Anytown local authority children's services**

        This letter summarises the findings of the monitoring visit to Anytown children's services on 20 and 21 March 2018. This was the second monitoring visit since the council was judged inadequate in June 2017. The inspectors were Ann Smith, HMI, and Bob Jones, HMI. Ofsted publishes this letter.

        Inspectors reviewed the progress made for children who go missing.

        **Areas for priority action**

        - The visits to children at night.

        **What needs to improve in this area of social work practice?**

        - The writing of plans.
        - The hearing of children's views.

        **Main findings**

        Plans are late.

        Yours sincerely

        Ann Smith

        Her Majesty's Inspector
        """;

    public const string Report = """
        # Inspection of Anytown local authority children's services

        Inspection dates: 18 to 22 March 2024

        Dates of previous inspection: 3 to 14 May 2021

        Lead inspector: Carol Brown, His Majesty's Inspector

        | Judgement | Grade |
        |---|---|
        | The impact of leaders on social work practice with children and families | Requires improvement to be good |
        | The experiences and progress of children in care | Good |
        | Overall effectiveness | Inadequate |

        Since 2021 services have changed.

        **What needs to improve?1**

        - The timeliness of visits.

        **The experiences and progress of children in care: good**

        1. Children are seen.
        """;
}
