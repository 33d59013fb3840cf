using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

/// <summary>The shipped model, loaded once for all tests.</summary>
internal static class Model
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => LanguageModel.Load(Repository.Models));

    public static LanguageModel Shipped => Loaded.Value;
}
