using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>A person as the article shows him or her, while it is being read.</summary>
internal sealed class PersonRecord(Entity entity, PersonName name)
{
    public Entity Entity { get; } = entity;

    /// <summary>The fullest name so far.</summary>
    public PersonName Name { get; set; } = name;

    public Gender Gender { get; set; }

    public List<Title> Titles { get; } = [];

    /// <summary>True when nothing known of the person contradicts the gender.</summary>
    public bool MayBe(Gender gender) => gender == Gender.Either || Gender == Gender.Either || Gender == gender;
}
