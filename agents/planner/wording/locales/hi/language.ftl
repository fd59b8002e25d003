locale = hi_IN
sentence-gap = { " " }
untranslated = { "" }
clock-pattern = BBBB h:mm 'बजे'
weekday-pattern = EEEE d MMMM
weekday-year-pattern = EEEE d MMMM y
list-end = { " और " }
yes = हाँ, { $rest }
no = नहीं, { $rest }
plain-article = { $name }
plain-of = { $name }
plain-in = { $name } में
agree-noc =
    { $code ->
        [AIN] mp
        [OAR] mp
        [MIX] f
        [EUN] f
        [EUA] f
       *[other] m
    }

tagged = { $name } ({ $noc })
tagged-aloud = { $noc } के { $name }
crew = { $noc } ({ $people })
crew-aloud = { $noc }, जिसमें { $people }
item-with = { THE($item) } ({ $count })
item-with-aloud = { $item } के { $count }
item-person = { $item } ({ $noc }, { $count })
count = { $n }
item-count = { $item } ({ $n })
listed = : { $list }

golds =
    { $n ->
        [0] शून्य स्वर्ण पदक
       *[other] { $n } स्वर्ण पदक
    }
golds-first = { $n } स्वर्ण
silvers =
    { $n ->
        [0] शून्य रजत पदक
       *[other] { $n } रजत पदक
    }
silvers-first = { $n } रजत
silvers-rest = { $n } रजत
bronzes =
    { $n ->
        [0] शून्य कांस्य पदक
       *[other] { $n } कांस्य पदक
    }
bronzes-rest = { $n } कांस्य
medals =
    { $n ->
        [0] कोई पदक नहीं
       *[other] { $n } पदक
    }
haul-mixed = { $list } पदक
haul-in-all = { $haul }, कुल { $n }
medal =
    { $medal ->
        [gold] स्वर्ण पदक
        [silver] रजत पदक
        [bronze] कांस्य पदक
       *[any] पदक
    }
number =
    { $n ->
        [1] एक
        [2] दो
        [3] तीन
        [4] चार
        [5] पाँच
        [6] छह
        [7] सात
        [8] आठ
        [9] नौ
        [10] दस
       *[other] { $n }
    }
won = { $count ->
        [1] जीता
       *[other] जीते
    }
both-reasons = { $one } और { $other }
hint-noc = { $code }
hint-gap = { ", " }
on-day = { $day } को
on-weekday = { $day } को
at-games = { $games } में
at-all-games = शीतकालीन ओलंपिक के इतिहास में
at-years = { $years } के शीतकालीन ओलंपिक में
from-to-years = { $first } से { $last } तक
after-day = { $day } की समाप्ति पर
in-event = { $event } में
in-discipline = { $discipline } में

day-time = { $day }, { $time }
clock-where = { $where } { $time }
two-clocks = { $where } { $time }, आपके समय से { $mine }
clock-pair = { $time } (आपके समय से { $mine })
clock-pair-aloud = { $time }, आपके समय से { $mine }
in-town = { $town } में
at-venue = { $venue } में
venue-in-town = { $venue }, { $town }

col-games = संस्करण
col-day = दिन
col-time = समय
col-event = स्पर्धा
col-discipline = खेल
col-medal = पदक
col-winner = विजेता
col-athlete = खिलाड़ी
col-noc = देश
col-rank = स्थान
col-gold = स्वर्ण
col-silver = रजत
col-bronze = कांस्य
col-total = कुल
col-venue = स्थल
