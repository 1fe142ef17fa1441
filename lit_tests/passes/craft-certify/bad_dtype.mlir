// RUN: not rasp-opt -p 'craft-certify{dtype=float16}' %s 2>&1 | filecheck %s

// CHECK: craft-certify has no dtype 'float16'; choose from float64, float32, tf32, bfloat16
builtin.module {
}
