using GraphBuilder.App.Articles;
using GraphBuilder.App.Articles.Sources;

namespace GraphBuilder.Tests.Articles;

public sealed class RefusalTests
{
    public static TheoryData<string, byte[], string> Documents => new()
    {
        { "nothing.txt", [], nameof(RefusalReason.Empty) },
        { "blank.txt", " \r\n\t\n \u00A0"u8.ToArray(), nameof(RefusalReason.Empty) },
        { "binary.txt", [0x00, 0x01, 0x02, 0x7F, 0x00, 0x00, 0x13], nameof(RefusalReason.Binary) },
        { "prose-with-nul.txt", "The ministers met on Monday.\0 They agreed."u8.ToArray(), nameof(RefusalReason.Binary) },
        { "controls.txt", [.. Enumerable.Range(0, 400).Select(i => (byte)(1 + (i % 8)))], nameof(RefusalReason.Binary) },
        { "big.txt", [.. Enumerable.Repeat((byte)'a', 1_000_001)], nameof(RefusalReason.TooLarge) },
        { "report.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], nameof(RefusalReason.UnsupportedFormat) },
        { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], nameof(RefusalReason.UnsupportedFormat) },
        { "data.json", "{\"a\": 1}"u8.ToArray(), nameof(RefusalReason.UnsupportedFormat) },
        { "table.csv", "a,b\n1,2"u8.ToArray(), nameof(RefusalReason.UnsupportedFormat) },
        { "notes.txt.gz", [0x1F, 0x8B, 8, 0], nameof(RefusalReason.UnsupportedFormat) },
        { "broken.pdf", "%PDF-1.7 and nothing after it"u8.ToArray(), nameof(RefusalReason.Malformed) },
        { "numbers.txt", "12 13 14\n\n15 16 17\n\n2017-05-02"u8.ToArray(), nameof(RefusalReason.NoProse) },
        { "caption.txt", "BUY NOW"u8.ToArray(), nameof(RefusalReason.NoProse) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_fault_has_a_reason_of_its_own_and_says_what_to_do(string name, byte[] bytes, string reason)
    {
        var refusal = await Reading.Refusal(bytes, name, new ReadingOptions { MaxBytes = 1_000_000 });

        Assert.Equal((reason, name), (refusal.Reason.ToString(), refusal.Origin));
        Assert.EndsWith(".", refusal.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("German", "Die Minister beider Länder trafen sich am Montag und einigten sich darauf, die Grenze für den Handel zu öffnen. Sie werden im Frühjahr wieder tagen, und die Gespräche sollen von denselben Gesandten geführt werden.")]
    [InlineData("French", "Les ministres des deux pays se sont réunis lundi et ont décidé d'ouvrir la frontière pour le commerce. Ils se retrouveront au printemps, et les discussions seront menées par les mêmes envoyés.")]
    [InlineData("Spanish", "Los ministros de los dos países se reunieron el lunes y acordaron abrir la frontera para el comercio. Se volverán a ver en la primavera, y las conversaciones serán dirigidas por los mismos enviados.")]
    [InlineData("Italian", "I ministri dei due paesi si sono incontrati lunedì e hanno deciso di aprire la frontiera per il commercio. Si vedranno di nuovo in primavera, e i colloqui saranno guidati dagli stessi inviati.")]
    [InlineData("Dutch", "De ministers van beide landen kwamen maandag bijeen en besloten de grens te openen voor de handel. Zij komen in het voorjaar weer bijeen, en de gesprekken worden door dezelfde gezanten geleid.")]
    [InlineData("Turkish", "Her iki ülkenin bakanları pazartesi günü bir araya geldi ve sınırın ticaret için açılması konusunda anlaştı. Bakanlar ilkbaharda yeniden bir araya gelecek ve görüşmeler için bu elçiler görev alacak.")]
    [InlineData("Cyrillic", "Министры обеих стран встретились в понедельник и договорились открыть границу для торговли.")]
    [InlineData("Arabic", "التقى وزراء البلدين يوم الاثنين واتفقوا على فتح الحدود أمام التجارة.")]
    public async Task Another_language_is_refused_and_named(string language, string text)
    {
        var refusal = await Reading.Refusal(text, "foreign.txt");

        Assert.Equal(RefusalReason.NotEnglish, refusal.Reason);
        Assert.Contains(language, refusal.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Putin met Erdoğan in Sochi.")]
    [InlineData("Police in Lyon arrested Jean-Luc de la Tour.")]
    [InlineData("Rodrigo Duterte, Joko Widodo, Nguyễn Xuân Phúc and Prayut Chan-o-cha attended.")]
    [InlineData("The court in Den Haag said the case of De Volkskrant against the state is void, and the ministers met on Monday.")]
    public async Task English_with_foreign_names_is_read(string text) => Assert.Equal(text, (await Reading.Article(text, "short.txt")).Text);

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost:9/page")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    public async Task Addresses_of_the_own_network_are_refused_before_anything_is_sent(string address) =>
        Assert.Equal(RefusalReason.ForbiddenAddress, Reading.RefusalOf(Assert.Single(await Reading.From(ArticleSource.For(address, Reading.Options)))).Reason);

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.31.255.255", false)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    public void Addresses_are_told_public_or_not(string address, bool isPublic) =>
        Assert.Equal(isPublic, AddressGuard.IsPublic(System.Net.IPAddress.Parse(address)));
}
