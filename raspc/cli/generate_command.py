"""
`raspc generate`: continue prompts by a model whose result is the next token.

    $ raspc generate examples/corpus/generation/counting.rasp --prompt "2 4"
    6 8 0 2 4 6 8 0
    $ raspc generate examples/corpus/generation/counting.rasp --prompt "2 4" --stop 0
    6 8 0
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from raspc.cli.program_options import (
    add_backend_option,
    add_form_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.run_command import read_inputs
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError, Value
from raspc.values.token_words import read_token, show_values, words

if TYPE_CHECKING:
    from raspc.generation import Generation
    from raspc.model import Model

REASONS = {
    "stop": "a stop token",
    "max_new_tokens": "--max-new-tokens",
    "max_seq_len": "the max_seq_len of the model",
}
"""The reasons for which a generation stops, as the command prints them."""


def add_command(commands: Subcommands) -> None:
    """Add `generate` to the command line."""
    command = add_subcommand(
        commands, "generate", generate, help="continue prompts by a model of the next token"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to run")
    command.add_argument(
        "--prompt",
        action="append",
        required=True,
        dest="prompts",
        metavar="TOKENS",
        help="tokens between blanks; repeat the option for several prompts; - reads lines",
    )
    command.add_argument(
        "--max-new-tokens",
        type=int,
        metavar="N",
        help="the largest number of tokens to generate; by default as many as fit max_seq_len",
    )
    command.add_argument(
        "--stop",
        action="append",
        default=[],
        metavar="TOKEN",
        help="a token after which to stop; repeat the option for several",
    )
    command.add_argument(
        "--no-cache",
        action="store_false",
        dest="cache",
        help="run the whole sequence for each token, instead of one position with a cache of keys",
    )
    command.add_argument(
        "--json", action="store_true", help="print the prompts, tokens and reasons as JSON"
    )
    add_backend_option(command)
    add_form_option(command)
    add_results_option(command)
    add_program_options(command)


def generate(arguments: argparse.Namespace) -> int:
    """Print the generated tokens, a line for each prompt, and to the error stream the reasons."""
    from raspc.cli.program_files import read_model

    model = read_model(arguments.program, arguments, arguments.backend)
    found = _generations(model, arguments)
    if arguments.json:
        print(json.dumps([vars(each) for each in found], indent=2))
        return 0
    for each in found:
        print(show_values(each.tokens), flush=True)
        count = f"{len(each.tokens)} token" + ("" if len(each.tokens) == 1 else "s")
        print(f"stopped after {count}: {REASONS[each.stopped]}", file=sys.stderr)
    return 0


def _generations(model: Model, arguments: argparse.Namespace) -> list[Generation]:
    """The generations from the prompts of the command line; errors have the prompt as location."""
    from raspc.backends.runners.generation.next_tokens import NextTokens

    if arguments.max_new_tokens is not None and arguments.max_new_tokens < 0:
        raise RaspcError(
            f"--max-new-tokens is {arguments.max_new_tokens}", remedy="give at least 0"
        )
    try:  # An error about the model or its form is none about a prompt.
        NextTokens.of(model.op)
        _ = model.generator if arguments.cache else model.runner
    except RaspcError as error:
        error.location = error.location or arguments.program
        raise
    texts = read_inputs(arguments.prompts)
    prompts: list[list[Value]] = []
    for text in texts:
        with _about(text):
            prompts.append([read_token(word, model.op.vocab) for word in words(text)])
    stop = [_stop_token(word, model.op.vocab) for word in arguments.stop]
    settings = {
        "max_new_tokens": arguments.max_new_tokens,
        "stop": stop,
        "cache": arguments.cache,
    }
    try:
        with _about(texts[0]) if len(texts) == 1 else nullcontext():
            return model.generate_batch(prompts, **settings)
    except RaspcError as error:
        raise _with_prompt(error, texts) from None


def _stop_token(word: str, vocabulary: Sequence[Value]) -> Value:
    try:
        return read_token(word, vocabulary)
    except RaspcError as error:
        error.location = f"--stop {word}"
        raise


@contextmanager
def _about(text: str) -> Iterator[None]:
    """Give the prompt `text` as the place of an error that has no place."""
    try:
        yield
    except RaspcError as error:
        error.location = error.location or f'--prompt "{text}"'
        raise


def _with_prompt(error: RaspcError, texts: Sequence[str]) -> RaspcError:
    """The error, with a prompt in place of the index of a sequence."""
    places = {f"sequences[{number}]": text for number, text in enumerate(texts)}
    if error.location in places:
        error.location = f'--prompt "{places[error.location]}"'
    return error
