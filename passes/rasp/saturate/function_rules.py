"""The rewrite rules of scalar functions, in the notation of `rule_text`."""

VALUE_RULES = """
    not (x == y)                      -> x != y
    not (x != y)                      -> x == y
    not (x < y)                       -> x >= y
    not (x <= y)                      -> x > y
    not (x > y)                       -> x <= y
    not (x >= y)                      -> x < y
    x == y                            -> y == x
    x != y                            -> y != x
    x < y                             -> y > x
    x <= y                            -> y >= x
    x > y                             -> y < x
    x >= y                            -> y <= x
    x == x                            -> seq(x, True)
    x != x                            -> seq(x, False)
    x < x                             -> seq(x, False)
    x <= x                            -> seq(x, True)
    x > x                             -> seq(x, False)
    x >= x                            -> seq(x, True)
    not not compare(x, y)             -> compare(x, y)
    not not not x                     -> not x
    not (x and y)                     -> not x or not y
    not (x or y)                      -> not x and not y
    x and x                           -> x
    x or x                            -> x
    x and (y and z)                   -> (x and y) and z
    x or (y or z)                     -> (x or y) or z
    x and (x or y)                    -> x
    x or (x and y)                    -> x
    (x and y) or (x and z)            -> x and (y or z)
    (x or y) and (x or z)             -> x or (y and z)
    x and y                           -> y if x else x
    x or y                            -> x if x else y
    y if x else x                     -> x and y
    x if x else y                     -> x or y
    x if not c else y                 -> y if c else x
    x if c else x                     -> seq(c, x)
    False if c else True              -> not c
    True if c else False              -> not not c
    (x if c else y) if c else z       -> x if c else z
    x if c else (y if c else z)       -> x if c else z
    holds(holds(x))                   -> holds(x)
    holds(x) and holds(y)             -> holds(x and y)
    seq(x, x)                         -> x
    seq(x, seq(y, z))                 -> seq(seq(x, y), z)
    seq(x, seq(y, z))                 -> seq(y, seq(x, z))
    seq(z, x) + y                     -> seq(z, x + y)
    seq(z, x) - y                     -> seq(z, x - y)
    seq(z, x) * y                     -> seq(z, x * y)
    compare(seq(z, x), y)             -> seq(z, compare(x, y))
    not seq(z, x)                     -> seq(z, not x)
"""
"""Rules that hold for all values."""

NUMBER_RULES = """
    x + y                             -> y + x
    (x + y) + z                       -> x + (y + z)
    x * y                             -> y * x
    (x * y) * z                       -> x * (y * z)
    x * (y + z)                       -> x * y + x * z
    x * y + x * z                     -> x * (y + z)
    x - y                             -> x + -y
    x + -y                            -> x - y
    -(x - y)                          -> y - x
    -(x + y)                          -> -x - y
    -(x * y)                          -> -x * y
    x - x                             -> seq(x, 0)
    x + x                             -> x * 2
    -x                                -> x * -1
    x / 2                             -> x * (1 / 2)
    compare(x - y, 0)                 -> compare(x, y)
    compare(x + z, y + z)             -> seq(z, compare(x, y))
    compare(x + y, z)                 -> compare(x, z - y)
    compare(x - y, z)                 -> compare(x, z + y)
    min(x, y) + max(x, y)             -> x + y
    min(min(x, y), z)                 -> min(x, min(y, z))
    max(max(x, y), z)                 -> max(x, max(y, z))
    min(x, y)                         -> y if y < x else x
    max(x, y)                         -> y if y > x else x
    x if x < y else y                 -> min(y, x)
    x if x > y else y                 -> max(y, x)
    (x if c else y) + z               -> x + z if c else y + z
    x + z if c else y + z             -> (x if c else y) + z
    x * z if c else y * z             -> (x if c else y) * z
"""
"""Rules that hold for numbers and truth values."""
