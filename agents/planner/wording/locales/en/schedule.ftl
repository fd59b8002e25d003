# When and where.

unit-of = { $event }, { $phase }
unit-part = { $phase }, { $part }
part-trial = trial round
part-letter = { $letter } final
part-skiing = cross-country
part-run = { part-ordinal } { $discipline ->
        [ALP] run
        [BOB] run
        [FRS] run
        [LUG] run
        [SBD] run
        [SKN] run
       *[other] round
    }
part-ordinal =
    { $n ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] sixth
    }
phase-8fnl = round of sixteen
phase-r32 = round of thirty-two

unit-will = { THE($unit) } is on { $when } { $where }.
unit-was = { THE($unit) } was on { $when } { $where }.
unit-live = { THE($unit) } is on now { $where }; it started on { $when }.
unit-place = { THE($unit) } { $over ->
        [yes] was
       *[no] is
    } { $where }, on { $when }.
unit-cancelled = { THE($unit) }, set for { $when }, was cancelled.
unit-postponed = { THE($unit) }, set for { $when }, has been postponed.
unit-delayed = { THE($unit) }, set for { $when }, is delayed.
unit-interrupted = { THE($unit) } has been interrupted; it was set for { $when }.
unit-unscheduled = { THE($unit) } has no announced time yet.
slot = { $unit }: { $when } { $where }.
slot-place = { $unit }: { $where }, { $when }.
slot-cancelled = { $unit }: cancelled; it was set for { $when }.
slot-postponed = { $unit }: postponed; it was set for { $when }.
slot-delayed = { $unit }: delayed; it was set for { $when }.
slot-interrupted = { $unit }: interrupted; it was set for { $when }.
slot-unscheduled = { $unit }: no announced time yet.
which-first = first up is { THE($unit) }, on { $when } { $where }.
which-next = next up is { THE($unit) }, on { $when } { $where }.
which-last = last of all is { THE($unit) }, on { $when } { $where }.
slot-runs = { $unit }: { $day }, { $list } { $where }.
run-at = { $part } at { $time }
status =
    { $status ->
        [cancelled] cancelled
        [postponed] postponed
        [delayed] delayed
        [interrupted] interrupted
       *[other] time open
    }

live = on now: { $list }.
live-item = { $event } ({ $phase }, { $town })
live-item-short = { $event } ({ $detail })
nothing-live = nothing is on { $where } right now.
nothing-live-over = nothing is on { $where } now: the Games are over.
nothing-left = nothing more is to come { $where }.
nothing-scheduled = nothing is scheduled { $where } { $when }.
sessions =
    { $over ->
        [yes] there { $n ->
            [one] was { $n } session
           *[other] were { $n } sessions
        }
       *[no] there { $n ->
            [one] is { $n } session
           *[other] are { $n } sessions
        }
    } { $where } { $when }.

town-milano = Milan
town-anterselva-antholz = Anterselva
at-venue-mtp = at several venues
