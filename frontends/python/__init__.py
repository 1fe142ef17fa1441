"""
RASP embedded in Python.

    from raspc import rasp

    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same_token).named("hist")

    hist("abac")                                        # [2, 1, 2, 1]
    rasp.lower_program(hist, vocab="abc", max_seq_len=5)     # a module of the rasp dialect

The vocabulary is that of Tracr, so that a program written for it runs here. `expression` holds
what s-ops and selectors have in common, `sops` and `selectors` what there is of each; `tracing`
and `functions` make IR of Python functions, `lowering` of whole programs, and `loader` reads
programs from files.
"""

from frontends.python.constants import ConstantSelector, ConstantSOp
from frontends.python.evaluation import evaluate
from frontends.python.expression import DEFAULT_ANNOTATORS, RASPExpr, annotate
from frontends.python.loader import LoadedProgram, load_program
from frontends.python.lowering import lower_program
from frontends.python.selectors import (
    Aggregate,
    Comparison,
    Predicate,
    Select,
    Selector,
    SelectorAnd,
    SelectorNot,
    SelectorOr,
    SelectorWidth,
    selector_and,
    selector_not,
    selector_or,
)
from frontends.python.sops import (
    Fill,
    Full,
    IndicesType,
    LengthType,
    LinearSequenceMap,
    Map,
    SequenceMap,
    SOp,
    TokensType,
    categorical,
    get_encoding,
    indices,
    is_categorical,
    is_numerical,
    length,
    numerical,
    sop_not,
    tokens,
)
from rasp_dialect.attributes import Encoding
from values import PythonValue as Value

__all__ = [
    "DEFAULT_ANNOTATORS",
    "Aggregate",
    "Comparison",
    "ConstantSOp",
    "ConstantSelector",
    "Encoding",
    "Fill",
    "Full",
    "IndicesType",
    "LengthType",
    "LinearSequenceMap",
    "LoadedProgram",
    "Map",
    "Predicate",
    "RASPExpr",
    "SOp",
    "Select",
    "Selector",
    "SelectorAnd",
    "SelectorNot",
    "SelectorOr",
    "SelectorWidth",
    "SequenceMap",
    "TokensType",
    "Value",
    "annotate",
    "categorical",
    "evaluate",
    "get_encoding",
    "indices",
    "is_categorical",
    "is_numerical",
    "length",
    "load_program",
    "lower_program",
    "numerical",
    "selector_and",
    "selector_not",
    "selector_or",
    "sop_not",
    "tokens",
]
