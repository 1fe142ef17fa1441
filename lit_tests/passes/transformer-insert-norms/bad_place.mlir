// RUN: not rasp-opt -p 'transformer-insert-norms{kind=rms place=after}' %s 2>&1 | filecheck %s

// CHECK: transformer-insert-norms: no architecture has an rms norm after half-layers; give place=before, or kind=layer
builtin.module {
}
