// RUN: raspc compile %S/Inputs/linear_maps.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Linear maps of entries in all orders, and of special ones: the labels that are used, the entries by row, the
// maps made of them, their dense matrices with shared coordinates, and their text of up to 0, 2 and 100 entries.

// CHECK:       abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  acb to xyz: ax 1, ay -2, cz 4, bx 0.5
// CHECK-NEXT:  abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  acb to xyz: ax 1, ay -2, cz 4, bx 0.5
// CHECK-NEXT:  acb to xyz: ax 1, ay -2, cz 4, bx 0.5
// CHECK-NEXT:  abc to yxz: ay -2, ax 1, bx 0.5, cz 4
// CHECK-NEXT:  acb to yxz: ay -2, ax 1, cz 4, bx 0.5
// CHECK-NEXT:  abc to yxz: ay -2, ax 1, bx 0.5, cz 4
// CHECK-NEXT:  abc to yxz: ay -2, ax 1, bx 0.5, cz 4
// CHECK-NEXT:  acb to yxz: ay -2, ax 1, cz 4, bx 0.5
// CHECK-NEXT:  acb to yxz: ay -2, ax 1, cz 4, bx 0.5
// CHECK-NEXT:  bac to xyz: bx 0.5, ax 1, ay -2, cz 4
// CHECK-NEXT:  bac to xyz: bx 0.5, ax 1, ay -2, cz 4
// CHECK-NEXT:  bac to xyz: bx 0.5, ax 1, ay -2, cz 4
// CHECK-NEXT:  bac to xyz: bx 0.5, ax 1, ay -2, cz 4
// CHECK-NEXT:  bca to xzy: bx 0.5, cz 4, ax 1, ay -2
// CHECK-NEXT:  bca to xzy: bx 0.5, cz 4, ax 1, ay -2
// CHECK-NEXT:  cab to zxy: cz 4, ax 1, ay -2, bx 0.5
// CHECK-NEXT:  cab to zxy: cz 4, ax 1, ay -2, bx 0.5
// CHECK-NEXT:  cab to zyx: cz 4, ay -2, ax 1, bx 0.5
// CHECK-NEXT:  cab to zyx: cz 4, ay -2, ax 1, bx 0.5
// CHECK-NEXT:  cba to zxy: cz 4, bx 0.5, ax 1, ay -2
// CHECK-NEXT:  cba to zxy: cz 4, bx 0.5, ax 1, ay -2
// CHECK-NEXT:  none: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    transposed: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    halved: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(0 rows, 0 cols, 0 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 0.0], [0.0, 0.0]]
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:  zeros alone: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    transposed: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    halved: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(0 rows, 0 cols, 0 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 0.0], [0.0, 0.0]]
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:    <{}>: same
// CHECK-NEXT:  a sum: ab to x: ax 3, bx 1 (2; float64 r, int32 r)
// CHECK-NEXT:    transposed: x to ab: xa 3, xb 1 (2; float64 r, int32 r)
// CHECK-NEXT:    halved: ab to x: ax 1.5, bx 0.5 (2; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to x: bx 1 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 1 cols, 2 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 3.0], [0.0, 1.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"x" = 3.0}, "b" : {"x" = 1.0}}>: same
// CHECK-NEXT:    <{"a" : {"x" = 3.0}, "b" : {"x" = 1.0}}>: same
// CHECK-NEXT:  a sum of zero: b to y: by 2 (1; float64 r, int32 r)
// CHECK-NEXT:    transposed: y to b: yb 2 (1; float64 r, int32 r)
// CHECK-NEXT:    halved: b to y: by 1 (1; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to y: by 2 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(1 rows, 1 cols, 1 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 0.0], [2.0, 0.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"b" : {"y" = 2.0}}>: same
// CHECK-NEXT:    <{"b" : {"y" = 2.0}}>: same
// CHECK-NEXT:  a sum out of order: ba to xy: bx 5, ay 3 (2; float64 r, int32 r)
// CHECK-NEXT:    transposed: xy to ba: xb 5, ya 3 (2; float64 r, int32 r)
// CHECK-NEXT:    halved: ba to xy: bx 2.5, ay 1.5 (2; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to x: bx 5 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 2 cols, 2 entries)
// CHECK-NEXT:    dense {{\[\[}}3.0, 0.0], [0.0, 5.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"b" : {"x" = 5.0}, "a" : {"y" = 3.0}}>: same
// CHECK-NEXT:    <{"b" : {"x" = 5.0}, "a" : {"y" = 3.0}}>: same
// CHECK-NEXT:  an unused row: ac to y: ay 3, cy 1 (2; float64 r, int32 r)
// CHECK-NEXT:    transposed: y to ac: ya 3, yc 1 (2; float64 r, int32 r)
// CHECK-NEXT:    halved: ac to y: ay 1.5, cy 0.5 (2; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: c to y: cy 1 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 1 cols, 2 entries)
// CHECK-NEXT:    dense {{\[\[}}4.0, 0.0], [0.0, 0.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"y" = 3.0}, "c" : {"y" = 1.0}}>: same
// CHECK-NEXT:    <{"a" : {"y" = 3.0}, "c" : {"y" = 1.0}}>: same
// CHECK-NEXT:  columns out of order: ab to yzx: ay 2, az 1, bz 4, bx 3 (4; float64 r, int32 r)
// CHECK-NEXT:    transposed: yzx to ab: ya 2, za 1, zb 4, xb 3 (4; float64 r, int32 r)
// CHECK-NEXT:    halved: ab to yzx: ay 1, az 0.5, bz 2, bx 1.5 (4; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to zx: bz 4, bx 3 (2; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 3 cols, 4 entries)
// CHECK-NEXT:    dense {{\[\[}}3.0, 0.0], [4.0, 3.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"y" = 2.0, "z" = 1.0}, "b" : {"z" = 4.0, "x" = 3.0}}>: same
// CHECK-NEXT:  dense: ab to yzx: ay 1, az 2, bz 4, bx 3 (4; float64 r, int32 r)
// CHECK-NEXT:    transposed: yzx to ab: ya 1, za 2, zb 4, xb 3 (4; float64 r, int32 r)
// CHECK-NEXT:    halved: ab to yzx: ay 0.5, az 1, bz 2, bx 1.5 (4; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to zx: bz 4, bx 3 (2; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 3 cols, 4 entries)
// CHECK-NEXT:    dense {{\[\[}}3.0, 0.0], [4.0, 3.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"y" = 1.0, "z" = 2.0}, "b" : {"z" = 4.0, "x" = 3.0}}>: same
// CHECK-NEXT:  identity: ab to ab: aa 1, bb 1 (2; float64 r, int32 r)
// CHECK-NEXT:    transposed: ab to ab: aa 1, bb 1 (2; float64 r, int32 r)
// CHECK-NEXT:    halved: ab to ab: aa 0.5, bb 0.5 (2; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to b: bb 1 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 2 cols, 2 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 1.0], [1.0, 0.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"a" = 1.0}, "b" : {"b" = 1.0}}>: same
// CHECK-NEXT:    <{"a" : {"a" = 1.0}, "b" : {"b" = 1.0}}>: same
// CHECK-NEXT:  to others: ab to xy: ax 1, by 1 (2; float64 r, int32 r)
// CHECK-NEXT:    transposed: xy to ab: xa 1, yb 1 (2; float64 r, int32 r)
// CHECK-NEXT:    halved: ab to xy: ax 0.5, by 0.5 (2; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: b to y: by 1 (1; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(2 rows, 2 cols, 2 entries)
// CHECK-NEXT:    dense {{\[\[}}0.0, 1.0], [1.0, 0.0]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"x" = 1.0}, "b" : {"y" = 1.0}}>: same
// CHECK-NEXT:    <{"a" : {"x" = 1.0}, "b" : {"y" = 1.0}}>: same
// CHECK-NEXT:  all: abc to xyz: ax 1, ay -2, bx 0.5, cz 4 (4; float64 r, int32 r)
// CHECK-NEXT:    transposed: xyz to abc: xa 1, xb 0.5, ya -2, zc 4 (4; float64 r, int32 r)
// CHECK-NEXT:    halved: abc to xyz: ax 0.5, ay -1, bx 0.25, cz 2 (4; float64 r, int32 r)
// CHECK-NEXT:    by zero: - to -:  (0; float64 r, int32 r)
// CHECK-NEXT:    without a: bc to xz: bx 0.5, cz 4 (2; float64 r, int32 r)
// CHECK-NEXT:    LinearMap(3 rows, 3 cols, 4 entries)
// CHECK-NEXT:    dense {{\[\[}}2.0, 1.0], [0.0, 0.5]]
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    packed: same
// CHECK-NEXT:    <{"a" : {"x" = 1.0, "y" = -2.0}, "b" : {"x" = 0.5}, "c" : {"z" = 4.0}}>: same
// CHECK-NEXT:  none, none: equal True, then - to -: ; sum - to -:
// CHECK-NEXT:  none, zeros alone: equal True, then - to -: ; sum - to -:
// CHECK-NEXT:  none, a sum: equal False, then - to -: ; sum ab to x: ax 3, bx 1
// CHECK-NEXT:  none, a sum of zero: equal False, then - to -: ; sum b to y: by 2
// CHECK-NEXT:  none, a sum out of order: equal False, then - to -: ; sum ba to xy: bx 5, ay 3
// CHECK-NEXT:  none, an unused row: equal False, then - to -: ; sum ac to y: ay 3, cy 1
// CHECK-NEXT:  none, columns out of order: equal False, then - to -: ; sum ab to yzx: ay 2, az 1, bz 4, bx 3
// CHECK-NEXT:  none, dense: equal False, then - to -: ; sum ab to yzx: ay 1, az 2, bz 4, bx 3
// CHECK-NEXT:  none, identity: equal False, then - to -: ; sum ab to ab: aa 1, bb 1
// CHECK-NEXT:  none, to others: equal False, then - to -: ; sum ab to xy: ax 1, by 1
// CHECK-NEXT:  none, all: equal False, then - to -: ; sum abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  zeros alone, none: equal True, then - to -: ; sum - to -:
// CHECK-NEXT:  zeros alone, zeros alone: equal True, then - to -: ; sum - to -:
// CHECK-NEXT:  zeros alone, a sum: equal False, then - to -: ; sum ab to x: ax 3, bx 1
// CHECK-NEXT:  zeros alone, a sum of zero: equal False, then - to -: ; sum b to y: by 2
// CHECK-NEXT:  zeros alone, a sum out of order: equal False, then - to -: ; sum ba to xy: bx 5, ay 3
// CHECK-NEXT:  zeros alone, an unused row: equal False, then - to -: ; sum ac to y: ay 3, cy 1
// CHECK-NEXT:  zeros alone, columns out of order: equal False, then - to -: ; sum ab to yzx: ay 2, az 1, bz 4, bx 3
// CHECK-NEXT:  zeros alone, dense: equal False, then - to -: ; sum ab to yzx: ay 1, az 2, bz 4, bx 3
// CHECK-NEXT:  zeros alone, identity: equal False, then - to -: ; sum ab to ab: aa 1, bb 1
// CHECK-NEXT:  zeros alone, to others: equal False, then - to -: ; sum ab to xy: ax 1, by 1
// CHECK-NEXT:  zeros alone, all: equal False, then - to -: ; sum abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  a sum, none: equal False, then - to -: ; sum ab to x: ax 3, bx 1
// CHECK-NEXT:  a sum, zeros alone: equal False, then - to -: ; sum ab to x: ax 3, bx 1
// CHECK-NEXT:  a sum, a sum: equal True, then x to x: xx 10; sum ab to x: ax 6, bx 2
// CHECK-NEXT:  a sum, a sum of zero: equal False, then x to y: xy 2; sum ab to xy: ax 3, bx 1, by 2
// CHECK-NEXT:  a sum, a sum out of order: equal False, then x to xy: xx 5, xy 9; sum ab to xy: ax 3, ay 3, bx 6
// CHECK-NEXT:  a sum, an unused row: equal False, then x to y: xy 9; sum abc to xy: ax 3, ay 3, bx 1, cy 1
// CHECK-NEXT:  a sum, columns out of order: equal False, then x to yzx: xy 6, xz 7, xx 3; sum ab to xyz: ax 3, ay 2, az 1, bx 4, bz 4
// CHECK-NEXT:  a sum, dense: equal False, then x to yzx: xy 3, xz 10, xx 3; sum ab to xyz: ax 3, ay 1, az 2, bx 4, bz 4
// CHECK-NEXT:  a sum, identity: equal False, then x to ab: xa 3, xb 1; sum ab to xab: ax 3, aa 1, bx 1, bb 1
// CHECK-NEXT:  a sum, to others: equal False, then x to xy: xx 3, xy 1; sum ab to xy: ax 4, bx 1, by 1
// CHECK-NEXT:  a sum, all: equal False, then x to xy: xx 3.5, xy -6; sum abc to xyz: ax 4, ay -2, bx 1.5, cz 4
// CHECK-NEXT:  a sum of zero, none: equal False, then - to -: ; sum b to y: by 2
// CHECK-NEXT:  a sum of zero, zeros alone: equal False, then - to -: ; sum b to y: by 2
// CHECK-NEXT:  a sum of zero, a sum: equal False, then y to x: yx 2; sum ba to yx: by 2, bx 1, ax 3
// CHECK-NEXT:  a sum of zero, a sum of zero: equal True, then y to y: yy 4; sum b to y: by 4
// CHECK-NEXT:  a sum of zero, a sum out of order: equal False, then y to x: yx 10; sum ba to yx: by 2, bx 5, ay 3
// CHECK-NEXT:  a sum of zero, an unused row: equal False, then - to -: ; sum bac to y: by 2, ay 3, cy 1
// CHECK-NEXT:  a sum of zero, columns out of order: equal False, then y to zx: yz 8, yx 6; sum ba to yzx: by 2, bz 4, bx 3, ay 2, az 1
// CHECK-NEXT:  a sum of zero, dense: equal False, then y to zx: yz 8, yx 6; sum ba to yzx: by 2, bz 4, bx 3, ay 1, az 2
// CHECK-NEXT:  a sum of zero, identity: equal False, then y to b: yb 2; sum ba to yba: by 2, bb 1, aa 1
// CHECK-NEXT:  a sum of zero, to others: equal False, then y to y: yy 2; sum ba to yx: by 3, ax 1
// CHECK-NEXT:  a sum of zero, all: equal False, then y to x: yx 1; sum bac to yxz: by 2, bx 0.5, ay -2, ax 1, cz 4
// CHECK-NEXT:  a sum out of order, none: equal False, then - to -: ; sum ba to xy: bx 5, ay 3
// CHECK-NEXT:  a sum out of order, zeros alone: equal False, then - to -: ; sum ba to xy: bx 5, ay 3
// CHECK-NEXT:  a sum out of order, a sum: equal False, then xy to x: xx 5, yx 9; sum ba to xy: bx 6, ax 3, ay 3
// CHECK-NEXT:  a sum out of order, a sum of zero: equal False, then x to y: xy 10; sum ba to xy: bx 5, by 2, ay 3
// CHECK-NEXT:  a sum out of order, a sum out of order: equal True, then xy to xy: xx 25, yy 9; sum ba to xy: bx 10, ay 6
// CHECK-NEXT:  a sum out of order, an unused row: equal False, then y to y: yy 9; sum bac to xy: bx 5, ay 6, cy 1
// CHECK-NEXT:  a sum out of order, columns out of order: equal False, then xy to zxy: xz 20, xx 15, yz 3, yy 6; sum ba to xzy: bx 8, bz 4, az 1, ay 5
// CHECK-NEXT:  a sum out of order, dense: equal False, then xy to zxy: xz 20, xx 15, yz 6, yy 3; sum ba to xzy: bx 8, bz 4, az 2, ay 4
// CHECK-NEXT:  a sum out of order, identity: equal False, then xy to ba: xb 5, ya 3; sum ba to xbya: bx 5, bb 1, ay 3, aa 1
// CHECK-NEXT:  a sum out of order, to others: equal False, then xy to yx: xy 5, yx 3; sum ba to xy: bx 5, by 1, ax 1, ay 3
// CHECK-NEXT:  a sum out of order, all: equal False, then xy to xy: xx 2.5, yx 3, yy -6; sum bac to xyz: bx 5.5, ax 1, ay 1, cz 4
// CHECK-NEXT:  an unused row, none: equal False, then - to -: ; sum ac to y: ay 3, cy 1
// CHECK-NEXT:  an unused row, zeros alone: equal False, then - to -: ; sum ac to y: ay 3, cy 1
// CHECK-NEXT:  an unused row, a sum: equal False, then y to x: yx 9; sum acb to yx: ay 3, ax 3, cy 1, bx 1
// CHECK-NEXT:  an unused row, a sum of zero: equal False, then - to -: ; sum acb to y: ay 3, cy 1, by 2
// CHECK-NEXT:  an unused row, a sum out of order: equal False, then y to y: yy 9; sum acb to yx: ay 6, cy 1, bx 5
// CHECK-NEXT:  an unused row, an unused row: equal True, then y to y: yy 10; sum ac to y: ay 6, cy 2
// CHECK-NEXT:  an unused row, columns out of order: equal False, then y to yz: yy 6, yz 3; sum acb to yzx: ay 5, az 1, cy 1, bz 4, bx 3
// CHECK-NEXT:  an unused row, dense: equal False, then y to yz: yy 3, yz 6; sum acb to yzx: ay 4, az 2, cy 1, bz 4, bx 3
// CHECK-NEXT:  an unused row, identity: equal False, then y to a: ya 3; sum acb to yab: ay 3, aa 1, cy 1, bb 1
// CHECK-NEXT:  an unused row, to others: equal False, then y to x: yx 3; sum acb to yx: ay 3, ax 1, cy 1, by 1
// CHECK-NEXT:  an unused row, all: equal False, then y to xyz: yx 3, yy -6, yz 4; sum acb to yxz: ay 1, ax 1, cy 1, cz 4, bx 0.5
// CHECK-NEXT:  columns out of order, none: equal False, then - to -: ; sum ab to yzx: ay 2, az 1, bz 4, bx 3
// CHECK-NEXT:  columns out of order, zeros alone: equal False, then - to -: ; sum ab to yzx: ay 2, az 1, bz 4, bx 3
// CHECK-NEXT:  columns out of order, a sum: equal False, then yzx to x: yx 6, zx 7, xx 3; sum ab to yzx: ay 2, az 1, ax 3, bz 4, bx 4
// CHECK-NEXT:  columns out of order, a sum of zero: equal False, then zx to y: zy 8, xy 6; sum ab to yzx: ay 2, az 1, by 2, bz 4, bx 3
// CHECK-NEXT:  columns out of order, a sum out of order: equal False, then yzx to yx: yy 6, zy 3, zx 20, xx 15; sum ab to yzx: ay 5, az 1, bz 4, bx 8
// CHECK-NEXT:  columns out of order, an unused row: equal False, then yz to y: yy 6, zy 3; sum abc to yzx: ay 5, az 1, bz 4, bx 3, cy 1
// CHECK-NEXT:  columns out of order, columns out of order: equal True, then yzx to yzx: yy 4, yz 2, zy 2, zz 17, zx 12, xz 12, xx 9; sum ab to yzx: ay 4, az 2, bz 8, bx 6
// CHECK-NEXT:  columns out of order, dense: equal False, then yzx to yzx: yy 2, yz 4, zy 1, zz 18, zx 12, xz 12, xx 9; sum ab to yzx: ay 3, az 3, bz 8, bx 6
// CHECK-NEXT:  columns out of order, identity: equal False, then yzx to ab: ya 2, za 1, zb 4, xb 3; sum ab to yzaxb: ay 2, az 1, aa 1, bz 4, bx 3, bb 1
// CHECK-NEXT:  columns out of order, to others: equal False, then yzx to xy: yx 2, zx 1, zy 4, xy 3; sum ab to yzx: ay 2, az 1, ax 1, by 1, bz 4, bx 3
// CHECK-NEXT:  columns out of order, all: equal False, then yzx to xy: yx 2, yy -4, zx 3, zy -2, xx 1.5; sum abc to zx: az 1, ax 1, bz 4, bx 3.5, cz 4
// CHECK-NEXT:  dense, none: equal False, then - to -: ; sum ab to yzx: ay 1, az 2, bz 4, bx 3
// CHECK-NEXT:  dense, zeros alone: equal False, then - to -: ; sum ab to yzx: ay 1, az 2, bz 4, bx 3
// CHECK-NEXT:  dense, a sum: equal False, then yzx to x: yx 3, zx 10, xx 3; sum ab to yzx: ay 1, az 2, ax 3, bz 4, bx 4
// CHECK-NEXT:  dense, a sum of zero: equal False, then zx to y: zy 8, xy 6; sum ab to yzx: ay 1, az 2, by 2, bz 4, bx 3
// CHECK-NEXT:  dense, a sum out of order: equal False, then yzx to yx: yy 3, zy 6, zx 20, xx 15; sum ab to yzx: ay 4, az 2, bz 4, bx 8
// CHECK-NEXT:  dense, an unused row: equal False, then yz to y: yy 3, zy 6; sum abc to yzx: ay 4, az 2, bz 4, bx 3, cy 1
// CHECK-NEXT:  dense, columns out of order: equal False, then yzx to yzx: yy 2, yz 1, zy 4, zz 18, zx 12, xz 12, xx 9; sum ab to yzx: ay 3, az 3, bz 8, bx 6
// CHECK-NEXT:  dense, dense: equal True, then yzx to yzx: yy 1, yz 2, zy 2, zz 20, zx 12, xz 12, xx 9; sum ab to yzx: ay 2, az 4, bz 8, bx 6
// CHECK-NEXT:  dense, identity: equal False, then yzx to ab: ya 1, za 2, zb 4, xb 3; sum ab to yzaxb: ay 1, az 2, aa 1, bz 4, bx 3, bb 1
// CHECK-NEXT:  dense, to others: equal False, then yzx to xy: yx 1, zx 2, zy 4, xy 3; sum ab to yzx: ay 1, az 2, ax 1, by 1, bz 4, bx 3
// CHECK-NEXT:  dense, all: equal False, then yzx to xy: yx 1, yy -2, zx 4, zy -4, xx 1.5; sum abc to yzx: ay -1, az 2, ax 1, bz 4, bx 3.5, cz 4
// CHECK-NEXT:  identity, none: equal False, then - to -: ; sum ab to ab: aa 1, bb 1
// CHECK-NEXT:  identity, zeros alone: equal False, then - to -: ; sum ab to ab: aa 1, bb 1
// CHECK-NEXT:  identity, a sum: equal False, then ab to x: ax 3, bx 1; sum ab to axb: aa 1, ax 3, bx 1, bb 1
// CHECK-NEXT:  identity, a sum of zero: equal False, then b to y: by 2; sum ab to aby: aa 1, bb 1, by 2
// CHECK-NEXT:  identity, a sum out of order: equal False, then ab to yx: ay 3, bx 5; sum ab to aybx: aa 1, ay 3, bb 1, bx 5
// CHECK-NEXT:  identity, an unused row: equal False, then a to y: ay 3; sum abc to ayb: aa 1, ay 3, bb 1, cy 1
// CHECK-NEXT:  identity, columns out of order: equal False, then ab to yzx: ay 2, az 1, bz 4, bx 3; sum ab to ayzbx: aa 1, ay 2, az 1, bz 4, bb 1, bx 3
// CHECK-NEXT:  identity, dense: equal False, then ab to yzx: ay 1, az 2, bz 4, bx 3; sum ab to ayzbx: aa 1, ay 1, az 2, bz 4, bb 1, bx 3
// CHECK-NEXT:  identity, identity: equal True, then ab to ab: aa 1, bb 1; sum ab to ab: aa 2, bb 2
// CHECK-NEXT:  identity, to others: equal False, then ab to xy: ax 1, by 1; sum ab to axby: aa 1, ax 1, bb 1, by 1
// CHECK-NEXT:  identity, all: equal False, then ab to xy: ax 1, ay -2, bx 0.5; sum abc to axybz: aa 1, ax 1, ay -2, bx 0.5, bb 1, cz 4
// CHECK-NEXT:  to others, none: equal False, then - to -: ; sum ab to xy: ax 1, by 1
// CHECK-NEXT:  to others, zeros alone: equal False, then - to -: ; sum ab to xy: ax 1, by 1
// CHECK-NEXT:  to others, a sum: equal False, then xy to x: xx 3, yx 1; sum ab to xy: ax 4, bx 1, by 1
// CHECK-NEXT:  to others, a sum of zero: equal False, then y to y: yy 2; sum ab to xy: ax 1, by 3
// CHECK-NEXT:  to others, a sum out of order: equal False, then xy to yx: xy 3, yx 5; sum ab to xy: ax 1, ay 3, bx 5, by 1
// CHECK-NEXT:  to others, an unused row: equal False, then x to y: xy 3; sum abc to xy: ax 1, ay 3, by 1, cy 1
// CHECK-NEXT:  to others, columns out of order: equal False, then xy to yzx: xy 2, xz 1, yz 4, yx 3; sum ab to xyz: ax 1, ay 2, az 1, bx 3, by 1, bz 4
// CHECK-NEXT:  to others, dense: equal False, then xy to yzx: xy 1, xz 2, yz 4, yx 3; sum ab to xyz: ax 1, ay 1, az 2, bx 3, by 1, bz 4
// CHECK-NEXT:  to others, identity: equal False, then xy to ab: xa 1, yb 1; sum ab to xayb: ax 1, aa 1, by 1, bb 1
// CHECK-NEXT:  to others, to others: equal True, then xy to xy: xx 1, yy 1; sum ab to xy: ax 2, by 2
// CHECK-NEXT:  to others, all: equal False, then xy to xy: xx 1, xy -2, yx 0.5; sum abc to xyz: ax 2, ay -2, bx 0.5, by 1, cz 4
// CHECK-NEXT:  all, none: equal False, then - to -: ; sum abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  all, zeros alone: equal False, then - to -: ; sum abc to xyz: ax 1, ay -2, bx 0.5, cz 4
// CHECK-NEXT:  all, a sum: equal False, then xy to x: xx 3.5, yx -6; sum abc to xyz: ax 4, ay -2, bx 1.5, cz 4
// CHECK-NEXT:  all, a sum of zero: equal False, then x to y: xy 1; sum abc to xyz: ax 1, ay -2, bx 0.5, by 2, cz 4
// CHECK-NEXT:  all, a sum out of order: equal False, then xy to xy: xx 2.5, xy 3, yy -6; sum abc to xyz: ax 1, ay 1, bx 5.5, cz 4
// CHECK-NEXT:  all, an unused row: equal False, then xyz to y: xy 3, yy -6, zy 4; sum abc to xyz: ax 1, ay 1, bx 0.5, cy 1, cz 4
// CHECK-NEXT:  all, columns out of order: equal False, then xy to yzx: xy 2, xz 3, xx 1.5, yy -4, yz -2; sum abc to xz: ax 1, az 1, bx 3.5, bz 4, cz 4
// CHECK-NEXT:  all, dense: equal False, then xy to yzx: xy 1, xz 4, xx 1.5, yy -2, yz -4; sum abc to xyz: ax 1, ay -1, az 2, bx 3.5, bz 4, cz 4
// CHECK-NEXT:  all, identity: equal False, then xy to ab: xa 1, xb 0.5, ya -2; sum abc to xyabz: ax 1, ay -2, aa 1, bx 0.5, bb 1, cz 4
// CHECK-NEXT:  all, to others: equal False, then xy to xy: xx 1, xy 0.5, yx -2; sum abc to xyz: ax 2, ay -2, bx 0.5, by 1, cz 4
// CHECK-NEXT:  all, all: equal True, then xyz to xyz: xx 1.25, xy -2, yx -2, yy 4, zz 16; sum abc to xyz: ax 2, ay -4, bx 1, cz 8
// CHECK-NEXT:  sum of none: - to -:
// CHECK-NEXT:  1.0 <{"a" : {"x" = 1.0}}>
// CHECK-NEXT:  -0.5 <{"a" : {"x" = -0.5}}>
// CHECK-NEXT:  1e-07 <{"a" : {"x" = 1.0e-07}}>
// CHECK-NEXT:  1e+22 <{"a" : {"x" = 1.0e+22}}>
// CHECK-NEXT:  2.5e-07 <{"a" : {"x" = 2.5e-07}}>
// CHECK-NEXT:  1e+300 <{"a" : {"x" = 1.0e+300}}>
// CHECK-NEXT:  0.1 <{"a" : {"x" = 0.1}}>
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @linear_maps vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
