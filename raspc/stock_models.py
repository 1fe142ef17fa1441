"""
Compiled models in stock architectures: realised by passes, certified, and exported.

    stock = realise(model, "llama")             # a model of the llama pipeline, with its proof
    export_stock_model(model, "llama", "out")   # a folder for transformers
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from xdsl.utils.arg_spec import ArgSpec

from raspc.backends.export.output_files import write_file
from raspc.backends.export.stock.architectures import ARCHITECTURES, Architecture, Head, head_of
from raspc.backends.export.stock.gguf_file import gguf_bytes
from raspc.backends.export.stock.stock_certificate import ARITHMETIC, StockProof
from raspc.backends.export.stock.stock_folder import export_stock
from raspc.backends.export.tokenizer_files import Split
from raspc.certification import DEFAULT_ARITHMETIC, certify, parse_source
from raspc.compiler import compile as compile_program
from raspc.model import Model
from raspc.model_export import facts_of
from raspc.pass_pipeline import PIPELINE, parse_passes, run_passes
from raspc.passes.transformer.convert_unembedding import Others
from raspc.passes.transformer.insert_norms import TransformerInsertNorms
from raspc.transformer_dialect import EmbedOp, ModelOp
from raspc.transformer_dialect.next_token_columns import is_next_token
from raspc.transformer_dialect.plain_architecture import is_plain, realised_architecture
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

PINNED = "beside the pinned"
"""The part of the checker's reason that a larger pinned constant may remove."""

FORMAT = "float32"
"""The element type of checkpoints."""


@dataclass(frozen=True)
class StockModel:
    """A model in an architecture, and its task."""

    model: Model
    architecture: Architecture
    head: Head

    __repr__ = short_repr


def architecture_named(arch: str) -> Architecture:
    """The architecture of a name; raises `RaspcError` if there is none."""
    return ARCHITECTURES.get_or_raise(arch)


def realise(model: Model, arch: str, *, uncertified: bool = False, tie: bool = False) -> StockModel:
    """
    A model in an architecture, proved in the arithmetic of transformers.

    Args:
        model: the compiled model.
        arch: the name of an architecture.
        uncertified: whether a model that is not proved is returned too.
        tie: whether the unembedding is the embedding of tokens, for a model of the next token.

    Raises:
        RaspcError: if the architecture cannot hold the model, the model is not proved in it, or
            embeddings are to be tied in a classifier of positions.

    """
    architecture = architecture_named(arch)
    if len(model.op.unembeds) != 1:
        raise RaspcError(
            f"'{model.name}' has {len(model.op.unembeds)} results, and a stock class has one",
            remedy="name one with --output",
        )
    if not is_plain(model.op):
        return _realised_before(model, arch, tie=tie)
    tokens = _results_are_tokens(model.op)
    head = head_of(architecture, arch, causal=model.causal, tokens=tokens)
    if tie and head != "causal-lm":
        raise RaspcError(
            f"'{model.name}' as {arch} labels positions, and embeddings are tied in models of the "
            "next token alone",
            remedy="leave out --tie-embeddings",
        )
    reason: RaspcError | None = None
    first: Model | None = None
    for base, pin, others in _candidates(model, architecture, tie=tie):
        if reason is not None and pin != architecture.pins[0] and PINNED not in reason.message:
            continue
        module = base.module.clone()
        passes = realising_passes(arch, head, pin, others, tie=tie)
        run_passes(module, passes, verify_each=False)
        realised = Model(module, backend=model.backend, source=base.source)
        # Zero columns are right by the proof alone.
        first = first or (None if others == "zero" else realised)
        try:
            realised.proofs = certify(
                realised.op, realised.source, (ARITHMETIC,), further=(DEFAULT_ARITHMETIC[FORMAT],)
            )
            return StockModel(realised, architecture, head)
        except RaspcError as error:
            reason = error
    assert first is not None
    assert reason is not None
    if uncertified:
        return StockModel(first, architecture, head)
    raise RaspcError(
        f"'{model.name}' as {arch}: {reason.message}",
        remedy="export it with --allow-uncertified, or to another architecture",
    ) from reason


def _realised_before(model: Model, arch: str, *, tie: bool) -> StockModel:
    """The model of the file in a checkpoint, as it is."""
    made_for = realised_architecture(model.op)
    if made_for not in (arch, ARCHITECTURES[arch].network):
        other = "" if made_for is None else f"export it as {made_for}, or "
        raise RaspcError(
            f"'{model.name}' is realised in an architecture, which is not {arch}",
            remedy=f"{other}export the model before it was realised",
        )
    if tie and model.op.unembeds[0].tied is None:
        raise RaspcError(
            f"'{model.name}' is realised with an unembedding of its own",
            remedy="leave out --tie-embeddings, or export the model before it was realised",
        )
    is_token = is_next_token(model.op, model.op.unembeds[0])
    head: Head = "causal-lm" if is_token else "token-classification"
    return StockModel(model, ARCHITECTURES[arch], head)


