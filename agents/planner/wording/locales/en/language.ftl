# How the language is set: CLDR locale, gap between sentences, plain forms of names that the lexicon lacks.
# Messages of sentences begin in lower case; the first letter is raised where a sentence begins.

locale = en_GB
sentence-gap = { " " }
untranslated = { "" }
yes = yes: { $rest }
no = no: { $rest }
plain-article =
    { $kind ->
        [event] the { $name }
        [venue] the { $name }
       *[other] { $name }
    }
plain-of = of { plain-article }
plain-in = in { plain-article }

# The English verb for a delegation is in the singular, but for those whose name is a plural of people.
agree-noc =
    { $code ->
        [AIN] mp
        [OAR] mp
       *[other] m
    }

tagged = { $name } ({ $code })
tagged-aloud = { $name } of { $noc }
crew = { $noc } ({ $people })
crew-aloud = { $noc }, with { $people }
item-with = { THE($item) } ({ $count })
item-with-aloud = { THE($item) } with { $count }
item-person = { $item } ({ $code }, { $count })
count = { $n }
item-count = { $item } ({ $n })
listed = : { $list }

golds =
    { $n ->
        [0] no golds
        [one] { $n } gold
       *[other] { $n } golds
    }
silvers =
    { $n ->
        [0] no silvers
        [one] { $n } silver
       *[other] { $n } silvers
    }
bronzes =
    { $n ->
        [0] no bronzes
        [one] { $n } bronze
       *[other] { $n } bronzes
    }
medals =
    { $n ->
        [0] no medals
        [one] { $n } medal
       *[other] { $n } medals
    }
haul-mixed = { $list }
haul-in-all = { $haul }, { medals } in all
medal =
    { $medal ->
        [gold] gold
        [silver] silver
        [bronze] bronze
       *[any] medal
    }
number =
    { $n ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $n }
    }

both-reasons = { $one } and { $other }
hint-noc = { $code }
hint-gap = { ", " }
on-day = on { $day }
on-weekday = on { $day }
at-games = at { $games }
at-all-games = in Winter Games history
at-years = at the Games of { $years }
from-to-years = from { $first } to { $last }
after-day = at the end of { $day }
in-event = in { THE($event) }
in-discipline = { IN($discipline) }

day-time = { $day } at { $time }
clock-where = { $time } { $where }
two-clocks = { $time } { $where }, { $mine } your time
clock-pair = { $time } ({ $mine } your time)
clock-pair-aloud = { $time }, { $mine } your time
in-town = in { $town }
at-venue = at { THE($venue) }
venue-in-town = { $place } { $town }

col-games = Games
col-day = Day
col-time = Time
col-event = Event
col-discipline = Sport
col-medal = Medal
col-winner = Won by
col-athlete = Athlete
col-noc = Country
col-rank = Rank
col-gold = Gold
col-silver = Silver
col-bronze = Bronze
col-total = Total
col-venue = Venue
