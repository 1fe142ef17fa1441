// RUN: not rasp-opt -p 'transformer-insert-norms{log2-pin=61}' %s 2>&1 | filecheck %s

// CHECK: transformer-insert-norms: log2-pin is 61; give 0 to 60
builtin.module {
}
