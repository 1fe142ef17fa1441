"""
The causal model of a program for inputs of one length, with a variable for each position.

    graph = model.truth().causal_graph(length=3)
    graph.parents["hist[0]"]                    # ("tokens[0]", "tokens[1]", "tokens[2]")
    model = pyvene.CausalModel(**graph.for_pyvene())
    model.run_forward(graph.setting(["a", "b", "a"]))["hist[0]"]
    graph.rows(pairs)                           # counterfactual datasets of causal-variable tracks

Libraries of causal abstraction describe a causal model by variables, the values of each, parents
and a function from the parents' values to the own value: `pyvene.CausalModel`, version 0.1.8, and
the `CausalModel` of the causal-variable track of MIB (`causal_track.py`), whose datasets are rows
with `input` and `counterfactual_inputs`. The functions here run the program's interpreter.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.truth.causal_model import CausalModel
from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.variable_forms import reads_of
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.short_repr import short_repr

TOKENS = "tokens"
"""The variable of the input."""


@dataclass(frozen=True)
class PositionalGraph:
    """
    Variables `NAME[i]` for each variable of a program and each position.

    Attributes:
        variables: the names, parents before children.
        values: the values that each variable can have.
        parents: the variables that the function of each variable reads, in order.
        functions: the function of each variable; inputs have functions without arguments, which
            give the first token. A function returns None where the program has no value.
        timesteps: the number of steps before each variable: parents come in earlier steps.
        length: the number of tokens.
        name: the name of the program.
        result: the variable that is the first result; None if the result has no name.

    """

    variables: list[str]
    values: dict[str, list[PythonValue]]
    parents: dict[str, list[str]]
    functions: dict[str, Callable[..., PythonValue]]
    timesteps: dict[str, int]
    length: int
    name: str = ""
    result: str | None = None

    __repr__ = short_repr

    def for_pyvene(self) -> dict[str, Any]:
        """The arguments of `pyvene.CausalModel` for the graph, by name."""
        return {
            "variables": list(self.variables),
            "values": dict(self.values),
            "parents": {name: list(each) for name, each in self.parents.items()},
            "functions": dict(self.functions),
            "timesteps": dict(self.timesteps),
            # Without classes, the constructor would enumerate all values of all parents.
            "equiv_classes": {name: {} for name in self.variables},
            "pos": {},
        }

    def rows(self, pairs: Sequence[Counterfactual]) -> list[dict[str, Any]]:
        """The pairs of inputs as rows of a counterfactual dataset, each with one counterfactual."""
        return [
            {"input": self.setting(p.base), "counterfactual_inputs": [self.setting(p.other)]}
            for p in pairs
        ]

    def setting(self, tokens: Sequence[PythonValue]) -> dict[str, PythonValue]:
        """The input variables with the tokens of an input; raises an error for another length."""
        if len(tokens) != self.length:
            raise RaspcError(
                f"the input has {len(tokens)} tokens", remedy=f"give inputs of {self.length}"
            )
        return {f"{TOKENS}[{i}]": token for i, token in enumerate(tokens)}


def positional_graph(causal: CausalModel, length: int) -> PositionalGraph:
    """
    The graph of a program for inputs of a length.

    A variable reads, at each position, the variables of its definition at all positions of the
    input: at earlier ones and its own in a causal program.

    Raises a `RaspcError` if the program takes no input of the length.
    """
    program = causal.evaluator.program
    if not 1 <= length <= program.max_seq_len:
        raise RaspcError(
            f"the length is {length}", remedy=f"give a length from 1 to {program.max_seq_len}"
        )
    analysis = ValueAnalysis(program)
    vocab = [to_python(token) for token in program.vocab.data.values]
    reads = reads_of(program)
    graph = PositionalGraph([], {}, {}, {}, {}, length, causal.name, causal.result)
    for name in dict.fromkeys((TOKENS, *causal.variables)):
        # A variable without a parent would be an input: constants read the tokens in vain.
        inputs = [] if name == TOKENS else (reads[name] or [TOKENS])
        for i in range(length):
            seen = range(i + 1) if program.is_causal else range(length)
            parents = [f"{read}[{j}]" for read in inputs for j in seen]
            own = f"{name}[{i}]"
            graph.variables.append(own)
            graph.parents[own] = parents
            graph.timesteps[own] = 1 + max((graph.timesteps[p] for p in parents), default=-1)
            if name == TOKENS:
                graph.values[own] = vocab
                graph.functions[own] = _constant(vocab[0])
            else:
                domain = analysis.domain(causal.sop(name))
                undefined = [None] if domain.undefined else []
                graph.values[own] = [*map(to_python, domain.values), *undefined]
                graph.functions[own] = _function(causal, name, i, inputs, len(seen), length)
    return graph


def _constant(value: PythonValue) -> Callable[[], PythonValue]:
    return lambda: value


def _function(
    causal: CausalModel, name: str, i: int, inputs: Sequence[str], seen: int, length: int
) -> Callable[..., PythonValue]:
    """The function from the values of the read variables, position by position, to the own."""
    token = to_python(causal.evaluator.program.vocab.data.values[0])

    def function(*given: PythonValue) -> PythonValue:
        parts = {read: given[n * seen : (n + 1) * seen] for n, read in enumerate(inputs)}
        # Later positions of a causal program do not matter, and repeat the last.
        full = {read: [*each, *[each[-1]] * (length - seen)] for read, each in parts.items()}
        tokens = full.pop(TOKENS, [token] * length)
        try:
            return causal.run(tokens, do=full).values[name][i]
        except RaspcError:
            return None

    # The libraries count the arguments of a function by its signature.
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    names = [f"argument_{n}" for n in range(len(inputs) * seen)]
    function.__signature__ = inspect.Signature(  # pyright: ignore[reportFunctionMemberAccess]
        [inspect.Parameter(each, kind) for each in names]
    )
    return function
