"""The sentences of docs/compression.md; `compression_document` puts the figures between them."""

HEAD = """# Compressed models and superposition

<!-- Written by `make compression-docs` from measured runs. Change compression_text.py. -->

A compiled model has a direction of its residual stream for every feature, and most weights are
zero. In a trained model features share directions, and weights are dense. Lindner et al. 2023
(section 5) make a compiled model more similar to a trained one: a map W [D, d] multiplies every
write to the stream, its transpose multiplies every read, all weights are frozen, and W is trained
so that the outputs and the layers keep their values.

```sh
$ raspc compile examples/frac_prevs.py --pipeline tracr -o frac_prevs.rmodel
$ raspc compress frac_prevs.rmodel -d 8 --seeds 10 --recipe fast --features -o small.rmodel
$ raspc compress frac_prevs.rmodel --sweep 2:14 --recipe fast --runs sweep.runs -o 'd{{d}}.rmodel'
$ raspc plot sweep.runs --kind loss -o loss.svg
$ raspc plot small.rmodel --kind map -o map.png
$ raspc verify small.rmodel
$ raspc recover small.rmodel --original frac_prevs.rmodel
$ raspc hide small.rmodel -o hidden.rmodel --key key.safetensors
$ raspc recover hidden.rmodel --original frac_prevs.rmodel --key key.safetensors
```

The same from Python:

```python
import raspc
from raspc.backends.compression.compress_model import compress
from raspc.backends.compression.residual_maps import compressed_module
from raspc.backends.compression.training_options import CompressionOptions

model = raspc.load("frac_prevs.rmodel")
result = compress(model.op, CompressionOptions.recipe("fast", d=(6, 8), seeds=10))
best = result.best(8)
best.metrics.accuracy, best.metrics.cosine, best.maps.write.shape  # ..., (14, 8)
small = raspc.Model(compressed_module(model.module, best.maps))
```

`small.rmodel` is a model file like any other: `raspc run`, `inspect`, `export` and `verify` accept
it. A model trained with `--distinct`, on inputs in which no token occurs twice, must be verified
with `--distinct` too: its results on other inputs are arbitrary. All seeds of all widths are
trained as one program, with a progress bar. With `--runs`, the command saves its state every 20
seconds and after Ctrl-C, and `--resume` continues from the state; an interrupted run ends with the
same results as an uninterrupted one, and the command overwrites no unfinished run. With
`--placement explicit` the model keeps the D named directions, and its stream has rank d. The map
and the names of features are attributes of the module. `--features` prints for each feature its
norm, its dimensionality and the features that share its direction; `--json` prints the
interference matrix too.

`raspc hide` writes a model whose weights do not show its mechanism. `transformer-disguise-parts`
([passes.md](passes.md#transformer-disguise-parts)) gives all layers the same numbers of heads and
neurons, splits heads and neurons, adds groups of them whose sums are zero, scales all by powers of
two, puts them into random order, and adds random parts to weights that no state of the stream
meets: no two neurons read parallel vectors, and no head has rank 1. Then the stream is multiplied
by a random rotation, the queries and keys of each head by another and the values by a third. The
names of directions, heads and neurons, and all attributes of the module are removed. `raspc hide`
compares the results of both models on all inputs or on 500, and fails if rounding changes any. A
second file has the rotations, the names, the heads that each head is a part of, and the direction
of each feature in the hidden stream; `raspc.hidden_models.load_key` reads the file. Tokens and
results keep their values, which running the model needs. `--rotate-only` leaves heads and neurons
as they are.

## Measurements

Both programs are compiled with the `tracr` pipeline at five tokens (frac_prevs D = 14,
sort_unique D = 25). Training and measurement use all inputs: {n_frac} for frac_prevs, and for
sort_unique the {n_sort} in which no token occurs twice, as the program requires. *Accuracy* is the
share of positions whose decoded value equals the interpreter's, which is 100% for the compiled
models. For frac_prevs accuracy is stricter than a loss: the smallest difference between fractions
is 1/20. A run is *exact* if every position of every input is right. *Cosine* is the mean cosine
similarity between the term that a half-layer adds and the term of the original's half-layer, over
inputs and positions, before the map of the write; the tables show the mean over half-layers. The
first attention of sort_unique writes one number, so that its cosine is always 1: the tables by
half-layer are more informative than the mean. There are ten seeds for each width.
"""

