;; One lane of eight durations over all circles of one replica: sums counts along each centre's rows and notes where a
;; sum comes up to its least count. Counts and what least counts lack of 0x8000 are eight unsigned 16-bit numbers each, so
;; that bit 15 of their sum says whether the count is enough. All indexes are in entries of the tables, all other
;; arguments are byte offsets.
(module
  (memory (export "memory") 1)
  (func (export "sweep")
    (param $firstRow i32) (param $place i32) (param $entryOf i32) (param $counts i32) (param $short i32)
    (param $places i32) (param $hits i32) (param $room i32)
    (result i32)
    (local $centre i32) (local $row i32) (local $end i32) (local $found i32) (local $at i32) (local $sum v128)
    (block $done
      (loop $centres
        (br_if $done (i32.ge_u (local.get $centre) (local.get $places)))
        (local.set $at (i32.add (local.get $firstRow) (i32.shl (local.get $centre) (i32.const 2))))
        (local.set $row (i32.shl (i32.load (local.get $at)) (i32.const 2)))
        (local.set $end (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2)))
        (local.set $sum (v128.const i64x2 0 0))
        (block $out
          (loop $rows
            (br_if $out (i32.ge_u (local.get $row) (local.get $end)))
            (local.set $sum
              (i16x8.add
                (local.get $sum)
                (v128.load
                  (i32.add
                    (local.get $counts)
                    (i32.shl (i32.load (i32.add (local.get $place) (local.get $row))) (i32.const 4))))))
            (if
              (i16x8.bitmask
                (i16x8.add
                  (local.get $sum)
                  (v128.load
                    (i32.add
                      (local.get $short)
                      (i32.shl (i32.load (i32.add (local.get $entryOf) (local.get $row))) (i32.const 4))))))
              (then
                ;; No room for another: the caller looks the plain way.
                (if (i32.ge_u (local.get $found) (local.get $room)) (then (return (i32.const -1))))
                (local.set $at (i32.add (local.get $hits) (i32.shl (local.get $found) (i32.const 5))))
                (i32.store (local.get $at) (i32.shr_u (local.get $row) (i32.const 2)))
                (v128.store offset=16 (local.get $at) (local.get $sum))
                (local.set $found (i32.add (local.get $found) (i32.const 1)))))
            (local.set $row (i32.add (local.get $row) (i32.const 4)))
            (br $rows)))
        (local.set $centre (i32.add (local.get $centre) (i32.const 1)))
        (br $centres)))
    (local.get $found)))
