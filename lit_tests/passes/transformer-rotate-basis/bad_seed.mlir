// RUN: not rasp-opt -p 'transformer-rotate-basis{seed=-1}' %s 2>&1 | filecheck %s

// CHECK: transformer-rotate-basis: seed is -1; give 0 or more
builtin.module {
}
