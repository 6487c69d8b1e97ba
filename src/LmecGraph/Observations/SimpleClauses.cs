using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The plain statements that a sentence holds beside itself: "The Kelp Project, run by A and paid by B, grows" says that the Kelp Project grows, is run by A, is paid by B.
/// What patterns say of neighbouring words is so found however far the sentence parts them.
/// </summary>
internal sealed class SimpleClauses(WordClasses words)
{
    private const int Deepest = 3;
    private const int LongestInsertion = 45;
    private const int LongestRelative = 90;
    private const int LongestFront = 26;
    private const int FewestItems = 3;
    private const int NearBy = 4;
    private const int MostRows = 64;

    private readonly ClauseWords _words = new(words);
    private readonly RelativeClauses _relatives = new(new ClauseWords(words));

    /// <summary>The statements, each a row of items of the sentence.</summary>
    public List<Clause> Of(Clause clause)
    {
        var rows = new List<List<Item>>();
        if (clause.Items.Count(i => i.Mention is not null) > 1) Unfold([.. clause.Items], 0, rows);
        return [.. rows.Where(r => r.Count >= FewestItems && r.Count(i => i.Mention is not null) > 1).Select(r => new Clause(clause.Sentence, new Row<Item>(r)))];
    }

    private void Unfold(List<Item> row, int depth, List<List<Item>> rows)
    {
        // "A which B which C which …": as many statements as a sentence can hold, no more.
        if (depth > Deepest || rows.Count >= MostRows) return;
        var plain = Fronted(row, depth, rows);
        plain = Insertions(plain, depth, rows);
        if (depth > 0 || plain.Count != row.Count) rows.Add(plain);
        rows.AddRange(Coordinated(plain));
    }

    /// <summary>"Run by A, the Kelp Project grows", "As a partner of the Project, A …": what stands before the subject is said of it.</summary>
    private List<Item> Fronted(List<Item> row, int depth, List<List<Item>> rows)
    {
        if (row[0].Mention is not null || !(_words.IsParticiple(row[0]) || row[0].Is("as"))) return row;
        for (var comma = 2; comma < Math.Min(row.Count - 2, LongestFront); comma++)
        {
            if (!row[comma].Is(",")) continue;
            var name = _words.BehindArticles(row, comma + 1);
            if (name >= row.Count || row[name].Mention is not { Type: not NodeType.Person } || name + 1 >= row.Count || !_words.GoesOn(row, name + 1)) continue;
            List<Item> said = row[0].Is("as") ? [row[name], row[comma], .. row[1..comma]] : [row[name], .. row[..comma]];
            Unfold(said, depth + 1, rows);
            return row[(comma + 1)..];
        }
        return row;
    }

    /// <summary>Takes out what is put in behind names, and unfolds it with the name before it.</summary>
    private List<Item> Insertions(List<Item> row, int depth, List<List<Item>> rows)
    {
        for (var i = 0; i + 2 < row.Count; i++)
        {
            if (row[i].Mention is null || IsWithinList(row, i)) continue;
            var behind = ClauseWords.BehindBracket(row, i + 1);
            if (behind + 1 >= row.Count) break;
            if (row[behind].Is("which") || row[behind].Is("that"))
            {
                if (_relatives.Resolve(row, i, row[(behind + 1)..Math.Min(row.Count, behind + 1 + LongestRelative)]) is { } told) Unfold(told, depth + 1, rows);
                continue;
            }
            if (!row[behind].Is(",") || !_words.OpensInsertion(row, behind + 1)) continue;
            var end = InsertionEnd(row, behind + 1);
            var inserted = row[(behind + 1)..end];
            if (_relatives.Resolve(row, i, inserted) is { } said) Unfold(said, depth + 1, rows);
            List<Item> rest = [.. row[..behind], .. row[Math.Min(row.Count, end + 1)..]];
            if (rest.Count > behind && !_words.GoesOn(rest, behind)) continue;
            row = rest;
        }
        return row;
    }

    /// <summary>"A, B and C": a name with a further one behind its comma.</summary>
    private bool IsWithinList(List<Item> row, int at) => row[at + 1].Is(",") && _words.BehindArticles(row, at + 2) is var next && next < row.Count && row[next].Mention is not null;

    /// <summary>The comma behind which the main clause goes on, else the end of the row.</summary>
    private int InsertionEnd(List<Item> row, int start)
    {
        for (var i = start + 1; i < Math.Min(row.Count, start + LongestInsertion); i++)
            if (row[i].Is(";") || (row[i].Is(",") && i + 1 < row.Count && (_words.GoesOn(row, i + 1) || ClauseWords.OpensClause(row, i + 1)))) return i;
        return row.Count;
    }

    /// <summary>"A manages the Kelp Project and funds the Reef Project", "was managed by A and funded by B": the second verb with the subject of the first.</summary>
    private IEnumerable<List<Item>> Coordinated(List<Item> row)
    {
        var verb = _words.FirstVerb(row);
        if (verb <= 0) yield break;
        for (var i = verb + 2; i + 1 < row.Count; i++)
        {
            var next = row[i].Is(",") && row[i + 1].Is("and") ? i + 2 : i + 1;
            if (!(row[i].Is("and") || row[i].Is(",") || row[i].Is("but")) || next >= row.Count) continue;
            if (row[next].Is("also") || row[next].Is("then")) next++;
            if (next < row.Count && _words.IsDeed(row[next]) && (IsDoneTo(row, next) ? _words.IsAuxiliary(row[verb]) : !row[i].Is(","))) yield return [.. row[..verb], .. row[next..]];
        }
    }

    /// <summary>"funded in 2020 by".</summary>
    private bool IsDoneTo(List<Item> row, int verb) => _words.IsParticiple(row[verb]) && Enumerable.Range(verb + 1, Math.Min(NearBy, row.Count - verb - 1)).Any(i => row[i].Is("by"));
}
