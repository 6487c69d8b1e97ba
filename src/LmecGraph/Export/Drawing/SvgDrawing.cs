using System.Globalization;
using System.Text;
using System.Xml;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Export.Drawing;

/// <summary>A network as an SVG picture with a legend. The same network gives the same bytes on every machine.</summary>
public static class SvgDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Margin = 20;
    private const double LegendWidth = 190;
    private const double LegendLine = 16;

    /// <summary>Draws.</summary>
    /// <param name="report">Its network; its first measure makes the sizes, its groups the colours.</param>
    /// <param name="title">One line above the drawing.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancel">Stops the layout of a large network.</param>
    public static void Write(MeasureReport report, string title, Stream output, CancellationToken cancel = default)
    {
        var (drawing, groups) = (NetworkDrawing.Of(report, cancel), NodeGroups.Of(report));
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        var (left, top) = (drawing.Left - Margin - LegendWidth, drawing.Top - Margin - 2 * LegendLine);
        var width = drawing.Right + Margin - left;
        var height = Math.Max(drawing.Bottom + Margin - top, (groups.Legend.Count + 7) * LegendLine);
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", $"{Number(left)} {Number(top)} {Number(width)} {Number(height)}");
        xml.WriteAttributeString("font-family", "sans-serif");
        xml.WriteAttributeString("font-size", Number(NetworkDrawing.FontSize));
        xml.WriteElementString("title", Namespace, title);
        Rectangle(xml, left, top, width, height);
        Text(xml, left + Margin, top + LegendLine + 4, title, size: 14);
        Legend(xml, report, groups, left + Margin, top + 3 * LegendLine);
        Ties(xml, report.Network, drawing);
        Nodes(xml, report.Network, drawing, groups);
        xml.WriteEndElement();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Ties(XmlWriter xml, Network network, NetworkDrawing drawing)
    {
        var heaviest = network.Ties().Select(t => network.Graph.Weight(t.Arc)).DefaultIfEmpty(1).Max();
        xml.WriteStartElement("g", Namespace);
        xml.WriteAttributeString("stroke", "#888888");
        xml.WriteAttributeString("stroke-opacity", "0.45");
        foreach (var tie in network.Ties())
        {
            var (a, b) = (drawing.Nodes[tie.Source].Centre, drawing.Nodes[tie.Target].Centre);
            xml.WriteStartElement("line", Namespace);
            var thickness = 0.5 + 2.5 * Math.Sqrt(network.Graph.Weight(tie.Arc) / heaviest);
            Attributes(xml, ("x1", a.X), ("y1", a.Y), ("x2", b.X), ("y2", b.Y), ("stroke-width", thickness));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Nodes(XmlWriter xml, Network network, NetworkDrawing drawing, NodeGroups groups)
    {
        for (var n = 0; n < drawing.Nodes.Count; n++)
        {
            var node = drawing.Nodes[n];
            xml.WriteStartElement("g", Namespace);
            xml.WriteElementString("title", Namespace, Legal(network.Labels[n]));
            Circle(xml, node.Centre, node.Radius, groups.Colors[n]);
            for (var line = 0; line < node.Lines.Count; line++)
                Text(xml, node.Centre.X, node.Centre.Y + node.Radius + NetworkDrawing.LineHeight * (line + 0.8), node.Lines[line], anchor: "middle");
            xml.WriteEndElement();
        }
    }

    private static void Legend(XmlWriter xml, MeasureReport report, NodeGroups groups, double x, double y)
    {
        if (groups.Legend.Count > 0) Text(xml, x, y, $"Colour: {report.GroupBy}", weight: "bold");
        foreach (var (name, color, count) in groups.Legend)
        {
            y += LegendLine;
            Circle(xml, new Point(x + 5, y - 3.5), 5, color);
            Text(xml, x + 16, y, string.Create(CultureInfo.InvariantCulture, $"{name} ({count})"));
        }
        if (report.Nodes.Count > 0) Text(xml, x, y += LegendLine * 1.5, $"Size: {report.Nodes[0].Name}");
        if (report.Network.Weighted) Text(xml, x, y += LegendLine, $"Width of a tie: {report.Conventions.GetValueOrDefault("weight", "weight").Split(':')[0]}");
        Text(xml, x, y + LegendLine, string.Create(CultureInfo.InvariantCulture, $"{report.Network.NodeCount} nodes, {report.Network.TieCount} ties"));
    }

    private static void Circle(XmlWriter xml, Point centre, double radius, Rgb color)
    {
        xml.WriteStartElement("circle", Namespace);
        Attributes(xml, ("cx", centre.X), ("cy", centre.Y), ("r", radius));
        xml.WriteAttributeString("fill", $"#{color.R:x2}{color.G:x2}{color.B:x2}");
        xml.WriteAttributeString("stroke", "#444444");
        xml.WriteAttributeString("stroke-width", "0.5");
        xml.WriteEndElement();
    }

    private static void Rectangle(XmlWriter xml, double x, double y, double width, double height)
    {
        xml.WriteStartElement("rect", Namespace);
        Attributes(xml, ("x", x), ("y", y), ("width", width), ("height", height));
        xml.WriteAttributeString("fill", "#ffffff");
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, double x, double y, string text, double? size = null, string? anchor = null, string? weight = null)
    {
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", x), ("y", y));
        if (size is not null) xml.WriteAttributeString("font-size", Number(size.Value));
        if (anchor is not null)
        {
            // A name stays readable where ties run behind it.
            xml.WriteAttributeString("paint-order", "stroke");
            xml.WriteAttributeString("stroke", "#ffffff");
            xml.WriteAttributeString("stroke-width", "2.5");
        }
        if (anchor is not null) xml.WriteAttributeString("text-anchor", anchor);
        if (weight is not null) xml.WriteAttributeString("font-weight", weight);
        xml.WriteString(Legal(text));
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, Number(value));
    }

    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Legal(string text) => XmlText.Legal(text);
}
