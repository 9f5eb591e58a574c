namespace Croydon.Papers.Items.Kpis;

/// <summary>A rating by traffic light.</summary>
public enum Rag
{
    Red,
    Amber,
    Green,

    /// <summary>The paper has a place for the colour and leaves it without one; null means that it cannot be known.</summary>
    None,
}

public enum Polarity
{
    Bigger,
    Smaller,
}

public enum KpiUnit
{
    Percent,
    Count,
    Days,
    Pounds,

    /// <summary>A rate per so many, or one number to another.</summary>
    Ratio,
}

public enum KpiDirection
{
    Improving,
    Worsening,
    Same,
}

public enum ValueState
{
    Reported,

    /// <summary>The cell is empty.</summary>
    Blank,

    /// <summary>The paper says that there is no figure (yet).</summary>
    NotAvailable,

    /// <summary>Words where a figure would stand.</summary>
    Text,
}

/// <summary>Where in a paper a KPI stands.</summary>
public enum KpiLayout
{
    Table,
    Card,

    /// <summary>A table of ratings without figures.</summary>
    Summary,
}
