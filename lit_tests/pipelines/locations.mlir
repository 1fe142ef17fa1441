// RUN: rasp-opt -p default --print-debuginfo --split-input-file %s | filecheck %s

// Every op of a model has the line of its s-op; a component of several s-ops has all their lines.
rasp.program @sort_bos vocab {"a", "b", "c", "§"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %tokens = rasp.tokens : !rasp.sop
  %smaller = rasp.select keys(%tokens) queries(%tokens) named "smaller" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %select_1 = rasp.select keys(%indices) queries(%indices) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %ties = rasp.selector_and %select, %select_1 named "ties"
  %selector_or = rasp.selector_or %smaller, %ties named "selector_or"
  %first = rasp.map(%indices) named "first" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_2 = rasp.select keys(%first) queries(%full) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_or_1 = rasp.selector_or %selector_or, %select_2 named "selector_or_2"
  %map_1 = rasp.map(%first) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %share = rasp.aggregate %selector_or_1, %map_1 default 0 named "share" : !rasp.sop -> !rasp.sop
  %map_2 = rasp.map(%share) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.div %0, %x
    rasp.yield %1
  }
  %map_3 = rasp.map(%map_2) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.round %x
    rasp.yield %0
  }
  %width_by_first_selector_or = rasp.map(%map_3) named "width_by_first(selector_or)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %place = rasp.map(%width_by_first_selector_or) named "place" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %target = rasp.lazy_map(%map, %place) named "target" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value, %1: !rasp.value):
    %2 = rasp.literal 0
    %3 = rasp.if %0, %2, %1
    rasp.yield %3
  }
  %select_3 = rasp.select keys(%target) queries(%indices) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %sort_bos = rasp.aggregate %select_3, %tokens named "sort_bos" : !rasp.sop -> !rasp.sop
  rasp.return %sort_bos : !rasp.sop
}

// -----

rasp.program @running_sum vocab {0 to 2} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %number = rasp.map(%tokens) named "number" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  %mean = rasp.aggregate %prevs, %number default 0 named "mean" as numerical : !rasp.sop -> !rasp.sop
  %running_sum = rasp.map(%mean, %indices) named "running_sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%m: !rasp.value, %i: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %i, %0
    %2 = rasp.mul %m, %1
    %3 = rasp.round %2
    %4 = rasp.literal 3
    %5 = rasp.mod %3, %4
    rasp.yield %5
  }
  rasp.return %running_sum : !rasp.sop
}

// -----

rasp.program @starts_with vocab {"a", "b", "c"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %full = rasp.constant 0 named "full" : !rasp.sop
  %select = rasp.select keys(%indices) queries(%full) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %first = rasp.aggregate %select, %tokens default 0 named "first" : !rasp.sop -> !rasp.sop
  %map = rasp.map(%first) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full_1 = rasp.constant 1 named "full_2" : !rasp.sop
  %select_1 = rasp.select keys(%indices) queries(%full_1) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %second = rasp.aggregate %select_1, %tokens default "-" named "second" : !rasp.sop -> !rasp.sop
  %map_1 = rasp.map(%second) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "b"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %starts_with = rasp.map(%map, %map_1) named "starts_with" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.and %x, %y
    rasp.yield %0
  }
  rasp.return %starts_with : !rasp.sop
}

// -----

rasp.program @palindrome vocab {"a", "b", "c"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %map = rasp.map(%length) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %sequence_map = rasp.map(%map, %indices) named "sequence_map" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %select = rasp.select keys(%indices) queries(%sequence_map) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %opposite = rasp.aggregate %select, %tokens named "opposite" : !rasp.sop -> !rasp.sop
  %sequence_map_1 = rasp.map(%tokens, %opposite) named "sequence_map_2" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  %differs = rasp.map(%sequence_map_1) named "differs" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  %map_1 = rasp.map(%differs) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal true
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_1 = rasp.select keys(%map_1) queries(%full) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %count_differs_True = rasp.selector_width %select_1 named "count(differs , True)" : !rasp.sop
  %contains_differs_True = rasp.map(%count_differs_True) named "contains(differs , True)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  %palindrome = rasp.map(%contains_differs_True) named "palindrome" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  rasp.return %palindrome : !rasp.sop
}

