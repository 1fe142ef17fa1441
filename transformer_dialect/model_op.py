"""`transformer.model`: a network with the vocabulary, special tokens and sizes to run it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from xdsl.dialects.builtin import (
    I64,
    IntegerAttr,
    StringAttr,
    SymbolNameConstraint,
    UnitAttr,
    i64,
)
from xdsl.ir import Attribute, Block, BlockArgument, Operation, Region, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
    var_operand_def,
)
from xdsl.traits import (
    CallableOpInterface,
    HasParent,
    IsolatedFromAbove,
    IsTerminator,
    Pure,
    ReturnLike,
    SymbolOpInterface,
)
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.attributes import CertificateAttr, LabelsAttr, VocabAttr, WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp, check_shape
from raspc.transformer_dialect.norm_op import NormOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.types import LogitsType, TokensType
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.transformer_dialect.variable_op import VariableOp
from raspc.values import Value


class _ModelCallable(CallableOpInterface):
    """The call signature of a model: token ids to the logits of each unembedding."""

    @classmethod
    def get_callable_region(cls, op: Operation) -> Region:
        assert isinstance(op, ModelOp)
        return op.body

    @classmethod
    def get_argument_types(cls, op: Operation) -> tuple[Attribute, ...]:
        return (TokensType(),)

    @classmethod
    def get_result_types(cls, op: Operation) -> tuple[Attribute, ...]:
        assert isinstance(op, ModelOp)
        return tuple(unembed.logits.type for unembed in op.unembeds)


@irdl_op_definition
class ModelOp(IRDLOperation):
    """
    A transformer: a chain of components from token ids to logits.

        transformer.model @shift tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 4 causal
            residual_labels<"tokens:a", "tokens:b", "one"> {
        ^bb0(%tokens : !transformer.tokens):
          %x = transformer.embed %tokens ... : !transformer.residual<3>
          %y = transformer.attention %x layer 0 { ... } : !transformer.residual<3>
          %z = transformer.mlp %y layer 0 ... : !transformer.residual<3>
          %o = transformer.unembed %z ... : !transformer.residual<3> -> !transformer.logits<2>
          transformer.return %o : !transformer.logits<2>
        }

    `tokens` lists the tokens by id, BOS and PAD among them. The ids of a sequence of n tokens, n at
    most `max_seq_len`, are BOS, the tokens, and any number of PAD. In a `causal` model a query
    attends to no later key. Each direction has a residual label: `name:value` for a value of the
    s-op `name`, otherwise `name`. Half-layers stand in the order of their layers, attention before
    MLP.
    """

    name = "transformer.model"

    sym_name = prop_def(SymbolNameConstraint())
    tokens = prop_def(VocabAttr)
    bos = prop_def(IntegerAttr[I64])
    pad = prop_def(IntegerAttr[I64])
    max_seq_len = prop_def(IntegerAttr[I64])
    causal = opt_prop_def(UnitAttr)
    residual_labels = prop_def(LabelsAttr)
    certificate = opt_prop_def(CertificateAttr)
    """The proved error bound of each decision; None if the model has no certificate."""
    body = region_def("single_block")

    assembly_format = (
        "$sym_name `tokens` `` $tokens `bos` $bos `pad` $pad `max_seq_len` $max_seq_len "
        "(`causal` $causal^)? `residual_labels` `` $residual_labels "
        "(`certificate` $certificate^)? $body attr-dict"
    )
    traits = traits_def(IsolatedFromAbove(), SymbolOpInterface(), _ModelCallable())

    def __init__(
        self,
        name: str,
        *,
        tokens: VocabAttr | Iterable[object],
        bos: int,
        pad: int,
        max_seq_len: int,
        residual_labels: LabelsAttr | Iterable[str],
        causal: bool = False,
        body: Region | None = None,
    ):
        """
        Build a model, by default with an empty body.

        Args:
            name: the symbol name.
            tokens: the values of ids 0, 1, ...
            bos, pad: the ids of BOS and PAD.
            max_seq_len: the largest number of tokens in a sequence, BOS not counted.
            residual_labels: the label of each direction of the stream.
            causal: whether queries attend to no later key.
            body: the network; None for an empty block that takes the ids.

        """
        labels = residual_labels
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "tokens": tokens if isinstance(tokens, VocabAttr) else VocabAttr(tokens),
                "bos": IntegerAttr(bos, i64),
                "pad": IntegerAttr(pad, i64),
                "max_seq_len": IntegerAttr(max_seq_len, i64),
                "causal": UnitAttr() if causal else None,
                "residual_labels": labels if isinstance(labels, LabelsAttr) else LabelsAttr(labels),
            },
            regions=[body or Region(Block(arg_types=[TokensType()]))],
        )

    @property
    def input(self) -> BlockArgument:
        """The block argument that holds the ids, BOS first."""
        return self.body.block.args[0]

    @property
    def vocab(self) -> tuple[Value, ...]:
        """The tokens that an input may hold: all but BOS and PAD."""
        return tuple(self.tokens.data[i] for i in self.vocab_ids)

    @property
    def vocab_ids(self) -> tuple[int, ...]:
        """The ids of the tokens that an input may hold."""
        reserved = (self.bos_id, self.pad_id)
        return tuple(i for i in range(len(self.tokens.data)) if i not in reserved)

    @property
    def bos_id(self) -> int:
        """The id of BOS, the token at position 0 of every sequence."""
        return self.bos.value.data

    @property
    def pad_id(self) -> int:
        """The id of PAD, the token that fills short sequences; attention masks it."""
        return self.pad.value.data

    @property
    def max_length(self) -> int:
        """The largest number of tokens in a sequence, BOS not counted."""
        return self.max_seq_len.value.data

    @property
    def d_model(self) -> int:
        """The number of directions of the residual stream."""
        return len(self.residual_labels.data)

    @property
    def dtype(self) -> np.dtype[Any]:
        """The NumPy type of the weights."""
        (first, *_) = self.components
        return next(iter(first.weights.values())).data.dtype

    @property
    def components(self) -> tuple[ComponentOp, ...]:
        """The components in the order of the chain; heads are in the attention of their layer."""
        return tuple(op for op in self.body.block.ops if isinstance(op, ComponentOp))

    @property
    def variables(self) -> tuple[VariableOp, ...]:
        """The records of the variables of the source program, in order."""
        return tuple(op for op in self.body.block.ops if isinstance(op, VariableOp))

    @property
    def unembeds(self) -> tuple[UnembedOp, ...]:
        """The unembeddings whose logits the model returns, in order."""
        terminator = self.body.block.last_op
        results = terminator.operands if isinstance(terminator, ReturnOp) else ()
        return tuple(value.owner for value in results if isinstance(value.owner, UnembedOp))

    @property
    def parameters(self) -> dict[str, WeightAttr]:
        """
        All weights by name, in the order of the network.

            {"embed/W_E": ..., "layer0/head0/W_Q": ..., "layer0/mlp/b_in": ..., "unembed/W_U": ...}
        """
        return {
            f"{op.component}/{name}": weight
            for op in self.body.walk()
            if isinstance(op, ComponentOp)
            for name, weight in op.weights.items()
        }

    def verify_(self) -> None:
        """Check the ids, the chain of components, and the shapes and types of the weights."""
        self._verify_ids()
        block = self.body.block
        if len(block.args) != 1 or not isinstance(block.args[0].type, TokensType):
            raise VerifyException("the body takes one argument, of type !transformer.tokens")
        if not isinstance(block.last_op, ReturnOp):
            raise VerifyException("the body does not end in transformer.return; add it")
        self._verify_chain()
        self._verify_names()
        self._verify_attributes()
        self._verify_certificate()
        element_types = {weight.data.element_type for weight in self.parameters.values()}
        if len(element_types) > 1:
            raise VerifyException(
                f"the weights mix {' and '.join(sorted(element_types))}; store all in one type"
            )

    def _verify_names(self) -> None:
        """Check that no norm has the name of another component."""
        others = [op for op in self.body.walk() if isinstance(op, ComponentOp)]
        taken = {op.component for op in others if not isinstance(op, NormOp)}
        for op in self.body.block.ops:
            if isinstance(op, NormOp):
                name = op.component
                activation = name.startswith("residual/") or name.endswith(("/pattern", "/neurons"))
                if not name or activation:
                    raise VerifyException(
                        f"'{name}' is no name of a norm; give one such as layer0/attn_norm"
                    )
                if name in taken:
                    raise VerifyException(
                        f"two components are named '{name}'; give each norm its own name"
                    )
                taken.add(name)

    def _verify_attributes(self) -> None:
        """Check that no component has a weight in its attribute dictionary, where none is read."""
        for op in self.body.walk():
            if isinstance(op, ComponentOp):
                known = op.get_irdl_definition().properties.keys()
                if stray := sorted(known & op.attributes.keys()):
                    raise VerifyException(
                        f"{op.component} has {stray[0]} in its attribute dictionary, where nothing "
                        f"reads it; write {stray[0]} before the braces"
                    )

    def _verify_certificate(self) -> None:
        """Check that every result of several values has a finite margin."""
        if self.certificate is None:
            return
        counts = [len(op.decode.values) for op in self.unembeds]
        vacuous = self.certificate.data.vacuous(counts)
        if vacuous is not None:
            raise VerifyException(
                f"the certificate gives '{vacuous.label}' an infinite margin, but the result has "
                "several values; certify the model again"
            )

    def _verify_ids(self) -> None:
        n_tokens = len(self.tokens.data)
        for name, token in (("bos", self.bos_id), ("pad", self.pad_id)):
            if not 0 <= token < n_tokens:
                raise VerifyException(f"{name} {token} is not an id; use 0 to {n_tokens - 1}")
        if self.bos_id == self.pad_id:
            raise VerifyException(f"bos and pad are both {self.bos_id}; give each an id of its own")
        if self.max_length < 1:
            raise VerifyException(f"max_seq_len is {self.max_length}; allow at least one token")

    def _verify_chain(self) -> None:
        """Check that each component reads the stream that the component before it writes."""
        stream: SSAValue | None = None
        normed: SSAValue | None = None
        last_half = (-1, -1)
        for op in self.body.block.ops:
            if isinstance(op, ReturnOp):
                return
            if isinstance(op, VariableOp):
                continue
            if isinstance(op, EmbedOp):
                if stream is not None:
                    raise VerifyException("the body embeds twice; merge the two transformer.embed")
                self._verify_embed(op)
                stream = op.stream
            elif isinstance(op, (NormOp, AttentionOp, MlpOp, UnembedOp)):
                if normed is not None and op.input is normed:
                    stream = normed
                read = op.reads if isinstance(op, (AttentionOp, MlpOp)) else None
                if op.input is not stream or (read is not None and read is not normed):
                    raise VerifyException(
                        f"{op.component} does not read the stream as the component before it gives "
                        "it; chain the components"
                    )
                if isinstance(op, UnembedOp):
                    self._verify_tied(op)
                    continue
                if isinstance(op, NormOp):
                    normed = op.output
                    continue
                stream, normed = op.output, None
                last_half = _next_half(last_half, op)
            else:
                raise VerifyException(f"{op.name} is not a component of a model; remove it")

    def _verify_tied(self, op: UnembedOp) -> None:
        """Check that a tied unembedding has a column for each id."""
        n_tokens, n_out = len(self.tokens.data), op.logits.type.n_out
        if op.tied is not None and n_out != n_tokens:
            raise VerifyException(
                f"{op.component} is tied to {n_tokens} rows of W_E, but has {n_out} columns of "
                "logits; decode one value for each id"
            )

    def _verify_embed(self, op: EmbedOp) -> None:
        """Check that the embedding has a row for each token and position, a column for a label."""
        d_model = self.d_model
        if op.stream.type.d_model != d_model:
            raise VerifyException(
                f"residual_labels lists {d_model}, but the stream has {op.stream.type.d_model} "
                "directions; give one label for each"
            )
        n_tokens, n_positions = len(self.tokens.data), self.max_length + 1
        check_shape("W_E", op.W_E, (n_tokens, d_model), "tokens x d_model, with BOS and PAD")
        check_shape(
            "W_pos", op.W_pos, (n_positions, d_model), "1 + max_seq_len x d_model, BOS first"
        )


def _next_half(last: tuple[int, int], op: AttentionOp | MlpOp) -> tuple[int, int]:
    """
    The half-layer of an op: (layer, 0) for attention or (layer, 1) for an MLP.

    Raises:
        VerifyException: if the half-layer does not come after `last`.

    """
    half = (op.layer_index, int(isinstance(op, MlpOp)))
    if half <= last:
        before = f"layer{last[0]}/{('attn', 'mlp')[last[1]]}"
        raise VerifyException(
            f"{op.component} comes after {before}; number the layers upwards, and give each at "
            "most one attention and then at most one MLP"
        )
    return half


@irdl_op_definition
class ReturnOp(IRDLOperation):
    """
    The terminator of a model's body, with the logits that the model returns.

        transformer.return %o : !transformer.logits<2>
    """

    name = "transformer.return"

    logits = var_operand_def(LogitsType)

    assembly_format = "$logits attr-dict `:` type($logits)"
    traits = traits_def(IsTerminator(), ReturnLike(), Pure(), HasParent(ModelOp))

    def __init__(self, *logits: SSAValue | Operation):
        super().__init__(operands=[logits])

    def verify_(self) -> None:
        """Check that the operands are results of unembeddings, one at least."""
        if not self.operands:
            raise VerifyException("nothing is returned; return the result of a transformer.unembed")
        if any(not isinstance(value.owner, UnembedOp) for value in self.operands):
            raise VerifyException("a model returns the results of transformer.unembed alone")
