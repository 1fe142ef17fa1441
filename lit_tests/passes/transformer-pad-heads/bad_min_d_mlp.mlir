// RUN: not rasp-opt -p 'transformer-pad-heads{min-d-mlp=0}' %s 2>&1 | filecheck %s

// CHECK: transformer-pad-heads: min-d-mlp is 0; give at least 1
builtin.module {
}
