// RUN: not rasp-opt -p 'transformer-insert-norms{kind=batch}' %s 2>&1 | filecheck %s

// CHECK: transformer-insert-norms has no kind 'batch'; choose from layer, rms
builtin.module {
}
