"""
Tracr's function `compile_rasp_to_model`.

    model = compile_rasp_to_model(program, vocab={1, 2, 3}, max_seq_len=5, compiler_bos="BOS")
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from raspc.frontends.python import SOp
from raspc.tracr.compiler.assemble import AssembledTransformerModel, assemble
from raspc.tracr.compiler.basis_inference import InvalidValueSetError
from raspc.tracr.compiler.compiled_program import CompiledProgram
from raspc.tracr.compiler.tracr_labels import AddedTokens
from raspc.values import RaspcError

COMPILER_BOS = "compiler_bos"
COMPILER_PAD = "compiler_pad"

TracrOutput = AssembledTransformerModel
"""The result of a compilation in forks of Tracr: the attributes `model`, `graph`, `craft_model`."""


def compile_rasp_to_model(
    program: SOp,
    vocab: Iterable[Any],
    max_seq_len: int,
    causal: bool = False,
    compiler_bos: str = COMPILER_BOS,
    compiler_pad: str = COMPILER_PAD,
    mlp_exactness: float = 100,
    *,
    dtype: str = "float32",
    allow_uncertified: bool = False,
) -> AssembledTransformerModel:
    """
    Compile a program to a model.

    vocab: the tokens that an input may hold.
    max_seq_len: the number of tokens in the longest input, without BOS.
    causal: whether a position sees itself and earlier positions only.
    compiler_bos, compiler_pad: the names of the tokens that the compiler adds.
    mlp_exactness: accepted for Tracr's programs and ignored: the compiler computes the slopes of
        an MLP's steps.
    dtype, allow_uncertified: the arithmetic of the certificate, and whether to return a model
        without one if there is no proof, as for `raspc.compile`.

    Raises InvalidValueSetError, a NotImplementedError, for a program that Tracr's construction
    can't decode right; the message has the place and the reason.
    """
    tokens = list(vocab)
    for name, token in (("BOS", compiler_bos), ("PAD", compiler_pad)):
        if token in tokens:
            raise ValueError(f"the vocabulary holds {token!r}, which is the compiler's {name}")
    if compiler_bos == compiler_pad:
        raise ValueError(f"BOS and PAD are both {compiler_bos!r}")
    if not mlp_exactness > 0:
        raise ValueError(f"mlp_exactness must be positive, not {mlp_exactness}")
    try:
        compiled = CompiledProgram.of(
            program,
            tokens,
            max_seq_len,
            causal=causal,
            added=AddedTokens(compiler_bos, compiler_pad),
            dtype=dtype,
            allow_uncertified=allow_uncertified,
        )
    except RaspcError as error:
        raise InvalidValueSetError(str(error)) from error
    assert compiled.model is not None
    return assemble(
        compiled.model, compiler_bos, compiler_pad, compiled.directions.__getitem__, compiled
    )
