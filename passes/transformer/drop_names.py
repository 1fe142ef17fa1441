"""`transformer-drop-names`: a model without the names of the s-ops that its parts compute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr, UnknownLoc
from xdsl.passes import ModulePass

from raspc.passes.support.program_pass import programs_of
from raspc.transformer_dialect import HeadOp, MlpOp, ModelOp
from raspc.transformer_dialect.attributes import LabelAttr, LabelsAttr

HIDDEN = "hidden"
"""The name of every part whose own name is dropped."""


@dataclass(frozen=True)
class TransformerDropNames(ModulePass):
    """
    Drop the names of the parts of a model, and the lines of the program that they came from.

    Every head, neuron and direction of a compiled model has the name of the s-op that it belongs
    to, and the model that of the program. Where a tool is to find out what they do, the names would
    tell it; so would the certificate, and what passes and people note in the attributes of the
    module and of its parts, such as the map of a compression, and the records of variables. All of
    that goes. Weights stay as
    they are, and so do tokens and what the results mean: a model without them could not be run.
    With `transformer-rotate-basis` the axes of the stream and of heads say nothing either.

    A model file that `raspc compile` writes has the program beside the model, whatever its passes;
    `raspc hide` writes one without.

    Before:
    ```
    transformer.model @reverse ... residual_labels<"tokens:a", "one"> {
      %y = transformer.attention %x layer 0 { transformer.head<"opp_index"> ... }
      %z = transformer.mlp %y layer 0 neurons<"is_a[0]"> ...
    ```
    After:
    ```
    transformer.model @hidden ... residual_labels<"hidden:0", "hidden:1"> {
      %y = transformer.attention %x layer 0 { transformer.head<"hidden"> ... }
      %z = transformer.mlp %y layer 0 neurons<"hidden[0]"> ...
    ```
    """

    name = "transformer-drop-names"
    drops_variables: ClassVar = True

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        op.attributes.clear()
        op.sym_name = None
        op.location = UnknownLoc()
        models = programs_of(op, ModelOp)
        for number, model in enumerate(models):
            drop_names(model, HIDDEN if len(models) == 1 else f"{HIDDEN}_{number}")


def drop_names(model: ModelOp, name: str) -> None:
    """Give a model and all its parts names that say nothing, and drop its records of variables."""
    for record in model.variables:
        model.body.block.erase_op(record)
    model.sym_name = StringAttr(name)
    model.certificate = None
    model.input.name_hint = None
    model.residual_labels = LabelsAttr(f"{HIDDEN}:{i}" for i in range(model.d_model))
    for number, unembed in enumerate(model.unembeds):
        if unembed.label is not None:
            unembed.label = LabelAttr.get(f"{HIDDEN}_{number}")
    for part in model.walk():
        part.location = UnknownLoc()
        part.attributes.clear()
        for result in part.results:
            result.name_hint = None
        match part:
            case HeadOp():
                part.label = LabelAttr.get(HIDDEN)
            case MlpOp():
                part.neurons = LabelsAttr(f"{HIDDEN}[{i}]" for i in range(part.d_mlp))
            case _:
                pass
