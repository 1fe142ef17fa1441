"""Passes that change a certified program, and models that are not those of their program."""

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import FloatAttr, UnitAttr, f64
from xdsl.passes import ModulePass

import raspc
from raspc import rasp
from raspc.certification import certify
from raspc.passes.support.analysis_pass import AnalysisPass
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.transformer_dialect import AttentionOp, MlpOp, Norm, NormOp, UnembedOp, VocabAttr
from raspc.transformer_dialect.attributes import CertificateAttr
from raspc.transformer_dialect.norm_op import NormAttr
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.certificate import Certificate


def compiled(pipeline="default"):
    """A model of two results, one of them a token of before."""
    before = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
    result = rasp.Aggregate(before, rasp.tokens, "a").named("before")
    results = {"before": result} | ({} if "," in pipeline else {"tokens": rasp.tokens})
    return raspc.compile(
        results, vocab=["a", "b"], max_seq_len=2, pipeline=pipeline, backend="numpy"
    )


class Change(ModulePass):
    """A pass that knows nothing of certificates, and moves one weight."""

    name = "change"

    def apply(self, ctx, op):
        """Double W_U of the first result."""
        (model,) = op.ops
        unembed = model.unembeds[0]
        unembed.W_U = type(unembed.W_U)(2 * unembed.W_U.array)


class Nothing(ModulePass):
    """A pass that knows nothing of certificates, and changes nothing."""

    name = "nothing"

    def apply(self, ctx, op):
        """Leave the module as it is."""


class Certify(Change):
    """A pass that moves one weight, and certifies the model again."""

    name = "certify"

    def apply(self, ctx, op):
        """Double W_U, and drop the decisions but for those of results."""
        super().apply(ctx, op)
        (model,) = op.ops
        found = model.certificate.data
        model.certificate = CertificateAttr(Certificate(found.dtype, found.decisions[-2:]))


@dataclass(frozen=True)
class Answer(AnalysisPass):
    """A pass that answers for certificates, and moves one weight."""

    name = "answer"
    keeps_certificates: ClassVar[bool] = True

    def apply_with(self, ctx, module, analyses):
        """Double W_U of the first result."""
        Change().apply(ctx, module)


print("certificates after a pass:")
for each in (Nothing(), Change(), Certify(), Answer()):
    module = compiled().module.clone()
    AnalysisPipeline((each,)).apply(new_context(), module)
    (model,) = module.ops
    decisions = None if model.certificate is None else len(model.certificate.data.decisions)
    print(f"  {each.name}: {decisions}")


def first(model, kind):
    """The first component of a kind."""
    return next(op for op in model.components if isinstance(op, kind))


def try_certify(title, pipeline, change):
    """Print what the checker says of a changed model."""
    model = compiled(pipeline)
    change(model.op)
    model.op.verify()
    try:
        certify(model.op, model.source)
        print(f"  {title}: proved")
    except RaspcError as error:
        print(f"  {title}: {error}")


def masked(model):
    """Let queries attend to no later key."""
    model.causal = UnitAttr()


def fewer(model):
    """Return the first result alone."""
    model.body.block.last_op.operands = model.body.block.last_op.operands[:1]


def other_token(model):
    """Give a token another name."""
    model.tokens = VocabAttr(tuple("c" if t == "b" else t for t in model.tokens.data))


def other_kind(model):
    """Make the last norm another kind."""
    [op for op in model.components if isinstance(op, NormOp)][-1].kind = NormAttr(Norm.RMS)


def other_eps(model):
    """Give the last norm another eps."""
    [op for op in model.components if isinstance(op, NormOp)][-1].eps = FloatAttr(0.5, f64)


def pass_over(kind):
    """A change: the first component of a kind reads the stream before its norm."""

    def change(model):
        op = first(model, kind)
        if isinstance(op, UnembedOp):
            op.operands = [op.input.owner.input]
        else:
            op.operands = [op.input]

    return change


def replace_stream(model):
    """Let the first attention add to the normed stream."""
    op = first(model, AttentionOp)
    op.operands = [op.reads]


def skip_norm(model):
    """Let the MLP of a model with norms after each half-layer add to what the attention wrote."""
    op = first(model, MlpOp)
    op.operands = [op.input.owner.input]


print("changed models:")
try_certify("none", "default", lambda model: None)
try_certify("causal", "default", masked)
try_certify("fewer results", "default", fewer)
try_certify("other token", "default", other_token)
for pipeline in ("default,gpt2", "default,bert"):
    print(f" {pipeline}:")
    try_certify("none", pipeline, lambda model: None)
    try_certify("kind", pipeline, other_kind)
    try_certify("eps", pipeline, other_eps)
    try_certify("result", pipeline, pass_over(UnembedOp))
try_certify("attention", "default,gpt2", pass_over(AttentionOp))
try_certify("MLP", "default,gpt2", pass_over(MlpOp))
try_certify("stream", "default,gpt2", replace_stream)
try_certify("skipped", "default,bert", skip_norm)

program = rasp.tokens
