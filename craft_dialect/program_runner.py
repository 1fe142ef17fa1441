"""The output values of a craft program on a sequence of tokens, by interpretation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter

from raspc.craft_dialect.interpreter import CraftFunctions, Vectors
from raspc.craft_dialect.ops import UnembedOp, token_labels
from raspc.craft_dialect.program_op import ProgramOp, ReturnOp
from raspc.transformer_dialect.attributes import Decoding
from raspc.values.diagnostic import RaspcError
from raspc.values.text import value_text
from raspc.values.value import PythonValue, Value, canonical, to_python


def find_program(module: ModuleOp) -> ProgramOp:
    """
    The first craft program of a module.

    Raises:
        RaspcError: if the module holds no craft program.

    """
    for op in module.ops:
        if isinstance(op, ProgramOp):
            return op
    raise RaspcError("the module holds no craft.program", remedy="run convert-rasp-to-craft")


Results: TypeAlias = list[PythonValue] | tuple[list[PythonValue], ...]
"""The outputs of a program: a list with one value for each token, or a tuple of such lists."""


def evaluate(module: ModuleOp, tokens: Sequence[object]) -> Results:
    """
    The decoded outputs of the module's craft program on `tokens` (without BOS).

    Raises:
        RaspcError: if the module holds no craft program, or the sequence is empty, longer than
            `max_seq_len`, or has a token outside the vocabulary.

    """
    program = find_program(module)
    functions = CraftFunctions(program, _token_names(program, tokens))
    interpreter = Interpreter(module)
    interpreter.register_implementations(functions)
    outputs = interpreter.run_ssacfg_region(program.body, ())
    terminator = program.body.block.last_op
    assert isinstance(terminator, ReturnOp)
    results: list[list[PythonValue]] = []
    for logits, output in zip(outputs, terminator.outputs, strict=True):
        assert isinstance(output.owner, UnembedOp)
        values = decode(output.owner.decode.data, logits[1:])
        results.append([to_python(v) for v in values])
    return results[0] if len(results) == 1 else tuple(results)


def decode(decoding: Decoding, logits: Vectors) -> list[Value]:
    """
    The output value at each position, by the decoding.

    Args:
        decoding: the rule, and the values that the output can take.
        logits: [positions, columns of the decoding], without BOS.

    """
    if decoding.kind == "categorical":
        return [decoding.values[i] for i in np.argmax(logits, axis=1)]
    numbers = np.array(
        [float(v) for v in decoding.values if not isinstance(v, (str, tuple, type(None)))]
    )
    return [decoding.values[i] for i in np.abs(logits - numbers).argmin(axis=1)]


def _token_names(program: ProgramOp, tokens: Sequence[object]) -> list[str]:
    if not tokens:
        raise RaspcError("the input is empty", remedy="give at least one token")
    longest = program.max_seq_len.value.data
    if len(tokens) > longest:
        raise RaspcError(
            f"the input has {len(tokens)} tokens, more than max_seq_len {longest}",
            remedy="shorten it, or compile with a larger max_seq_len",
        )
    names = dict(zip(program.tokens.data, token_labels(program), strict=False))
    out: list[str] = []
    for token in tokens:
        value = canonical(token)
        if value not in names:
            raise RaspcError(
                f"token {value_text(value)} is not in the vocabulary "
                f"{', '.join(map(value_text, program.tokens.data))}",
                remedy="use tokens of the vocabulary, or compile with a larger one",
            )
        out.append(names[value])
    return out
