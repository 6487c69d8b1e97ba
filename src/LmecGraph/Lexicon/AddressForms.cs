using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Forms of address before a name, of one word or several: <c>Dr.</c>, <c>Yang Berhormat</c>, <c>Her Excellency</c>; some in small letters too.</summary>
public sealed class AddressForms
{
    private readonly Dictionary<string, List<string[]>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    /// <summary>Loads <c>honorifics.tsv</c>.</summary>
    public AddressForms()
    {
        foreach (var row in DataFile.Rows("honorifics.tsv"))
        {
            if (row[1] == "after") continue;
            var words = row[0].ToLowerInvariant().Replace("/", " / ", StringComparison.Ordinal).Split(' ').Select(w => w.TrimEnd('.')).ToArray();
            if (!_byFirstWord.TryGetValue(words[0], out var forms)) _byFirstWord[words[0]] = forms = [];
            forms.Add(words);
            if (char.IsLower(row[0][0])) _small.Add(words[0]);
        }
    }

    /// <summary>Number of tokens of the longest form at a token, a point behind each counted in; 0 where none begins.</summary>
    public int Length(Row<Token> tokens, int at, int end)
    {
        if (!_byFirstWord.TryGetValue(tokens[at].Lower.TrimEnd('.'), out var forms) || !(tokens[at].IsCapitalized || _small.Contains(tokens[at].Lower.TrimEnd('.')))) return 0;
        var longest = 0;
        foreach (var form in forms)
            if (Fits(form, tokens, at, end) is var length && length > longest) longest = length;
        return longest;
    }

    private static int Fits(string[] form, Row<Token> tokens, int at, int end)
    {
        var next = at;
        foreach (var word in form)
        {
            if (next >= end || tokens[next].Lower.TrimEnd('.') != word) return 0;
            next++;
            if (next < end && tokens[next] is { Text: ".", Glued: true }) next++;
        }
        return next - at;
    }
}
