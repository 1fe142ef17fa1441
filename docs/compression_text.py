"""The sentences of docs/compression.md; `compression_document` puts the figures between them."""

HEAD = """# Compressed models and superposition

<!-- Written by `make compression-docs` from measured runs. Change compression_text.py. -->

A compiled model has a direction of its residual stream for every feature, and most weights are
zero. Real models are not like that. Lindner et al. 2023 (section 5) make a compiled model more
like one: a map W [D, d] is multiplied in wherever the model writes to the stream and its
transpose wherever it reads, all weights are frozen, and W is trained so that outputs and layers
stay as they were.

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

`small.rmodel` is a model file like any other: `raspc run`, `inspect`, `export` and `verify` take
it. What was trained with `--distinct`, on inputs in which no token occurs twice, is to be verified
with it too: on others such a model may say anything. All seeds of all widths are trained as one
program, under a bar that shows how far it is. With `--runs`, the state is kept every 20 seconds
and after Ctrl-C, and `--resume` goes on from it; a run that was interrupted gives what it would
have given, and none that is unfinished is overwritten. With `--placement explicit` it keeps the D
named directions and a stream of rank d. The map and the names of features are attributes of its
module. `--features` prints for each feature its norm, its dimensionality and the features that
share its direction; `--json` has the interference matrix as well.

`raspc hide` turns the stream by a random rotation, and inside each head queries and keys by
another and values by a third; and it takes away the names of directions, heads and neurons, and
all attributes of the module: for testing tools that must not read them off. What it took, and
where each feature is in the hidden stream, is in a file of its own; `raspc.hidden.load_key` reads
it. Heads and neurons are in the order in which they were, and tokens and results say what they
mean, for a model without them could not be run.

## How it is measured

Both programs are compiled with the `tracr` pipeline at five tokens (frac_prevs D = 14,
sort_unique D = 25). Training and measurement use all inputs: {n_frac} for frac_prevs, and for
sort_unique the {n_sort} in which no token occurs twice, as the program asks. *Accuracy* is the
share of positions whose decoded value is what the interpreter of the program says, which the
compiled models say at all of them. For frac_prevs this is stricter than a loss: neighbouring
fractions are as close as 1/20. A run is *exact* if every position of every input is right.
*Cosine* is the mean cosine similarity of what a half-layer adds with what the original's adds,
over inputs and positions, before the map of the write; the mean over half-layers is given. The
first attention of sort_unique writes one number, so its cosine is 1 whatever it is: the tables by
half-layer say more than the mean. Ten seeds each.
"""

PAPER = """
The first rows of each are the paper's recipe (`--recipe paper`, the default) at its full length of
{steps:,} steps and with its schedule, ten seeds each, but with {batch} inputs in a batch instead of
256, since hours on a processor were not to be had. It comes out as the paper says: outputs are
nearly right, and sort_unique gets there by layers that differ from the original's. The others are
the `fast` recipe, which is ours:
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
| L_layer compares | what layers give, before W | `layer_outputs` of CompressedTransformer |
| `--clip`, `--inside-weight` | none | the paper has neither |
| inputs | all up to the longest, each length counting the same | ours; the paper does not say |
| means in L_layer | over sequences and visible positions, sum over layers and directions | ours |

The values of arXiv:2301.05062 (section 5, and the appendix on training) were not compared with its
text word by word, which was not at hand. Tracr's repository holds the compressed model, but not
its training: what the paper trains on and averages over may differ from what is done here.

The `fast` recipe is ours throughout: 3000 steps at batch 64, cosine decay from 5e-3 to 1e-5, no
weight decay, gradients clipped at norm 1, a start by balanced truncation with noise 0.1, and the
*inside error* with weight 1, which falls to 0 at the last step. For frac_prevs it is run with
`--steps 4000 --learning-rate 2e-2 --inside-decay 0.5`: its one MLP has no steep steps that fast
training would lose, and what is left to do below d = 8 is to separate fractions.
"""

NARROW_TEXT = """
Below d = 7 the recipe stops short. Narrower streams need larger steps (`--learning-rate 2e-2`), at
which wider ones lose some of their cosine:
"""

ABLATION_TEXT = """
sort_unique at d = 8, each row with one thing changed in the fast recipe. The *inside error*
compares attention patterns by cross-entropy and neurons before their ReLU. The layer error alone
goes flat where a softmax or a steep step is saturated: then training gives up the first MLP,
whose output hardly changes any more, and finds another way to the output. The paper, too, puts
its low cosine down to another encoding of target_pos. But the inside error also asks for more
than is needed, namely that saturated scores are what they were: so its weight falls to 0. The
layer loss is what keeps the cosine; without it and with the inside error outputs are right all the
same. A start by balanced truncation matters too: a random one leads there less often.
"""

FRAC_TEXT = """
What is lost below d = 8 is the last digit of the output, so a weight of 10 on its loss helps at d
= 6 (`--output-weight 10 --steps 4000`), and so does letting go of the inside error: of ten seeds
at d = 6, {kept} are exact if it is kept to the end, {gone} if it falls to 0, {weighted} with the
weight on the output as well. With that weight:
"""

RECOVERY = """
What methods find when they see nothing but the residual stream of a compressed model, after every
half-layer and on all inputs; the truth is the rows of the map. Features that never vary or are
written with less than a tenth of the longest norm are not counted. Each method may give 2 D
directions (PCA gives at most d), in a stream of d directions: compare with the random ones.
"""

TIME_TEXT = """
Two cores that other work had the most of, so that the clock says little; the compilation of each
sweep by XLA is in it.
"""

LEFT_OUT = """
- The paper's recipe at its batch of 256.
- sort_unique on inputs with repeated tokens, on which its compressions give other answers than the
  program: `raspc verify`, which tries all inputs, says so; with `--distinct` it tries those that
  they were trained on.
- Programs other than these two, and models deeper than two layers.
- A search over the sparsity of the autoencoder, or over its width.
"""
