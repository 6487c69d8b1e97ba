namespace LmecGraph.Web.Tests;

/// <summary>Three small reports. The forum of the third has no date, so it need not be the one of the second.</summary>
internal static class Reports
{
    public const string Accented = "sub/ä & b.txt";

    public static readonly (string Name, string Text)[] All =
    [
        ("2021.txt", """
            Green Transport Dialogue

            5 March 2021

            The Green Transport Dialogue was hosted by the Riverside Institute and organized by the Harbour Foundation in Bangkok on March 4, 2021.
            Ms. Ann LEE, Director of the Riverside Institute, gave a keynote speech at the Green Transport Dialogue.
            The Green Transport Dialogue was supported by the Ministry of Transport of Thailand and the Ministry of Public Works of Cambodia.
            """),
        ("2022.txt", """
            Clean Water Forum

            9 June 2022

            The Clean Water Forum was hosted by the Riverside Institute in Hanoi on June 8, 2022.
            Mr. Bo CHEN, Secretary of the Harbour Foundation, spoke at the Clean Water Forum.
            """),
        (Accented, "The Clean Water Forum was supported by the Harbour Foundation. 中文 🌏\r\n"),
    ];
}
