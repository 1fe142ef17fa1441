// RUN: not rasp-opt -p 'transformer-convert-positions{base=0.5}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-positions: base is 0.5; give 1.0 to 1000000000.0
builtin.module {
}
