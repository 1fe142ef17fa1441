// RUN: not rasp-opt -p 'craft-allocate-layers{strategy=alap}' %s 2>&1 | filecheck %s

// CHECK: craft-allocate-layers has no strategy 'alap'; choose from tracr, asap
builtin.module {
}