// CHECK: builtin.module
// CHECK-NEXT: transformer.model{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: %{{.+}} = transformer.embed{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":4:1)
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"share_width_beside_first_1">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.head<"share_width_beside_first_2">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_2"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_2"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3), "share_width_beside_first_2"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_2"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3), "share_width_beside_first_2"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_2"("{{.*}}locations.mlir":62:3), "{{.*}}locations.mlir":36:3])
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["target"("{{.*}}locations.mlir":74:3), "share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"sort_bos">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":85:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":85:3)
// CHECK-NEXT: %{{.+}} = transformer.unembed{{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":86:3)
// CHECK-NEXT: transformer.variable "indices"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":5:3)
// CHECK-NEXT: transformer.variable "map"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":6:3)
// CHECK-NEXT: transformer.variable "tokens"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":12:3)
// CHECK-NEXT: transformer.variable "first"{{.*}}loc("{{.*}}locations.mlir":30:3)
// CHECK-NEXT: transformer.variable "full"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":36:3)
// CHECK-NEXT: transformer.variable "map_2"{{.*}}loc("{{.*}}locations.mlir":43:3)
// CHECK-NEXT: transformer.variable "share"{{.*}}loc("{{.*}}locations.mlir":50:3)
// CHECK-NEXT: transformer.variable "map_3"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":51:3)
// CHECK-NEXT: transformer.variable "map_4"{{.*}}loc("{{.*}}locations.mlir":57:3)
// CHECK-NEXT: transformer.variable "width_by_first(selector_or)"{{.*}}loc("{{.*}}locations.mlir":62:3)
// CHECK-NEXT: transformer.variable "place"{{.*}}loc("{{.*}}locations.mlir":68:3)
// CHECK-NEXT: transformer.variable "target"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":74:3)
// CHECK-NEXT: transformer.variable "sort_bos"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":85:3)
// CHECK-NEXT: transformer.variable "share_width_beside_first_1"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.variable "share_width_beside_first_1_numerical"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_1"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_1"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.variable "share_width_beside_first_2"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_2"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_2"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.variable "share_width_beside_first_2_numerical"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_2"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_2"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.variable "share_width_beside_first_sum"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first_sum"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)_sum"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.variable "share_width_beside_first"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["share_width_beside_first"("{{.*}}locations.mlir":50:3), "width_by_first(selector_or)"("{{.*}}locations.mlir":62:3)])
// CHECK-NEXT: transformer.return{{.*}}loc("{{.*}}locations.mlir":86:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":4:1)
// CHECK-NEXT: {{.*}}loc(unknown)
// CHECK: builtin.module
// CHECK-NEXT: transformer.model{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: %{{.+}} = transformer.embed{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":91:1)
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"mean">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":103:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":103:3)
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["running_sum"("{{.*}}locations.mlir":104:3), "{{.*}}locations.mlir":91:1, "{{.*}}locations.mlir":92:3, "{{.*}}locations.mlir":103:3])
// CHECK-NEXT: %{{.+}} = transformer.unembed{{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":114:3)
// CHECK-NEXT: transformer.variable "indices"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":92:3)
// CHECK-NEXT: transformer.variable "tokens"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":98:3)
// CHECK-NEXT: transformer.variable "number"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":99:3)
// CHECK-NEXT: transformer.variable "mean"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":103:3)
// CHECK-NEXT: transformer.variable "running_sum"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":104:3)
// CHECK-NEXT: transformer.return{{.*}}loc("{{.*}}locations.mlir":114:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":91:1)
// CHECK-NEXT: {{.*}}loc(unknown)
// CHECK: builtin.module
// CHECK-NEXT: transformer.model{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: %{{.+}} = transformer.embed{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":119:1)
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"first">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":128:3)
// CHECK-NEXT: transformer.head<"second">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":141:3)
// CHECK-NEXT: {{.*}}loc(fused["first"("{{.*}}locations.mlir":128:3), "second"("{{.*}}locations.mlir":141:3)])
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["starts_with"("{{.*}}locations.mlir":148:3), "{{.*}}locations.mlir":119:1, "{{.*}}locations.mlir":121:3])
// CHECK-NEXT: %{{.+}} = transformer.unembed{{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":153:3)
// CHECK-NEXT: transformer.variable "indices"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":120:3)
// CHECK-NEXT: transformer.variable "full"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":121:3)
// CHECK-NEXT: transformer.variable "tokens"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":127:3)
// CHECK-NEXT: transformer.variable "first"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":128:3)
// CHECK-NEXT: transformer.variable "map"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":129:3)
// CHECK-NEXT: transformer.variable "full_2"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":135:3)
// CHECK-NEXT: transformer.variable "second"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":141:3)
// CHECK-NEXT: transformer.variable "map_2"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":142:3)
// CHECK-NEXT: transformer.variable "starts_with"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":148:3)
// CHECK-NEXT: transformer.return{{.*}}loc("{{.*}}locations.mlir":153:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":119:1)
// CHECK-NEXT: {{.*}}loc(unknown)
// CHECK: builtin.module
// CHECK-NEXT: transformer.model{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: %{{.+}} = transformer.embed{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":158:1)
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"length_mean_index">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":161:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":161:3)
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"opposite">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":178:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":178:3)
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["map_2"("{{.*}}locations.mlir":189:3), "{{.*}}locations.mlir":159:3])
// CHECK-NEXT: %{{.+}} = transformer.attention{{.*}}
// CHECK-NEXT: transformer.head<"count(differs , True)">{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":201:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":201:3)
// CHECK-NEXT: %{{.+}} = transformer.mlp{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc(fused["palindrome"("{{.*}}locations.mlir":208:3), "{{.*}}locations.mlir":158:1])
// CHECK-NEXT: %{{.+}} = transformer.unembed{{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":213:3)
// CHECK-NEXT: transformer.variable "tokens"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":159:3)
// CHECK-NEXT: transformer.variable "indices"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":160:3)
// CHECK-NEXT: transformer.variable "map"{{.*}}loc("{{.*}}locations.mlir":162:3)
// CHECK-NEXT: transformer.variable "sequence_map"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":168:3)
// CHECK-NEXT: transformer.variable "opposite"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":178:3)
// CHECK-NEXT: transformer.variable "sequence_map_2"{{.*}}loc("{{.*}}locations.mlir":179:3)
// CHECK-NEXT: transformer.variable "differs"{{.*}}loc("{{.*}}locations.mlir":184:3)
// CHECK-NEXT: transformer.variable "map_2"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":189:3)
// CHECK-NEXT: transformer.variable "full"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":195:3)
// CHECK-NEXT: transformer.variable "count(differs , True)"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":201:3)
// CHECK-NEXT: transformer.variable "contains(differs , True)"{{.*}}loc("{{.*}}locations.mlir":202:3)
// CHECK-NEXT: transformer.variable "palindrome"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":208:3)
// CHECK-NEXT: transformer.variable "length_mean_index"{{.*}}
// CHECK-NEXT: {{.*}}
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":161:3)
// CHECK-NEXT: transformer.return{{.*}}loc("{{.*}}locations.mlir":213:3)
// CHECK-NEXT: {{.*}}loc("{{.*}}locations.mlir":158:1)
// CHECK-NEXT: {{.*}}loc(unknown)
