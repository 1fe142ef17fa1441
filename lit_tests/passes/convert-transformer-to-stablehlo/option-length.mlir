// RUN: not rasp-opt -p 'convert-transformer-to-stablehlo{length=0}' %s 2>&1 | filecheck %s

// CHECK: convert-transformer-to-stablehlo: length is 0; give at least 1, or leave it out
builtin.module {
}
