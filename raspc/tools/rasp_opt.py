"""
`rasp-opt`: xDSL's optimiser driver with the dialects and passes of raspc.

    rasp-opt program.mlir -p 'rasp-infer-encodings,convert-rasp-to-craft'
    rasp-opt program.mlir -p default

All of xDSL's flags work (`rasp-opt --help`). Five things differ from `xdsl-opt`: pipelines have
names (`raspc passes`), ops have the place of their text as location, a user's error is one line on
the error stream and exit status 1 (`--full-diagnostics` adds xDSL's dump of the module), the file
of `-o` is written only if all passes succeed, and `--split-input-file` goes on after an error.
"""

import argparse
import dataclasses
import inspect
import shlex
import sys
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import (
    ModulePass,
    PassPipelineCallbackType,
)
from xdsl.utils.arg_spec import ArgSpec, parse_spec
from xdsl.utils.exceptions import DiagnosticException, ParseError, VerifyException
from xdsl.utils.target import Target
from xdsl.xdsl_opt_main import xDSLOptMain

from raspc.atomic_output import atomic_output, check_writable
from raspc.diagnostics import describe, one_line, place_of_failure, run_command, unknown_pass
from raspc.pass_failures import RunningPass, failure, load_part, load_pass
from raspc.pass_options import options_of, pass_of
from raspc.passes.pipelines import expand
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.shell_completion import complete
from raspc.tools.crash_reproducer import CrashReproducer, options_in
from raspc.tools.expected_diagnostics import disagreements, expected_errors
from raspc.tools.ir_dumps import IRDumps, with_values
from raspc.tools.located_parser import LocatedParser
from raspc.tools.rasp_opt_options import WholeNames, add_options, flags_of_failures
from raspc.values.diagnostic import RaspcError
from raspc.values.extension_registry import top_level

if TYPE_CHECKING:
    from raspc.tools.pass_statistics import PassStatistics


