"""`convert-transformer-to-stablehlo`: a network as a program for XLA, IREE and their kin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from raspc.passes.support.program_pass import programs_of
from raspc.transformer_dialect import ModelOp
from raspc.values.diagnostic import RaspcError, error_at

if TYPE_CHECKING:
    from xdsl.dialects.func import FuncOp

ENTRY = "main"
"""The name of the function, by which XLA finds it."""


@dataclass(frozen=True)
class ConvertTransformerToStablehlo(ModulePass):
    """
    Turn a model into a StableHLO function of the ids and the weights.

    The function is `@main`, as XLA asks, and the module gets the model's name. Its arguments are
    the ids, i32 [batch, length] with BOS first and PAD behind, and then every weight in the order
    of the network (as in a model file); `transformer.weight` names each. Its results are the
    logits, [batch, length, n_out] for each unembed. Matrix products ask for full precision, and
    the softmax is exactly zero on what a query does not see: PAD, and in a causal model what is to
    come. StableHLO has no error function: that of the exact GELU is a quotient of polynomials with
    the precision of float32, and a model of float64 with the exact GELU is refused.

    Before:
    ```
    transformer.model @shift tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 4 ... {
    ^bb0(%tokens: !transformer.tokens):
      %x = transformer.embed %tokens W_E <3x2xf32 ...> W_pos <5x2xf32 ...> ...
      %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 ...> ...
      transformer.return %o : !transformer.logits<1>
    }
    ```
    After, with `batch=8 length=5`:
    ```
    func.func public @main(
        %ids: tensor<8x5xi32>,
        %W_E: tensor<3x2xf32> {transformer.weight = "embed/W_E"},
        %W_pos: tensor<5x2xf32> {transformer.weight = "embed/W_pos"},
        %W_U: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<8x5x1xf32> {
      %rows = "stablehlo.gather"(%W_E, %ids) ... -> tensor<8x5x2xf32>
      ...
      %logits = stablehlo.dot_general %x, %W_U, contracting_dims = [2] x [0], ...
      func.return %logits : tensor<8x5x1xf32>
    }
    ```

    Options:
      batch: the number of sequences; `?` in the text, for any number, if it is left out.
      length: the length of the sequences with BOS and padding; `?` if it is left out.
    """

    name = "convert-transformer-to-stablehlo"

    batch: int | None = None
    length: int | None = None

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for option in ("batch", "length"):
            size = getattr(self, option)
            if size is not None and size < 1:
                raise RaspcError(
                    f"{self.name}: {option} is {size}", remedy="give at least 1, or leave it out"
                )
        models = programs_of(op, ModelOp)
        if len(models) > 1:
            raise error_at(
                models[1],
                f"a StableHLO program starts at one function, and this is the model after "
                f"'{models[0].sym_name.data}'",
                "give each model a module of its own",
            )
        for model in models:
            self._check_length(model)
            Rewriter.replace_op(model, self._lower(model), [])
            op.sym_name = StringAttr(model.sym_name.data)

    def _check_length(self, model: ModelOp) -> None:
        most = model.max_length + 1
        if self.length is not None and self.length > most:
            raise error_at(
                model,
                f"length is {self.length}, and the model has {most} positions",
                f"give at most {most}, which counts BOS, or compile with a larger max_seq_len",
            )

    def _lower(self, model: ModelOp) -> FuncOp:
        from raspc.passes.conversion.transformer_to_stablehlo.model_function import lower_model

        return lower_model(model, ENTRY, batch=self.batch, length=self.length)
