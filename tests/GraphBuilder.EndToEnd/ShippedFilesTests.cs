using System.Security.Cryptography;
using System.Text.Json;

namespace GraphBuilder.EndToEnd;

public sealed class ShippedFilesTests
{
    [Fact]
    public void The_model_files_are_those_the_manifest_names()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.At("models", "manifest.json")));
        var named = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        var present = Directory.EnumerateFiles(Repository.At("models")).Select(Path.GetFileName).Except(["README.md", "manifest.json"]);
        Assert.Equal(present.Order(StringComparer.Ordinal), named.Keys.Order(StringComparer.Ordinal));
        Assert.All(named, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.At("models", file.Key))))));
    }
}
