// RUN: not rasp-opt %s -p transformer-check-variables 2>&1 | filecheck %s --check-prefix LEVEL
// RUN: not rasp-opt %s -p 'default,transformer-check-variables{budget=0}' 2>&1 | filecheck %s --check-prefix BUDGET
// RUN: rasp-opt %s -p default | not rasp-opt -p transformer-check-variables 2>&1 | filecheck %s --check-prefix SOURCE
// RUN: not rasp-opt %s -p rasp-infer-encodings,convert-rasp-to-craft,craft-allocate-layers,craft-allocate-residual,craft-pad-bases,materialize-weights,transformer-check-variables 2>&1 | filecheck %s --check-prefix RECORDS

rasp.program @same vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// LEVEL: error: there is no transformer.model; run materialize-weights before this pass
// BUDGET: error: budget is 0; give 1 or more
// SOURCE: error: its variables are compared with the program that the same pipeline compiles; begin the pipeline in the rasp dialect, or run raspc verify MODEL --variables
// RECORDS: errors.mlir:6:1: error: the model has no records of variables; begin the pipeline with rasp-declare-variables
