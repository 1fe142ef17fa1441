"""The error bounds of the numbers of a program, rule by rule, printed with their digits."""

from fractions import Fraction

from raspc import rasp
from raspc.proof.number_precision import FORMATS, Precision
from raspc.rasp_dialect import IndicesOp, LengthOp, TokensOp
from raspc.values import RaspcError

op = TokensOp()
x, y, z = op.result, IndicesOp().result, LengthOp().result


def bounds(dtype, strict=True):
    """The precision of a program of up to 10 keys, and of no number yet."""
    return Precision(9, FORMATS[dtype], strict=strict)


def show(title, precision, *values):
    """Print the bounds of some s-ops in roundoffs."""
    sizes = [float(precision.error(value) / precision.roundoff) for value in values or (x,)]
    print(f"{title}: {', '.join(f'{size:.9g}' for size in sizes)}")


def refusal(title, call, *arguments, **named):
    """Print the error of a call, or that there is none."""
    try:
        call(*arguments, **named)
        print(f"{title}: passes")
    except RaspcError as error:
        print(f"{title}: {error.message}; {error.remedy}")


for dtype in FORMATS:
    found = bounds(dtype)
    print(f"{dtype}: roundoff {float(found.roundoff)}, leakage {float(found.format.leakage)}")

p = bounds("float32")
show("unknown", p)
p.embedded(x, (Fraction(1, 3), -7, 5))
show("embedded", p)
p.averaged(y, x, (0, 1, 3), 0)
show("averaged", p, y)
p.averaged(y, x, (0, 1, 3), 5)
show("averaged with a default", p, y)
p.averaged(y, x, (0, 1, 3), 0, equal=True)
show("averaged exactly", p, y)
p.averaged(y, x, (0, Fraction(5, 2), 3), 2, equal=True)
show("averaged exactly with a default", p, y)
p.averaged(y, x, (0, Fraction(1, 3)), 0, equal=True)
show("averaged thirds", p, y)
p.averaged(y, x, (0, Fraction(1, 2), Fraction(1, 3)), 0, equal=True)
show("averaged thirds and halves", p, y)
for size in ((1 << 24) // 9, (1 << 24) // 9 + 1):
    p.averaged(y, x, (0, size), 0, equal=True)
    show(f"averaged up to {size}", p, y)
p.weighed(z)
show("weighed", p, z)
p.embedded(x, (3,))
p.embedded(y, (2,))
p.summed(z, [(x, 2, (0, 3)), (y, -5, (-2, 1, 5))], 7)
show("summed", p, z)
p.summed(z, [(x, 2, (0, 3)), (y, -5, (-2, 1, 5))], -7, [y])
show("summed with a one-hot vector", p, z)
p.is_off(z, Fraction(1, 1 << 30))
show("off", p, z)
print(f"lines: {float(p.of_lines(x, Fraction(3), Fraction(11), 4) / p.roundoff):.9g}")


def steps(precision, error, points, outputs, gap, gates=0):
    """Steps from points to outputs, with the error of the number in roundoffs."""
    size = error * precision.roundoff
    precision.stepped(op, z, size, points, [{"a": v} for v in outputs], gap, gates)


p = bounds("float32")
steps(p, 1, (0, 1, 3), (0, 2, 2), 2)
show("steps", p, z)
p = bounds("float32")
steps(p, 1, (0, 1, 3), (0, 2, -2), 2, 2)
show("steps of gates", p, z)
p = bounds("float32")
p.stepped(op, z, p.roundoff, (-4, 0, 1), [{"a": 1.0}, {"a": 0.0, "b": 0.5}, {"b": 1.0}], 1)
show("steps of two directions", p, z)
print("on the grid:", (p.error(z) * p.format.grid).denominator == 1)
p.stepped(op, z, p.roundoff, (-4, 0), [{}, {}], None)
show("no steps", p, z)

fine = bounds("float32")
unit = Fraction(1, 8) / fine.roundoff
refusal("error below", steps, fine, unit - 4, (0, 1), (0, 1), 1)
refusal("error above", steps, fine, unit - 3, (0, 1), (0, 1), 1)
refusal("error of far numbers", steps, fine, unit - 4, (99, 100), (0, 1), 1)
refusal("error, not strict", steps, bounds("float32", strict=False), unit, (0, 1), (0, 1), 1)
refusal("equal results", steps, fine, unit, (0, 1), (1, 1), 1)
refusal("a ramp", steps, fine, 0, (0, 1, 2, 3), (0, 19000, 0, 19000), 1)
refusal("a longer ramp", steps, fine, 0, (0, 1, 2, 3), (0, 20000, 0, 20000), 1)
refusal("no gap", steps, fine, 0, (0, 1, 2, 3), (0, 1 << 18, 0, 1 << 18), None)
refusal("finer", steps, bounds("float64"), unit * (1 << 40), (0, 1), (0, 1), 1)
refusal("tf32", steps, bounds("tf32"), unit, (0, 1), (0, 1), 1)

for error in (Fraction(3, 8) - 3 * p.roundoff, Fraction(3, 8)):
    p.is_off(x, error)
    refusal("decoding", p.check_decoding, op, x, (-1, 0, 1))
    refusal("decoding of halves", p.check_decoding, op, x, (0, Fraction(1, 2)))
refusal("decoding of 24 digits", p.check_decoding, op, x, (10**23, 10**23 + 1))
refusal("decoding of one", p.check_decoding, op, x, (1,))
for number in (
    0,
    1,
    (1 << 100) - 1,
    1 << 100,
    -(1 << 101),
    Fraction(1, 1 << 100),
    Fraction(2, 1 << 100),
):
    refusal("range", p.check_range, op, (3, number))
refusal("range of a long number", p.check_range, op, (Fraction(1 << 200, 3),))

program = rasp.tokens
