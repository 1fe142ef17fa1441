// RUN: not rasp-opt -p 'transformer-convert-activations{log2-steepness=49}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-activations: log2-steepness is 49; give 0 to 48
builtin.module {
}
