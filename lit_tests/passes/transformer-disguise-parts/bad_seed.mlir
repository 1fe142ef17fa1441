// RUN: not rasp-opt -p 'transformer-disguise-parts{seed=-1}' %s 2>&1 | filecheck %s

// CHECK: transformer-disguise-parts: seed is -1; give 0 or more
builtin.module {
}
