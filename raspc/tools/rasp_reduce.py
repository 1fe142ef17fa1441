"""
`rasp-reduce`: shrink a program while a property holds, for a report of a fault.

    rasp-reduce program.py --validate                    the failure of the pipeline, as it is
    rasp-reduce program.mlir -p rasp-fuse-maps --miscompile -o small.mlir
    rasp-reduce program.rasp --error "too many to enumerate"
    rasp-reduce program.rasp --uncertified
    rasp-reduce program.py --script ./is_slow.sh         exit status 0: the property holds

The result is IR. Without a property, the failure of the pipeline on the program is kept: the same
pass fails with the same message, up to names and numbers.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.arg_spec import ArgSpec

from raspc.cli.program_options import SETTINGS_OF_A_PROGRAM
from raspc.diagnostics import run_command
from raspc.tools.reduction.failures import (
    CERTIFIER,
    Failure,
    PipelineProperty,
    Property,
    ScriptProperty,
    failure_of,
)
from raspc.tools.reduction.reducer import MAX_TESTS, Reducer
from raspc.values import RaspcError


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="rasp-reduce", description="Shrink a program while a property holds."
    )
    parser.add_argument("program", metavar="PROGRAM", help="file.rasp, file.py or file.mlir")
    parser.add_argument(
        "-p", "--passes", default="default", help="the pipeline; by default `default`"
    )
    properties = parser.add_mutually_exclusive_group()
    properties.add_argument("--error", metavar="TEXT", help="an error whose message has the text")
    properties.add_argument(
        "--miscompile", action="store_true", help="a pass changes the results of the program"
    )
    properties.add_argument(
        "--uncertified", action="store_true", help="the program is refused a certificate"
    )
    properties.add_argument(
        "--script",
        metavar="COMMAND",
        help="the command succeeds, given the file",
    )
    parser.add_argument(
        "--validate",
        action="store_true",
        help="compare results after every pass, which --miscompile does too",
    )
    parser.add_argument("-o", dest="output", metavar="FILE", help="the file to write")
    parser.add_argument(
        "--max-tests", type=int, default=MAX_TESTS, help="the most programs to test"
    )
    for name in SETTINGS_OF_A_PROGRAM:
        parser.set_defaults(**{name: None})
    return parser


def reduce_program(argv: Sequence[str] | None) -> int:
    """Reduce the program of a command line, and print the smaller one."""
    from raspc.atomic_output import check_writable
    from raspc.cli.ir_output import print_module
    from raspc.cli.program_files import read_program
    from raspc.pass_pipeline import parse_passes

    arguments = build_parser().parse_args(argv)
    if arguments.output is not None:
        check_writable(arguments.output)
    module = read_program(arguments.program, arguments)
    holds = property_of(arguments, module, parse_passes(arguments.passes))
    reducer = Reducer(holds, arguments.max_tests)
    before = _ops(module)
    smaller = reducer.run(module)
    print_module(smaller, arguments.output)
    print(
        f"rasp-reduce: {before} ops became {_ops(smaller)} in {reducer.tests} tests",
        file=sys.stderr,
    )
    return 0


def property_of(
    arguments: argparse.Namespace, module: ModuleOp, specs: Sequence[ArgSpec]
) -> Property:
    """The property that a command line names; raises a `RaspcError` unless the program has it."""
    if arguments.script is not None:
        script = ScriptProperty(arguments.script)
        if not script(module):
            raise RaspcError(
                "the script does not exit with status 0 for the program itself",
                location=arguments.script,
                remedy="give a script that does, if the property holds",
            )
        return script
    validate = arguments.validate or arguments.miscompile
    failure = failure_of(module, specs, validate=validate)
    if failure is None:
        raise RaspcError(
            "the pipeline does not fail on the program",
            location=arguments.program,
            remedy="give the failing passes with -p, or --validate to compare results",
        )
    wanted = _wanted(arguments, failure)
    if not wanted(failure):
        raise RaspcError(
            f"the pipeline fails in another way: {failure.message}",
            location=arguments.program,
            remedy="leave out the property, to keep this failure",
        )
    return PipelineProperty(specs, validate, wanted)


def _wanted(arguments: argparse.Namespace, failure: Failure) -> Callable[[Failure], bool]:
    """The function of a failure that returns whether it is one that the command line names."""
    if arguments.error is not None:
        return lambda found: arguments.error in found.message
    if arguments.miscompile:
        return lambda found: found.kind == "miscompile"
    if arguments.uncertified:
        return lambda found: found.kind == "error" and found.pass_name == CERTIFIER
    return lambda found: found.shape == failure.shape


def _ops(module: ModuleOp) -> int:
    return sum(1 for _ in module.walk())


def main(argv: Sequence[str] | None = None) -> int:
    """Run `rasp-reduce`, and return its exit status."""
    return run_command(lambda: reduce_program(argv), "rasp-reduce")


if __name__ == "__main__":
    sys.exit(main())
