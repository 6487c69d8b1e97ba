using System.Security.Cryptography;
using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Documents;

/// <summary>A report as it was given: its untouched text and what the text says about itself.</summary>
/// <param name="Name">Path below the folder that was read, with <c>/</c>; the key by which a newer version replaces this one.</param>
/// <param name="Text">The decoded text, nothing added, nothing dropped; all offsets point into it.</param>
/// <param name="Title">The printed title, or null.</param>
/// <param name="Date">The printed publication date, or null where none is printed.</param>
/// <param name="Sections">The parts of the text in order, without gaps or overlap.</param>
public sealed record Document(string Name, string Text, string? Title, Period? Date, IReadOnlyList<Section> Sections)
{
    private string? _hash;

    /// <summary>SHA-256 of the text as UTF-8, in lower-case hex.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The kind of section in which <paramref name="offset"/> lies.</summary>
    public SectionKind SectionAt(int offset)
    {
        for (var i = 0; i < Sections.Count; i++)
            if (offset < Sections[i].Span.End) return Sections[i].Kind;
        return SectionKind.Body;
    }
}

/// <summary>A part of a document.</summary>
/// <param name="Kind">What the part is for.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Section(SectionKind Kind, TextSpan Span);

/// <summary>What a part of a document is for. Only the body makes anybody active in an event.</summary>
public enum SectionKind
{
    /// <summary>The report itself, its title included.</summary>
    Body,

    /// <summary>Publisher, issue and date above the title; front matter.</summary>
    Masthead,

    /// <summary>Address, telephone, e-mail.</summary>
    Contact,

    /// <summary>The publisher on itself ("About us").</summary>
    About,

    /// <summary>What was before and beside ("A brief history of …", "Notes to editors"), up to the next heading.</summary>
    Background,

    /// <summary>Menus, captions, sharing buttons, related news: read for nothing.</summary>
    Furniture,
}
