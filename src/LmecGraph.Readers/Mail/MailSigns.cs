namespace LmecGraph.Readers.Mail;

/// <summary>Tells a mail from other texts.</summary>
internal static class MailSigns
{
    /// <summary>True for a text that begins with the head of a mail as programs write it; somebody who types "From:" and "Subject:" writes no <c>MIME-Version</c>.</summary>
    public static bool Begin(string text)
    {
        var machine = false;
        var sender = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] is '\r') break;
            if (line[0] is ' ' or '\t') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(' ', '\t')) return false;
            var name = line[..colon].ToLowerInvariant();
            machine |= name is "mime-version" or "message-id" or "received" or "return-path";
            sender |= name is "from" or "return-path" or "received";
        }
        return machine && sender;
    }
}
