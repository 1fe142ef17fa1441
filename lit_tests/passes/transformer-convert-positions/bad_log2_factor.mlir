// RUN: not rasp-opt -p 'transformer-convert-positions{log2-factor=10}' %s 2>&1 | filecheck %s

// CHECK: transformer-convert-positions: log2-factor is 10; give 60 to 120
builtin.module {
}
