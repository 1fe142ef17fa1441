"""
The commands of the prompt that begin with a colon, which compile and inspect s-ops.

    :ir NAME                 the program of an s-op in the rasp dialect
    :compile NAME [FILE]     the size of the compiled model; with FILE, write a model file
    :inspect NAME            the layers of the model
    :names                   the names that the session has set
    :help                    these commands

The vocabulary is set by `:vocab a b c`, or else contains the tokens of the example; the longest
input is set by `:max_seq_len N`, or else has the length of the example.
"""

from __future__ import annotations

from typing import Any

from xdsl.dialects.builtin import ModuleOp

from raspc.frontends.python import SOp, lower_program
from raspc.repl.session_state import SessionState
from raspc.token_words import read_vocabulary
from raspc.values import RaspcError

NAMES = (":ir", ":compile", ":inspect", ":vocab", ":max_seq_len", ":names", ":help")


def run_command_line(session: SessionState, line: str) -> None:
    """Run the colon command in a line."""
    command, *arguments = line.rstrip(";").split()
    match command, arguments:
        case ":help", []:
            lines = (__doc__ or "").strip().splitlines()[2:]
            _write(session, "\n".join(part.removeprefix("    ") for part in lines))
        case ":names", []:
            _write(session, " ".join(n for n in session.scope.variables if n != "out"))
        case ":vocab", [_, *_]:
            session.vocab = read_vocabulary(line.removeprefix(":vocab"))
        case ":max_seq_len", [number] if number.isdigit() and int(number) > 0:
            session.max_seq_len = int(number)
        case ":ir", [name]:
            _write(session, str(_module(session, name)))
        case ":inspect", [name]:
            from raspc.model_inspection import describe_model

            _write(session, describe_model(_model(session, name).op))
        case ":compile", [name]:
            _write(session, f"\t = {_summary(_model(session, name))}")
        case ":compile", [name, file]:
            model = _model(session, name)
            model.save(file)
            _write(session, f"\t = {_summary(model)}, in {file}")
        case _:
            known = command in NAMES
            problem = "does not take these arguments" if known else "is not a command"
            raise RaspcError(f"{command} {problem}", remedy=":help lists the commands")


def _write(session: SessionState, text: str) -> None:
    for line in text.splitlines():
        session.write(line)


def _module(session: SessionState, name: str) -> ModuleOp:
    """The program of the s-op with a name."""
    if name not in session.names():
        raise RaspcError(f"undefined name '{name}'")
    sop = session.scope.get(name)
    if not isinstance(sop, SOp):
        raise RaspcError(f"'{name}' is not an s-op")
    example: Any = session.settings.sop_example
    vocab = session.vocab or tuple(dict.fromkeys(example))
    length = session.max_seq_len or len(example)
    return lower_program(sop, vocab=vocab, max_seq_len=length, name=name)


def _model(session: SessionState, name: str) -> Any:
    import raspc

    return raspc.compile(_module(session, name), backend="numpy")


def _summary(model: Any) -> str:
    stats = model.stats
    return (
        f"{stats.n_layers} layers, {stats.total_heads} heads, "
        f"{stats.d_model} directions, {stats.n_params} parameters"
    )
