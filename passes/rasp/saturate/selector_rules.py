"""The rewrite rules of and, or and not of selectors, in the notation of `rule_text`."""

SELECTOR_RULES = """
    x & y                             -> y & x
    x | y                             -> y | x
    (x & y) & z                       -> x & (y & z)
    (x | y) | z                       -> x | (y | z)
    x & x                             -> x
    x | x                             -> x
    x & (x | y)                       -> x
    x | (x & y)                       -> x
    ~~x                               -> x
    ~(x & y)                          -> ~x | ~y
    ~(x | y)                          -> ~x & ~y
    ~x & ~y                           -> ~(x | y)
    ~x | ~y                           -> ~(x & y)
    (x & y) | (x & z)                 -> x & (y | z)
    (x | y) & (x | z)                 -> x | (y & z)
    x & (y | z)                       -> (x & y) | (x & z)
    x | (y & z)                       -> (x | y) & (x | z)
    x | (~x & y)                      -> x | y
    x & (~x | y)                      -> x & y
"""
"""Rules of the algebra of sets of pairs."""
