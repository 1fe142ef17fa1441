// RUN: raspc compile %S/Inputs/lost_variables.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Passes that remove variables, with and without a statement of their fate: the records that are restored,
// and the error where no variable may be lost.

// CHECK:      records removed:
// CHECK-NEXT:   tokens, line 17: <lost by "remove">
// CHECK-NEXT:   count, line 18: <lost by "remove">
// CHECK-NEXT:   again, line 19: <lost by "remove">
// CHECK-NEXT:   both, line 20: <lost by "remove">
// CHECK-NEXT:   indices, line 98: <lost by "remove">
// CHECK-NEXT:   alone, line 98: <lost by "remove">
// CHECK-NEXT:   pass 'remove' loses the variable 'tokens' without a record of its fate
// CHECK-NEXT: a name removed:
// CHECK-NEXT:   tokens, line 17: there
// CHECK-NEXT:   count, line 18: <lost by "forget" into ["both"]>
// CHECK-NEXT:   again, line 19: there
// CHECK-NEXT:   both, line 20: there
// CHECK-NEXT:   indices, line 98: there
// CHECK-NEXT:   alone, line 98: there
// CHECK-NEXT:   pass 'forget' loses the variable 'count' without a record of its fate
// CHECK-NEXT: merged:
// CHECK-NEXT:   tokens, line 17: there
// CHECK-NEXT:   count, line 18: there
// CHECK-NEXT:   again, line 19: <merged by "merge" into ["count"]>
// CHECK-NEXT:   both, line 20: there
// CHECK-NEXT:   indices, line 98: there
// CHECK-NEXT:   alone, line 98: there
// CHECK-NEXT:   passes the check
// CHECK-NEXT: merged, with another reader:
// CHECK-NEXT:   tokens, line 17: there
// CHECK-NEXT:   count, line 18: there
// CHECK-NEXT:   again, line 19: <merged by "merge">
// CHECK-NEXT:   both, line 20: there
// CHECK-NEXT:   indices, line 98: there
// CHECK-NEXT:   alone, line 98: there
// CHECK-NEXT:   passes the check
// CHECK-NEXT: no reader:
// CHECK-NEXT:   tokens, line 17: there
// CHECK-NEXT:   count, line 18: there
// CHECK-NEXT:   again, line 19: there
// CHECK-NEXT:   both, line 20: there
// CHECK-NEXT:   indices, line 98: there
// CHECK-NEXT:   alone, line 98: <unread by "unread">
// CHECK-NEXT:   passes the check
// CHECK-NEXT: dropped on purpose:
// CHECK-NEXT:   passes the check
// CHECK-NEXT: craft records removed:
// CHECK-NEXT:   tokens, line 17: <lost by "remove">
// CHECK-NEXT:   count, line 18: <lost by "remove">
// CHECK-NEXT:   again, line 19: <lost by "remove">
// CHECK-NEXT:   both, line 20: <lost by "remove">
// CHECK-NEXT:   indices, line 98: <lost by "remove">
// CHECK-NEXT:   alone, line 98: <lost by "remove">
// CHECK-NEXT:   pass 'remove' loses the variable 'tokens' without a record of its fate
// CHECK-NEXT: directions removed:
// CHECK-NEXT:   tokens, line 17: there
// CHECK-NEXT:   count, line 18: <lost by "narrow">
// CHECK-NEXT:   again, line 19: <merged by "rasp-merge-equal" into ["count"]>
// CHECK-NEXT:   both, line 20: there
// CHECK-NEXT:   indices, line 98: there
// CHECK-NEXT:   alone, line 98: there
// CHECK-NEXT:   pass 'narrow' loses the variable 'count' without a record of its fate
// CHECK-NEXT: transformer records removed:
// CHECK-NEXT:   tokens, line 17: <lost by "remove">
// CHECK-NEXT:   count, line 18: <lost by "remove">
// CHECK-NEXT:   again, line 19: <lost by "remove">
// CHECK-NEXT:   both, line 20: <lost by "remove">
// CHECK-NEXT:   indices, line 98: <lost by "remove">
// CHECK-NEXT:   alone, line 98: <lost by "remove">
// CHECK-NEXT:   pass 'remove' loses the variable 'tokens' without a record of its fate
// CHECK-NEXT: no records:
// CHECK-NEXT:   passes the check