PAPER = """
The first row of each program is the paper's recipe (`--recipe paper`, the default) at its full
length of {steps:,} steps and with its schedule, ten seeds each, but with {batch} inputs in a batch
instead of 256, to save hours of processor time. The results agree with the paper's: outputs are
nearly right, and the layers of sort_unique differ from the original's. The other rows are the
`fast` recipe of raspc:
"""

DEFAULTS = """
| option | default | from |
|---|---|---|
| `--seeds` | 10 | the paper |
| `--steps` | 3e5 | the paper, appendix |
| `--batch` | 256 | the paper, appendix |
| optimiser | AdamW, beta1 0.9, beta2 0.99, `--weight-decay` 0.1 | the paper, appendix |
| `--learning-rate`, `--final-learning-rate` | 1e-3 to 1e-6, linearly | the paper, appendix |
| `--decay` | over the first half of the steps | the paper, appendix |
| `--output-loss` | cross-entropy, squared error if numerical | the paper, section 5 |
| `--output-weight`, `--layer-weight` | 1 and 1: a plain sum | the paper, section 5 |
| one map, tied | yes (`--untied` for two) | the paper, section 5 |
| `--initial` | normal, variance 1 | `w_emb` of Tracr's CompressedTransformer |
| L_layer compares | the outputs of layers, before W | `layer_outputs` of CompressedTransformer |
| `--clip`, `--inside-weight` | none | the paper has neither |
| inputs | all up to the longest, each length with equal weight | raspc; not stated in the paper |
| means in L_layer | over sequences and visible positions, sum over layers and directions | raspc |

The text of arXiv:2301.05062 (section 5, and the appendix on training) was not available for a
comparison of these values. Tracr's repository has the compressed model, but not its training: the
paper's inputs and averages may differ from those of this table.

The `fast` recipe is raspc's own: 3000 steps at batch 64, cosine decay from 5e-3 to 1e-5, no weight
decay, gradients clipped at norm 1, first maps by balanced truncation with noise 0.1, and the
*inside error* with weight 1, which falls to 0 at the last step. For frac_prevs the options are
`--steps 4000 --learning-rate 2e-2 --inside-decay 0.5`: its one MLP has no steep steps that fast
training would destroy, and below d = 8 the remaining task is to separate fractions.
"""

NARROW_TEXT = """
Below d = 7 the recipe does not converge to exact runs. Narrower streams need larger steps
(`--learning-rate 2e-2`), which reduce the cosine of wider streams:
"""

ABLATION_TEXT = """
sort_unique at d = 8, with one change to the fast recipe in each row. The *inside error* compares
attention patterns by cross-entropy, and neurons before their ReLU. The layer error alone has no
gradient where a softmax or a steep step is saturated: training then abandons the first MLP, whose
output hardly changes, and computes the output by other layers. The paper, too, attributes its low
cosine to another encoding of target_pos. The inside error also penalises harmless changes of
saturated scores, so that its weight falls to 0. The layer loss preserves the cosine; without the
layer loss and with the inside error, outputs are still right. The first maps matter too: random
ones lead to exact runs less often than balanced truncation.
"""

FRAC_TEXT = """
Below d = 8 the last digit of the output is lost. A weight of 10 on the output loss helps at d = 6
(`--output-weight 10 --steps 4000`), and so does reducing the inside error to 0: of ten seeds at
d = 6, {kept} are exact with the inside error to the end, {gone} if it falls to 0, and {weighted}
with the weight on the output loss too. With that weight:
"""

RECOVERY = """
The features that methods recover from the residual stream of a compressed model alone, after every
half-layer and on all inputs; the ground truth is the rows of the map. Features that never vary, or
whose row has less than a tenth of the longest norm, do not count. Each method may return 2 D
directions (PCA returns at most d) in a stream of d directions; the row of random directions is the
baseline.
"""

TIME_TEXT = """
The times are of two cores that mostly did other work, so that elapsed time has little meaning; they
include the compilation of each sweep by XLA.
"""

LEFT_OUT = """
- The paper's recipe at its batch of 256.
- sort_unique on inputs with repeated tokens, on which the results of its compressions differ from
  the program's: `raspc verify`, which tries all inputs, reports a counterexample; with `--distinct`
  it tries the inputs of the training only.
- Programs other than these two, and models deeper than two layers.
- A search over the sparsity of the autoencoder, or over its width.
"""
