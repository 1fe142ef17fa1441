// RUN: not rasp-opt -p 'craft-pad-bases{d-head=big}' %s 2>&1 | filecheck %s

// CHECK: craft-pad-bases has no d-head 'big'; choose from exact, tracr
builtin.module {
}
