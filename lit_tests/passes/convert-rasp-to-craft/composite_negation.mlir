// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'w': its selector is a negation of selectors over different keys or queries, which one head cannot score yet; combine the conditions in one Select over an s-op that holds both variables
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %and = rasp.selector_and %s, %r
  %both = rasp.selector_not %and
  %w = rasp.selector_width %both named "w" : !rasp.sop<categorical, @e>
  rasp.return %w : !rasp.sop<categorical, @e>
}
