"""The report of a compression: tables of widths and features for people, or JSON."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from raspc.backends.compression.compress_model import CompressionResult


def widths_table(result: CompressionResult) -> str:
    """A line for each width: the number of exact runs, and the metrics of the best run."""
    head = f"{'d':>3}  {'exact':>7}  {'accuracy':>8}  {'cosine':>6}  {'output loss':>11}  PCA"
    lines = [head]
    for d in result.problem.options.d:
        runs, best = result.of_width(d), result.best(d).metrics
        exact = sum(run.metrics.accuracy == 1 for run in runs)
        lines.append(
            f"{d:>3}  {f'{exact}/{len(runs)}':>7}  {best.accuracy:>8.2%}  "
            f"{best.mean_cosine:>6.3f}  {best.output_loss:>11.3g}  "
            f"{result.baseline[d].accuracy:.2%}"
        )
    measured = "the program" if result.runs[0].metrics.by_oracle else "the compiled model"
    sampled = "all" if result.problem.inputs.exhaustive else "a sample of"
    counted = f"accuracy by {measured} on {sampled} inputs ({len(result.problem.inputs.ids)})"
    return "\n".join([*lines, f"{counted}; {result.seconds:.0f} s"])


def features_table(result: CompressionResult) -> str:
    """The norm, dimensionality and neighbours of each feature in the best map of each width."""
    from raspc.backends.compression.metrics import feature_report

    features = result.problem.model.residual_labels.data
    width = max(len(name) for name in features)
    lines: list[str] = []
    for d in result.problem.options.d:
        best = result.best(d)
        lines += ["", f"d = {d}, seed {best.seed}"]
        lines.append(f"{'feature':<{width}}  {'norm':>5}  {'dimensionality':>14}  shared with")
        for each in feature_report(best.maps, features):
            shared = ", ".join(f"{name} {c:+.2f}" for name, c in list(each.shared.items())[:3])
            more = len(each.shared) - 3
            line = f"{each.name:<{width}}  {each.norm:>5.2f}  {each.dimensionality:>14.2f}  "
            lines.append((line + shared + (f", {more} more" if more > 0 else "")).rstrip())
    return "\n".join(lines)


def as_json(result: CompressionResult) -> dict[str, Any]:
    """The options, the metrics of each run, and the features in the best map of each width."""
    from raspc.backends.compression.metrics import feature_report, interference

    features = result.problem.model.residual_labels.data
    best = {d: result.best(d) for d in result.problem.options.d}
    runs = [{"d": r.d, "seed": r.seed, **r.metrics.to_json()} for r in result.runs]
    found = {
        "options": result.problem.options.to_json(),
        "step": result.step,
        "seconds": result.seconds,
        "runs": runs,
        "pca": {str(d): metrics.to_json() for d, metrics in result.baseline.items()},
        "best": {
            str(d): {
                "seed": run.seed,
                "features": [asdict(each) for each in feature_report(run.maps, features)],
                "interference": interference(run.maps).tolist(),
            }
            for d, run in best.items()
        },
    }
    return _finite(found)


def _finite(found: Any) -> Any:
    """A copy of `found` with None (null in JSON) for every float that is infinite or NaN."""
    match found:
        case dict():
            return {name: _finite(each) for name, each in found.items()}
        case list():
            return [_finite(each) for each in found]
        case float() if not math.isfinite(found):
            return None
        case _:
            return found
