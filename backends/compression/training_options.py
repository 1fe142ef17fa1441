"""
The hyper-parameters of a compression, with two recipes.

    CompressionOptions()                        # the paper's values, where it states them
    CompressionOptions.recipe("fast", d=(6,))   # raspc's recipe: minutes instead of hours

"Paper" means Lindner et al. 2023, "Tracr: Compiled Transformers as a Laboratory for
Interpretability", section 5 and its appendix on training details; the values were not compared
with its text word by word. docs/compression.md has a table of the source of each default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, TypeAlias, get_args

from raspc.values import RaspcError

Initial: TypeAlias = Literal["normal", "orthogonal", "pca", "balanced"]
OutputLoss: TypeAlias = Literal["auto", "cross-entropy", "mse"]
Schedule: TypeAlias = Literal["linear", "cosine", "constant"]
RecipeName: TypeAlias = Literal["paper", "fast"]


@dataclass(frozen=True)
class CompressionOptions:
    """The hyper-parameters of a compression, which trains each width with each seed."""

    d: tuple[int, ...] = (8,)
    """The widths of the compressed stream."""

    seeds: int = 10
    """The number of seeds 0, 1, ... with which each width is trained. The paper: 10."""

    steps: int = 300_000
    """The number of steps of the optimiser. The paper: 3e5."""

    batch: int = 256
    """The number of inputs in a step. The paper: 256."""

    learning_rate: float = 1e-3
    """The first learning rate. The paper: 1e-3."""

    final_learning_rate: float = 1e-6
    """The last learning rate. The paper: 1e-6."""

    decay: float = 0.5
    """The share of the steps in which the learning rate falls to its last. The paper: half."""

    schedule: Schedule = "linear"
    """The curve by which the learning rate falls. The paper: linear."""

    weight_decay: float = 0.1
    """AdamW's weight decay. The paper: 0.1."""

    beta1: float = 0.9
    """AdamW's first decay of moments. The paper: 0.9."""

    beta2: float = 0.99
    """AdamW's second decay of moments. The paper: 0.99."""

    clip: float = 0.0
    """The norm to which gradients are clipped, or 0 for none. The paper: none."""

    initial: Initial = "normal"
    """
    The maps before training. `normal`: independent entries with mean 0 and variance 1, as in
    Tracr's CompressedTransformer; `orthogonal`: a random frame; `pca`: the principal directions of
    the streams; `balanced`: the leading directions of streams and reading weights; see
    `initial_maps`.
    """

    noise: float = 0.0
    """The standard deviation of the noise added to a `pca` or `balanced` map."""

    tied: bool = True
    """Whether the read map is the write map. The paper: yes."""

    output_loss: OutputLoss = "auto"
    """
    The loss of outputs: `auto` is the cross-entropy to the value that the original decodes if the
    output is categorical, otherwise the squared error. The paper: `auto`.
    """

    output_weight: float = 1.0
    """The weight of the output loss. The paper: 1."""

    layer_weight: float = 1.0
    """The weight of the squared error of each half-layer's output. The paper: 1."""

    inside_weight: float = 0.0
    """The weight of the error of patterns and neurons, see `losses`. The paper: 0."""

    inside_decay: float = 0.0
    """The share of the steps in which `inside_weight` falls to 0, linearly; 0 for constant."""

    distinct: bool = False
    """Whether to exclude inputs with repeated tokens, which `sort_unique` does not take."""

    inputs: int = 4096
    """The largest number of inputs for training and measurement; see `all_inputs`."""

    @staticmethod
    def recipe(name: str, **changes: Any) -> CompressionOptions:
        """
        The options of the recipe `name`, with the fields `changes` replaced.

        Raises:
            RaspcError: if there is no such recipe, or an option is invalid.

        """
        if name not in get_args(RecipeName):
            raise RaspcError(
                f"there is no recipe '{name}'", remedy=f"choose from {', '.join(RECIPES)}"
            )
        return CompressionOptions(**{**RECIPES[name], **changes})

    def __post_init__(self) -> None:
        """Check each option; raises a `RaspcError` for the first invalid option."""
        for name in ("seeds", "steps", "batch", "inputs"):
            _require(getattr(self, name) >= 1, name, getattr(self, name), "give at least 1")
        _require(bool(self.d), "d", self.d, "give at least one width")
        for width in self.d:
            _require(width >= 1, "d", width, "a stream has at least 1 direction")
        for name in ("learning_rate", "final_learning_rate"):
            _require(getattr(self, name) > 0, name, getattr(self, name), "give more than 0")
        for name in ("decay", "inside_decay", "beta1", "beta2"):
            _require(0 <= getattr(self, name) <= 1, name, getattr(self, name), "give 0 to 1")
        for name in (
            "weight_decay",
            "output_weight",
            "layer_weight",
            "inside_weight",
            "noise",
            "clip",
        ):
            _require(getattr(self, name) >= 0, name, getattr(self, name), "give 0 or more")
        choices = {"initial": Initial, "output_loss": OutputLoss, "schedule": Schedule}
        for name, kind in choices.items():
            known = get_args(kind)
            _require(
                getattr(self, name) in known,
                name,
                getattr(self, name),
                f"choose from {', '.join(known)}",
            )

    @property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """The width and the seed of each run, in the order of the training state."""
        return tuple((d, seed) for d in self.d for seed in range(self.seeds))

    def to_json(self) -> dict[str, Any]:
        """The options as an object for JSON."""
        return {**asdict(self), "d": list(self.d)}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> CompressionOptions:
        """The options of an object that `to_json` returned."""
        known = {field.name for field in fields(CompressionOptions)}
        given = {name: value for name, value in data.items() if name in known}
        return CompressionOptions(**{**given, "d": tuple(given["d"])})


def _require(holds: bool, name: str, value: object, remedy: str) -> None:
    if not holds:
        raise RaspcError(f"{name.replace('_', '-')} is {value}", remedy=remedy)


RECIPES: dict[str, dict[str, Any]] = {
    "paper": {},
    "fast": {
        "steps": 3000,
        "batch": 64,
        "learning_rate": 5e-3,
        "final_learning_rate": 1e-5,
        "decay": 1.0,
        "schedule": "cosine",
        "weight_decay": 0.0,
        "clip": 1.0,
        "initial": "balanced",
        "noise": 0.1,
        "inside_weight": 1.0,
        "inside_decay": 1.0,
    },
}
"""The recipes by name: the options in which each differs from the paper's."""
