-- With a write-ahead log this survives a crash of the process at any time; a power cut can lose the last articles, never a part of one.
PRAGMA synchronous = NORMAL;
