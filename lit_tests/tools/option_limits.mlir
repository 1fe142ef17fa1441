// RUN: rasp-opt -p 'rasp-saturate{iterations=1 nodes=1 cases=1},transformer-scale-attention{min-d-head=1},transformer-rotate-basis{seed=0},transformer-pad-heads{min-heads=1 min-d-head=1 min-d-mlp=1},transformer-insert-norms{log2-pin=0 log10-eps=-30},transformer-insert-norms{log2-pin=60 log10-eps=0},transformer-disguise-parts{seed=0 spare=1},transformer-convert-activations{log2-steepness=0},transformer-convert-activations{log2-steepness=48},transformer-convert-positions{base=1.0 log2-factor=60},transformer-convert-positions{base=1000000000.0 log2-factor=120},convert-rasp-to-craft{scale=0.001}' %s | filecheck %s
// RUN: not rasp-opt -p 'rasp-saturate{iterations=0 nodes=0 cases=0}' %s 2>&1 | filecheck %s --check-prefix=ITERATIONS
// RUN: not rasp-opt -p 'rasp-saturate{nodes=0 cases=0}' %s 2>&1 | filecheck %s --check-prefix=NODES
// RUN: not rasp-opt -p 'rasp-saturate{cases=0}' %s 2>&1 | filecheck %s --check-prefix=CASES
// RUN: not rasp-opt -p 'convert-rasp-to-craft{scale=1.0e999}' %s 2>&1 | filecheck %s --check-prefix=INFINITE
// RUN: not rasp-opt -p 'transformer-scale-attention{min-d-head=0}' %s 2>&1 | filecheck %s --check-prefix=SCALED-HEAD
// RUN: not rasp-opt -p 'transformer-rotate-basis{seed=-1}' %s 2>&1 | filecheck %s --check-prefix=BASIS-SEED
// RUN: not rasp-opt -p 'transformer-pad-heads{min-heads=0 min-d-head=0 min-d-mlp=0}' %s 2>&1 | filecheck %s --check-prefix=HEADS
// RUN: not rasp-opt -p 'transformer-pad-heads{min-d-head=0 min-d-mlp=0}' %s 2>&1 | filecheck %s --check-prefix=D-HEAD
// RUN: not rasp-opt -p 'transformer-pad-heads{min-d-mlp=0}' %s 2>&1 | filecheck %s --check-prefix=D-MLP
// RUN: not rasp-opt -p 'transformer-insert-norms{log2-pin=-1}' %s 2>&1 | filecheck %s --check-prefix=LOW-PIN
// RUN: not rasp-opt -p 'transformer-insert-norms{log2-pin=61}' %s 2>&1 | filecheck %s --check-prefix=HIGH-PIN
// RUN: not rasp-opt -p 'transformer-insert-norms{log10-eps=-31}' %s 2>&1 | filecheck %s --check-prefix=LOW-EPS
// RUN: not rasp-opt -p 'transformer-insert-norms{log10-eps=1}' %s 2>&1 | filecheck %s --check-prefix=HIGH-EPS
// RUN: not rasp-opt -p 'transformer-disguise-parts{seed=-1 spare=0}' %s 2>&1 | filecheck %s --check-prefix=SEED
// RUN: not rasp-opt -p 'transformer-disguise-parts{spare=0}' %s 2>&1 | filecheck %s --check-prefix=SPARE
// RUN: not rasp-opt -p 'transformer-convert-activations{log2-steepness=-1}' %s 2>&1 | filecheck %s --check-prefix=FLAT
// RUN: not rasp-opt -p 'transformer-convert-activations{log2-steepness=49}' %s 2>&1 | filecheck %s --check-prefix=STEEP
// RUN: not rasp-opt -p 'convert-transformer-to-stablehlo{batch=0 length=0}' %s 2>&1 | filecheck %s --check-prefix=BATCH
// RUN: not rasp-opt -p 'convert-transformer-to-stablehlo{length=0}' %s 2>&1 | filecheck %s --check-prefix=LENGTH
// RUN: not rasp-opt -p 'transformer-convert-positions{base=0.5}' %s 2>&1 | filecheck %s --check-prefix=LOW-BASE
// RUN: not rasp-opt -p 'transformer-convert-positions{base=1000000001.0}' %s 2>&1 | filecheck %s --check-prefix=HIGH-BASE
// RUN: not rasp-opt -p 'transformer-convert-positions{log2-factor=59}' %s 2>&1 | filecheck %s --check-prefix=LOW-FACTOR
// RUN: not rasp-opt -p 'transformer-convert-positions{log2-factor=121}' %s 2>&1 | filecheck %s --check-prefix=HIGH-FACTOR
// RUN: not rasp-opt -p 'convert-rasp-to-craft{scale=0.0}' %s 2>&1 | filecheck %s --check-prefix=SCALE

// The options of passes at their limits, and the nearest values beyond them; of several wrong options the first is named.

// CHECK:      builtin.module {
// CHECK-NEXT: }

// ITERATIONS: error: option 'iterations' of rasp-saturate is 0; give a number from 1
// NODES: error: option 'nodes' of rasp-saturate is 0; give a number from 1
// CASES: error: option 'cases' of rasp-saturate is 0; give a number from 1
// SCALED-HEAD: error: transformer-scale-attention: min-d-head is 0; give at least 1
// BASIS-SEED: error: transformer-rotate-basis: seed is -1; give 0 or more
// HEADS: error: transformer-pad-heads: min-heads is 0; give at least 1
// D-HEAD: error: transformer-pad-heads: min-d-head is 0; give at least 1
// D-MLP: error: transformer-pad-heads: min-d-mlp is 0; give at least 1
// LOW-PIN: error: transformer-insert-norms: log2-pin is -1; give 0 to 60
// HIGH-PIN: error: transformer-insert-norms: log2-pin is 61; give 0 to 60
// LOW-EPS: error: transformer-insert-norms: log10-eps is -31; give -30 to 0
// HIGH-EPS: error: transformer-insert-norms: log10-eps is 1; give -30 to 0
// SEED: error: transformer-disguise-parts: seed is -1; give 0 or more
// SPARE: error: transformer-disguise-parts: spare is 0; give 1 or more
// FLAT: error: transformer-convert-activations: log2-steepness is -1; give 0 to 48
// STEEP: error: transformer-convert-activations: log2-steepness is 49; give 0 to 48
// BATCH: error: convert-transformer-to-stablehlo: batch is 0; give at least 1, or leave it out
// LENGTH: error: convert-transformer-to-stablehlo: length is 0; give at least 1, or leave it out
// LOW-BASE: error: transformer-convert-positions: base is 0.5; give 1.0 to 1000000000.0
// HIGH-BASE: error: transformer-convert-positions: base is 1000000001.0; give 1.0 to 1000000000.0
// LOW-FACTOR: error: transformer-convert-positions: log2-factor is 59; give 60 to 120
// HIGH-FACTOR: error: transformer-convert-positions: log2-factor is 121; give 60 to 120
// SCALE: error: convert-rasp-to-craft: scale is 0.0; give a positive number
// INFINITE: error: pass 'convert-rasp-to-craft': scale is no finite number; give a number in the range of floats

builtin.module {
}