class RaspOptMain(xDSLOptMain):
    """
    xDSL's driver, with locations of ops and errors of one line.

    The dialects and passes come from the `xdsl.universe` entry points of raspc, of xDSL and of any
    other installed package.
    """

    parser: LocatedParser | None = None
    """The parser of the current part of the input, until the part is parsed."""

    module: ModuleOp | None = None
    """The module that the passes rewrite."""

    last_pass: ModulePass | None = None
    """The last pass that has run on the current module."""

    first_line: int = 0
    """The number of lines of the input before the current part."""

    output: StringIO | None = None
    """The text that goes to the file of `-o` at the end."""

    running: RunningPass
    """The record of the current pass, for errors about its failure."""

    statistics: "PassStatistics | None" = None
    """The statistics of the passes, if the command line asks for them."""

    dumps: IRDumps
    """The prints of IR before and after passes."""

    reproducer: CrashReproducer | None = None
    """The crash reproducer, if the command line asks for one."""

    status: int = 0
    """The exit status: 1 after an error in a part of the input."""

    def __init__(self, args: Sequence[str] | None = None) -> None:
        given = with_values(sys.argv[1:] if args is None else args)
        super().__init__(description="The optimiser driver of raspc, built on xDSL's", args=given)

    def main(self) -> int:
        """Run the command line, and return the exit status."""
        try:
            self.run()
        except (DiagnosticException, ParseError) as error:
            print(self.describe(error), file=sys.stderr)
            return 1
        if self.statistics is not None:
            sys.stdout.flush()
            print(self.statistics.table(), file=sys.stderr)
        if self.output is not None and self.status == 0:
            with atomic_output(self.args.output_file) as stream:
                stream.write(self.output.getvalue())
        return self.status

    def run(self) -> None:
        """Run each part of the input, also after an error in another part."""
        if self.args.shrink:
            return super().run()
        parts, extension = self.prepare_input()
        texts = [(_bytes_of(stream), first_line) for stream, first_line in parts]
        for stream, _ in parts:
            stream.close()
        output = self.prepare_output()
        is_annotated = any(b"expected-error" in text for text, _ in texts)
        for number, (text, first_line) in enumerate(texts):
            if number > 0:
                output.write("// -----\n")
            errors = self.run_part(text, extension, first_line, output)
            if self.args.verify_diagnostics and is_annotated:
                self.compare(text, first_line, errors)
            else:
                self.report(errors)
        return None

    def run_part(
        self, text: bytes, extension: str, first_line: int, output: IO[str]
    ) -> list[DiagnosticException | ParseError]:
        """Run the passes on a part of the input, and print the result; gives the error raised."""
        try:
            module = self.parse_chunk(BytesIO(text), extension, first_line)
            if module is not None:
                self.apply_passes(module)
                output.write(self.output_resulting_program(module))
            output.flush()
        except ParseError as error:
            error.span = dataclasses.replace(error.span, line_offset=first_line)
            return [error]
        except DiagnosticException as error:
            return [error]
        return []

    def report(self, errors: list[DiagnosticException | ParseError]) -> None:
        """Print errors as xDSL does if its options ask for that, else a line for each."""
        for error in errors:
            is_parse_error = isinstance(error, ParseError)
            if self.args.parsing_diagnostics if is_parse_error else self.args.verify_diagnostics:
                notes = () if is_parse_error else getattr(error, "__notes__", ())
                print(error, *notes, sep="\n")
                continue
            sys.stdout.flush()
            print(self.describe(error), file=sys.stderr)
            if self.args.full_diagnostics:
                print(error, *getattr(error, "__notes__", ()), sep="\n", file=sys.stderr)
            self.status = 1

    def compare(
        self, text: bytes, first_line: int, errors: list[DiagnosticException | ParseError]
    ) -> None:
        """Compare the errors of a part with the expected errors that its comments name."""
        name = self.get_input_name()
        found: list[tuple[int | None, str]] = []
        for error in errors:
            place, _, message = self.describe(error).partition(": error: ")
            line = place.removeprefix(f"{name}:").partition(":")[0]
            found.append((int(line) if line.isdigit() else None, message))
        try:
            expected = expected_errors(text.decode(errors="replace"), first_line)
        except ValueError as error:
            raise RaspcError(str(error), location=name) from error
        for problem in disagreements(expected, found, name):
            print(problem, file=sys.stderr)
            self.status = 1

    def describe(self, error: DiagnosticException | ParseError) -> str:
        """The line that describes an error to the user, with the best known place."""
        if isinstance(error, ParseError):
            return describe(error)
        if self.parser is not None:
            return describe(error, location=self.parser.current_place())
        location = None
        if isinstance(error, VerifyException) and self.module is not None:
            location = place_of_failure(self.module, error)
            if self.last_pass is not None:
                error = VerifyException(f"after pass '{self.last_pass.name}': {error}")
        return describe(error, location=location, default=self.get_input_name())

    # The command line

    def register_all_arguments(self, arg_parser: argparse.ArgumentParser) -> None:
        """Add xDSL's flags, and those of raspc."""
        arg_parser.formatter_class = WholeNames
        super().register_all_arguments(arg_parser)
        add_options(arg_parser)
        self.arg_parser = arg_parser
        complete(arg_parser)

    def setup_pipeline_of_reproducer(self) -> None:
        """Take the options of a crash reproducer, if the input is one and no passes are given."""
        path = self.args.input_file
        if self.args.passes or path is None or not Path(path).is_file():
            return
        with Path(path).open(encoding="utf-8", errors="replace") as stream:
            options = options_in(stream.readline())
        if options:
            print(f"rasp-opt: note: running {path} with {shlex.join(options)}", file=sys.stderr)
            self.args = self.arg_parser.parse_args([*options, path], self.args)

    def register_all_dialects(self) -> None:
        """Register every installed dialect, each loaded at its first use."""
        from raspc.universe import all_dialects

        for name, factory in all_dialects().items():
            self.ctx.register_dialect(name, factory)

    def setup_pipeline(self) -> None:
        """Check the passes, options and target on the command line, and build the pipeline."""
        self.setup_pipeline_of_reproducer()
        specs = expand(self.args.passes)
        for spec in specs:
            self.check_pass(spec)
        self.args.passes = ",".join(map(str, specs))
        self.check_target()
        for name in (*self.args.print_ir_before, *self.args.print_ir_after):
            if name not in ("", *self.available_passes):
                raise unknown_pass(name, self.available_passes)
        if self.args.crash_reproducer is not None:
            check_writable(self.args.crash_reproducer)
        if self.args.output_file is not None:
            check_writable(self.args.output_file)
        super().setup_pipeline()
        self.running = RunningPass()
        xdsl_callback = self.pipeline.callback

        def callback(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            self.last_pass = previous
            if xdsl_callback is not None:
                xdsl_callback(previous, module, following)

        watching: PassPipelineCallbackType = callback
        if self.args.validate:
            from raspc.verification.translation_validation import TranslationValidator

            watching = TranslationValidator().watching(watching)
        self.dumps = IRDumps.of(self.args, lambda: sys.stderr)
        if self.dumps.is_wanted:
            watching = self.dumps.watching(watching)
        if self.args.crash_reproducer is not None:
            flags = flags_of_failures(self.args)
            self.reproducer = CrashReproducer(self.pipeline.passes, flags)
            watching = self.reproducer.watching(watching)
        if self.args.pass_statistics or self.args.timing:
            from raspc.tools.pass_statistics import PassStatistics

            self.statistics = PassStatistics(
                counts=self.args.pass_statistics, times=self.args.timing
            )
            watching = self.statistics.watching(watching)
        self.pipeline = AnalysisPipeline(
            self.pipeline.passes,
            self.running.watching(watching),
            check=self.args.check_analyses,
            check_variables=self.args.check_variables,
        )

    def check_pass(self, spec: ArgSpec) -> None:
        """Raise a one-line error if a pass is unknown or does not take the given options."""
        if spec.name not in self.available_passes:
            raise unknown_pass(spec.name, self.available_passes)
        pass_class = load_pass(spec.name, self.available_passes[spec.name])
        options = ", ".join(options_of(pass_class))
        pass_of(pass_class, spec, f"its options are {options}" if options else "it has no options")

    def check_target(self) -> None:
        """Raise a one-line error if the target does not take the given options."""
        spec = parse_spec(self.args.target)
        target = self.available_targets[spec.name]
        if inspect.signature(target).parameters:
            return  # A plain function takes no options.
        package = top_level(target.__module__)
        kind = load_part(f"target '{spec.name}'", package, cast(Any, target))
        try:
            cast(type[Target], kind).from_spec(spec)
        except ValueError as error:
            raise RaspcError(f"target '{spec.name}': {error}") from error

    # Input and output

    def register_all_frontends(self) -> None:
        """Register MLIR text as the input format, with the parser that sets locations."""

        def parse_mlir(stream: IO[Any]) -> ModuleOp:
            text = _bytes_of(stream).decode()
            self.parser = LocatedParser(self.ctx, text, self.get_input_name(), self.first_line)
            module = self.parser.parse_module(not self.args.no_implicit_module)
            self.parser = None
            return module

        self.available_frontends["mlir"] = parse_mlir

    def get_input_stream(self) -> tuple[IO[Any], str]:
        """The input file and its extension; the standard input for `-` and without a name."""
        if self.args.input_file == "-":
            self.args.input_file = None
        return super().get_input_stream()

    def prepare_input(self) -> tuple[list[tuple[IO[Any], int]], str]:
        """Read and split the input; raises a `RaspcError` unless it is a `.mlir` file of text."""
        try:
            return super().prepare_input()
        except ValueError as error:
            raise RaspcError(one_line(str(error)), remedy="give a .mlir file") from error

    def parse_chunk(
        self, chunk: IO[Any], file_extension: str, start_offset: int = 0
    ) -> ModuleOp | None:
        """Parse a part of the input that starts after `start_offset` lines."""
        self.module, self.last_pass = None, None
        self.first_line = start_offset
        try:
            return super().parse_chunk(chunk, file_extension, start_offset)
        except UnicodeDecodeError as error:
            raise RaspcError(f"the file is not UTF-8 text: {error}") from error

    def apply_passes(self, prog: ModuleOp) -> None:
        """Apply the pipeline, and record the module for diagnostics."""
        self.module = prog
        try:
            with self.running.naming_failures():
                super().apply_passes(prog)
        except Exception:
            self.dumps.failed()
            if self.reproducer is not None:
                with atomic_output(self.args.crash_reproducer) as stream:
                    stream.write(self.reproducer.text())
                name = self.args.crash_reproducer
                print(f"rasp-opt: note: `rasp-opt {name}` reproduces the failure", file=sys.stderr)
            raise

    def output_resulting_program(self, prog: ModuleOp) -> str:
        """Print the module for the target; an error of another package's target names it."""
        try:
            return super().output_resulting_program(prog)
        except (DiagnosticException, MemoryError):
            raise
        except Exception as error:
            if self.args.target == "mlir":
                raise
            raise failure(f"target '{self.args.target}'", error) from error

    def prepare_output(self) -> IO[str]:
        """The stream for the resulting modules, a buffer if they go to a file."""
        if self.args.output_file is None:
            return sys.stdout
        self.output = _KeptOpen()
        return self.output


class _KeptOpen(StringIO):
    """A text buffer that can be read after its writer has closed it."""

    def close(self) -> None:
        """Do nothing."""


def _bytes_of(stream: IO[Any]) -> bytes:
    """The contents of a stream of bytes, as xDSL opens it from 0.74 on, or of text, as before."""
    try:
        content: str | bytes = stream.read()
    except UnicodeDecodeError as error:
        raise RaspcError(f"the file is not UTF-8 text: {error}") from error
    return content.encode() if isinstance(content, str) else content


def main(argv: Sequence[str] | None = None) -> int:
    """Run `rasp-opt`, and return its exit status."""
    return run_command(lambda: RaspOptMain(argv).main(), "rasp-opt")


if __name__ == "__main__":
    sys.exit(main())
