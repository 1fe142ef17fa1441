// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck %s

// Small maps list their entries by row, in the order in which rows and columns appear first.
"test.op"() {m = #craft.map<{}>} : () -> ()
"test.op"() {m = #craft.map<{"b" : {"y" = 1.0}, "a" : {"x" = 2.0, "y" = 3.0}, "b" : {"x" = 4.0}}>} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{}>} : () -> ()
// CHECK-NEXT: "test.op"() {m = #craft.map<{"b" : {"y" = 1.0, "x" = 4.0}, "a" : {"y" = 3.0, "x" = 2.0}}>} : () -> ()

// -----

// Zero entries and rows of zeros are dropped; entries of one place are summed.
"test.op"() {m = #craft.map<{"a" : {"x" = 0.0, "y" = 1.0}, "b" : {"x" = 0}, "c" : {}}>} : () -> ()
"test.op"() {m = #craft.map<{"a" : {"x" = 1.0, "x" = 2.5}, "b" : {"x" = 1.0}, "b" : {"x" = -1.0}}>} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{"a" : {"y" = 1.0}}>} : () -> ()
// CHECK-NEXT: "test.op"() {m = #craft.map<{"a" : {"x" = 3.5}}>} : () -> ()

// -----

// A coefficient prints as the shortest text that parses to the same double.
"test.op"() {m = #craft.map<{"a" : {"p" = 1, "q" = -2, "r" = 0.1, "s" = 0.30000000000000004, "t" = -0.00001}}>} : () -> ()
"test.op"() {m = #craft.map<{"a" : {"p" = 1.0e-05, "q" = 5.0e-324, "r" = 1.7976931348623157e+308, "s" = 12345678901234567.0}}>} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{"a" : {"p" = 1.0, "q" = -2.0, "r" = 0.1, "s" = 0.30000000000000004, "t" = -1.0e-05}}>} : () -> ()
// CHECK-NEXT: "test.op"() {m = #craft.map<{"a" : {"p" = 1.0e-05, "q" = 5.0e-324, "r" = 1.7976931348623157e+308, "s" = 1.2345678901234568e+16}}>} : () -> ()

// -----

// Labels may be any string.
"test.op"() {m = #craft.map<{"say \"a\"" : {"opp:é" = 1.0}, "\F0\9F\98\80" : {"a\\b\n" = 2.0}, "" : {"{" = 3.0}}>} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{"say \22a\22" : {"opp:é" = 1.0}, "😀" : {"a\\b\0A" = 2.0}, "" : {"{" = 3.0}}>} : () -> ()

// -----

// A packed map of few entries prints its entries.
"test.op"() {m = #craft.map<packed "eNpTZ4CA6GilRCUdBaWkGCWlWB2FaKUKEK8SRMSUGhikWoJEjWOhqhkYkWgmmCDDB3sI/WA/VMABAKQPDGY=">} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{"a" : {"x" = 1.0, "y" = -0.5}, "b\22" : {"é" = 2.0}}>} : () -> ()

// -----

// A map of 64 times 64 entries prints them ...
"test.op"() {m = #craft.map<packed "eNrtm91OE2EARKsoiqIoiqIoPxVFEbT7C1WUB2m4mjfgwuf2EUy+2YvvEUzmNJk9F81OejqEQLv7Z21WHqvV/HYxPzuc3zbl2JZjV459OQ7lOJbjRTleluPSZ00n++zGpzc+v3FB44bGFY07Gpc0bmnd0k6vwS2tW1q3tG5p3dK6pXVL65bOLZ1buknFLZ1bOrd0bunc0rmlc0vvlt4tvVv66R1xS++W3i29W3q39G4Z3DK4ZXDL4JZhemPdMrhlcMvglsEto1tGt4xuGbv5zdnhaq7ypMpzKk+p9KvUq7SrlKt0q1Rr6bOmk322d5N3k3eTd5N3k3eTd5N3k3dTO70Gt3g3eTd5N3k3eTd5N3k3eTd5N3WTilu8m7ybvJu8m7ybvJu8m7ybvJv66R1xi3eTd5N3k3eTd5N3k3eTd5N30zC9sW7xbvJu8m7ybvJu8m7ybvJu/WI53szCH3fCczc8a+G5F5774VkPz4PwPAzPRngehedxeDbD8yQ8T8OzFZ5n4Xkenu3wvAjPy/DshOdVeF6HZzc8b8LzNjx74XkXnvfh2Q/PQXgOw3MUnnl4PoTnODwfw/MpPCfh+RyeL+E5Dc/X8JyF5zw838LzPTyL8DThacPThacPzxCeMTwX4bkMzzI8P8LzMzxX4fkVnt/huQ7PrLoPfK26J3a9uj9wo7pXarO6b2SruoZ+u7qeeKe6tnK3us5sr7rmZr+6/uCo+i72uPpe6qT6jP60+rzyvPrsZlH9H9tVf9OP1d83y+p3/VX1c48//vjjjz/++OOPP/74448//vjjjz/++OOPP/74448//vjjjz/++OOPP/74448//vjjjz/++OOPP/74448//vjjjz/++OOPP/74448//v+T/2z29xpCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCFM5j/eUZHS">} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<{"r0" : {"c0" = 1.0, "c1" = 1.0, {{.*}}"r63" : {{.*}}, "c63" = 1.0}}>}

// -----

// ... and a map of 65 times 64 entries prints packed.
"test.op"() {m = #craft.map<packed "eNrtm1tOFFEARFEURVEURVEUYURRBJ1+wiiK+yB81Q74d88uQbzVJncJJnUmqT4/0zWcqRAe0/1reak8Li5mV/PZ0e7sqinHthy7cuzLcSjHsRxPyvG0HBc+azrZZzc+vfH5jQsaNzSuaNzRuKRxS+uWdvoa3NK6pXVL65bWLa1bWre0bunc0rmlm1Tc0rmlc0vnls4tnVs6t/Ru6d3Su6Wf3hG39G7p3dK7pXdL75bBLYNbBrcMbhmmN9Ytg1sGtwxuGdwyumV0y+iW0S1jP7s82r2YqTxH5Skqz1B5gsqrqLyIymuovITKK2jhs6aTfbbnk+eT55Pnk+eT55Pnk+eT51M7fQ1u8XzyfPJ88nzyfPJ88nzyfPJ86iYVt3g+eT55Pnk+eT55Pnk+eT55PvXTO+IWzyfPJ88nzyfPJ88nzyfPJ8+nYXpj3eL55Pnk+eT55Pnk+eT5dD3f9W59M84vl8IfN8JzMzzL4bkVntvhWQnPnfDcDc9qeO6F53541sLzIDwPw7MenkfheRyejfA8Cc/T8GyG51l4nodnKzwvwvMyPNvheRWe1+HZCc+b8OyGZy88s/C8Dc9+eN6F5314DsLzITwfw3MYnk/hOQrPcXg+h+dLeObhacLThqcLTx+eITxjeE7CcxqeRXi+hudbeM7C8z08P8JzHp6f4fn7+Hcf/HJ1T/BKdX/kanWv2Fp138x6dQ/BRnU99WZ1belWdZ3ddnXN0U51/cVe9Vn0fvW53EH1GcVh9f/a4+p/V/Pq7/iu+ptmrH6/W1Q/686q7/tz/PHHH3/88ccff/zxxx9//PHHH3/88ccff/zxxx9//PHHH3/88ccff/zxxx9//PHHH3/88ccff/zxxx9//PHHH3/88ccff/zxxx9//PHH/7/xX1r6fQ4hhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghhBBCmMo/W9X23Q==">} : () -> ()
// CHECK:      "test.op"() {m = #craft.map<packed "{{[A-Za-z0-9+/=]+}}">} : () -> ()
