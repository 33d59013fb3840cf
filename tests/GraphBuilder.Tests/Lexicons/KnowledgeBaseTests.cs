using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Tests.Lexicons;

public class KnowledgeBaseTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void It_is_read_once() => Assert.Same(Knowledge, KnowledgeBase.Load());

    [Theory]
    [InlineData("Russia", "country:RUS")]
    [InlineData("Russian Federation", "country:RUS")]
    [InlineData("the United States", "country:USA")]
    [InlineData("U.S.", "country:USA")]
    [InlineData("US", "country:USA")]
    [InlineData("U.K.", "country:GBR")]
    [InlineData("Great Britain", "country:GBR")]
    [InlineData("DPRK", "country:PRK")]
    [InlineData("Türkiye", "country:TUR")]
    [InlineData("Turkiye", "country:TUR")]
    [InlineData("TURKEY", "country:TUR")]
    [InlineData("Burma", "country:MMR")]
    [InlineData("Cote d’Ivoire", "country:CIV")]
    [InlineData("Bosnia-Herzegovina", "country:BIH")]
    [InlineData("St. Kitts & Nevis", "country:KNA")]
    [InlineData("Saint Vincent and the Grenadines", "country:VCT")]
    [InlineData("Soviet Union", "country:SUN")]
    [InlineData("Georgia", "country:GEO")]
    [InlineData("Congo", "country:COD")]
    [InlineData("the Kremlin", "country:RUS")]
    [InlineData("U.N.", "org:united-nations")]
    [InlineData("UN Security Council", "org:un-security-council")]
    [InlineData("Security Council", "org:un-security-council")]
    [InlineData("NATO", "org:nato")]
    [InlineData("Nato", "org:nato")]
    [InlineData("OPEC", "org:opec")]
    [InlineData("OPEC+", "org:opec-plus")]
    [InlineData("al-Shabab", "org:al-shabaab")]
    [InlineData("Al Shabaab", "org:al-shabaab")]
    [InlineData("ISIL", "org:islamic-state")]
    [InlineData("Pentagon", "org:us-defense-department")]
    [InlineData("New York Times", "org:new-york-times")]
    [InlineData("The New York Times", "org:new-york-times")]
    [InlineData("Crimea", "place:UKR-crimea")]
    [InlineData("Gaza", "place:PSE-gaza-strip")]
    [InlineData("Sochi", "place:RUS-sochi")]
    [InlineData("Kiev", "place:UKR-kyiv")]
    [InlineData("Kyiv", "place:UKR-kyiv")]
    [InlineData("St. Petersburg", "place:RUS-saint-petersburg")]
    [InlineData("St Petersburg", "place:RUS-saint-petersburg")]
    [InlineData("Hamburg", "place:DEU-hamburg")]
    [InlineData("London", "place:GBR-london")]
    [InlineData("Paris", "place:FRA-paris")]
    [InlineData("Bogota", "place:COL-bogota")]
    [InlineData("Washington, D.C.", "place:USA-washington")]
    [InlineData("The Hague", "place:NLD-the-hague")]
    [InlineData("Rohingya", "group:rohingya")]
    public void A_name_is_found(string name, string key) => Assert.Equal(key, Knowledge.Find(name)[0].Key);

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("turkey")]
    [InlineData("who")]
    [InlineData("Who")]
    [InlineData("china")]
    [InlineData("jordan")]
    [InlineData("Putin")]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("-")]
    public void What_is_no_name_is_not_found(string text) => Assert.Empty(Knowledge.Find(text));

    [Fact]
    public void Candidates_hold_every_meaning()
    {
        Assert.Equal(["country:GEO", "place:USA-georgia"], Knowledge.Find("Georgia").Select(e => e.Key));
        Assert.Equal(["country:KOR", "country:PRK"], Knowledge.Find("Korea").Select(e => e.Key));
    }

    [Fact]
    public void The_countries_of_the_article_put_a_namesake_first_unless_it_is_far_smaller()
    {
        Assert.Equal("place:USA-georgia", Knowledge.Find("Georgia", new HashSet<string> { "USA" })[0].Key);
        Assert.Equal("place:GBR-birmingham", Knowledge.Find("Birmingham")[0].Key);
        Assert.Equal("place:USA-birmingham", Knowledge.Find("Birmingham", new HashSet<string> { "USA" })[0].Key);
        Assert.Equal("place:GBR-london", Knowledge.Find("London", new HashSet<string> { "CAN" })[0].Key);
    }

    [Fact]
    public void An_organisation_knows_its_kind_members_and_whole()
    {
        var council = Knowledge.Find("United Nations Security Council")[0];
        Assert.Equal(EntityKind.Organization, council.Kind);
        Assert.Equal("igo", council.Subkind);
        Assert.Equal("org:united-nations", council.PartOf);
        Assert.Contains("FRA", council.Members);
        Assert.Equal(27, Knowledge.Find("EU")[0].Members.Count);
        Assert.Equal(32, Knowledge.Find("NATO")[0].Members.Count);
    }

    [Fact]
    public void A_city_knows_its_country_and_position()
    {
        var sochi = Knowledge.Find("Sochi")[0];
        Assert.Equal((EntityKind.Place, "RUS", "city"), (sochi.Kind, sochi.Country, sochi.Subkind));
        Assert.InRange(sochi.Latitude!.Value, 43, 44);
        Assert.InRange(sochi.Longitude!.Value, 39, 41);
        Assert.True(sochi.Population > 300_000);
    }

    [Theory]
    [InlineData("Russian", "country:RUS", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    [InlineData("Russians", "country:RUS", DemonymForms.Inhabitants)]
    [InlineData("RUSSIAN", "country:RUS", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    [InlineData("British", "country:GBR", DemonymForms.Adjective | DemonymForms.Inhabitants)]
    [InlineData("Britons", "country:GBR", DemonymForms.Inhabitants)]
    [InlineData("Dutch", "country:NLD", DemonymForms.Adjective | DemonymForms.Inhabitants)]
    [InlineData("Dutchman", "country:NLD", DemonymForms.Inhabitant)]
    [InlineData("Saudi", "country:SAU", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    [InlineData("Emirati", "country:ARE", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    [InlineData("Thai", "country:THA", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    [InlineData("Germans", "country:DEU", DemonymForms.Inhabitants)]
    [InlineData("Congolese", "country:COD", DemonymForms.Adjective | DemonymForms.Inhabitant | DemonymForms.Inhabitants)]
    [InlineData("U.S.", "country:USA", DemonymForms.Adjective)]
    [InlineData("European", "place:europe", DemonymForms.Adjective)]
    [InlineData("Chechens", "place:RUS-chechnya", DemonymForms.Inhabitants)]
    [InlineData("Kurdish", "group:kurds", DemonymForms.Adjective)]
    [InlineData("Shi'ite", "group:shiites", DemonymForms.Adjective | DemonymForms.Inhabitant)]
    public void A_demonym_is_found(string form, string key, DemonymForms forms)
    {
        var demonym = Knowledge.Demonym(form);
        Assert.NotNull(demonym);
        Assert.Equal((key, forms), (demonym.Entry.Key, demonym.Forms));
    }

    [Theory]
    [InlineData("polish")]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("Table")]
    public void What_is_no_demonym_is_none(string form) => Assert.Null(Knowledge.Demonym(form));

    [Theory]
    [InlineData("Moscow", "RUS")]
    [InlineData("Kiev", "UKR")]
    [InlineData("Kyiv", "UKR")]
    [InlineData("Washington", "USA")]
    [InlineData("WASHINGTON", "USA")]
    [InlineData("The Hague", "NLD")]
    [InlineData("Kingston", "JAM")]
    [InlineData("Sana'a", "YEM")]
    public void A_capital_is_found(string name, string alpha3) => Assert.Equal(alpha3, Knowledge.Capital(name)?.Alpha3);

    [Theory]
    [InlineData("Sydney")]
    [InlineData("moscow")]
    [InlineData("")]
    public void Another_city_is_no_capital(string name) => Assert.Null(Knowledge.Capital(name));

    [Theory]
    [InlineData("the Kremlin", "country:RUS")]
    [InlineData("White House", "country:USA")]
    [InlineData("Downing Street", "country:GBR")]
    [InlineData("Elysee", "country:FRA")]
    [InlineData("Élysée Palace", "country:FRA")]
    [InlineData("Brussels", "org:european-union")]
    [InlineData("Capitol Hill", "org:us-congress")]
    public void A_seat_stands_for_who_sits_there(string name, string key) => Assert.Equal(key, Knowledge.SeatOfGovernment(name)?.Key);

    [Theory]
    [InlineData("protester", "OPP", Gender.Either)]
    [InlineData("policewoman", "COP", Gender.Female)]
    [InlineData("spokesman", "GOV", Gender.Male)]
    [InlineData("Journalist", "JRN", Gender.Either)]
    [InlineData("woman", null, Gender.Female)]
    public void A_noun_for_a_person_is_found(string lemma, string? sector, Gender gender)
    {
        var noun = Knowledge.PersonNoun(lemma);
        Assert.NotNull(noun);
        Assert.Equal((sector, gender), (noun.Sector, noun.Gender));
        Assert.Null(Knowledge.GroupNoun(lemma));
    }

    [Theory]
    [InlineData("government", EntityKind.Organization, "GOV", "government")]
    [InlineData("police", EntityKind.Organization, "COP", "police")]
    [InlineData("troop", EntityKind.Group, "MIL", null)]
    [InlineData("militia", EntityKind.Group, "PRM", null)]
    [InlineData("foreign ministry", EntityKind.Organization, "GOV", "ministry")]
    [InlineData("opposition", EntityKind.Group, "OPP", null)]
    public void A_noun_for_a_group_or_body_is_found(string lemma, EntityKind kind, string sector, string? subkind)
    {
        var noun = Knowledge.GroupNoun(lemma);
        Assert.NotNull(noun);
        Assert.Equal((kind, sector, subkind), (noun.Kind, noun.Sector, noun.Subkind));
    }

    [Fact]
    public void Honorifics_and_first_names_tell_gender()
    {
        Assert.Equal(Gender.Male, Knowledge.Honorific("Mr."));
        Assert.Equal(Gender.Female, Knowledge.Honorific("Mrs."));
        Assert.Equal(Gender.Either, Knowledge.Honorific("Dr."));
        Assert.Null(Knowledge.Honorific("Russia"));
        Assert.Equal(Gender.Male, Knowledge.FirstName("Vladimir"));
        Assert.Equal(Gender.Female, Knowledge.FirstName("Angela"));
        Assert.Equal(Gender.Either, Knowledge.FirstName("Andrea"));
        Assert.Null(Knowledge.FirstName("will"));
        Assert.Null(Knowledge.FirstName("Syria"));
    }

    [Theory]
    [InlineData("parliament", "DEU", "org:bundestag")]
    [InlineData("foreign ministry", "USA", "org:us-state-department")]
    [InlineData("Ministry of Foreign Affairs", "RUS", "org:russian-foreign-ministry")]
    [InlineData("Foreign Office", "GBR", "org:uk-foreign-office")]
    [InlineData("central bank", "TUR", "org:turkey-central-bank")]
    public void A_body_that_every_country_has_is_found_for_one(string noun, string alpha3, string key) => Assert.Equal(key, Knowledge.Institution(noun, alpha3)?.Key);

    [Fact]
    public void A_body_without_a_name_of_its_own_is_named_after_its_country()
    {
        var ministry = Knowledge.Institution("defence ministry", "KEN");
        Assert.NotNull(ministry);
        Assert.Equal(("Kenyan Defence Ministry", "KEN", "MIL", "ministry"), (ministry.Name, ministry.Country, ministry.Sector, ministry.Subkind));
        Assert.Null(Knowledge.Institution("bakery", "KEN"));
        Assert.Null(Knowledge.Institution("defence ministry", "XXX"));
    }

    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("Côte d'Ivoire", "cotedivoire")]
    [InlineData("ERDOĞAN", "erdogan")]
    public void A_folded_form_keeps_letters_and_digits_alone(string text, string folded) => Assert.Equal(folded, NameKey.Fold(text));
}
