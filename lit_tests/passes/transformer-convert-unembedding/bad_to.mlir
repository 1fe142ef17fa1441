// RUN: not rasp-opt -p 'transformer-convert-unembedding{to=logits}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-unembedding has no to 'logits'; choose from values, tokens
builtin.module {
}
