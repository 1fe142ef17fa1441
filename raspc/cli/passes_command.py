"""`raspc passes`: list the passes and pipelines, or show the documentation of one."""

from __future__ import annotations

import argparse
import re
import textwrap

from raspc.cli.subcommands import Subcommands, add_subcommand


def add_command(commands: Subcommands) -> None:
    """Add `passes` to the command line."""
    command = add_subcommand(
        commands, "passes", print_passes, help="list the passes, or describe a pass"
    )
    command.add_argument("name", nargs="?", metavar="NAME", help="the pass or pipeline to describe")


def print_passes(arguments: argparse.Namespace) -> int:
    """Print the list of passes and pipelines, or the description of the pass that is named."""
    print(show_passes() if arguments.name is None else show_pass(arguments.name))
    return 0


def show_passes() -> str:
    """The name, summary and options of each pass, and the passes of each named pipeline."""
    from raspc.passes.pipelines import PIPELINES
    from raspc.passes.registry import ALL_PASSES
    from raspc.universe import multiverse, passes_of_packages

    multiverse()  # an error of a universe is one for all passes
    lines = _table(list(ALL_PASSES))
    for package, names in passes_of_packages().items():
        lines += ["", f"passes of package {package}:", *_table(names)]
    lines.append("")
    for name, pipeline in PIPELINES.items():
        package = PIPELINES.package_of(name)
        whose = "" if package == "raspc" else f" of package {package}"
        lines += [f"pipeline {name}{whose}:", f"  {pipeline}"]
    return "\n".join(lines)


def _table(names: list[str]) -> list[str]:
    """The lines with the name, summary and options of each pass, or the error of its import."""
    from raspc.pass_documentation import describe_pass
    from raspc.values.diagnostic import RaspcError

    width = max(len(name) for name in names) + 2
    lines: list[str] = []
    for name in names:
        options: tuple[tuple[str, str, str | None, str], ...] = ()
        try:
            description = describe_pass(name)
            summary, options = description.summary, description.options
        except RaspcError as error:
            summary = f"error: {error}"
        lines += textwrap.wrap(
            summary,
            width=100,
            initial_indent=f"{name:<{width}}",
            subsequent_indent=" " * width,
        )
        lines += [f"{' ' * width}  {_option_line(option)}" for option in options]
    return lines


def show_pass(name: str) -> str:
    """The whole documentation of a pass, or the passes of a pipeline, a line for each."""
    from raspc.pass_documentation import describe_pass
    from raspc.passes.pipelines import PIPELINES

    if name in PIPELINES:
        return re.sub(r",(?![^{]*})", "\n", PIPELINES[name])
    description = describe_pass(name)
    lines = [description.name, "", description.text]
    if description.options:
        lines += ["", "Options:"]
    for option in description.options:
        lines.append(f"  {_option_line(option)}")
        if option[3]:
            lines.append(textwrap.indent(textwrap.fill(option[3], 90), "      "))
    if description.statistics:
        lines += ["", "Statistics:", *(f"  {each}" for each in description.statistics)]
    return "\n".join(lines)


def _option_line(option: tuple[str, str, str | None, str]) -> str:
    """Name, type and default of an option."""
    name, kind, default, _ = option
    return f"{name}: {kind}" + (f" = {default}" if default is not None else "")
