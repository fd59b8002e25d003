unit-of = { $event }, { $phase }
unit-part = { $phase }, { $part }
part-trial = saut d’essai
part-letter = finale { $letter }
part-skiing = ski de fond
part-run = { $discipline ->
        [ALP] manche { $n }
        [BOB] manche { $n }
        [LUG] manche { $n }
        [SKN] manche { $n }
        [FRS] passage { $n }
        [SBD] passage { $n }
       *[other] tour { $n }
    }

unit-will = { THE($unit) } a lieu { $when }, { $where }.
unit-was = { THE($unit) } a eu lieu { $when }, { $where }.
unit-live = { THE($unit) } est en cours, { $where } ; départ donné { $when }.
unit-place = { THE($unit) } : { $where }, { $when }.
unit-cancelled = { THE($unit) } : annulation ; rendez-vous était pris { $when }.
unit-postponed = { THE($unit) } : report ; rendez-vous était pris { $when }.
unit-delayed = { THE($unit) } : départ retardé ; rendez-vous était pris { $when }.
unit-interrupted = { THE($unit) } : interruption ; rendez-vous était pris { $when }.
unit-unscheduled = { THE($unit) } n’a pas encore d’horaire annoncé.
slot = { $unit } : { $when }, { $where }.
slot-place = { $unit } : { $where }, { $when }.
slot-cancelled = { $unit } : annulation ; rendez-vous était pris { $when }.
slot-postponed = { $unit } : report ; rendez-vous était pris { $when }.
slot-delayed = { $unit } : départ retardé ; rendez-vous était pris { $when }.
slot-interrupted = { $unit } : interruption ; rendez-vous était pris { $when }.
slot-unscheduled = { $unit } : pas encore d’horaire annoncé.
which-first = pour commencer, { $rest }
which-next = prochain rendez-vous, { $rest }
which-last = pour finir, { $rest }
status =
    { $status ->
        [cancelled] annulé
        [postponed] reporté
        [delayed] retardé
        [interrupted] interrompu
       *[other] horaire à venir
    }

live = en ce moment : { $list }.
live-item = { $unit } { $where }
live-more = et { $n } autre{ $n ->
        [one] { "" }
       *[other] s
    } en parallèle.
nothing-live = rien n’est en cours { $where } en ce moment.
nothing-live-over = rien n’est en cours { $where } : les Jeux sont terminés.
nothing-left = plus rien n’est à venir { $where }.
nothing-scheduled = rien n’est au programme { $where } { $when }.
sessions = { $over ->
        [yes] il y a eu { $n } rendez-vous
       *[no] il y a { $n } rendez-vous
    } { $where } { $when }.
