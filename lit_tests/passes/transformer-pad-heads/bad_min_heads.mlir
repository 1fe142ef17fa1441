// RUN: not rasp-opt -p 'transformer-pad-heads{min-heads=0}' %s 2>&1 | filecheck %s

// CHECK: transformer-pad-heads: min-heads is 0; give at least 1
builtin.module {
}
