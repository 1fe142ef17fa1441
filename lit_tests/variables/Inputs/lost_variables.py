"""Passes that remove variables, with and without a statement of their fate, at each level."""

from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import PassFailedException

from raspc import rasp
from raspc.craft_dialect.attributes import SpaceAttr
from raspc.craft_dialect.space import NamedAxis, Space
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.universe import new_context

tokens, indices = rasp.tokens, rasp.indices
same = rasp.Select(tokens, tokens, rasp.Comparison.EQ).named("same")
count = rasp.SelectorWidth(same).named("count")
again = rasp.SelectorWidth(rasp.Select(tokens, tokens, rasp.Comparison.EQ)).named("again")
both = rasp.Map(lambda x, y: x + y, count, again).named("both")


def sop(program, name):
    """The op of a program that has a name."""
    return next(
        op
        for op in program.body.block.ops
        if op.properties.get("sop_name") and op.sop_name.data == name
    )


class Removal(ModulePass):
    """A pass that changes the one program of a module."""

    name = "remove"

    def apply(self, ctx, op):
        (program,) = op.ops
        self.change(program)

    def change(self, program):
        """Remove all records of variables."""
        for each in [op for op in program.body.block.ops if op.name.endswith(".variable")]:
            each.detach()


class Forgets(Removal):
    name = "forget"

    def change(self, program):
        """Take the name of a variable away."""
        del sop(program, "count").properties["sop_name"]


class Merges(Removal):
    name = "merge"
    variable_fate = "merged"

    def change(self, program):
        """Let the readers of a variable read its equal."""
        old, new = sop(program, "again"), sop(program, "count")
        old.result.replace_all_uses_with(new.result)
        Rewriter.erase_op(old)


class MergesInto(Merges):
    def change(self, program):
        """The same, and the reader is another op."""
        super().change(program)
        reader = sop(program, "both")
        Rewriter.replace_op(reader, reader.clone())


class Unread(Removal):
    name = "unread"

    def change(self, program):
        """Remove a variable without readers."""
        Rewriter.erase_op(sop(program, "alone"))


class Narrows(Removal):
    name = "narrow"

    def change(self, program):
        """Give the directions of a variable other names."""
        space = program.spaces()["count"]
        space.space = SpaceAttr(Space((NamedAxis("count", tuple(space.space.data.labels)),)))


class Drops(Removal):
    name = "drop"
    drops_variables = True


def show(title, change, passes):
    """Print the fates of the variables after a pass, and the error if it must not lose any."""
    results = {"both": both, "alone": rasp.Map(lambda x: 2 * x, indices).named("alone")}
    module = lower_program(results, vocab=(1, 2), max_seq_len=2)
    run_passes(module, parse_passes(passes))
    if title.startswith("no reader"):
        (program,) = module.ops
        ends = program.return_op
        ends.operands = [ends.operands[0], ends.operands[0]]
    print(f"{title}:")
    kept = module.clone()
    AnalysisPipeline((change,)).apply(new_context(), module)
    (program,) = module.ops
    for record in (op for op in program.body.block.ops if op.name.endswith(".variable")):
        fate = "there" if record.fate is None else str(record.fate).partition("fate")[2]
        print(f"  {record.sop_name.data}, line {record.line and record.line.value.data}: {fate}")
    try:
        AnalysisPipeline((change,), check_variables=True).apply(new_context(), kept)
        print("  passes the check")
    except PassFailedException as error:
        print(f"  {error}")


DECLARED = "rasp-declare-variables"
specs = [str(spec) for spec in expand("default")]
LOWERED = ",".join(
    specs[: next(i for i, s in enumerate(specs) if s.startswith("convert-rasp")) + 1]
)
show("records removed", Removal(), DECLARED)
show("a name removed", Forgets(), DECLARED)
show("merged", Merges(), DECLARED)
show("merged, with another reader", MergesInto(), DECLARED)
show("no reader", Unread(), DECLARED)
show("dropped on purpose", Drops(), DECLARED)
show("craft records removed", Removal(), LOWERED)
show("directions removed", Narrows(), LOWERED)
show("transformer records removed", Removal(), "default")
show("no records", Removal(), "canonicalize")

program = rasp.tokens
