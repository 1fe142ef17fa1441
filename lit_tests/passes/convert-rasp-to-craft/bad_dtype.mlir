// RUN: not rasp-opt -p "convert-rasp-to-craft{dtype=float16}" %s 2>&1 | filecheck %s

// CHECK: convert-rasp-to-craft has no dtype 'float16'; choose from float64, float32, tf32, bfloat16
builtin.module {
}
