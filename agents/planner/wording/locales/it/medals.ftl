won-event = { THE($who) } { has } vinto { THE($event) } { $when }{ $behind }.
won-on = { $when } { THE($who) } { has } vinto { THE($event) }{ $behind }.
behind-two = , davanti a { $second } e { $third }
behind-same = , davanti a { $second } e { $third }, entrambi per { THE($noc) }
behind-sweep = , davanti a { $second } e { $third }: podio tutto per { THE($noc) }
behind-silver = , davanti a { $others }
behind-bronze = , con il bronzo a { $others }

colour = { THE($who) } { has } vinto { metal } { OF($event) } { $when }.
colour-short = { THE($who) } { has } preso { metal }.
colour-tie = { IN($event) } { $when } sono stati assegnati { number-m } { $medal ->
        [gold] ori
        [silver] argenti
       *[bronze] bronzi
    }: { $who }.
colour-short-tie = sono stati assegnati { number-m } { $medal ->
        [gold] ori
        [silver] argenti
       *[bronze] bronzi
    }: { $who }.
none-awarded-in = { IN($event) } non è stato assegnato { no-metal }.
none-awarded = non è stato assegnato { no-metal }.
no-tie = { IN($event) } è stato assegnato un solo { medal }: { $who }.
note-team-unnamed = la mia fonte riporta le squadre, non i componenti.
note-stripped = è il podio dopo una squalifica.
note-reallocated = è il podio dopo la riassegnazione delle medaglie.

won-one = { THE($who) } { has } vinto { metal } { OF($event) } { $when }.
won-medals = { THE($who) } { has } vinto { $haul } { $where } { $when }{ $what }.
item-event = { $event }
item-medal = { medal } { IN($event) }
item-at = { $item } ({ $games })
history-part = { THE($event) }, edizione per edizione.
history = { THE($event) }: { $n } { $n ->
        [1] edizione
       *[other] edizioni
    } dei Giochi invernali, da { $first } a { $last }.
awarded = medaglie assegnate { $where } { $when }: { $medal ->
        [gold] { golds }
        [silver] { silvers }
        [bronze] { bronzes }
       *[any] { $n }
    }.
cut = eccone { $shown } su { $total }.
days-of = { THE($who) } { has } vinto { $haul } in { number-m } { $n ->
        [1] giorno
       *[other] giorni
    }: { $list }.
days = { $haul }, in { number-m } { $n ->
        [1] giorno
       *[other] giorni
    }: { $list }.

no-medals-yet = le medaglie non sono ancora assegnate.
undecided = le medaglie { OF($event) } non sono ancora assegnate.
undecided-live = le medaglie { OF($event) } non sono ancora assegnate: si gareggia in questo momento.
undecided-until = le medaglie { OF($event) } non sono ancora assegnate: si parte { $when }.
undecided-over = { THE($event) } era in programma { $when }, ma non ho ancora il risultato.

table-place = { THE($who) } { is } { ordinal-rank } { $tied ->
        [yes] a pari merito
       *[no] { "" }
    } { $where } { $when }: { $haul }.
table-place-total = { THE($who) } { is } { ordinal-rank } { $tied ->
        [yes] a pari merito
       *[no] { "" }
    } per numero di medaglie { $where } { $when }: { $haul }.
table-count = { THE($who) } { has } vinto { $haul } { $where } { $when }, { ordinal-rank } { $tied ->
        [yes] a pari merito
       *[no] { "" }
    } nel medagliere.
ordinal-rank =
    { $rank ->
        [1] prim{ ordinal-ending }
        [2] second{ ordinal-ending }
        [3] terz{ ordinal-ending }
        [4] quart{ ordinal-ending }
        [5] quint{ ordinal-ending }
        [6] sest{ ordinal-ending }
        [7] settim{ ordinal-ending }
        [8] ottav{ ordinal-ending }
        [9] non{ ordinal-ending }
        [10] decim{ ordinal-ending }
       *[other] { $rank }{ AGREE($who) ->
            [f] ª
            [fp] ª
           *[m] º
        }
    }
ordinal-ending = { AGREE($who) ->
        [f] a
        [fp] e
        [mp] i
       *[m] o
    }
table-lead = { $over ->
        [yes] { THE($who) } { has } chiuso in testa
       *[no] { THE($who) } { is } in testa
    } al medagliere { $where } { $when }: { $haul }.
table-lead-total = { THE($who) } { has } vinto più medaglie di tutti { $where } { $when }: { $haul }.
table-lead-shared = { THE($who) } sono in testa a pari merito { $when }, con { $haul } a testa.
table-behind = { $n ->
        [1] segue
       *[other] seguono
    } { $list }.
table-outside = { THE($who) } { has } vinto { $haul }, fuori dal medagliere.
table-empty = nessuna medaglia è stata ancora assegnata { $when }.
no-medal = { THE($who) } non { has } vinto { no-metal } { $where } { $when }.

none-counted = non è stata assegnata nessuna medaglia { $medal ->
        [gold] d'oro
        [silver] d'argento
        [bronze] di bronzo
       *[any] { "" }
    } { $where } { $when }.
medals-awarded = medaglie assegnate { $where } { $when }: { $haul }.
most = { THE($who) } { has } vinto più { $medal ->
        [gold] ori
        [silver] argenti
        [bronze] bronzi
       *[any] medaglie
    } di tutti { $where } { $when }: { $haul }.
most-shared = { THE($who) } { has } vinto più { $medal ->
        [gold] ori
        [silver] argenti
        [bronze] bronzi
       *[any] medaglie
    } di tutti { $where } { $when }, { $haul } a testa.
then-come = { $n ->
        [1] segue
       *[other] seguono
    } { $list }.
spread = { THE($who) } { has } vinto { $haul } { $over } { $where } { $when }{ $what }.
spread-awarded = medaglie assegnate { $where } { $when } { $over }: { $haul }{ $what }.
over-day = in { number-m } { $n ->
        [1] giorno
       *[other] giorni
    }
over-event = in { number-f } { $n ->
        [1] gara
       *[other] gare
    }
over-discipline = in { number-f } { $n ->
        [1] disciplina
       *[other] discipline
    }
over-games = in { number-f } { $n ->
        [1] edizione
       *[other] edizioni
    } dei Giochi invernali
compare-ahead = { THE($who) } { is } davanti { $where } { $when }: { golds } contro { $m } { OF($other) }.
compare-level = { THE($who) } sono pari { $where } { $when }, con { golds } a testa.
compare-many = { THE($who) } { is } davanti { $where } { $when }: { $list }.
compare-all = contando tutte le medaglie, { $n } a { $m }.
compare-games = { $games }: { $list }.
item-count-golds = { THE($item) } ({ golds })
col-golds-of = { $noc }: ori (totale)
cell-of-total = { $n } ({ $total })
