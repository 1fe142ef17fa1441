// RUN: not rasp-opt -p 'transformer-scale-attention{min-d-head=0}' %s 2>&1 | filecheck %s

// CHECK: transformer-scale-attention: min-d-head is 0; give at least 1
builtin.module {
}
