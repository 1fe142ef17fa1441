"""The programs and models in the files that the command line names: RASP, Python, IR, .rmodel."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import VerifyException

from raspc.cli.program_options import (
    SETTINGS_OF_A_COMPILATION,
    SETTINGS_OF_A_PROGRAM,
    certification,
    first_given,
    validation,
)
from raspc.diagnostics import place_of_failure
from raspc.tools.located_parser import LocatedParser
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.token_words import vocabulary_of

if TYPE_CHECKING:
    from raspc.backends.runners.runner_factory import BackendName
    from raspc.model import Model
    from raspc.tools.pass_statistics import PassStatistics

MODEL_SUFFIX = ".rmodel"
PROGRAM_SUFFIXES = (".py", ".rasp")
ZIP_SIGNATURE = b"PK\x03\x04"


def is_model_file(target: str) -> bool:
    """Whether the command line names a model file, by its extension or its first bytes."""
    path = Path(target)
    if path.suffix == MODEL_SUFFIX:
        return True
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(len(ZIP_SIGNATURE)) == ZIP_SIGNATURE


def read_program(target: str, options: argparse.Namespace) -> ModuleOp:
    """
    The module of the program that the command line names, with the settings of the options.

    With --softest, the scale of the options becomes the softest of the program.
    """
    module = _read_program(target, options)
    if getattr(options, "softest", None):
        options.attention_scale = _softest(module, options)
    return module


def _softest(module: ModuleOp, options: argparse.Namespace) -> float:
    """The softest scale of a program, which is printed to the error stream."""
    from raspc.compiler import certified_for
    from raspc.pass_pipeline import parse_passes
    from raspc.softest_scale import softest_scale

    if options.attention_scale is not None:
        raise RaspcError(
            "--softest searches for the scale that --attention-scale gives",
            remedy="give one of them",
        )
    specs = parse_passes("default" if options.pipeline is None else options.pipeline)
    scale = softest_scale(module, certified_for(specs, **certification(options)))
    print(f"the softest certified scale of attention is {scale:g}", file=sys.stderr)
    return scale


def _read_program(target: str, options: argparse.Namespace) -> ModuleOp:
    """The module of the program that the command line names, with the settings of the options."""
    if Path(target).suffix == ".mlir":
        return read_ir(target, options)
    for suffix in PROGRAM_SUFFIXES:
        if target.endswith(suffix) or target.rpartition(":")[0].endswith(suffix):
            return read_source(target, suffix, options)
    raise RaspcError(
        f"{target} is not a program",
        remedy="give file.rasp, file.py, file.py:name or file.mlir",
    )


def read_source(target: str, suffix: str, options: argparse.Namespace) -> ModuleOp:
    """The module of a program in a RASP or Python file; options override settings of the file."""
    from raspc.frontends.python import load_program, lower_program

    vocab = None if options.vocab is None else vocabulary_of(options.vocab)
    results = getattr(options, "results", None) or ()
    if suffix == ".rasp":
        from raspc.frontends import rasp_language

        loaded = rasp_language.load_program(
            target, max_seq_len=options.max_seq_len, vocab=vocab, results=results
        )
    else:
        loaded = load_program(target, max_seq_len=options.max_seq_len, results=results)
    vocab = loaded.vocab if vocab is None else vocab
    if vocab is None:
        raise RaspcError(
            "the program has no vocabulary",
            location=target,
            remedy='set `vocab` in the file or give --vocab "a b c"',
        )
    if loaded.max_seq_len is None:
        raise RaspcError(
            "the program has no max_seq_len",
            location=target,
            remedy="set `max_seq_len` in the file or give --max-seq-len N",
        )
    causal = loaded.causal if options.causal is None else options.causal
    return lower_program(
        loaded.program,
        vocab=vocab,
        max_seq_len=loaded.max_seq_len,
        causal=bool(causal),
        name=loaded.name,
    )


def read_ir(path: str, options: argparse.Namespace) -> ModuleOp:
    """The module in a file of IR, whose ops have the places in the file as locations."""
    if flag := first_given(options, *SETTINGS_OF_A_PROGRAM):
        raise RaspcError(
            f"{flag} is for Python and RASP programs",
            location=path,
            remedy="change the setting in the file",
        )
    try:
        text = Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise RaspcError(f"the file is not UTF-8 text: {error}", location=path) from error
    module = LocatedParser(new_context(), text, path).parse_module()
    try:
        module.verify()
    except VerifyException as error:
        place = place_of_failure(module, error) or path
        raise RaspcError(str(error), location=place) from error
    return module


def lower(
    module: ModuleOp,
    stage: str,
    options: argparse.Namespace,
    statistics: PassStatistics | None = None,
) -> ModuleOp:
    """
    The module, lowered to a stage by the pipeline of the options.

    A module at the level of the stage is returned unchanged.
    """
    from raspc.compiler import lower_to

    dialects = {op.name.partition(".")[0] for op in module.ops}
    if stage in dialects:
        return module
    level = next((name for name in ("transformer", "craft") if name in dialects), None)
    if level is not None:
        raise RaspcError(
            f"stage '{stage}' is compiled from the rasp dialect, and the module is {level}",
            remedy="give the program, or lower the module with rasp-opt, or run it at stage "
            f"'{level}'",
        )
    if "rasp" not in dialects:
        raise RaspcError("the module holds no program", remedy="give a module with a rasp.program")
    pipeline = "default" if options.pipeline is None else options.pipeline
    return lower_to(
        stage,
        module,
        pipeline=pipeline,
        statistics=statistics,
        validate=validation(options),
        **certification(options),
    )


def source_text(module: ModuleOp, options: argparse.Namespace) -> str | None:
    """The text of a program that its model file keeps; None for IR past the rasp dialect."""
    from raspc.compiler import certified_for, source_of
    from raspc.pass_pipeline import parse_passes

    if {op.name.partition(".")[0] for op in module.ops} != {"rasp"}:
        return None
    specs = parse_passes("default" if options.pipeline is None else options.pipeline)
    return source_of(module, certified_for(specs, **certification(options)))


def read_model(target: str, options: argparse.Namespace, backend: BackendName = "jax") -> Model:
    """
    The model in a file, or the compiled model of the program in a file.

    Its run form is that of `--form`, if the command has the option.
    """
    from raspc.model import Model, load

    form = getattr(options, "form", None)

    if not is_model_file(target):
        program = read_program(target, options)
        source = source_text(program, options)
        module = lower(program, "transformer", options)
        return Model(module, backend=backend, form=form, source=source)
    if flag := first_given(options, *SETTINGS_OF_A_PROGRAM, *SETTINGS_OF_A_COMPILATION):
        raise RaspcError(
            f"{flag} does not change a model file",
            location=target,
            remedy="compile its program again",
        )
    return load(target, backend=backend, form=form)
