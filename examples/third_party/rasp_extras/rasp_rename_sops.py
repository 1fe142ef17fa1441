"""`rasp-rename-sops`: put a prefix before the name of every s-op."""

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Operation
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, PatternRewriteWalker, RewritePattern

from raspc.passes.support.declared_statistics import Statistic


@dataclass
class PrefixName(RewritePattern):
    """Put a prefix before the name of an s-op that has a name."""

    prefix: str

    def match_and_rewrite(self, op: Operation, rewriter: PatternRewriter) -> None:
        """Rename the op, unless its name has the prefix."""
        name = op.properties.get("sop_name")
        if not isinstance(name, StringAttr) or name.data.startswith(self.prefix):
            return
        op.properties["sop_name"] = StringAttr(self.prefix + name.data)
        rewriter.notify_op_modified(op)
        RaspRenameSops.changed.add()


@dataclass(frozen=True)
class RaspRenameSops(ModulePass):
    """
    Put a prefix before the name of every s-op that has a name.

    The names become labels of the model's directions, heads and neurons, so that the labels of two
    models in one comparison differ.

    Before, with `prefix="left."`:

    ```mlir
    %0 = rasp.tokens named "input" : !rasp.sop
    ```

    After:

    ```mlir
    %0 = rasp.tokens named "left.input" : !rasp.sop
    ```
    """

    name = "rasp-rename-sops"
    changed = Statistic("names changed")

    prefix: str
    """The prefix of each name."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        """Rename the s-ops of all programs of a module."""
        PatternRewriteWalker(PrefixName(self.prefix)).rewrite_module(op)
