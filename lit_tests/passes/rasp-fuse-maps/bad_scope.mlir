// RUN: not rasp-opt -p 'rasp-fuse-maps{scope=all}' %s 2>&1 | filecheck %s

// CHECK: rasp-fuse-maps has no scope 'all'; choose from unary, cost
builtin.module {
}
