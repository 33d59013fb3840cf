using GraphBuilder.App.Articles;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GraphBuilder.Tests.Articles;

public sealed class PdfReaderTests
{
    [Fact]
    public async Task Words_parted_at_line_ends_are_put_together_and_headers_and_page_numbers_left_out()
    {
        var article = await Reading.Article(Pdf(
            ["The ministers of both countries met on Monday and agreed to open the bor-", "der for trade. They will meet again in the spring of the coming year, and the", "talks are to be led by"],
            ["the same envoys, who have worked on the matter for a long time with the", "help of others."]), "paper.pdf");

        Assert.Equal("The ministers of both countries met on Monday and agreed to open the border for trade. They will meet again in the spring of the coming year, and the talks are to be led by the same envoys, who have worked on the matter for a long time with the help of others.", article.Text);
    }

    [Fact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        string[] left = ["The ministers of both sides", "met on Monday and agreed", "to open the border for the", "trade of both countries."];
        string[] right = ["They will meet again in the", "spring, and the talks are to", "be led by the same envoys", "as the talks of this week."];
        for (var i = 0; i < 4; i++)
        {
            page.AddText(left[i], 11, new PdfPoint(60, 600 - (i * 14)), font);
            page.AddText(right[i], 11, new PdfPoint(330, 600 - (i * 14)), font);
        }

        var article = await Reading.Article(builder.Build(), "paper.pdf");

        Assert.Equal($"{string.Join(' ', left)}\n\n{string.Join(' ', right)}", article.Text);
    }

    [Fact]
    public async Task A_pdf_without_text_is_refused_as_empty()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).DrawLine(new PdfPoint(10, 10), new PdfPoint(90, 90), 1);
        var refusal = await Reading.Refusal(builder.Build(), "scan.pdf");
        Assert.Equal(RefusalReason.Empty, refusal.Reason);
        Assert.Contains("OCR", refusal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_pdf_is_refused_as_malformed() =>
        Assert.Equal(RefusalReason.Malformed, (await Reading.Refusal(Pdf(["The ministers met."])[..200], "cut.pdf")).Reason);

    internal static byte[] Pdf(params string[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var p = 0; p < pages.Length; p++)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Daily Planet Archive", 9, new PdfPoint(60, 810), font);
            page.AddText($"Page {p + 1} of {pages.Length}", 9, new PdfPoint(280, 30), font);
            for (var i = 0; i < pages[p].Length; i++) page.AddText(pages[p][i], 11, new PdfPoint(60, 700 - (i * 14)), font);
        }
        return builder.Build();
    }
}
