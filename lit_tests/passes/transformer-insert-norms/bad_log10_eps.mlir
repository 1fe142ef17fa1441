// RUN: not rasp-opt -p 'transformer-insert-norms{log10-eps=1}' %s 2>&1 | filecheck %s

// CHECK: transformer-insert-norms: log10-eps is 1; give -30 to 0
builtin.module {
}
