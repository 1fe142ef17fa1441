"""The ops of each dialect by their traits."""

from raspc import rasp
from raspc.universe import new_context

context = new_context()
for name in ("rasp", "craft", "transformer", "stablehlo"):
    dialect = context.get_dialect(name)
    ops = {}
    for op in dialect.operations:
        for trait in op.traits:
            parameters = getattr(trait, "op_types", ())
            of = f" of {' or '.join(each.name for each in parameters)}" if parameters else ""
            ops.setdefault(type(trait).__name__ + of, []).append(op.name.removeprefix(f"{name}."))
    for trait, names in sorted(ops.items()):
        print(f"{name}, {trait}: {' '.join(names)}")

program = rasp.tokens
