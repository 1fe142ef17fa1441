"""
RASP embedded in Python.

    from raspc import rasp

    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same_token).named("hist")

    hist("abac")                                        # [2, 1, 2, 1]
    rasp.lower_program(hist, vocab="abc", max_seq_len=5)     # a module of the rasp dialect

Classes and functions have Tracr's names, so that a program written for Tracr runs here.
`expression` defines the base class of expressions, `sop_expressions` and `selector_expressions` the
kinds of s-ops and selectors, `undefined_values` the functions of undefined values, and `choices`
those of selected keys. `tracing` and `value_function` translate Python functions to IR,
`rasp_builder` translates whole programs, and `python_loader` reads programs from files.
"""

from raspc.frontends.python.choices import (
    SelectorBest,
    aggregate_max,
    aggregate_min,
    aggregate_sum,
    argmax,
    argmin,
    closest,
    first,
    last,
    latest,
    leftmost,
    rightmost,
)
from raspc.frontends.python.constant_expressions import ConstantSelector, ConstantSOp
from raspc.frontends.python.expression import (
    DEFAULT_ANNOTATORS,
    Annotator,
    RASPExpr,
    annotate,
    default_encoding,
    default_name,
)
from raspc.frontends.python.expression_evaluation import evaluate
from raspc.frontends.python.expression_evaluators import DefaultRASPEvaluator, RASPEvaluator
from raspc.frontends.python.python_loader import LoadedProgram, load_program
from raspc.frontends.python.rasp_builder import lower_program
from raspc.frontends.python.selector_expressions import (
    Aggregate,
    AggregateSum,
    Comparison,
    Predicate,
    Select,
    Selector,
    SelectorAnd,
    SelectorNot,
    SelectorOr,
    SelectorSingle,
    SelectorWidth,
    selector_and,
    selector_not,
    selector_or,
    single,
)
from raspc.frontends.python.sop_expressions import (
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
from raspc.frontends.python.undefined_values import default, is_defined, where
from raspc.rasp_dialect.encoding import Encoding
from raspc.values import PythonValue as Value

__all__ = [
    "DEFAULT_ANNOTATORS",
    "Aggregate",
    "AggregateSum",
    "Annotator",
    "Comparison",
    "ConstantSOp",
    "ConstantSelector",
    "DefaultRASPEvaluator",
    "Encoding",
    "Fill",
    "Full",
    "IndicesType",
    "LengthType",
    "LinearSequenceMap",
    "LoadedProgram",
    "Map",
    "Predicate",
    "RASPEvaluator",
    "RASPExpr",
    "SOp",
    "Select",
    "Selector",
    "SelectorAnd",
    "SelectorBest",
    "SelectorNot",
    "SelectorOr",
    "SelectorSingle",
    "SelectorWidth",
    "SequenceMap",
    "TokensType",
    "Value",
    "aggregate_max",
    "aggregate_min",
    "aggregate_sum",
    "annotate",
    "argmax",
    "argmin",
    "categorical",
    "closest",
    "default",
    "default_encoding",
    "default_name",
    "evaluate",
    "first",
    "get_encoding",
    "indices",
    "is_categorical",
    "is_defined",
    "is_numerical",
    "last",
    "latest",
    "leftmost",
    "length",
    "load_program",
    "lower_program",
    "numerical",
    "rightmost",
    "selector_and",
    "selector_not",
    "selector_or",
    "single",
    "sop_not",
    "tokens",
    "where",
]
