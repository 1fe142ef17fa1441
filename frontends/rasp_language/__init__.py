"""
The RASP language, as in "Thinking like Transformers" (Weiss et al. 2021).

    # hist.rasp
    same = select(tokens, tokens, ==);
    hist = selector_width(same);

    load_program("hist.rasp").sop("abac")      # [2, 1, 2, 1]

`parser` parses the text by `grammar.lark` to a `syntax_tree`. `elaborate` runs the tree, with
`operators`, `containers`, `builtins` and `library.rasp`, and builds s-ops of `frontends.python`.
`rasp_loader` reads programs from files.
"""

from raspc.frontends.rasp_language.elaborate import Elaborator
from raspc.frontends.rasp_language.outcomes import Failed, Named
from raspc.frontends.rasp_language.parser import UnfinishedError, parse, parse_expression
from raspc.frontends.rasp_language.rasp_loader import load_program

__all__ = [
    "Elaborator",
    "Failed",
    "Named",
    "UnfinishedError",
    "load_program",
    "parse",
    "parse_expression",
]
