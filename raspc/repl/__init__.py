"""
The prompt of `raspc repl`.

    >> a = indices + 1;
         s-op: a
             Example: a("hello") = [1, 2, 3, 4, 5] (ints)

`session` runs statements, `display` prints what they give in the format of the original's,
`commands` does what begins with a colon, `drawing` draws, and `reader` reads lines from the
terminal or from standard input.
"""
