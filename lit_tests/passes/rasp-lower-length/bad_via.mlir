// RUN: not rasp-opt -p 'rasp-lower-length{via=head}' %s 2>&1 | filecheck %s

// CHECK: rasp-lower-length has no via 'head'; choose from width, mean
builtin.module {
}
