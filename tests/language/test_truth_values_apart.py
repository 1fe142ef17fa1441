"""True is not 1: results of compiled models have the types of the interpreter's."""

from itertools import product
from pathlib import Path

import pytest

import raspc
from raspc.frontends.python import lower_program
from raspc.frontends.rasp_language import load_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError, to_python

INPUTS = ["".join(word) for n in (1, 2, 3) for word in product("ab", repeat=n)]

PROGRAMS = {
    "results that are equal": ('1 if tokens=="a" else "z"', 'True if tokens=="a" else "z"'),
    "constants that are equal": ("length*0 + 1", "length >= 0"),
    "one value of a width": ("False if selector_width(select(tokens,tokens,==))==2 else False",),
    "a literal in both branches": ('True if tokens=="b" and indices==1 else True',),
    "the truth of the first position": (
        "aggregate(select(indices,0,==), True if indices==0 else False)",
    ),
    "numbers and truths of one width": (
        "selector_width(select(tokens,tokens,==))",
        "selector_width(select(tokens,tokens,==)) == 1",
        "indicator(selector_width(select(tokens,tokens,==)) == 1)",
    ),
    "a set of both, which no result has": ('(1 if tokens=="a" else True) == 1',),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_types_of_results(name: str, tmp_path: Path) -> None:
    names = [f"x{i}" for i in range(len(PROGRAMS[name]))]
    text = [f"{x} = {sop};\n" for x, sop in zip(names, PROGRAMS[name], strict=True)]
    path = tmp_path / "program.rasp"
    path.write_text("".join(text))
    loaded = load_program(str(path), results=names)
    sops = loaded.results or {"x0": loaded.sop}
    model = raspc.compile(sops, vocab="ab", max_seq_len=3, backend="numpy")
    module = lower_program(sops, vocab="ab", max_seq_len=3)
    (program,) = module.body.block.ops
    interpreter = ProgramEvaluator(program)
    for tokens in INPUTS:
        decoded = model.apply(list(tokens)).decoded
        columns = decoded if isinstance(decoded, tuple) else (decoded,)
        said = interpreter(list(tokens))
        expected = said if isinstance(said, tuple) else (said,)
        shown = [[to_python(value) for value in column] for column in expected]
        assert repr([list(column) for column in columns]) == repr(shown), tokens


@pytest.mark.parametrize(
    "sop",
    [
        '1 if tokens=="a" else True',
        '(True if indices==0 else True) if tokens=="b" and indices==1 else 1',
        "(0+1) if selector_width(select(tokens,tokens,==))==2 else (2==2)",
    ],
)
def test_a_result_of_both_is_refused(sop: str, tmp_path: Path) -> None:
    path = tmp_path / "program.rasp"
    path.write_text(f"x = {sop};\n")
    with pytest.raises(RaspcError, match="a truth value and also a number that is equal to it"):
        raspc.compile(load_program(str(path)).sop, vocab="ab", max_seq_len=3, backend="numpy")
