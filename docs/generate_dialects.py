"""
Write docs/dialects.md from the definitions of the ops: `make docs`.

A test fails if the file differs from the output of this script.
"""

from pathlib import Path

from raspc.craft_dialect import CRAFT
from raspc.craft_dialect.interpreter import CraftFunctions
from raspc.op_documentation import OpDescription, describe_dialect
from raspc.rasp_dialect import RASP
from raspc.rasp_dialect.interpreter import RaspFunctions
from raspc.transformer_dialect import TRANSFORMER
from raspc.transformer_dialect.interpreter import TransformerFunctions

OUTPUT = Path(__file__).parent / "dialects.md"

HEAD = """# Dialects

<!-- Written by `make docs` from the ops of the dialects: change the ops and their docstrings. -->

The ops of the three levels, from programs down to weights: syntax in the notation of xDSL's
declarative formats, operands, attributes, traits, and the interpreter's meaning. `rasp-opt FILE`
parses and verifies them, [passes.md](passes.md) lists the passes between the levels, and
[glossary.md](glossary.md) defines the nouns. An attribute of the table is a property of the op, and
each part of an op is a field of the object in Python.
"""

DIALECTS = (
    (RASP, RaspFunctions, "programs of s-ops, selectors and functions of values"),
    (CRAFT, CraftFunctions, "linear algebra on named directions"),
    (TRANSFORMER, TransformerFunctions, "the weights of a transformer"),
)
"""The dialects, each with its interpreter and its subject."""


def op_section(description: OpDescription) -> str:
    """The section of one op."""
    lines = [f"### `{description.name}`", "", description.text]
    lines += ["", f"Python: `{description.constructor}`."]
    if description.syntax is not None:
        lines += ["", "Syntax:", "", "```text", description.syntax, "```"]
    if description.parts:
        lines += ["", "| part | name | type | number |", "|---|---|---|---|"]
    for part in description.parts:
        constraint = part.constraint.replace("|", "\\|")
        lines.append(f"| {part.kind} | `{part.name}` | `{constraint}` | {part.number} |")
    if description.traits:
        lines += ["", f"Traits: {', '.join(f'`{trait}`' for trait in description.traits)}."]
    if description.meaning is not None:
        lines += ["", "Interpreter:", "", description.meaning]
    return "\n".join(lines)


def document() -> str:
    """The text of docs/dialects.md."""
    sections = [HEAD.rstrip()]
    for dialect, functions, subject in DIALECTS:
        sections.append(f"## `{dialect.name}`: {subject}")
        sections += [op_section(each) for each in describe_dialect(dialect, functions)]
    return "\n\n".join(sections) + "\n"


if __name__ == "__main__":
    OUTPUT.write_text(document(), encoding="utf-8")
