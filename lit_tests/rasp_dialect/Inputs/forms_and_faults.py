"""Affine forms of functions, sets of means, and the value sets that encodings refuse."""

from fractions import Fraction

from raspc import rasp
from raspc.rasp_dialect import DivOp, LiteralOp, MulOp, NegOp, SubOp
from raspc.rasp_dialect.analysis.mean_values import TooManyValues, means_by_count
from raspc.rasp_dialect.encoding import ENCODINGS
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.domain import Domain
from raspc.values.text import domain_text


def form(title, arity, function, *values):
    """Print the affine form of a function of numbers as large as some values."""
    found = ScalarFunction(scalar_region(arity, function))
    extents = [Domain.of([value]).extent for value in values]
    print(f"{title}: {found.has_affine_form}, {found.affine_form(extents)}")


def times(x, number):
    return MulOp(x, LiteralOp(number))


form("x", 1, lambda x: x, 5)
form("a constant", 1, lambda x: LiteralOp(7), 5)
form("a string", 1, lambda x: LiteralOp("a"), 5)
form("x - 3 y", 2, lambda x, y: SubOp(x, times(y, 3)), 5, 7)
form("-x / 2", 1, lambda x: DivOp(NegOp(x), LiteralOp(2)), 5)
form("x / 0", 1, lambda x: DivOp(x, LiteralOp(0)), 5)
form("2 / x", 1, lambda x: DivOp(LiteralOp(2), x), 5)
form("x y", 2, lambda x, y: MulOp(x, y), 5, 7)
form("3 times 4 times x", 1, lambda x: MulOp(times(LiteralOp(3), 4), x), 5)
for bits in (3000, 4000, 4093, 4094, 4095, 4096, 4097):
    form(f"2 x, x of {bits} bits", 1, lambda x: times(x, 2), 1 << (bits - 1))
form("1 x of 5000 bits", 1, lambda x: times(x, 1), 1 << 4999)
form("x of 5000 bits", 1, lambda x: x, 1 << 4999)
form("x / 3, x of 5000 bits", 1, lambda x: DivOp(x, LiteralOp(3)), 1 << 4999)
form(
    "2^-3000 x, x of 2000 bits below 1",
    1,
    lambda x: times(x, Fraction(1, 1 << 3000)),
    Fraction(1, 1 << 2000),
)


def means(numbers, most, budget):
    """Print the sets of means of up to some numbers."""
    try:
        sets = [
            f"{n}: {domain_text(d)}" for n, d in means_by_count(Domain.of(numbers), most, budget)
        ]
        print(f"means of {numbers}, at most {budget}: {', '.join(sets)}")
    except TooManyValues as error:
        print(f"means of {numbers}, at most {budget}: {error.size} are too many")


for numbers, most, budgets in (
    ((1, 2, 3), 3, (14, 15, 16)),
    ((-1, 0), 3, (8, 9)),
    ((0, 2, 3), 2, (7, 8, 9, 11, 12)),
    ((Fraction(1, 2), 1), 2, (4, 5)),
    ((5,), 4, (3, 4)),
    ((), 2, (0,)),
):
    for budget in budgets:
        means(numbers, most, budget)

for word, encoding in ENCODINGS.items():
    for values in ((1, 2), ("a", 1), (None, 1), (None, "a")):
        for most in (None, 1, 2):
            fault = encoding.fault(Domain.of(values), most)
            if most is None or encoding.has_direction_per_value:
                print(
                    f"{word} {domain_text(Domain.of(values))}, {most}: {fault and '; '.join(fault)}"
                )

program = rasp.tokens
