"""
Certification of a finished model: the witness in its file, and proofs by the checker.

    witness = witness_of(model.op, model.source)    # JSON: program, structure, held s-ops
    proofs = certify(model.op, model.source)        # by raspc_check, from the weights alone

The witness is computed from the stored program and the weights, after every pass. It can be
computed again for edited weights, and the checker decides whether they still compute the program.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.utils.exceptions import ParseError, VerifyException

from raspc.pass_pipeline import PIPELINE, parse_passes, run_passes
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.transformer_dialect.model_op import ModelOp
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.module_parser import ModuleParser

LOWERING = "convert-rasp-to-craft"
"""The pass whose input is the program in the witness."""

DEFAULT_ARITHMETIC = {
    "float32": "float32-sum-then-divide",
    "float64": "float64-sum-then-divide",
}
"""The arithmetic of the runners, by the element type of the weights."""

FURTHER_ARITHMETICS = {"float32": ("float32-folded",)}
"""The arithmetics that are tried too, those of run forms that not every model can take."""


class NoWitnessError(RaspcError):
    """The error that no witness can be computed for a model."""


def witness_of(model: ModelOp, source: str | None) -> dict[str, Any]:
    """
    The witness of a model, in the form that `raspc_check` reads.

    source: the program of the model, in the form that `raspc.compiler.source_of` returns.

    Raises:
        NoWitnessError: the model's program is not known, or its passes are not supported.

    """
    from raspc.proof.witness.make_witness import make_witness

    written, lowered = source_and_lowered(source)
    return make_witness(model, find_program(lowered), find_program(written))


def certify(
    model: ModelOp,
    source: str | None,
    arithmetics: Sequence[str] = (),
    *,
    further: Sequence[str] = (),
) -> tuple[dict[str, Any], ...]:
    """
    Proofs of a model by the independent checker, one for each arithmetic.

    arithmetics: names of `raspc_check.roundoff.ARITHMETICS`; by default the runners' arithmetic,
        and further ones of theirs in which the model is proved.
    further: arithmetics that are tried too, and in which the model need not be proved.

    Raises:
        RaspcError: the checker rejects the model; the message names the obligation that fails.

    """
    from raspc.backends.storage.weight_file import pack
    from raspc_check.check import check
    from raspc_check.stored_model import StoredModel, UnreadableError, model_of
    from raspc_check.value_domains import Rejected

    witness = json.loads(json.dumps(witness_of(model, source)))
    arrays = pack({name: attr.data for name, attr in model.parameters.items()})
    stored: StoredModel | None = None
    proofs: list[dict[str, Any]] = []
    dtype = str(model.dtype)
    if not arithmetics:
        arithmetics = (DEFAULT_ARITHMETIC[dtype],)
        further = (*FURTHER_ARITHMETICS.get(dtype, ()), *further)
    for arithmetic in (*arithmetics, *further):
        try:
            stored = stored or model_of(witness, arrays)
            proofs.append(asdict(check(stored, arithmetic)))
        except (Rejected, UnreadableError) as error:
            if arithmetic in further:
                continue
            raise RaspcError(
                f"the model is not proved in {arithmetic}: {error}",
                remedy="run `raspc verify` to look for a wrong result; a proof may also be out of "
                "the checker's reach",
            ) from error
    return tuple(proofs)


def parse_source(text: str | None) -> ModuleOp:
    """
    The program that a model file keeps, with the passes as an attribute.

    Raises:
        NoWitnessError: there is no program, or it is damaged.

    """
    if text is None:
        raise NoWitnessError("the model holds no program", remedy="compile its program again")
    try:
        source = ModuleParser(new_context(), text, "the stored program").parse_module()
        source.verify()
    except (ParseError, VerifyException) as error:
        raise NoWitnessError(
            "the program in the file is damaged", remedy="compile its program again"
        ) from error
    return source


def source_and_lowered(text: str | None) -> tuple[ModuleOp, ModuleOp]:
    """The program of a model file, before its passes and after those up to `LOWERING`."""
    source = parse_source(text)
    pipeline = source.attributes.pop(PIPELINE, None)
    names = pipeline.data if isinstance(pipeline, StringAttr) else ""
    specs = parse_passes(names)
    places = [place for place, spec in enumerate(specs) if spec.name == LOWERING]
    if not places:
        raise NoWitnessError(
            f"the pipeline of the model has no {LOWERING}",
            remedy="compile with `default`, `tracr` or passes of theirs",
        )
    lowered = source.clone()
    run_passes(lowered, specs[: places[0]])
    return source, lowered
