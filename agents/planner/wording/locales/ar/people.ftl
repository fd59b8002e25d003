pronoun =
    { $gender ->
        [f] هي
       *[m] هو
    }
coach = { $who } ضمن الجهاز الفني المعتمد.
athlete-events = { $who }: مسابقات التسجيل في { $games } هي { $events }.
athlete-entered = { $who }: التسجيل في { $games } { $sports }.
athlete-past = { $who }: المنافسة كانت { $sports }.
athlete-bare = { $who } موجود في بياناتي.
flag-bearer = { GENDER($who) ->
        [f] وحملت
       *[m] وحمل
    } علم الوفد.
medals-career = { $aspronoun ->
        [yes] { GENDER($who) ->
            [f] أحرزت
           *[m] أحرز
        }
       *[no] { won } { $who }
    } { $haul } في الألعاب الشتوية{ $what }.
medals-none = { GENDER($who) ->
        [f] لم تحرز
       *[m] لم يحرز
    } { $aspronoun ->
        [yes] { "" }
       *[no] { $who }
    } أي ميدالية في الألعاب الشتوية.
medals-none-of = { GENDER($who) ->
        [f] لم تحرز
       *[m] لم يحرز
    } { $who } أي { medal } في الألعاب الشتوية.
medals-veiled = ميداليات هذه الألعاب محجوبة كما رغبت.

women =
    { $n ->
        [one] رياضية واحدة
        [two] رياضيتان
        [few] { $n } رياضيات
       *[other] { $n } رياضية
    }
men =
    { $n ->
        [one] رياضي واحد
        [two] رياضيان
        [few] { $n } رياضيين
        [many] { $n } رياضيًا
       *[other] { $n } رياضي
    }
athletes-counted =
    { $n ->
        [one] رياضي واحد
        [two] رياضيان
        [few] { $n } رياضيين
        [many] { $n } رياضيًا
       *[other] { $n } رياضي
    }
split = ({ $list })
athletes-of = وفد { $who } { $where }: { athletes-counted } { $split }{ $what }.
athletes = المسجَّلون { $where }: { athletes-counted } { $split }{ $what }.
athletes-none-of = لا أحد من { $who } مسجَّل { $where }.
athletes-none = لا أحد مسجَّل { $where }.
flag-bearers-of = { NUM($who) ->
        [pl] حملة علم
       *[sg] حامل علم
    } { $noc }: { $who }.
flag-bearers = { NUM($who) ->
        [pl] حملة العلم
       *[sg] حامل العلم
    }: { $who }.
flag-bearers-many = عدد حملة الأعلام { $n }.
flag-bearers-none = مصادري لا تذكر حامل علم.
teams-counted =
    { $n ->
        [one] فريق واحد
        [two] فريقان
        [few] { $n } فرق
        [many] { $n } فريقًا
       *[other] { $n } فريق
    }
teams-of = { GENDER($who) ->
        [f] سجّلت
       *[m] سجّل
    } { $who } { teams-counted-acc } { $where }.
teams-counted-acc =
    { $n ->
        [one] فريقًا واحدًا
        [two] فريقين
        [few] { $n } فرق
        [many] { $n } فريقًا
       *[other] { $n } فريق
    }
teams = سُجّل { teams-counted } { $where }.
teams-none-of = لا فريق من { $who } { $where }.
teams-none = لا فريق مسجَّل { $where }.
team-members = { $name }{ $of ->
        [yes] { " " }في { $event }
       *[no] { "" }
    }: { $people }.
team-alone = { $name }{ $of ->
        [yes] { " " }في { $event }
       *[no] { "" }
    }.
col-team = الفريق
col-members = الأعضاء
col-competitor = المتنافس
col-start = الانطلاق
col-result = النتيجة

