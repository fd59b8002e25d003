locale = ar
sentence-gap = { " " }
untranslated = { "" }
clock-pattern = h:mm BBBB
weekday-pattern = EEEE d MMMM
weekday-year-pattern = EEEE d MMMM y
yes = نعم، { $rest }
no = لا، { $rest }
plain-article = { $name }
plain-of = { $name }
plain-in = في { $name }

# جنس الوفود: المؤنث هو الأصل.
agree-noc =
    { $code ->
        [AIN] mp
        [OAR] mp
        [LBN] m
        [JOR] m
        [IRQ] m
        [MAR] m
        [YEM] m
        [SUD] m
        [URS] m
        [EUN] m
        [EUA] m
       *[other] f
    }

tagged = { $name } ({ $noc })
tagged-aloud = { $name } من { $noc }
crew = { $noc } ({ $people })
crew-aloud = { $noc }، مع { $people }
item-with = { THE($item) } ({ $count })
item-with-aloud = { $item } برصيد { $count }
item-person = { $item } ({ $noc }، { $count })
count = { $n }
item-count = { $item } ({ $n })
listed = : { $list }

golds =
    { $n ->
        [zero] بلا ذهبيات
        [one] ذهبية واحدة
        [two] ذهبيتين
        [few] { $n } ذهبيات
       *[other] { $n } ذهبية
    }
silvers =
    { $n ->
        [zero] بلا فضيات
        [one] فضية واحدة
        [two] فضيتين
        [few] { $n } فضيات
       *[other] { $n } فضية
    }
bronzes =
    { $n ->
        [zero] بلا برونزيات
        [one] برونزية واحدة
        [two] برونزيتين
        [few] { $n } برونزيات
       *[other] { $n } برونزية
    }
medals =
    { $n ->
        [zero] بلا ميداليات
        [one] ميدالية واحدة
        [two] ميداليتين
        [few] { $n } ميداليات
       *[other] { $n } ميدالية
    }
haul-mixed = { $list }
haul-in-all = { $haul }، أي { medals } في المجموع
medal =
    { $medal ->
        [gold] ذهبية
        [silver] فضية
        [bronze] برونزية
       *[any] ميدالية
    }
the-medal =
    { $medal ->
        [gold] الذهبية
        [silver] الفضية
        [bronze] البرونزية
       *[any] الميدالية
    }
the-medals =
    { $medal ->
        [gold] الذهبيات
        [silver] الفضيات
        [bronze] البرونزيات
       *[any] الميداليات
    }
days-counted =
    { $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
editions-counted =
    { $n ->
        [one] دورة واحدة
        [two] دورتين
        [few] { $n } دورات
       *[other] { $n } دورة
    }
won = { GENDER($who) ->
        [f] أحرزت
       *[m] أحرز
    }
both-reasons = { $one }، و{ $other }
hint-noc = { $code }
hint-gap = { "، " }
on-day = في { $day }
on-weekday = يوم { $day }
at-games = في دورة { $games }
at-all-games = في تاريخ الألعاب الشتوية
at-years = في دورات { $years }
from-to-years = من { $first } إلى { $last }
after-day = في ختام { $day }
in-event = في { $event }
in-discipline = في { $discipline }

day-time = { $day }، الساعة { $time }
clock-where = { $time } { $where }
two-clocks = { $time } { $where }، أي { $mine } بتوقيتك
clock-pair = { $time } ({ $mine } بتوقيتك)
clock-pair-aloud = { $time }، أي { $mine } بتوقيتك
in-town = في { $town }
at-venue = في { $venue }
venue-in-town = { $place } { $town }

col-games = الدورة
col-day = اليوم
col-time = الوقت
col-event = المسابقة
col-discipline = الرياضة
col-medal = الميدالية
col-winner = الفائز
col-athlete = الرياضي
col-noc = البلد
col-rank = المركز
col-gold = ذهب
col-silver = فضة
col-bronze = برونز
col-total = المجموع
col-venue = الموقع
