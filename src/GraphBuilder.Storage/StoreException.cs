namespace GraphBuilder.Storage;

/// <summary>A store cannot do what it was asked to. The message is for the user: what failed, why, and what to do next.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes the exception.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
