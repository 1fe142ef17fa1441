"""
The prompt of `raspc repl`: statements and colon commands, with results on an example.

    >> a = indices + 1;
         s-op: a
             Example: a("hello") = [1, 2, 3, 4, 5] (ints)

`statement_reader` reads lines from the terminal or from standard input, `prompt_session` runs
statements, `value_display` prints results in the format of the original prompt, `colon_commands`
runs commands that begin with a colon, and `sop_drawing` draws s-ops.
"""
