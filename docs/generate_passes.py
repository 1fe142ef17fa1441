"""
Write docs/passes.md from the docstrings of the passes: `make docs`.

A test fails if the file differs from the output of this script.
"""

from pathlib import Path

from raspc.pass_documentation import PassDescription, describe_pass
from raspc.passes.pipelines import PIPELINES
from raspc.passes.registry import ALL_PASSES

OUTPUT = Path(__file__).parent / "passes.md"

HEAD = """# Passes

<!-- Written by `make docs` from the docstrings in passes/: change the docstrings. -->

`rasp-opt FILE -p PASS,PASS{OPTION=VALUE}` runs passes one after the other; `raspc passes NAME`
prints the section of a pass. The golden tests of a pass are in a folder of its name in
`lit_tests/passes/`. [glossary.md](glossary.md) defines the nouns.
"""


def pass_section(description: PassDescription) -> str:
    """The section of one pass."""
    lines = [f"## `{description.name}`", "", description.text]
    if description.options:
        lines += ["", "| option | type | default | meaning |", "|---|---|---|---|"]
    for name, kind, default, meaning in description.options:
        shown = f"`{default}`" if default is not None else "required"
        kind = kind.replace("|", "\\|")
        lines.append(f"| `{name}` | `{kind}` | {shown} | {meaning} |")
    if description.statistics:
        lines += ["", f"Statistics: {', '.join(description.statistics)}."]
    return "\n".join(lines)


def document() -> str:
    """The text of docs/passes.md."""
    pipelines = [
        "## Pipelines",
        "",
        "The passes of each pipeline, in the syntax of `--pipeline` and `rasp-opt -p`:",
    ]
    for name, pipeline in PIPELINES.items():
        pipelines += ["", f"`{name}`:", "", "```text", pipeline, "```"]
    sections = [HEAD.rstrip(), *(pass_section(describe_pass(name)) for name in ALL_PASSES)]
    return "\n\n".join([*sections, "\n".join(pipelines)]) + "\n"


if __name__ == "__main__":
    OUTPUT.write_text(document(), encoding="utf-8")
