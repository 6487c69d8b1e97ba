using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LmecGraph.Readers.Pdf;

/// <summary>The usual filters of PDF, but none unpacks more than a report can need.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long MostBytes = 256L << 20;
    private const int MostTimesLarger = 1032;

    private readonly IFilterProvider _usual = DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_usual.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_usual.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_usual.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f, this))];

    private sealed class BoundedFilter(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // The decoder itself knows no limit, so what could exceed it is measured before.
            if (input.Length > MostBytes / MostTimesLarger && Inflated(input) > MostBytes - owner._unpacked) throw TooLong();
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner._unpacked += output.Length;
            return owner._unpacked <= MostBytes ? output : throw TooLong();
        }

        private static UnreadableFileException TooLong() => new("a PDF that unpacks to more than 256 MiB");

        /// <summary>Length of what a packed stream holds; 0 where it is packed in another way, or broken.</summary>
        private static long Inflated(Memory<byte> input)
        {
            if (input.Span is not [0x78, ..]) return 0;
            using var stream = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            var length = 0L;
            try
            {
                for (int read; length <= MostBytes && (read = stream.Read(buffer)) > 0;) length += read;
                return length;
            }
            catch (InvalidDataException)
            {
                return length;
            }
        }
    }
}
