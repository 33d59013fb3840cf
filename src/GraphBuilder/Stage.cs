namespace GraphBuilder;

/// <summary>One step of the analysis: reads some layers of an article and fills others. Stages hold no state between articles and may run on several threads at once.</summary>
public abstract class Stage
{
    /// <summary>Layers that must be there before.</summary>
    public abstract Annotations Requires { get; }

    /// <summary>Layers that are there after.</summary>
    public abstract Annotations Provides { get; }

    /// <summary>Fills its layers.</summary>
    public abstract void Process(AnnotatedArticle article);
}
