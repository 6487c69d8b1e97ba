using System.Text;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Reading;

namespace LmecGraph.Tests.Metrics.Report;

/// <summary>The worked examples of the handbook.</summary>
internal static class SmallNetworks
{
    /// <summary>
    /// <code>
    /// a - b - c - d      x - y
    ///      \ /
    ///       e
    /// </code>
    /// </summary>
    public static Network TwoComponents => Read("Source,Target\na,b\nb,c\nc,d\nb,e\nc,e\nx,y\n");

    /// <summary>Events E1{O1,O2,O3} E2{O1,O2} E3{O2,O3,O4} E4{O5}.</summary>
    public static Network FourEvents =>
        Read("Source,Target\nO1,E1\nO2,E1\nO3,E1\nO1,E2\nO2,E2\nO2,E3\nO3,E3\nO4,E3\nO5,E4\n", new NetworkReadOptions(TwoMode: true));

    /// <summary>Arcs p→q q→r r→q r→s u→q q→u p→r s→t q→s t→q.</summary>
    public static Network Brokers =>
        Read("Source,Target\np,q\nq,r\nr,q\nr,s\nu,q\nq,u\np,r\ns,t\nq,s\nt,q\n", new NetworkReadOptions(Directed: true));

    public static Network Read(string csv, NetworkReadOptions? options = null) =>
        CsvNetworkReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "test.csv", options ?? new NetworkReadOptions()).Network;
}
