locale = it_IT
first-of-month = 1º
sentence-gap = { " " }
untranslated = { "" }
yes = sì: { $rest }
no = no: { $rest }
plain-article = { $name }
plain-of = per { $name }
plain-in = in { $name }

articles-plural = i gli le

# Genere e numero delle delegazioni: f, m, fp, mp.
agree-noc =
    { $code ->
        [USA] mp
        [NED] mp
        [UAE] mp
        [PHI] fp
        [AIN] mp
        [OAR] mp
        [AFG] m
        [AZE] m
        [BEN] m
        [BEL] m
        [BRA] m
        [CAN] m
        [CHI] m
        [ECU] m
        [EGY] m
        [GHA] m
        [IRI] m
        [JPN] m
        [KAZ] m
        [KEN] m
        [KGZ] m
        [KOS] m
        [LBN] m
        [LIE] m
        [LUX] m
        [MAR] m
        [MEX] m
        [MON] m
        [MNE] m
        [NEP] m
        [PAK] m
        [PER] m
        [POR] m
        [PUR] m
        [ROC] m
        [SEN] m
        [TPE] f
        [URU] m
        [UZB] m
        [VIE] m
        [ZIM] m
       *[other] f
    }

tagged = { $name } ({ $code })
tagged-aloud = { $name }, per { THE($noc) },
crew = { $noc } ({ $people })
crew-aloud = { $noc }, con { $people }
item-with = { THE($item) } ({ $count })
item-with-aloud = { THE($item) } con { $count }
item-person = { $item } ({ $code }, { $count })
count = { $n }
item-count = { $item } ({ $n })
listed = : { $list }

golds =
    { $n ->
        [0] nessun oro
        [1] { $n } oro
       *[other] { $n } ori
    }
silvers =
    { $n ->
        [0] nessun argento
        [1] { $n } argento
       *[other] { $n } argenti
    }
bronzes =
    { $n ->
        [0] nessun bronzo
        [1] { $n } bronzo
       *[other] { $n } bronzi
    }
medals =
    { $n ->
        [0] nessuna medaglia
        [1] { $n } medaglia
       *[other] { $n } medaglie
    }
haul-mixed = { $list }
haul-in-all = { $haul }, { medals } in tutto
medal =
    { $medal ->
        [gold] oro
        [silver] argento
        [bronze] bronzo
       *[any] medaglia
    }
metal =
    { $medal ->
        [gold] l'oro
        [silver] l'argento
        [bronze] il bronzo
       *[any] una medaglia
    }
no-metal =
    { $medal ->
        [gold] nessun oro
        [silver] nessun argento
        [bronze] nessun bronzo
       *[any] nessuna medaglia
    }
number-f =
    { $n ->
        [1] una
        [2] due
        [3] tre
        [4] quattro
        [5] cinque
        [6] sei
        [7] sette
        [8] otto
        [9] nove
        [10] dieci
       *[other] { $n }
    }
number-m =
    { $n ->
        [1] un
       *[other] { number-f }
    }
has = { NUM($who) ->
        [pl] hanno
       *[sg] ha
    }
is = { NUM($who) ->
        [pl] sono
       *[sg] è
    }
both-reasons = { $one } e { $other }
hint-noc = { $code }
hint-gap = { ", " }
on-day = { FIGURE($day) ->
        [8] l'{ $day }
        [11] l'{ $day }
       *[other] il { $day }
    }
from-first = { FIGURE($first) ->
        [8] dall'{ $first }
        [11] dall'{ $first }
       *[other] dal { $first }
    }
to-last = { FIGURE($last) ->
        [8] all'{ $last }
        [11] all'{ $last }
       *[other] al { $last }
    }
on-weekday = { $day }
at-games = { INITIAL($games) ->
        [a] ad { $games }
       *[other] a { $games }
    }
at-all-games = nella storia dei Giochi invernali
at-years = ai Giochi del { $years }
from-to-years = dal { $first } al { $last }
after-day = alla fine { FIGURE($day) ->
        [8] dell'{ $day }
        [11] dell'{ $day }
       *[other] del { $day }
    }
in-event = { IN($event) }
in-discipline = { IN($discipline) }

day-time = { $day } alle { $time }
clock-where = { $time } { $where }
two-clocks = { $time } { $where }, { $mine } ora tua
clock-pair = { $time } ({ $mine } ora tua)
clock-pair-aloud = { $time }, { $mine } ora tua
in-town = { INITIAL($town) ->
        [a] ad { $town }
       *[other] a { $town }
    }
at-venue = { IN($venue) }
venue-in-town = { $place }, { $town }

col-games = Giochi
col-day = Giorno
col-time = Ora
col-event = Gara
col-discipline = Disciplina
col-medal = Medaglia
col-winner = Vincitore
col-athlete = Atleta
col-noc = Paese
col-rank = Posto
col-gold = Oro
col-silver = Argento
col-bronze = Bronzo
col-total = Totale
col-venue = Impianto
