using System.Text;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using static GraphBuilder.Tests.Graph.Export.ExportSamples;

namespace GraphBuilder.Tests.Graph.Export;

public class CsvExportTests
{
    [Fact]
    public void Nodes_read_back_with_any_text()
    {
        var graph = WithHostileText();

        var rows = Read(Written(writer => CsvExport.WriteNodes(graph, writer)));

        Assert.Equal(graph.Nodes.Select(node => node.Id), rows.Select(row => row["id"]));
        Assert.Equal("Actor;Place;Country", rows.Single(row => row["id"] == "country:FRA")["labels"]);
        Assert.Equal(Hostile, rows.Single(row => row["id"] == "article:1")["title"]);
        Assert.Equal("2024-05-02", rows.Single(row => row["id"] == "article:1")["publishedOn"]);
        Assert.Equal("", rows.Single(row => row["id"] == "country:FRA")["title"]);
    }

    [Fact]
    public void Edges_read_back_with_lists_as_JSON()
    {
        var graph = WithHostileText();

        var rows = Read(Written(writer => CsvExport.WriteEdges(graph, writer)));

        Assert.Equal(graph.Edges.Select(edge => (edge.Type, edge.From, edge.To)), rows.Select(row => (row["type"], row["from"], row["to"])));
        Assert.Equal("[\"FRA\"]", rows.Single(row => row["type"] == "MENTIONS" && row["to"] == "country:FRA")["names"]);
    }

    [Fact]
    public void Lines_end_as_RFC_4180_says()
    {
        var csv = Written(writer => CsvExport.WriteNodes(new PropertyGraph([new("a:1", ["Actor"], new PropertyMap { { "name", "x,\"y\"" } })], []), writer));

        Assert.Equal("id,labels,name\r\na:1,Actor,\"x,\"\"y\"\"\"\r\n", csv);
    }

    private static List<Dictionary<string, string>> Read(string csv)
    {
        var records = Records(csv).ToList();
        return records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second)).ToList();
    }

    // The grammar of RFC 4180, section 2: records end in CRLF, a quoted field doubles its quotes.
    private static IEnumerable<string[]> Records(string csv)
    {
        var record = new List<string>();
        var at = 0;
        while (at < csv.Length)
        {
            var field = new StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || csv[at + 1] == '"'; at += csv[at] == '"' ? 2 : 1) field.Append(csv[at]);
                at++;
            }
            else
            {
                for (; csv[at] is not (',' or '\r'); at++) field.Append(csv[at] is '"' or '\n' ? throw new FormatException($"bare {(int)csv[at]}") : csv[at]);
            }
            record.Add(field.ToString());
            if (csv[at++] == ',') continue;
            Assert.Equal('\n', csv[at++]);
            yield return [.. record];
            record.Clear();
        }
    }
}
