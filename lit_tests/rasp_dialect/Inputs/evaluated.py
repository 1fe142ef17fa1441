"""Programs that are called on inputs, and the inputs and modules that are refused."""

from fractions import Fraction

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect import LiteralOp, MulOp, PowOp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, evaluate, find_program
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.module_parser import ModuleParser

PROGRAM = 'rasp.program @{} vocab {{"a"}} max_seq_len 1 {{ %0 = rasp.tokens : !rasp.sop\n rasp.return %0 : !rasp.sop }}\n'
half = rasp.Map(lambda x: x / 2, rasp.tokens)
positive = rasp.Map(lambda x: x > 0, rasp.tokens)
module = lower_program(half, vocab=(0, 1, Fraction(1, 2)), max_seq_len=3)


def attempt(title, call, *arguments, **options):
    """Print the result of a call, or its error."""
    try:
        print(f"{title}: {call(*arguments, **options)}")
    except RaspcError as error:
        remedy = f"; {error.remedy}" if error.remedy else ""
        print(f"{title}: error: {error.message}{remedy}")


def parsed(*names):
    text = "builtin.module {\n" + "".join(PROGRAM.format(name) for name in names) + "}"
    return ModuleParser(new_context(), text, "a module").parse_module()


for names in ((), ("p",), ("p", "q")):
    attempt(f"programs {names}", lambda names=names: find_program(parsed(*names)).sym_name.data)
attempt("a program itself", lambda: find_program(find_program(module)) is find_program(module))

evaluator = ProgramEvaluator(module)
attempt("fractions", evaluator, [1, 0.5, 0])
attempt("exact", evaluator.exact, [1, 0.5, 0])
attempt("once", evaluate, module, [1])
attempt("a truth value as a token", evaluator, [True, False])
attempt("empty", evaluator, [])
attempt("as long as can be", evaluator, [0, 0, 0])
attempt("too long", evaluator, [0, 0, 0, 0])
attempt("another token", evaluator, [0, 2])
attempt("no value", evaluator, [0, object])
unchecked = ProgramEvaluator(module, check=False)
attempt("unchecked", unchecked, [2, 2, 2, 3])
attempt("unchecked and empty", unchecked, [])
attempt("once, unchecked", evaluate, module, [2], check=False)

several = lower_program({"half": half, "positive": positive}, vocab=(0, 1), max_seq_len=3)
attempt("several", evaluate, several, [1, 0])
attempt("several, exact", ProgramEvaluator(several).exact, [1, 0])
asked = lower_program(
    {"truths": rasp.numerical(positive), "half": rasp.numerical(half)}, vocab=(0, 1), max_seq_len=3
)
attempt("truth values as numbers", evaluate, asked, [1, 0])

# Powers and products of at most 4096 bits, and repetitions of at most 4096 elements.
one = LiteralOp(1)
power, times = PowOp(one, one), MulOp(one, one)


def size(title, op, *arguments):
    """Print the length of a value in bits, or the number of its elements."""
    value = op.evaluate(arguments)
    if value is None:
        print(f"{title}: undefined")
    elif isinstance(value, (str, tuple)):
        print(f"{title}: {len(value)} elements")
    else:
        print(
            f"{title}: {value.numerator.bit_length()} / {Fraction(value).denominator.bit_length()} bits"
        )


for number, of in (
    (1 << 3000, "2^3000"),
    (-(1 << 2047), "-2^2047"),
    (1 << 2048, "2^2048"),
    (1 << 4096, "2^4096"),
):
    for exponent in (-2, -1, 0, 1, 2):
        size(f"({of}) ** {exponent}", power, number, exponent)
    size(f"({of}) * 1", times, number, 1)
    size(f"1 * ({of})", times, 1, number)
    size(f"({of}) * itself", times, number, number)
for base, exponent in (
    (1, 5000),
    (-1, 5001),
    (0, 5000),
    (2, 4094),
    (2, 2048),
    (2, 2049),
    (3, -2000),
    (0, -1),
):
    size(f"{base} ** {exponent}", power, base, exponent)
for text, count in (
    ("ab", 2048),
    ("ab", 2049),
    ("", 5000),
    ("a", -1),
    ((1, 2), 2),
    ((1,) * 5000, 1),
):
    size(f"{len(text)} elements times {count}", times, text, count)
    size(f"{count} times {len(text)} elements", times, count, text)
size("text times a fraction", times, "a", Fraction(3, 2))
size("text times text", times, "a", "b")

program = rasp.tokens
