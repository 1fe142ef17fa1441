// RUN: not rasp-opt -p 'transformer-convert-unembedding{others=ones}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-unembedding has no others 'ones'; choose from constant, lower, zero
builtin.module {
}
