"""The mutants of a text: the changes of each operator, their names and their lines."""

import ast
from collections import Counter

import pytest

from mutation_testing.operators import OPERATORS
from mutation_testing.sampling import draw, files, mutants_of, room_of
from mutation_testing.sites import list_mutants, mutated_text
from raspc.universe import new_context

DIALECTS = ("rasp", "craft", "transformer", "stablehlo")


def changes(text: str, operator: str) -> set[str]:
    """The texts after the changes of an operator."""
    found = [m for m in list_mutants("f.py", text) if m.operator == operator]
    return {" ".join(mutated_text(text, mutant).split()) for mutant in found}


CASES = [
    ("comparison", "x = a < b", {"x = a <= b", "x = a >= b"}),
    ("comparison", "x = a in b", {"x = a not in b"}),
    ("truth", "x = a is b", {"x = True", "x = False"}),
    ("and-or", "x = a and b", {"x = a or b"}),
    ("operand", "x = a and b", {"x = a", "x = b"}),
    ("arithmetic", "x = a - b", {"x = a + b"}),
    ("arithmetic", "x = 'a' + b", set[str]()),
    ("arithmetic", "Pair = int | None", set[str]()),
    ("sign", "x = -a", {"x = a"}),
    ("constant", "x = 3", {"x = 4", "x = 2"}),
    ("constant", "x = True", {"x = False"}),
    ("constant", "MAX_PAIRS = 3", set[str]()),
    ("condition", "x = a if b else c", {"x = a if not b else c"}),
    ("condition", "x = [y for y in z if y]", {"x = [y for y in z]", "x = [y for y in z if not y]"}),
    ("not", "x = not a", {"x = a"}),
    ("statement", "def f(a): a.clear()", {"def f(a): pass"}),
    ("statement", "def f(a): return a", set[str]()),
    ("keyword", "x = f(a, b=c)", {"x = f(a)"}),
    ("range", "x = range(n)", {"x = range(n + 1)", "x = range(n - 1)", "x = range(1, n)"}),
    ("range", "x = a[b:]", {"x = a[:]"}),
    ("swap", "x = f((a, b))", {"x = f((b, a))"}),
    ("swap", "(a, b) = c", set[str]()),
    ("swap", "x = c in (a, b)", set[str]()),
    ("swap", "x = (a, b) in c", {"x = (b, a) in c"}),
    ("constant", "x = op.results[0]", set[str]()),
    ("constant", "x = op.operands[0]", {"x = op.operands[1]", "x = op.operands[-1]"}),
    ("return", "def __hash__(a) -> int: return hash(a)", set[str]()),
    ("element", "x = [a, b]", {"x = [a]", "x = [b]"}),
    ("function", "x = min(a, b)", {"x = max(a, b)"}),
    ("function", "x = abs(a)", {"x = a"}),
    (
        "return",
        "def f(a) -> int | None: return a",
        {
            "def f(a) -> int | None: return None",
            "def f(a) -> int | None: return 0",
        },
    ),
    ("jump", "for x in y: break", {"for x in y: continue"}),
]


def test_an_op_has_one_result() -> None:
    """The first result of an op is the last: the place in `op.results[0]` has no mutants."""
    context = new_context()
    ops = [op for name in DIALECTS for op in context.get_dialect(name).operations]
    assert len(ops) > 80
    assert [op.name for op in ops if len(op.get_irdl_definition().results) > 1] == []


@pytest.mark.parametrize(("operator", "text", "expected"), CASES)
def test_operators(operator: str, text: str, expected: set[str]) -> None:
    assert changes(text, operator) == expected


def test_every_operator_has_a_case() -> None:
    assert {operator for operator, _, _ in CASES} == {each.name for each in OPERATORS}


PROGRAM = '''
"""A docstring."""
from a import b

@decorated(1)
class C(Base[2]):
    x: Literal[3] = field(4)

    def f(self, n: int = 5) -> Literal[6]:
        assert n < 7
        if (
            n == 8
        ):
            raise ValueError(f"{9} {n + 10}", 11)
        return cast(Literal[12], n + 13) if isinstance(n, (D, E)) else n
'''


def test_code_without_a_meaning_has_no_mutants() -> None:
    found = list_mutants("f.py", PROGRAM)
    assert {m.before for m in found if m.operator == "constant"} == {"4", "5", "8", "13"}
    assert not any(m.before.startswith("(D, E)") for m in found)


def test_names_and_lines() -> None:
    by_name = {mutant.key: mutant for mutant in list_mutants("f.py", PROGRAM)}
    assert by_name["C | constant | 4 -> 5"].lines is None
    assert by_name["C.f | constant | 5 -> 6"].lines == (10, 15)
    assert by_name["C.f | comparison | n == 8 -> n != 8"].lines == (11, 12)
    assert by_name["C.f | arithmetic | n + 13 -> n - 13"].line == 15


def test_equal_changes_have_numbers() -> None:
    names = [m.key for m in list_mutants("f.py", "x = 1\ny = 1\n") if m.after == "2"]
    assert names == ["<module> | constant | 1 -> 2", "<module> | constant | 1 -> 2 | 2"]


def test_a_mutant_is_one_change_of_a_text_that_parses() -> None:
    for mutant in list_mutants("f.py", PROGRAM):
        changed = mutated_text(PROGRAM, mutant)
        ast.parse(changed)
        assert changed != mutated_text(PROGRAM, None), mutant.key


def test_mutants_of_the_code_have_different_names_and_a_room() -> None:
    file = "passes/rasp/count_sums.py"
    assert file in files()
    assert room_of(file) == "passes/rasp"
    names = Counter(mutant.key for mutant in mutants_of(file))
    assert len(names) > 100
    assert max(names.values()) == 1


def test_a_sample_is_that_of_its_seed() -> None:
    texts = {f"{n}.py": f"x = [{', '.join('12345'[: n + 1])}]\n" * 3 for n in range(5)}
    mutants = {file: list_mutants(file, text) for file, text in texts.items()}
    first = draw(mutants, seed=1, count=20)
    assert len(first) == 20
    assert draw(mutants, seed=1, count=20) == first
    assert draw(mutants, seed=2, count=20) != first
    total = sum(map(len, mutants.values()))
    for file, of_file in mutants.items():
        drawn = sum(mutant.file == file for mutant in first)
        assert abs(drawn - 20 * len(of_file) / total) <= 1
    assert len(draw(mutants, seed=1, count=10_000)) == total
