"""
Certificates over a pass: a changed program loses the certificate that was made before the change.

    guard = CertificateGuard.before(module, each_pass)
    each_pass.apply(ctx, module)
    guard.settle(module)

A pass of `AnalysisPass` that drops the certificates that its changes break, and has a proof for the
others, states `keeps_certificates`; a certificate that a pass made itself is its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass

from raspc.passes.support.analysis_pass import AnalysisPass
from raspc.transformer_dialect import CertificateAttr


@dataclass(frozen=True)
class CertificateGuard:
    """The certified programs of a module before a pass that does not answer for certificates."""

    programs: tuple[tuple[CertificateAttr, Operation], ...]

    @staticmethod
    def before(module: ModuleOp, following: ModulePass) -> CertificateGuard:
        """The guard of a pass; empty for a pass that states `keeps_certificates`."""
        if isinstance(following, AnalysisPass) and following.keeps_certificates:
            return CertificateGuard(())
        found = ((_certificate(op), op) for op in module.ops)
        return CertificateGuard(tuple((each, op.clone()) for each, op in found if each is not None))

    def settle(self, module: ModuleOp) -> None:
        """Take the certificates of before from all programs of the module that have changed."""
        for op in module.ops:
            certificate = _certificate(op)
            of_before = [old for each, old in self.programs if each == certificate]
            if of_before and not any(op.is_structurally_equivalent(old) for old in of_before):
                del op.properties["certificate"]


def _certificate(op: Operation) -> CertificateAttr | None:
    found = op.properties.get("certificate")
    return found if isinstance(found, CertificateAttr) else None
