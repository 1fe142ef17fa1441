"""
Baselines of circuit finders and of subspace search on compiled models, at two hardnesses.

    python benchmarks/baselines.py              # print the tables
    python benchmarks/baselines.py --write      # write docs/baselines.md

Each program is compiled by `interp` at the default scale of attention (saturated) and at the
softest certified scale. Edge scores are compared with the edges that are live under the pairs that
the methods see: those whose patch changes a decoded result.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from baselines_report import document
from circuit_finders import SlotRun

import raspc
from raspc.frontends.python import load_program
from raspc.model import Model
from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.ground_truth import Truth
from raspc.truth.path_run import Edge, edges_of
from raspc.truth.ranking_scores import auroc
from raspc.truth.subspace_scores import interchange_accuracy, principal_angles
from raspc.values import RaspcError, canonical, is_number

ROOT = Path(__file__).resolve().parents[1]

PROGRAMS = {
    "hist": "hist",
    "reverse": "opp_idx-1",
    "frac_prevs": "is_l",
    "pair_balance": "frac_close",
    "sort_unique": "target_pos",
    "sort": "target_pos",
    "sort_freq": "hist",
    "detect_pattern": "seq",
    "count": "count",
    "count_less_freq": "hist",
    "nary_sequencemap": "map",
    "shift_by:shift_by_1": "shift_by_1",
    "shift_by:shift_by_2": "shift_by_2",
}
"""The programs in examples/, each with the variable that the subspace search looks for."""

PAIRS, LENGTH, STEPS = 48, 4, 5
"""The pairs of inputs of a model, their length, and the steps of integrated gradients."""

THRESHOLDS = (1e-4, 1e-2, 1e-1)
"""The thresholds of the pruning search; an edge scores the largest that keeps it."""

DAS_STEPS = 150


class Case:
    """A model with pairs of inputs, and the runs on both inputs of all pairs."""

    def __init__(self, model: Model, truth: Truth, pairs: Sequence[Counterfactual]):
        self.model, self.pairs = model, pairs
        self.base, self.other = (
            _ids(model, [getattr(pair, side) for pair in pairs]) for side in ("base", "other")
        )
        self.run = SlotRun(np, model.op, self.base)
        self.logits, self.writes = self.run.forward()
        _, self.others = SlotRun(np, model.op, self.other).forward()
        other_logits = SlotRun(np, model.op, self.other).forward()[0]
        self.directions = [_direction(a, b) for a, b in zip(self.logits, other_logits, strict=True)]
        self.edges = edges_of(model.op)
        found = truth.edges(pairs=pairs)["pairs"]
        live = {(e["from"], e["to"]) for e in found if e["status"] == "live"}
        self.live = [(edge.writer, edge.target) in live for edge in self.edges]

    def metric(self, xp: Any, logits: Sequence[Any]) -> Any:
        """The logits [B] of the results on the base input against those on the other input."""
        parts = [(each * d).sum((-1, -2)) for each, d in zip(logits, self.directions, strict=True)]
        return sum(parts[1:], parts[0])

    def change(self, edge: Edge) -> Any:
        """The difference [B, T, d_model] between the writer's parts in the two runs."""
        return self.others[edge.writer] - self.writes[edge.writer]


def _ids(model: Model, inputs: Sequence[Sequence[object]]) -> Any:
    place = {token: i for i, token in enumerate(model.op.tokens.data)}
    rows = [[model.op.bos_id, *(place[canonical(t)] for t in tokens)] for tokens in inputs]
    return np.array(rows, np.int32)


def _direction(base: Any, other: Any) -> Any:
    """The weights [B, T, n_out] of the metric: base answer less other answer, without BOS."""
    if base.shape[-1] == 1:
        weights = np.sign(base - other)
    else:
        eye = np.eye(base.shape[-1], dtype=base.dtype)
        weights = eye[base.argmax(-1)] - eye[other.argmax(-1)]
    weights[:, 0] = 0
    return weights


