"""The coordinates that each encoding gives to values, and the values that it refuses."""

from raspc import rasp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_runner import find_program
from raspc.craft_dialect.space import (
    BlockedAxis,
    NamedAxis,
    OneHotAxis,
    OrdinalAxis,
    ReciprocalAxis,
    ScalarAxis,
    Space,
)
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.module_parser import ModuleParser

ONEHOT = OneHotAxis("x", ("a", "b", "c"))
SCALAR = ScalarAxis("x")
RECIPROCAL = ReciprocalAxis("x", 2)
BLOCKED = BlockedAxis("x", SCALAR, (0, 2, 5))
ORDINAL = OrdinalAxis("x", ("a", "ab", "b"))
NAMED = NamedAxis("x", ("0", ""))

for axis, values in (
    (ONEHOT, ("a", "c", None, "d")),
    (SCALAR, (3, -1, "a", None)),
    (RECIPROCAL, (0, 2, "a")),
    (BLOCKED, (0, 1, 2, 4, 5, 9, -1, "a")),
    (BlockedAxis("x", RECIPROCAL, (0, 2)), (0, 2)),
    (ORDINAL, ("a", "b", None, "c")),
    (NAMED, (0,)),
):
    print(f"{axis.keyword}: {', '.join(axis.labels)}")
    for value in values:
        try:
            print(f"  {value!r}: {', '.join(f'{c:g}' for c in axis.embed(value))}")
        except ValueError as error:
            print(f"  {value!r}: {error}")
print("logits:", *((form.coefficients, form.constant) for form in ORDINAL.logits(("b", "a"))))
print("undefined:", ONEHOT.undefined_logit(()), ORDINAL.undefined_logit(()))

spaces = {Space((ONEHOT,)), Space((OneHotAxis("x", ("a", "b", "c")),)), Space((SCALAR,))}
print("spaces:", len(spaces), len(Space((ONEHOT, BLOCKED))))
scaled = LinearMap.of([("a", "x", 2.0), ("b", "x", -1.0)]).scaled(-0.5)
print("scaled:", *scaled.items(), len(LinearMap.of([("a", "x", 2.0)]).scaled(0.0)))

try:
    find_program(ModuleParser(new_context(), "builtin.module {}", "a module").parse_module())
except RaspcError as error:
    print("no program:", f"{error.message}; {error.remedy}")

program = rasp.tokens
