"""
Linear functions by two neurons of an MLP, exactly: `relu(z) - relu(-z) = z`.

The number of neurons does not depend on the number of operands. `craft-compose-linear` needs no
neurons for a linear function; the relay serves pipelines in which every s-op is a component of
its own, as in Tracr.
"""

from __future__ import annotations

from raspc.craft_dialect.linear_map import LinearMap


def relay_mlp(form: LinearMap, target: str, name: str) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that writes a linear form to the direction `target`.

    Args:
        form: the linear form, a map with one column; the zero form needs no neuron.
        target: label of the scalar direction that receives the number.
        name: prefix of the neurons' names.

    """
    if not len(form):
        return LinearMap.of([]), LinearMap.of([])
    plus, minus = f"{name}[+]", f"{name}[-]"
    ins = [(row, plus, v) for row, _, v in form.items()]
    ins += [(row, minus, -v) for row, _, v in form.items()]
    return LinearMap.of(ins), LinearMap.of([(plus, target, 1.0), (minus, target, -1.0)])
