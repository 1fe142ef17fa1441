// RUN: not rasp-opt -p 'convert-transformer-to-stablehlo{batch=0}' %s 2>&1 | filecheck %s

// CHECK: convert-transformer-to-stablehlo: batch is 0; give at least 1, or leave it out
builtin.module {
}
