locale = fr_FR
first-of-month = 1er
sentence-gap = { " " }
untranslated = { "" }
typography-narrow-before = :;?!»
typography-narrow-after = «
yes = oui : { $rest }
no = non : { $rest }
plain-article = { $name }
plain-of = pour { $name }
plain-in = en { $name }

articles-plural = les

# Genre et nombre des délégations : f, m, fp, mp.
agree-noc =
    { $code ->
        [USA] mp
        [NED] mp
        [UAE] mp
        [PHI] fp
        [AIN] mp
        [OAR] mp
        [ANZ] f
        [AFG] m
        [AZE] m
        [BEN] m
        [BRA] m
        [CAN] m
        [CHI] m
        [DEN] m
        [ECU] m
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
        [MNE] m
        [NEP] m
        [PAK] m
        [PER] m
        [POR] m
        [ROC] m
        [GBR] f
        [SEN] m
        [TPE] m
        [UZB] m
        [VIE] m
        [ZIM] m
       *[other] f
    }

tagged = { $name } ({ $code })
tagged-aloud = { $name }, pour { THE($noc) },
crew = { $noc } ({ $people })
crew-aloud = { $noc }, avec { $people }
item-with = { THE($item) } ({ $count })
item-with-aloud = { THE($item) } avec { $count }
item-person = { $item } ({ $code }, { $count })
count = { $n }
item-count = { $item } ({ $n })
listed = { " " }: { $list }

golds =
    { $n ->
        [0] aucune médaille d'or
        [one] { $n } médaille d'or
       *[other] { $n } médailles d'or
    }
silvers =
    { $n ->
        [0] aucune médaille d'argent
        [one] { $n } médaille d'argent
       *[other] { $n } médailles d'argent
    }
silvers-rest = { $n } d'argent
bronzes =
    { $n ->
        [0] aucune médaille de bronze
        [one] { $n } médaille de bronze
       *[other] { $n } médailles de bronze
    }
bronzes-rest = { $n } de bronze
medals =
    { $n ->
        [0] aucune médaille
        [one] { $n } médaille
       *[other] { $n } médailles
    }
haul-mixed = { $list }
haul-in-all = { $haul }, { $n } au total
medal =
    { $medal ->
        [gold] médaille d'or
        [silver] médaille d'argent
        [bronze] médaille de bronze
       *[any] médaille
    }
metal =
    { $medal ->
        [gold] l'or
        [silver] l'argent
        [bronze] le bronze
       *[any] une médaille
    }
number-f =
    { $n ->
        [1] une
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
       *[other] { $n }
    }
number-m =
    { $n ->
        [1] un
       *[other] { number-f }
    }
both-reasons = { $one } et { $other }
hint-noc = { $code }
hint-gap = { ", " }
on-day = le { $day }
on-weekday = le { $day }
at-games = à { $games }
at-all-games = dans l'histoire des Jeux d'hiver
at-years = aux Jeux de { $years }
from-to-years = de { $first } à { $last }
after-day = au soir du { $day }
in-event = { IN($event) }
in-discipline = { IN($discipline) }

day-time = { $day } à { $time }
clock-where = { $time } { $where }
two-clocks = { $time } { $where }, { $mine } chez vous
clock-pair = { $time } ({ $mine } chez vous)
clock-pair-aloud = { $time }, { $mine } chez vous
in-town = à { $town }
at-venue = { IN($venue) }
venue-in-town = { $place }, { $town }

col-games = Jeux
col-day = Jour
col-time = Heure
col-event = Épreuve
col-discipline = Discipline
col-medal = Médaille
col-winner = Lauréat
col-athlete = Athlète
col-noc = Pays
col-rank = Rang
col-gold = Or
col-silver = Argent
col-bronze = Bronze
col-total = Total
col-venue = Site
