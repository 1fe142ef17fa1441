// RUN: not rasp-opt -p 'craft-allocate-residual{strategy=tight}' %s 2>&1 | filecheck %s

// CHECK: craft-allocate-residual has no strategy 'tight'; choose from disjoint, reuse
builtin.module {
}
