"""Formulas of selectors, their clauses and their disjoint terms, printed as text."""

from itertools import islice

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.analysis.selector_formulas import (
    Junction,
    Literal,
    assigned,
    clauses,
    disjoint_terms,
    formula_of,
    junction,
    literals,
    negation,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError

EQ, LT, TRUE = rasp.Comparison.EQ, rasp.Comparison.LT, rasp.Comparison.TRUE
tokens, indices = rasp.tokens, rasp.indices


def text(formula):
    """A formula with the names of its selects."""
    if isinstance(formula, Literal):
        name = formula.select.sop_name.data
        return name if formula.positive else f"!{name}"
    if isinstance(formula, Junction):
        return f"({(' & ' if formula.all_of else ' | ').join(map(text, formula.parts))})"
    return str(formula)


def formula(selector):
    """The formula of a selector of a program over the tokens 0, 1 and 2."""
    width = rasp.SelectorWidth(selector)
    program = find_program(lower_program(width, vocab={0, 1, 2}, max_seq_len=3))
    (op,) = (op for op in program.body.block.ops if op.name == "rasp.selector_width")
    return formula_of(op.operands[0], ValueAnalysis(program).facts)


a = rasp.Select(tokens, tokens, EQ).named("a")
b = rasp.Select(indices, indices, LT).named("b")
c = rasp.Select(tokens, indices, EQ).named("c")
everything = rasp.Select(tokens, tokens, TRUE).named("everything")
nothing = rasp.Select(tokens, tokens, lambda k, q: k > 2).named("nothing")

for title, selector in (
    ("and", a & b),
    ("or of and", (a & b) | c),
    ("not", ~((a & b) | c)),
    ("one select twice", (a & b) & (b & c)),
    ("its opposite", (a & b) | ~a),
    ("its opposite beside it", a | ~a),
    ("everything", a & everything),
    ("not everything", a | ~everything),
    ("nothing", a | nothing),
    ("not nothing", a & ~nothing),
    ("nothing at all", a & nothing),
    ("the first", a & rasp.first(b)),
):
    found = formula(selector)
    print(f"{title}: {text(found) if found is not None else None}")


def exclusive_or(selects, levels):
    """The exclusive or of selects in turn, as it is written out."""
    found = selects[0]
    for level in range(levels):
        other = selects[1 + level % (len(selects) - 1)]
        found = (found & ~other) | (~found & other)
    return found


for levels in (7, 8):
    print(f"{levels} levels: {sum(1 for _ in literals(formula(exclusive_or((b, a, c), levels))))}")
print("of three:", text(formula(exclusive_or((b, a, c), 8))))
many = [a, b, c]
many += [
    rasp.Select(tokens, indices, lambda k, q, i=i: k * q == i).named(f"t{i}") for i in (0, 1, 2, 4)
]
many += [
    rasp.Select(tokens, tokens, lambda k, q, i=i: (sum([k] * 11) + q) % 5 == i).named(f"s{i}")
    for i in range(4)
]
# Of ten selects a tree of decisions is written, but not of eleven, which have too many ops.
for n in (10, 11):
    try:
        selects = many[:n]
        print(f"of {n}: {sum(1 for _ in literals(formula(exclusive_or(selects, n))))}")
    except RaspcError as error:
        print(f"of {n}: {error.message}; {error.remedy}")

A, B, C = (formula(x) for x in (a, b, c))
for title, found in (
    ("no part", junction(True, [])),
    ("no part", junction(False, [])),
    ("True in and", junction(True, [True, A])),
    ("False in and", junction(True, [A, False])),
    ("True in or", junction(False, [True, A])),
    ("False in or", junction(False, [False, A])),
    ("not False", negation(False)),
    ("a is True", assigned(junction(True, [A, junction(False, [B, C])]), A.key, True)),
    ("a is False", assigned(junction(True, [A, junction(False, [B, C])]), A.key, False)),
    ("b is True", assigned(junction(True, [A, junction(False, [B, C])]), B.key, True)),
    ("not b is True", assigned(junction(False, [A, B.negated]), B.key, True)),
    ("a of True", assigned(True, A.key, False)),
):
    print(f"{title}: {text(found)}")
print("equal:", formula(a) == A, A.negated == A, A == B, A == "a", len({A, A.negated.negated, B}))


def several(found):
    """Clauses or terms as text."""
    if found is None:
        return "None"
    return (
        ", ".join(
            text(each) if not isinstance(each, list) else " & ".join(map(text, each)) or "True"
            for each in found
        )
        or "none"
    )


def chain(n, all_of):
    """An or of n ands, or an and of n ors, of pairs of different literals."""
    select = A.select
    pairs = [[Literal(select, True, (i, j)) for j in (0, 1)] for i in range(n)]
    return junction(all_of, [junction(not all_of, pair) for pair in pairs])


for title, found in (
    ("False", False),
    ("True", True),
    ("a", A),
    ("and", junction(True, [A, B])),
    ("or", junction(False, [A, B])),
    ("or of and", junction(False, [junction(True, [A, B]), C])),
    (
        "one of two",
        junction(False, [junction(True, [A, B.negated]), junction(True, [A.negated, B])]),
    ),
    ("follows", junction(True, [A, junction(False, [A, B]), C])),
):
    print(f"{title}: {several(clauses(found))}; {several(disjoint_terms(found, 9))}")
for n in (4, 5, 24, 25):
    sizes = [
        None if (k := clauses(chain(n, all_of))) is None else len(k) for all_of in (True, False)
    ]
    print(f"clauses of {n} pairs: {sizes}")
print("a part with too many clauses:", clauses(junction(True, [A, chain(5, False)])))
print("clauses of False in a part:", several(clauses(Junction(True, (A, False)))))
for most in (3, 2, 1, 0):
    found = junction(False, [junction(True, [A, B]), junction(True, [A.negated, C])])
    print(
        f"at most {most}: {several(disjoint_terms(found, most))}; {several(disjoint_terms(True, most))}"
    )
# Five conditions have more orders than are tried: each begins one of them.
five = [Literal(A.select, True, i) for i in range(5)]
odd = junction(
    False, [junction(True, [five[4], five[0]]), junction(True, [five[4].negated, five[1]])]
)
longer = junction(False, [junction(True, [odd, five[2]]), five[3]])
print("terms of five:", [[x.key for x in term] for term in islice(disjoint_terms(longer, 99), 9)])

program = rasp.tokens
