// RUN: not rasp-opt -p 'transformer-pad-heads{min-d-head=0}' %s 2>&1 | filecheck %s

// CHECK: transformer-pad-heads: min-d-head is 0; give at least 1
builtin.module {
}
