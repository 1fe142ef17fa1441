"""
The options of `:compile`, `:inspect` and `:ir`, which are those of `raspc compile`.

    :compile hist --dtype float64 --causal
    :compile hist hist.rmodel --allow-uncertified --vocab "a b c" --max-seq-len 8
"""

from __future__ import annotations

import argparse
import shlex
from typing import NoReturn

from raspc.values import RaspcError
from raspc.values.token_words import vocabulary_of, words

DTYPES = ("float32", "float64", "tf32", "bfloat16")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise RaspcError(f"{self.prog}: {message}", remedy=":help lists the commands")


def read_options(line: str) -> argparse.Namespace:
    """The name, the file and the options in the line of a command."""
    try:
        command, *given = shlex.split(line)
    except ValueError as error:
        raise RaspcError(f"can't read the options: {error}", remedy="close the quotes") from None
    parser = _Parser(prog=command, add_help=False, allow_abbrev=False)
    parser.add_argument("name")
    parser.add_argument("file", nargs="?")
    parser.add_argument("--vocab", type=words, action="extend")
    parser.add_argument("--max-seq-len", type=int)
    parser.add_argument("--causal", action=argparse.BooleanOptionalAction, default=False)
    parser.add_argument("--pipeline", default="default")
    parser.add_argument("--dtype", choices=DTYPES, default="float32")
    parser.add_argument("--allow-uncertified", action="store_true")
    options = parser.parse_args(given)
    options.vocab = options.vocab and vocabulary_of(options.vocab)
    return options
