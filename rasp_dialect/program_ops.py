"""
The ops that make up programs: the program, its named domains and its results.

    rasp.program @last vocab {"a", "b"} max_seq_len 5 {
      %tokens = rasp.tokens : !rasp.sop<categorical, @letters>
      rasp.domain @letters {"a", "b"}
      rasp.return %tokens : !rasp.sop<categorical, @letters>
    }
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import (
    I64,
    ArrayAttr,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    SymbolNameConstraint,
    UnitAttr,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    lazy_traits_def,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
    var_operand_def,
)
from xdsl.traits import HasParent, IsolatedFromAbove, IsTerminator, SymbolOpInterface, SymbolTable
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import BareSet
from raspc.rasp_dialect.attributes import DomainAttr, SOpType
from raspc.values import Domain
from raspc.values.length_limit import length_problem


@irdl_op_definition
class DomainOp(IRDLOperation):
    """
    A named set of values, to which the types of s-ops refer.

        rasp.domain @letters {"a", "b", none}
        %tokens = rasp.tokens : !rasp.sop<categorical, @letters>
    """

    name = "rasp.domain"

    sym_name = prop_def(SymbolNameConstraint())
    domain = prop_def(DomainAttr)

    custom_directives: ClassVar = (BareSet,)
    assembly_format = "$sym_name custom<BareSet>($domain) attr-dict"

    traits = lazy_traits_def(lambda: (SymbolOpInterface(), HasParent(ProgramOp)))

    def __init__(self, name: str, domain: Domain | DomainAttr):
        if isinstance(domain, Domain):
            domain = DomainAttr(domain)
        super().__init__(properties={"sym_name": StringAttr(name), "domain": domain})


@irdl_op_definition
class ProgramOp(IRDLOperation):
    """
    A RASP program: s-ops computed from one input sequence.

        rasp.program @shift vocab {"a", "b"} max_seq_len 5 causal outputs ["shifted"] {
          ...
          rasp.return %0 : !rasp.sop
        }

    `vocab` is the set of tokens that an input may hold, and `max_seq_len` the length of the longest
    input. In a `causal` program no selector selects a key to the right of its query. `outputs`
    names the results.
    """

    name = "rasp.program"

    sym_name = prop_def(SymbolNameConstraint())
    vocab = prop_def(DomainAttr)
    max_seq_len_attr = prop_def(IntegerAttr[I64], prop_name="max_seq_len")
    causal = opt_prop_def(UnitAttr)
    output_names = opt_prop_def(ArrayAttr[StringAttr])

    body = region_def("single_block")

    custom_directives: ClassVar = (BareSet,)
    assembly_format = (
        "$sym_name `vocab` custom<BareSet>($vocab) `max_seq_len` $max_seq_len (`causal` $causal^)? "
        "(`outputs` $output_names^)? attr-dict-with-keyword $body"
    )

    traits = traits_def(
        IsolatedFromAbove(), SymbolTable(), SymbolOpInterface(), HasParent(ModuleOp)
    )

    def __init__(
        self,
        name: str,
        vocab: Domain | DomainAttr,
        max_seq_len: int,
        body: Region | None = None,
        *,
        causal: bool = False,
        output_names: Sequence[str] | None = None,
    ):
        if isinstance(vocab, Domain):
            vocab = DomainAttr(vocab)
        properties: dict[str, Attribute | None] = {
            "sym_name": StringAttr(name),
            "vocab": vocab,
            "max_seq_len": IntegerAttr(max_seq_len, i64),
            "causal": UnitAttr() if causal else None,
            "output_names": None
            if output_names is None
            else ArrayAttr([StringAttr(output) for output in output_names]),
        }
        super().__init__(properties=properties, regions=[body or Region(Block())])

    @property
    def max_seq_len(self) -> int:
        """The length of the longest input."""
        return self.max_seq_len_attr.value.data

    @property
    def is_causal(self) -> bool:
        """Whether no selector selects a key to the right of its query."""
        return self.causal is not None

    @property
    def return_op(self) -> ReturnOp:
        """The op that ends the program."""
        terminator = self.body.block.last_op
        if not isinstance(terminator, ReturnOp):
            raise ValueError(f"program @{self.sym_name.data} does not end in rasp.return")
        return terminator

    @property
    def domains(self) -> dict[str, Domain]:
        """The domains of the program, by name."""
        return {
            op.sym_name.data: op.domain.data
            for op in self.body.block.ops
            if isinstance(op, DomainOp)
        }

    def verify_(self) -> None:
        """Check the input's description, the terminator and the domains that types name."""
        self._verify_input()
        if not isinstance(self.body.block.last_op, ReturnOp):
            raise VerifyException("a program ends in rasp.return; add it as the last op")
        self._verify_output_names()
        self._verify_domains()

    def _verify_input(self) -> None:
        vocab = self.vocab.data
        if not vocab:
            raise VerifyException("the vocab of a program is empty; give the values of its input")
        if vocab.undefined:
            raise VerifyException("none cannot be an input; take it out of the vocab")
        if problem := length_problem(self.max_seq_len):
            raise VerifyException(problem)
        if self.body.block.args:
            raise VerifyException("a program takes no block arguments; rasp.tokens is its input")

    def _verify_output_names(self) -> None:
        if self.output_names is None:
            return
        names = [name.data for name in self.output_names]
        results = len(self.return_op.operands)
        if len(names) != results:
            raise VerifyException(
                f"the number of output names is {len(names)}, and that of results {results}; "
                "name each result, or none"
            )
        if len(set(names)) != len(names):
            raise VerifyException("two outputs have the same name; name them apart")

    def _verify_domains(self) -> None:
        domains = self.domains
        for op, name in self._domains_in_types():
            if name not in domains:
                raise VerifyException(
                    f"the type of a result of '{op.name}' names @{name}, but there is no "
                    f"rasp.domain @{name} in the program; add it, or use !rasp.sop"
                )

    def _domains_in_types(self) -> Iterator[tuple[Operation, str]]:
        """The ops with a result of inferred type, each with the name of the domain in the type."""
        for op in self.body.block.ops:
            for result in op.results:
                if isinstance(result.type, SOpType) and result.type.domain is not None:
                    yield op, result.type.domain


@irdl_op_definition
class ReturnOp(IRDLOperation):
    """
    The end of a program, with the s-ops that it returns.

        rasp.return %0, %1 : !rasp.sop, !rasp.sop
    """

    name = "rasp.return"

    values = var_operand_def(SOpType)

    assembly_format = "$values attr-dict `:` type($values)"

    traits = traits_def(HasParent(ProgramOp), IsTerminator())

    def __init__(self, *values: SSAValue | Operation):
        super().__init__(operands=(values,))

    def verify_(self) -> None:
        """Check that the program returns at least one s-op."""
        if not self.values:
            raise VerifyException("a program returns at least one s-op")
