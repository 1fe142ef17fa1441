// RUN: not rasp-opt -p 'materialize-weights{dtype=float16}' %s 2>&1 | filecheck %s

// CHECK: materialize-weights has no dtype 'float16'; choose from float32, float64
builtin.module {
}
