// RUN: not rasp-opt -p 'transformer-convert-activations{to=elu}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-activations has no to 'elu'; choose from relu, gelu, gelu_tanh, silu
builtin.module {
}
