"""
The commands of the prompt that begin with a colon, which compile and inspect s-ops.

    :ir NAME                 the program of an s-op in the rasp dialect
    :compile NAME [FILE]     the size of the compiled model; with FILE, write a model file
    :inspect NAME            the layers of the model
    :vocab TOKENS            set the vocabulary; without it, the tokens of the example
    :max_seq_len N           set the length of the longest input; without it, that of the example
    :names                   the names that the session has set
    :help, help or ?         these commands, and the language in short

:ir, :compile and :inspect take --dtype NAME, --causal, --allow-uncertified, --pipeline PASSES,
--vocab "TOKENS" and --max-seq-len N, as `raspc compile` does.
"""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from raspc.frontends.python import SOp, lower_program
from raspc.repl.compile_options import read_options
from raspc.repl.session_state import SessionState
from raspc.values import RaspcError
from raspc.values.token_words import read_vocabulary

LANGUAGE = """
A statement ends in ';'. Ctrl+C leaves a statement that is half entered; 'exit' leaves the prompt.

    a = indices + 1;                        an s-op: a value for each position
    s = select(tokens, tokens, ==);         a selector: for each query, the keys that it selects
    n = selector_width(s);                  the number of selected keys
    m = aggregate(s, indices);              the mean of the selected values
    x = "-" if indices == 0 else tokens;    a choice for each position
    def f(x, y) { z = x + y; return z; }    a function
    for i in range(3) { a = a + i; }        a loop over a list
    a("abc");                               an s-op on an input
    set example "abc"                       the input on which results are shown
    load "file";                            file.rasp, with its names
"""
"""The part of the help that shows the language."""

NAMES = (":ir", ":compile", ":inspect", ":vocab", ":max_seq_len", ":names", ":help")


def run_command_line(session: SessionState, line: str) -> None:
    """Run the colon command in a line."""
    command, *arguments = line.rstrip(";").split()
    match command, arguments:
        case ":help", []:
            lines = (__doc__ or "").strip().splitlines()[2:]
            _write(session, "\n".join(part.removeprefix("    ") for part in lines))
            _write(session, LANGUAGE.rstrip())
        case ":names", []:
            _write(session, " ".join(n for n in session.scope.variables if n != "out"))
        case ":vocab", [_, *_]:
            session.vocab = read_vocabulary(line.removeprefix(":vocab"))
        case ":max_seq_len", [number] if number.isdigit() and int(number) > 0:
            session.max_seq_len = int(number)
        case ((":ir" | ":inspect" | ":compile"), [_, *_]):
            _run_with_options(session, read_options(line.rstrip(";")), command)
        case _:
            known = command in NAMES
            problem = "does not take these arguments" if known else "is not a command"
            raise RaspcError(f"{command} {problem}", remedy=":help lists the commands")


def _run_with_options(session: SessionState, options: Namespace, command: str) -> None:
    """Run a command about an s-op."""
    if options.file is not None and command != ":compile":
        raise RaspcError(f"{command} writes no file", remedy="leave the file out")
    if command == ":ir":
        _write(session, str(_module(session, options)))
        return
    model = _model(session, options)
    if command == ":inspect":
        from raspc.model_inspection import describe_model

        _write(session, describe_model(model.op))
        return
    if options.file is not None:
        model.save(options.file)
    place = "" if options.file is None else f", in {options.file}"
    _write(session, f"\t = {_summary(model)}{place}")


def _write(session: SessionState, text: str) -> None:
    for line in text.splitlines():
        session.write(line)


def _module(session: SessionState, options: Namespace) -> ModuleOp:
    """The program of the s-op that the options name."""
    name = options.name
    if name not in session.names():
        raise RaspcError(f"undefined name '{name}'")
    sop = session.scope.get(name)
    if not isinstance(sop, SOp):
        raise RaspcError(f"'{name}' is not an s-op")
    example: Any = session.settings.sop_example
    vocab = options.vocab or session.vocab or tuple(example)
    length = options.max_seq_len or session.max_seq_len or len(example)
    return lower_program(sop, vocab=vocab, max_seq_len=length, causal=options.causal, name=name)


def _model(session: SessionState, options: Namespace) -> Any:
    import raspc

    return raspc.compile(
        _module(session, options),
        backend="numpy",
        pipeline=options.pipeline,
        dtype=options.dtype,
        allow_uncertified=options.allow_uncertified,
    )


def _summary(model: Any) -> str:
    stats = model.stats
    return (
        f"{stats.n_layers} layers, {stats.total_heads} heads, "
        f"{stats.d_model} directions, {stats.n_params} parameters"
    )
