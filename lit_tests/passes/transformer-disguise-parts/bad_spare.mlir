// RUN: not rasp-opt -p 'transformer-disguise-parts{spare=0}' %s 2>&1 | filecheck %s

// CHECK: transformer-disguise-parts: spare is 0; give 1 or more
builtin.module {
}
