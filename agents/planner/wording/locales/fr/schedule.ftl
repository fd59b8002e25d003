unit-of = { $event }, { $phase }
unit-part = { $phase }, { $part }
part-trial = saut d'essai
part-letter = finale { $letter }
part-skiing = ski de fond
part-run = { part-ordinal } { $discipline ->
        [ALP] manche
        [BOB] manche
        [LUG] manche
        [SKN] manche
       *[other] série
    }
part-ordinal =
    { $n ->
        [1] première
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
       *[other] sixième
    }

unit-will = { THE($unit) } { NUM($unit) ->
        [pl] ont lieu
       *[sg] a lieu
    } le { $when }, { $where }.
unit-was = { THE($unit) } { NUM($unit) ->
        [pl] ont eu lieu
       *[sg] a eu lieu
    } le { $when }, { $where }.
unit-live = { THE($unit) } : c'est en cours, { $where } ; départ donné le { $when }.
unit-place = { THE($unit) } { $over ->
        [yes] { NUM($unit) ->
            [pl] ont eu lieu
           *[sg] a eu lieu
        }
       *[no] { NUM($unit) ->
            [pl] ont lieu
           *[sg] a lieu
        }
    } { $where }, le { $when }.
unit-cancelled = { THE($unit) } : annulation ; rendez-vous était pris le { $when }.
unit-postponed = { THE($unit) } : report ; rendez-vous était pris le { $when }.
unit-delayed = { THE($unit) } : départ retardé ; rendez-vous était pris le { $when }.
unit-interrupted = { THE($unit) } : interruption ; rendez-vous était pris le { $when }.
unit-unscheduled = { THE($unit) } : pas encore d'horaire annoncé.
slot = { $unit } : { $when }, { $where }.
slot-place = { $unit } : { $where }, { $when }.
slot-cancelled = { $unit } : annulation ; rendez-vous était pris le { $when }.
slot-postponed = { $unit } : report ; rendez-vous était pris le { $when }.
slot-delayed = { $unit } : départ retardé ; rendez-vous était pris le { $when }.
slot-interrupted = { $unit } : interruption ; rendez-vous était pris le { $when }.
slot-unscheduled = { $unit } : pas encore d'horaire annoncé.
which-first = premier rendez-vous : { $unit }, le { $when }, { $where }.
which-next = prochain rendez-vous : { $unit }, le { $when }, { $where }.
which-last = dernier rendez-vous : { $unit }, le { $when }, { $where }.
slot-runs = { $unit } : { $day }, { $list }, { $where }.
run-at = { $part } à { $time }
status =
    { $status ->
        [cancelled] annulé
        [postponed] reporté
        [delayed] retardé
        [interrupted] interrompu
       *[other] horaire à venir
    }

live = en ce moment : { $list }.
live-item = { $event } ({ $phase }, { $town })
live-item-short = { $event } ({ $detail })
nothing-live = rien n'est en cours { $where } en ce moment.
nothing-live-over = rien n'est en cours { $where } : les Jeux sont terminés.
nothing-left = plus rien n'est à venir { $where }.
nothing-scheduled = rien n'est au programme { $where } { $when }.
sessions = { $over ->
        [yes] il y a eu { $n } rendez-vous
       *[no] il y a { $n } rendez-vous
    } { $where } { $when }.

town-milano = Milan
town-verona = Vérone
town-anterselva-antholz = Anterselva
at-venue-mtp = sur plusieurs sites