def _candidates(
    model: Model, architecture: Architecture, *, tie: bool
) -> Iterator[tuple[Model, int, Others]]:
    """
    Plain models of a program, logarithms of pinned constants and columns of other tokens, in order.

    A norm's error in a score grows with the score, so that softer attention may be proved where the
    usual attention is not.
    """
    base = (
        _recompiled(model, architecture.compiled_by) if _needs_other(model, architecture) else model
    )
    for pin in architecture.pins:
        for others in _other_columns(base.op, tie=tie):
            yield base, pin, others
    if architecture.soft_scale is not None and model.source is not None:
        try:
            soft = _recompiled(model, architecture.compiled_by, architecture.soft_scale)
        except RaspcError:
            return
        for others in _other_columns(soft.op, tie=tie):
            yield soft, architecture.pins[0], others


def _other_columns(model: ModelOp, *, tie: bool) -> tuple[Others, ...]:
    """
    The columns of tokens that are no results, to be tried in order.

    Tied columns are in the stream, where norms feel a large constant. Columns of zeros need no
    bias, and so one direction less; they are below the logit 1 of a one-hot result.
    """
    if not tie:
        return ("constant",)
    (unembed,) = model.unembeds
    ones = bool(np.isin(unembed.matrix, (0.0, 1.0)).all())
    is_one_hot = ones and unembed.decode.kind == "categorical" and unembed.b_U is None
    return ("zero", "lower") if is_one_hot else ("lower",)


def realising_passes(
    arch: str, head: Head, pin: int, others: Others = "constant", *, tie: bool = False
) -> tuple[ArgSpec, ...]:
    """
    The passes that realise a plain model for a task.

    Args:
        arch: the name of the architecture.
        head: the task.
        pin: the logarithm of the pinned constant.
        others: the columns of logits of tokens that are no results.
        tie: whether the unembedding is tied to the embedding of tokens.

    """
    columns = "tokens" if head == "causal-lm" else "values"
    specs = tuple(
        ArgSpec(spec.name, {**spec.parameters, "log2-pin": (pin,)})
        if spec.name == TransformerInsertNorms.name
        else spec
        for spec in parse_passes(arch)
    )
    first = f"transformer-convert-unembedding{{to={columns} others={others}}}"
    if not tie:
        return (*parse_passes(first), *specs)
    is_layer = any(spec.parameters.get("kind") == ("layer",) for spec in specs)
    second = f"transformer-tie-embeddings{{balance={str(is_layer).lower()}}}"
    return (*parse_passes(f"{first},{second}"), *specs)


def export_stock_model(
    model: Model,
    arch: str,
    path: str | os.PathLike[str],
    *,
    uncertified: bool = False,
    split: Split | None = None,
    tie: bool = False,
) -> StockModel:
    """
    Write the folder of a model in an architecture.

    Args:
        model: the compiled model.
        arch: the name of an architecture.
        path: the folder, which appears when it is complete.
        uncertified: whether a model that is not proved is written too, without a certificate.
        split: the parts of a text that the tokenizer makes tokens of; None for words.
        tie: whether the unembedding is the embedding of tokens.

    Raises:
        RaspcError: as `realise` and `export_stock`.

    """
    stock = realise(model, arch, uncertified=uncertified, tie=tie)
    write_stock_folder(stock, path, split)
    return stock


def write_stock_folder(
    stock: StockModel, path: str | os.PathLike[str], split: Split | None = None
) -> None:
    """Write the folder of a realised model; raises as `export_stock`."""
    facts, proof = facts_of(stock.model, stock.model, split), _proof(stock.model)
    export_stock(stock.model.op, stock.architecture, stock.head, Path(path), facts, proof)


def write_stock_gguf(
    stock: StockModel, path: str | os.PathLike[str], split: Split | None = None
) -> None:
    """Write the GGUF file of a realised model; raises as `gguf_bytes`."""
    write_file(Path(path), gguf_bytes(stock.model.op, stock.architecture, split or "words"))


def _proof(model: Model) -> StockProof | None:
    """The proof of a realised model with its file; None for a model that is not proved."""
    if not model.proofs:
        return None
    with TemporaryDirectory() as folder:
        stored = Path(folder) / "model.rmodel"
        model.save(stored)
        return StockProof(stored.read_bytes(), model.proofs)


def _results_are_tokens(model: ModelOp) -> bool:
    """Whether each result is a token or undefined, and one at least is a token."""
    values = set(model.unembeds[0].decode.values) - {None}
    return bool(values) and values <= set(model.vocab)


def _needs_other(model: Model, architecture: Architecture) -> bool:
    """Whether a model has a position embedding, and the architecture has none."""
    embed = model.op.body.block.first_op
    assert isinstance(embed, EmbedOp)
    return architecture.compiled_by == "rotary" and embed.W_pos.data.n_nonzero > 0


def _recompiled(model: Model, pipeline: str, scale: float | None = None) -> Model:
    """The model of the same program by a named pipeline, with a scale of attention."""
    program = parse_source(model.source)
    program.attributes.pop(PIPELINE, None)
    return compile_program(
        program, pipeline=pipeline, backend=model.backend, validate="off", attention_scale=scale
    )
