namespace LmecGraph.Graph;

/// <summary>Makes a relation "is a part of" free of cycles.</summary>
internal static class Cycles
{
    /// <summary>
    /// In every set of ids that reach each other the smallest becomes the topmost: its steps to the others are cut, until no such set is left.
    /// </summary>
    public static void Cut(Dictionary<string, SortedSet<string>> parents)
    {
        while (true)
        {
            var knots = Knots(parents);
            if (knots.Count == 0) return;
            foreach (var knot in knots) parents[knot.Min!].ExceptWith(knot);
        }
    }

    /// <summary>Sets of two and more ids that reach each other, and ids that are a part of themselves (Tarjan 1972, without recursion).</summary>
    private static List<SortedSet<string>> Knots(Dictionary<string, SortedSet<string>> parents)
    {
        var knots = new List<SortedSet<string>>();
        var (order, low) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var (stack, onStack) = (new Stack<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var start in parents.Keys.Order(StringComparer.Ordinal))
        {
            if (order.ContainsKey(start)) continue;
            var path = new Stack<(string Id, IEnumerator<string> Next)>();
            Enter(start, path);
            while (path.TryPeek(out var step))
            {
                if (step.Next.MoveNext())
                {
                    var parent = step.Next.Current;
                    if (!order.TryGetValue(parent, out var place)) Enter(parent, path);
                    else if (onStack.Contains(parent)) low[step.Id] = Math.Min(low[step.Id], place);
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out var below)) low[below.Id] = Math.Min(low[below.Id], low[step.Id]);
                if (low[step.Id] == order[step.Id]) Leave(step.Id);
            }
        }
        return knots;

        void Enter(string id, Stack<(string, IEnumerator<string>)> path)
        {
            order[id] = low[id] = order.Count;
            stack.Push(id);
            onStack.Add(id);
            path.Push((id, (parents.TryGetValue(id, out var p) ? p : Enumerable.Empty<string>()).GetEnumerator()));
        }

        void Leave(string id)
        {
            var knot = new SortedSet<string>(StringComparer.Ordinal);
            string member;
            do
            {
                member = stack.Pop();
                onStack.Remove(member);
                knot.Add(member);
            }
            while (member != id);
            if (knot.Count > 1 || (parents.TryGetValue(id, out var own) && own.Contains(id))) knots.Add(knot);
        }
    }
}
