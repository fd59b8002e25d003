absence-name = لا أعرف أحدًا ولا شيئًا باسم «{ $asked }».
absence-name-person = لا أعرف رياضيًا باسم «{ $asked }».
absence-name-noc = لا أعرف بلدًا ولا فريقًا باسم «{ $asked }».
absence-name-event = لا أعرف مسابقة شتوية باسم «{ $asked }».
absence-name-discipline = لا أعرف رياضة شتوية باسم «{ $asked }».
absence-name-venue = لا أعرف موقعًا باسم «{ $asked }».
absence-fact = ليس في مصادري { $topic } { $about }.
absence-fact-results = ليس في البيانات الرسمية نتيجة { $about }، وإنما البرنامج وحده.
absence-fact-date = مصادري لا تذكر يوم الميداليات { $about }.
absence-about = ({ $subject })
absence-about-of = ({ $about })
absence-not-yet = ما زال الوقت مبكرًا على { $topic } { $about }{ $dated ->
        [yes] ، والموعد { $when }
       *[no] { "" }
    }.
absence-not-yet-games = تلك الألعاب لم تُقم بعد، فلا شيء يُروى عنها الآن.
absence-not-yet-medal = لا ميدالية بعد { $about }{ $dated ->
        [yes] ، والفرصة التالية { $when }
       *[no] { "" }
    }.
absence-not-yet-medallists = لم تُحسم الميداليات بعد { $about }.
absence-not-yet-medal-table = لم تُمنح أي ميدالية بعد{ $dated ->
        [yes] ، وتُحسم أولاها { $when }
       *[no] { "" }
    }.
absence-never = لا أجد شيئًا من ذلك { $about }.
absence-never-medal = لم تُحرز ميدالية كهذه { $about }.
absence-never-games = لم تُقم ألعاب شتوية في { $asked }.
absence-never-games-cancelled = أُلغيت ألعاب { $asked } بسبب الحرب.
absence-never-entry = { $subject } ليس بين المسجَّلين في هذه الألعاب.
absence-never-host = { GENDER($who) ->
        [f] لم تستضف
       *[m] لم يستضف
    } { $who } الألعاب الشتوية.
absence-never-venue = لا موقع مقرَّر { $about }.
absence-outside = هذا خارج مجالي، وهو الألعاب الشتوية من أولاها إلى آخرها.
absence-outside-summer-games = كان { $asked } عام ألعاب صيفية، وأنا أغطي الشتوية وحدها.
absence-event-absent = لم يكن { $subject } في البرنامج { $at }.
absence-at = في دورة { $games }
absence-spoiler = أحجب عنك { $topic } { $about } كما رغبت. اسألني صراحةً أُجبك.
nearest-names = هل تقصد { $list }؟
nearest-games = كان في البرنامج في: { $list }.
nearest = ما لديّ هو: { $list }.
absence-fact-but = في مصادري { $known }، لكن ليس فيها { $topic }.
known-medallists = أصحاب ميداليات { $about }
known-medals = ميداليات { $about }
known-profile = مشاركات { $about }
known-schedule = برنامج { $about }
known-event = برنامج { $about }
known-venue = برنامج { $about }
of-person = { $name }

topic-time = أزمنة الفائزين
topic-score = النقاط
topic-margin = الفوارق
topic-results = النتائج
topic-medal = ميدالية
topic-medals = الميداليات
topic-medallists = أصحاب الميداليات
topic-medal-table = جدول الميداليات
topic-date = اليوم
topic-weather = أحوال الطقس
topic-injury = الإصابات
topic-biography = السير الشخصية
topic-age = الأعمار
topic-prize = الجوائز
topic-prize-money = الجوائز المالية
topic-ticket = التذاكر
topic-tickets = التذاكر
topic-television = مواعيد البث
topic-transport = المواصلات
topic-height = الأطوال والأوزان
topic-family = الحياة العائلية
topic-salary = الدخل
topic-attendance = أعداد الحضور
topic-temperature = درجات الحرارة
topic-record = الأرقام القياسية
topic-records = الأرقام القياسية
topic-news = الأخبار
topic-entry = تسجيل
topic-session = موعد
topic-games = تلك الألعاب
topic-host = بلد مضيف
topic-venue = موقع
topic-emergency = أرقام الطوارئ
topic-person = هذا الرياضي
topic-other = هذه المعلومة

choice = هناك { choice-count }: { $list }.
choice-count =
    { $n ->
        [two] احتمالان
        [few] { $n } احتمالات
       *[other] { $n } احتمالًا
    }
choice-won = هناك { choice-count }: { $list }.
choice-which =
    { $person ->
        [yes] من تقصد؟
       *[no] أيها تقصد؟
    }
choice-option = **{ $name }** ({ $hint })
choice-option-aloud = { $name }، { $hint }
choice-option-plain = **{ $name }**
nearest-editions = أقرب الألعاب الشتوية: { $list }.
absence-fact-news = ليس في البيانات خبر عن ذلك.
no-such-medal = { GENDER($who) ->
        [f] لم تحرز
       *[m] لم يحرز
    } { $who } ميدالية كهذه.
topic-speed = السرعات
topic-distance = أطوال القفزات
topic-broadcast = البث
topic-doping = فحوص المنشطات
topic-private = الشؤون الخاصة
topic-travel = إرشادات الوصول
topic-medal-design = تصميم الميداليات
topic-quote = التصريحات
topic-equipment = المعدات
topic-fact = هذه المعلومة
topic-rank = المراكز