def exact_patching(case: Case) -> list[float]:
    """The mean change of the metric by a patch of each edge."""
    before = case.metric(np, case.logits)
    scores: list[float] = []
    for edge in case.edges:
        delta = case.change(edge)

        def read(target: str, x: Any, writes: Any, edge: Edge = edge, delta: Any = delta) -> Any:
            return x + delta if target == edge.target else x

        logits, _ = case.run.forward(read)
        scores.append(float(np.abs(case.metric(np, logits) - before).mean()))
    return scores


def attribution(case: Case, steps: int) -> list[float]:
    """EAP for one step, at the base input; EAP-IG for several, on the way from the other input."""
    import jax
    import jax.numpy as jnp

    run = SlotRun(jnp, case.model.op, jnp.asarray(case.base))
    zero = jnp.zeros_like(case.writes["embed"])
    targets = list(dict.fromkeys(edge.target for edge in case.edges))

    def value(deltas: dict[str, Any], embedded: Any) -> Any:
        logits, _ = run.forward(lambda t, x, writes: x + deltas[t], embedded=embedded)
        return case.metric(jnp, logits).sum()

    gradient = jax.jit(jax.grad(value))
    base, other = case.writes["embed"], case.others["embed"]
    total: dict[str, Any] = dict.fromkeys(targets, 0.0)
    for step in range(steps):
        share = step / steps
        found = gradient(dict.fromkeys(targets, zero), base + share * (other - base))
        total = {target: total[target] + np.asarray(found[target]) / steps for target in targets}
    return [
        float(np.abs((total[edge.target] * case.change(edge)).sum((-1, -2))).mean())
        for edge in case.edges
    ]


def pruning(case: Case) -> list[float]:
    """The largest threshold at which a greedy search, from the output on, keeps each edge."""
    scores = dict.fromkeys(case.edges, 0.0)
    for threshold in THRESHOLDS:
        removed: set[tuple[str, str]] = set()
        lost = 0.0
        for edge in reversed(case.edges):
            trial = removed | {(edge.writer, edge.target)}
            now = _divergence(case, trial)
            if now - lost < threshold:
                removed, lost = trial, now
            else:
                scores[edge] = threshold
    return [scores[edge] for edge in case.edges]


def _divergence(case: Case, removed: set[tuple[str, str]]) -> float:
    """The mean divergence of the results if removed edges carry the other run's parts."""

    def read(target: str, x: Any, writes: dict[str, Any]) -> Any:
        gone = [writer for writer, t in removed if t == target]
        return x + sum((case.others[w] - writes[w] for w in gone), np.zeros_like(x))

    logits, _ = case.run.forward(read)
    total = 0.0
    for before, after in zip(case.logits, logits, strict=True):
        if before.shape[-1] == 1:
            total += float(np.square(after - before)[:, 1:].mean())
            continue
        p, q = _log_softmax(before), _log_softmax(after)
        total += float((np.exp(p) * (p - q)).sum(-1)[:, 1:].mean())
    return total


def _log_softmax(logits: Any) -> Any:
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


METHODS: dict[str, Callable[[Case], list[float]]] = {
    "exact patching": exact_patching,
    "EAP": lambda case: attribution(case, 1),
    "EAP-IG": lambda case: attribution(case, STEPS),
    "ACDC-style": pruning,
}


