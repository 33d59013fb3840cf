using GraphBuilder.Graph;

namespace GraphBuilder.Resolution;

/// <summary>Last pass: keys of persons, when the fullest name of each is known.</summary>
internal static class EntityKeys
{
    public static void Apply(ArticleReading reading)
    {
        foreach (var person in reading.Persons)
        {
            var mentions = reading.Article.Mentions.Where(m => m.Entity == person.Entity && m.Form == Mentions.MentionForm.Name).ToList();
            var fullest = mentions.OrderByDescending(m => PersonName.Of(m).Tokens.Count).ThenByDescending(m => m.Text.Length).ThenBy(m => m.Text, StringComparer.Ordinal).First();
            if (person.Entity.Known is { } known)
            {
                (person.Entity.Key, person.Entity.Name) = (known.Key, known.Name);
                continue;
            }
            person.Entity.Name = fullest.Text;
            person.Entity.Key = PersonName.Of(fullest).IsFull ? GraphKeys.Person(fullest.Text) : WithinArticle(reading.Article, GraphKeys.Person(fullest.Text));
        }
    }

    /// <summary>A key that no other article can give: the name alone does not tell who or what it is.</summary>
    public static string WithinArticle(AnnotatedArticle article, string key) => $"{key}@{GraphKeys.Article(article.Article)[^16..]}";
}