venue = { $venue } { $town }، ويستضيف { $uses }.
venue-uses = { $venue } يستضيف { $uses }.
venue-plain = { $venue } من مواقع الألعاب.
venue-of = تُقام منافسات { $discipline } { $where }.
venue-dates = { $over ->
        [yes] امتدت المنافسات فيه من { $first } إلى { $last }.
       *[no] تمتد المنافسات فيه من { $first } إلى { $last }.
    }
venues = عدد المواقع { $n }.
venues-none = ليس هذا الموقع في مصادري.
col-town = البلدة
col-uses = يستضيف

games-held = { $over ->
        [yes] أُقيمت دورة { $games } { IN($noc) } من { $first } إلى { $last }.
       *[no] تُقام دورة { $games } { IN($noc) } من { $first } إلى { $last }.
    }
games-held-undated = أُقيمت دورة { $games } { IN($noc) }.
games-size = عدد المسابقات { $n }، وعدد الوفود المتوَّجة { $nocs }.
games-hosted = { GENDER($who) ->
        [f] استضافت
       *[m] استضاف
    } { $who } الألعاب الشتوية { $n ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $n } مرات
       *[other] { $n } مرة
    }: { $list }.
games-many = عدد الألعاب الشتوية حتى الآن { $n }، وأولاها { $first }.
games-none = لم تُقم ألعاب شتوية كهذه.
col-host = البلد المضيف
col-events = المسابقات

result-final = { $unit }، الترتيب: { $list }.
result-provisional = { $unit }، والنتيجة غير رسمية بعد: { $list }.
placed = { $who }{ $marked ->
        [yes] { " " }({ $mark })
       *[no] { "" }
    }
start-list = { $unit }، عدد المنطلقين { $n }{ $whole ->
        [yes] : { $list }
       *[no] ، وأولهم { $list }
    }.
no-lines = { $unit }: لا نتيجة في البيانات بعد.
record = { $type } في { $event }: { $mark }، باسم { $who } { $when }.
record-unheld = { $type } في { $event }: { $mark }.
record-type =
    { $type ->
        [WR] الرقم القياسي العالمي
        [OR] الرقم القياسي الأولمبي
        [TR] الرقم القياسي للمضمار
        [NR] الرقم القياسي الوطني
        [WB] أفضل رقم عالمي
        [OB] أفضل رقم أولمبي
       *[other] الرقم القياسي
    }

rules-none = ليس لديّ قاعدة في { $discipline } تجيب عن هذا.
rules-in-english = هذا النص متاح لديّ بالإنجليزية فقط.
news-none = لا أخبار.
news = جاء في البيانات يوم { $day }: «{ $title }».
news-quote = وورد فيها: «{ $words }»

advice-over = انتهت الألعاب، وهذه لحظات تستحق أن تُستعاد.
advice = { $unit }، { $when }: { $why }.
advice-plain = { $unit }، { $when }.
advice-none = لم يبق ما يُشاهد مما طلبت.
advice-none-over = انتهت الألعاب، ولم يبق بث مباشر.
reason-medal-final = فيها تُحسم الميداليات
reason-bronze-match = فيها تُحسم البرونزية
reason-knockout = الخاسر يغادر
reason-home-favourite = فيها متوَّجون من فريقك
reason-defending-champion = عودة حامل اللقب
reason-close-rivalry = يلتقي فيها متوَّجون سابقون
reason-new-event = مسابقة جديدة
reason-on-now = جارية الآن
reason-taste = رياضتك المفضلة
reason-noc-entered = يشارك فيها فريقك
reason-noc-gold = أحرز فريقك ذهبيتها
reason-noc-medal = أحرز فريقك ميدالية فيها
reason-tie = انتهت بالتعادل
reason-multiple-champion = بطلها أحرز أكثر من ذهبية

emergency-call = اتصل بالرقم { $number } فورًا: إنه رقم الطوارئ في { $noc }، مجاني من أي هاتف.
emergency-others = الخطوط المباشرة: { $list }.
emergency-item = { $service ->
        [police] الشرطة
        [fire] الإطفاء
       *[ambulance] الإسعاف
    } { $number }
