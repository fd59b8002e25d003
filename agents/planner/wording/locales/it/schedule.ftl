unit-of = { $event }, { $phase }
unit-part = { $phase }, { $part }
part-trial = salto di prova
part-letter = finale { $letter }
part-skiing = sci di fondo
part-run = { part-ordinal } { $discipline ->
        [ALP] manche
        [BOB] manche
        [LUG] manche
        [SKN] manche
       *[other] serie
    }
part-ordinal =
    { $n ->
        [1] prima
        [2] seconda
        [3] terza
        [4] quarta
        [5] quinta
       *[other] sesta
    }

unit-will = { THE($unit) } { NUM($unit) ->
        [pl] sono
       *[sg] è
    } in programma { $when }, { $where }.
unit-was = { THE($unit) } { NUM($unit) ->
        [pl] hanno avuto luogo
       *[sg] ha avuto luogo
    } { $when }, { $where }.
unit-live = { THE($unit) }: si gareggia in questo momento, { $where }; via { $when }.
unit-place = { THE($unit) } { $over ->
        [yes] { NUM($unit) ->
            [pl] hanno avuto luogo
           *[sg] ha avuto luogo
        }
       *[no] { NUM($unit) ->
            [pl] sono
           *[sg] è
        } in programma
    } { $where }, { $when }.
unit-cancelled = { THE($unit) }: gara annullata; era in programma { $when }.
unit-postponed = { THE($unit) }: gara rinviata; era in programma { $when }.
unit-delayed = { THE($unit) }: partenza in ritardo; era in programma { $when }.
unit-interrupted = { THE($unit) }: gara interrotta; era in programma { $when }.
unit-unscheduled = { THE($unit) }: orario non ancora annunciato.
slot = { $unit }: { $when }, { $where }.
slot-place = { $unit }: { $where }, { $when }.
slot-cancelled = { $unit }: appuntamento annullato; era in programma { $when }.
slot-postponed = { $unit }: appuntamento rinviato; era in programma { $when }.
slot-delayed = { $unit }: inizio in ritardo; era in programma { $when }.
slot-interrupted = { $unit }: appuntamento interrotto; era in programma { $when }.
slot-unscheduled = { $unit }: orario non ancora annunciato.
which-first = primo appuntamento: { $unit }, { $when }, { $where }.
which-next = prossimo appuntamento: { $unit }, { $when }, { $where }.
which-last = ultimo appuntamento: { $unit }, { $when }, { $where }.
slot-runs = { $unit }: { $day }, { $list }, { $where }.
run-at = { $part } alle { $time }
status =
    { $status ->
        [cancelled] annullata
        [postponed] rinviata
        [delayed] in ritardo
        [interrupted] interrotta
       *[other] da definire
    }

live = in questo momento: { $list }.
live-item = { $event } ({ $phase }, { $town })
live-item-short = { $event } ({ $detail })
nothing-live = in questo momento non c'è niente in corso { $where }.
nothing-live-over = i Giochi sono finiti: non c'è niente in corso { $where }.
nothing-left = non c'è più niente in programma { $where }.
nothing-scheduled = non c'è niente in programma { $where } { $when }.
sessions = { $over ->
        [yes] { $n ->
            [1] c'è stato un appuntamento
           *[other] ci sono stati { $n } appuntamenti
        }
       *[no] { $n ->
            [1] c'è un appuntamento
           *[other] ci sono { $n } appuntamenti
        }
    } { $where } { $when }.

town-anterselva-antholz = Anterselva
at-venue-mtp = in più sedi