def subspace_search(model: Model, truth: Truth, name: str, seed: int) -> dict[str, float] | None:
    """DAS: a subspace as wide as the variable's, trained on pairs and scored on other pairs."""
    import jax
    import jax.numpy as jnp

    (form,) = [v for v in truth["variables"] if v["name"] == name]
    if form["location"] != "held":
        return None
    try:
        pairs = truth.counterfactuals(2 * PAIRS, change=name, lengths=[LENGTH], seed=seed)
    except RaspcError:
        return None
    decode = model.op.unembeds[0].decode.values
    # Swaps that lead to values that no input leads to are left out: no logit stands for these.
    pairs = [p for p in pairs if {canonical(v) for v in p.expected[0]} <= set(decode)]
    train, test = pairs[::2], pairs[1::2]
    if len(test) < 2:
        return None
    true = _matrix(form["basis"])
    stage, k = form["stages"][0], len(true)
    base, other = (_ids(model, [getattr(p, s) for p in train]) for s in ("base", "other"))
    run, given = SlotRun(jnp, model.op, base), {}
    SlotRun(jnp, model.op, other).forward(change=lambda s, x: given.setdefault(s, x))
    wanted = np.array([[decode.index(canonical(v)) for v in p.expected[0]] for p in train])

    def loss(A: Any) -> Any:
        Q, _ = jnp.linalg.qr(A)
        mask = jnp.ones((base.shape[1], 1)).at[0].set(0)

        def change(at: str, x: Any) -> Any:
            return x + mask * ((given[at] - x) @ Q @ Q.T) if at == stage else x

        logits, _ = run.forward(change=change)
        if logits[0].shape[-1] == 1:
            numbers = jnp.asarray([float(v) if is_number(v) else 0.0 for v in decode])
            return jnp.square(logits[0][:, 1:, 0] - numbers[wanted]).mean()
        chosen = jax.nn.log_softmax(4 * logits[0][:, 1:])
        return -jnp.take_along_axis(chosen, wanted[..., None], -1).mean()

    step = jax.jit(jax.value_and_grad(loss))
    A = np.random.default_rng(seed).normal(size=(model.op.d_model, k)).astype(np.float32)
    first, second = np.zeros_like(A), np.zeros_like(A)
    for number in range(1, DAS_STEPS + 1):
        gradient = np.asarray(step(A)[1])
        first, second = 0.9 * first + 0.1 * gradient, 0.99 * second + 0.01 * gradient**2
        rate = 0.05 / (1 - 0.9**number)
        A = A - rate * first / (np.sqrt(second / (1 - 0.99**number)) + 1e-8)
    found = np.linalg.qr(A)[0].T
    angles = np.degrees(principal_angles(found, true))
    return {
        "true": interchange_accuracy(model.op, test, stage, true),
        "found": interchange_accuracy(model.op, test, stage, found),
        "angle": float(angles.mean()),
    }


def _matrix(form: dict[str, Any]) -> Any:
    array = np.zeros(form["shape"])
    for row, column, number in form["entries"]:
        array[row, column] = number
    return array


def measure(target: str, variable: str, *, softest: bool) -> dict[str, Any]:
    """The scores of all methods on a program at one hardness."""
    file, _, name = target.partition(":")
    program = load_program(str(ROOT / "examples" / f"{file}.py") + (f":{name}" if name else ""))
    model = raspc.compile(
        program.program,
        vocab=program.vocab,
        max_seq_len=5,
        causal=bool(program.causal),
        pipeline="interp",
        softest=softest,
        backend="numpy",
        validate="off",
        name=name or file,
    )
    truth = model.truth()
    pairs = truth.counterfactuals(PAIRS, lengths=[LENGTH], outcome="changes")
    case = Case(model, truth, pairs)
    row: dict[str, Any] = {"edges": len(case.edges), "live": sum(case.live)}
    for method, run in METHODS.items():
        scores = run(case)
        zeros = sum(score == 0 for score, live in zip(scores, case.live, strict=True) if live)
        row[method] = {"auroc": auroc(case.live, scores), "zeros": zeros}
    names = [each["name"] for each in truth["variables"] if each["location"] == "held"]
    chosen = (
        variable if variable in names else next(n for n in names if n not in ("tokens", "indices"))
    )
    row["variable"], row["DAS"] = chosen, subspace_search(model, truth, chosen, 0)
    return row


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/baselines.md")
    parser.add_argument("--programs", nargs="+", default=list(PROGRAMS))
    options = parser.parse_args()
    kept = ROOT / "build" / "baselines.json"
    rows: dict[str, dict[str, Any]] = {"saturated": {}, "softest": {}}
    if kept.exists():
        rows = json.loads(kept.read_text())
    for name in options.programs:
        for hardness in rows:
            if name not in rows[hardness]:
                softest = hardness == "softest"
                rows[hardness][name] = measure(name, PROGRAMS[name], softest=softest)
                print(hardness, name, rows[hardness][name], flush=True)
                kept.parent.mkdir(exist_ok=True)
                kept.write_text(json.dumps(rows, indent=1))
    chosen = {h: {n: rows[h][n] for n in options.programs} for h in rows}
    text = document(chosen, list(METHODS), pairs=PAIRS, length=LENGTH)
    if options.write:
        (ROOT / "docs" / "baselines.md").write_text(text, encoding="utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
