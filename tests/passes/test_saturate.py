"""`rasp-saturate`: its rules are right, and programs keep their results on every input."""

import random
from itertools import product

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser

from random_programs.checks import context
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.rasp.prove_patterns import RaspProvePatterns
from raspc.passes.rasp.saturate.function_rules import NUMBER_RULES, VALUE_RULES
from raspc.passes.rasp.saturate.rule_text import patterns_of
from raspc.passes.rasp.saturate.selector_rules import SELECTOR_RULES
from raspc.rasp_dialect import MapOp, SelectOp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.value import typed_key


@pytest.mark.parametrize(
    "rules, proof",
    [
        (VALUE_RULES, RaspProvePatterns(values='{none, false, true, 0, 1, "a", ()}')),
        (NUMBER_RULES, RaspProvePatterns(values="{none, false, true, 0, 1, -1, 1/2}")),
        (SELECTOR_RULES, RaspProvePatterns(size=1)),
    ],
    ids=["values", "numbers", "selectors"],
)
def test_the_rules_are_right(rules: str, proof: RaspProvePatterns) -> None:
    # And, or and not treat each pair by itself, so that one query and one key tell all.
    module = ModuleOp(list(patterns_of(rules, selectors=rules is SELECTOR_RULES)))
    module.verify()
    proof.apply(new_context(), module)


VOCABULARIES = ("{0, 1, 2}", "{-1, 1/2, 2}", "{false, true}", '{"", "a"}', '{0, "a", true}')
BINARY = ("add", "sub", "mul", "div", "floordiv", "min", "max", "and", "or", "seq")
UNARY = ("neg", "not", "holds", "is_defined")
LITERALS = ("0", "1", "-1", "2", "1/2", "true", "false", "none", '"a"')


def region(rng: random.Random, arity: int) -> str:
    """The text of a random function."""
    arguments = [f"%x{i}" for i in range(arity)]
    names, lines = list(arguments), []
    for i in range(rng.randint(2, 6)):
        a, b, c = rng.choices(names[-4:], k=3)
        op = rng.choice(
            [
                f"rasp.{rng.choice(BINARY)} {a}, {b}",
                f"rasp.{rng.choice(BINARY)} {a}, {b}",
                f"rasp.{rng.choice(UNARY)} {a}",
                f"rasp.cmp {rng.choice(('eq', 'ne', 'lt', 'ge'))} {a}, {b}",
                f"rasp.if {a}, {b}, {c}",
                f"rasp.literal {rng.choice(LITERALS)}",
            ]
        )
        lines.append(f"%v{i} = {op}")
        names.append(f"%v{i}")
    head = ", ".join(f"{name}: !rasp.value" for name in arguments)
    return "{\n" + "\n".join([f"^bb0({head}):", *lines, f"rasp.yield {names[-1]}"]) + "\n}"


def random_functions(seed: int) -> ModuleOp:
    """A program of random functions, predicates and selectors."""
    rng = random.Random(seed)
    two = "(!rasp.sop, !rasp.sop) -> !rasp.sop"
    lines = [
        "%t = rasp.tokens : !rasp.sop",
        "%i = rasp.indices : !rasp.sop",
        f"%m = rasp.map(%t, %i) : {two} {region(rng, 2)}",
        f"%n = rasp.map(%i, %m) : {two} {region(rng, 2)}",
    ]
    selectors: list[str] = []
    for i in range(3):
        keys, queries = rng.choice(("%t", "%i", "%m")), rng.choice(("%t", "%i"))
        flag = rng.choice(("", " selects_none"))
        head = f"%s{i} = rasp.select keys({keys}) queries({queries}){flag}"
        lines.append(f"{head} : !rasp.sop, !rasp.sop {region(rng, 2)}")
        selectors.append(f"%s{i}")
    for i in range(rng.randint(2, 6)):
        kind = rng.choice(("and", "or", "not"))
        operands = rng.choices(selectors, k=1 if kind == "not" else 2)
        lines.append(f"%c{i} = rasp.selector_{kind} {', '.join(operands)}")
        selectors.append(f"%c{i}")
    lines += [
        f"%w = rasp.selector_width {selectors[-1]} : !rasp.sop",
        "rasp.return %m, %n, %w : !rasp.sop, !rasp.sop, !rasp.sop",
    ]
    vocabulary = rng.choice(VOCABULARIES)
    text = f"rasp.program @p vocab {vocabulary} max_seq_len 3 {{\n" + "\n".join(lines) + "\n}"
    return Parser(context(), text).parse_module()


def results(module: ModuleOp) -> list[object]:
    """The results on all inputs, with their types; of an input without results, "error"."""
    evaluator = ProgramEvaluator(module)
    vocabulary = evaluator.program.vocab.data.values
    found: list[object] = []
    for length in (1, 2, 3):
        for tokens in product(vocabulary, repeat=length):
            try:
                columns = evaluator.exact(tokens)
            except RaspcError:
                found.append("error")
            else:
                found.append([tuple(map(typed_key, column)) for column in columns])  # type: ignore[arg-type]
    return found


def size(module: ModuleOp) -> int:
    """The number of ops of all functions, and of selectors."""
    return sum(
        len(list(op.walk()))
        if isinstance(op, (MapOp, SelectOp))
        else op.name.startswith("rasp.sel")
        for op in module.walk()
    )


@pytest.mark.sample(2)
@pytest.mark.parametrize("block", range(20))
def test_random_functions_keep_their_results(block: int) -> None:
    smaller = 0
    for seed in range(10 * block, 10 * block + 10):
        module = random_functions(seed)
        try:
            expected = results(module)
            before = size(module)
            run_passes(module, parse_passes("rasp-saturate{nodes=60 iterations=3}"))
        except RaspcError:
            continue  # a map without a defined value
        module.verify()
        assert results(module) == expected, seed
        assert size(module) <= before
        smaller += size(module) < before
    assert smaller > 2


def test_a_selector_of_many_literals_stays() -> None:
    # Each line reads the one before twice, so that the literals are 2 ** 24 and more.
    select = "rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop"
    lines = [f"%s{n} = {select} {region(random.Random(n), 2)}\n" for n in range(2)]
    for n in range(2, 26):
        lines += [
            f"%a{n} = rasp.selector_not %s{n - 1}",
            f"%b{n} = rasp.selector_and %a{n}, %s{n - 2}",
            f"%s{n} = rasp.selector_or %b{n}, %s{n - 1}",
        ]
    text = "\n".join(lines)
    program = f"""
    rasp.program @p vocab {{0, 1}} max_seq_len 3 {{
      %t = rasp.tokens : !rasp.sop
      %i = rasp.indices : !rasp.sop
      {text}
      %w = rasp.selector_width %s25 : !rasp.sop
      rasp.return %w : !rasp.sop
    }}"""
    module = Parser(context(), program).parse_module()
    before = sum(op.name.startswith("rasp.selector_") for op in module.walk())
    run_passes(module, parse_passes("rasp-saturate"))
    assert sum(op.name.startswith("rasp.selector_") for op in module.walk()) == before
