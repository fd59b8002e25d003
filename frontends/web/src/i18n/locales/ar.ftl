### كلمات الواجهة.

## Frame
skip-to-content = انتقل إلى المحتوى
tagline = اسأل عن الألعاب الشتوية.
landing-lead = نتائج وميداليات وبرنامج ورياضيون وملاعب وقواعد، من 1924 إلى ميلانو كورتينا 2026. كل جملة تُظهر مصدرها.
desks-title = المكاتب
desk-fan = مكتب المشجعين
nothing-here = لا توجد صفحة على هذا العنوان.
back-to-start = العودة إلى البداية
footer-independent = لا يرتبط Stadion باللجنة الأولمبية الدولية ولا بـ OBS ولا بأي لجنة منظمة، وليس معتمدًا أو مدعومًا منها.
footer-data = الحقائق مأخوذة من نتائج منشورة ومن صيغة Olympic Data Feed، وكل إجابة تذكر مصدرها.
footer-sign-in = دخول العاملين
rehearsal = تجربة: البيانات هنا مصطنعة.
close = إغلاق
cancel = إلغاء
offline = أنت غير متصل. ما قرأته باقٍ هنا، والأسئلة الجديدة تنتظر الاتصال.

## Composer
composer-label = سؤالك
composer-placeholder = اسأل ما تشاء عن الألعاب
composer-follow-up = اسأل سؤالًا آخر
send = اسأل
stop = إيقاف
try-asking = مثلًا
example-1 = من فازت بسباق الانحدار للسيدات؟
example-2 = أي بلد يتصدر جدول الميداليات؟
example-3 = قارن بين النرويج وألمانيا في الألعاب الشتوية

## Today
today-none = لا منافسات في هذا اليوم.
today-over = انتهت الألعاب في { $day }.
today-failed = تعذّر تحميل البرنامج.
status-running = مباشر
status-cancelled = أُلغي
status-postponed = أُجّل
status-delayed = متأخر
status-interrupted = متوقف

## Answer
question-by-you = سألت
working = جارٍ البحث
working-long = ما زال البحث جاريًا. قد يكون الاتصال بطيئًا.
stopped = أُوقف.
retry = أعد المحاولة
copy = نسخ
copied = نُسخ
wrong = هذا خطأ
wrong-thanks = شكرًا. سيتحقق أحدنا من ذلك.
wrong-what = ما الخطأ؟ (اختياري)
wrong-send = إرسال
feedback-failed = لم يصلنا ذلك. أعد المحاولة.
you-could-ask = يمكنك أن تسأل
sources = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
source-number = المصدر { $number }: { $title }
source = المصدر
tool-medals = البحث في الميداليات
tool-schedule = البحث في البرنامج
tool-results = البحث في النتائج
tool-people = البحث عن الرياضيين والفرق
tool-places = البحث عن الملاعب
tool-rules = قراءة القواعد
tool-other = جارٍ البحث
new-conversation = محادثة جديدة

## Sources
source-kind-odf = رسالة من تدفق البيانات
source-kind-table = جدول
source-kind-page = صفحة وثيقة
source-kind-moment = لقطة فيديو
source-kind-object = قطعة متحفية
source-publisher = من
source-version = الإصدار
source-as-of = حتى
source-locator = الموضع
source-quote = ما ورد فيه
source-message = الرسالة
source-message-type = النوع
source-received = وصلت
source-status = الحالة
source-superseded = حلّت محلها رسالة أحدث
source-show-message = أظهر الرسالة
source-failed = تعذّر تحميل التفاصيل.
next-source = المصدر التالي
previous-source = المصدر السابق

## Cards
gold = ذهبية
silver = فضية
bronze = برونزية
total = المجموع
medals = الميداليات
rank = الترتيب
noc = البلد
athlete = الرياضي
team = الفريق
result = النتيجة
difference = الفارق
bib = الرقم
event = المسابقة
games = الدورة
tied = تعادل
show-all = أظهر الكل ({ $count })
show-fewer = أظهر أقل
more-not-shown = و{ $count } غيرها
outside-table = خارج الجدول
table-final = نهائي
table-so-far = حتى الآن
table-by-total = بحسب المجموع
table-no-medal = دون ميداليات: { $names }
note-tie = تعادل: تقاسموا الميدالية.
note-no_bronze = لم تُمنح برونزية.
note-two_golds = مُنحت ذهبيتان.
note-stripped = سُحبت ميدالية.
note-reallocated = أُعيد توزيع ميداليات.
note-team_unnamed = المصدر يذكر الفريق دون أعضائه.
all-winter-games = كل الألعاب الشتوية منذ 1924
add-to-calendar = أضف { $session } إلى التقويم
venue-time = { $time } بتوقيت الملعب
time-to-be-set = الموعد لم يُحدد
games-over = انتهت الألعاب.
entries = يشارك في
flag-bearer = حامل العلم
women = سيدات
men = رجال
people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
teams-count = { $count ->
    [zero] لا فرق
    [one] فريق واحد
    [two] فريقان
    [few] { $count } فرق
    [many] { $count } فريقًا
   *[other] { $count } فريق
}
open-map = الخريطة
events-count = { $count ->
    [zero] لا مسابقات
    [one] مسابقة واحدة
    [two] مسابقتان
    [few] { $count } مسابقات
    [many] { $count } مسابقة
   *[other] { $count } مسابقة
}
delegations-with-medals = { $count ->
    [zero] لا وفود بميداليات
    [one] وفد واحد بميداليات
    [two] وفدان بميداليات
    [few] { $count } وفود بميداليات
    [many] { $count } وفدًا بميداليات
   *[other] { $count } وفد بميداليات
}
record = الرقم القياسي
start-list = قائمة الانطلاق
unofficial = غير رسمية
official = رسمية
medal-decided = تُحسم ميدالية
call-general = كل الطوارئ
call-police = الشرطة
call-fire = الإطفاء
call-ambulance = الإسعاف
choose-one = أيّها تقصد؟
third-party = منقول عن الأخبار
in-english = بالإنجليزية فقط حتى الآن
download = تنزيل
veil-title = النتائج مخفية
veil-lift = أظهر
conversation-schedule = البرنامج
phase-final = النهائي
phase-semifinal = نصف النهائي
phase-quarterfinal = ربع النهائي
phase-last-16 = دور الـ16
phase-last-32 = دور الـ32
phase-qualification = التصفيات
phase-preliminary = الدور التمهيدي
phase-group-a = المجموعة أ
phase-group-b = المجموعة ب
phase-group-c = المجموعة ج
phase-heats = الأدوار التمهيدية
phase-seeding = جولة التصنيف
phase-training = تدريب
phase-bronze = مباراة البرونزية
phase-part = { $phase }، الجزء { $number }
venues = الملاعب
news = الأخبار
worth-watching = يستحق المشاهدة
day = اليوم
discipline = الرياضة

## Preferences
settings = الإعدادات
language = اللغة
theme = المظهر
theme-system = النظام
theme-light = فاتح
theme-dark = داكن
time-zone = المنطقة الزمنية
time-zone-device = هذا الجهاز ({ $zone })
time-zone-venue = بتوقيت الملاعب
favourite = فريقك المفضل
favourite-none = لا شيء
spoiler-free = إخفاء النتائج
spoiler-free-about = تبقى النتائج مغطاة حتى تلمسها.
clock = ساعة الألعاب
clock-about = اسأل كأنك في لحظة أخرى من الألعاب. ما حدث بعدها يكون مجهولًا.
clock-at = التاريخ والوقت (بتوقيت الملاعب)
clock-set = اضبط الساعة
clock-return = العودة إلى الآن

## Conversations
conversations = المحادثات
conversations-none = لا شيء بعد. ما تسأله يُحفظ لك على هذا الجهاز.
conversations-failed = تعذّر تحميل القائمة.
export = تصدير
delete = حذف
delete-sure = حذف نهائي؟
delete-failed = تعذّر الحذف.
untitled = محادثة

## Sign-in
sign-in-title = دخول العاملين
sign-in-about = لا يحتاج المشجعون إلى حساب.
user-name = اسم المستخدم
password = كلمة المرور
sign-in = دخول
sign-out = خروج
signed-in-as = دخلت باسم { $name }
sign-in-wrong = اسم المستخدم أو كلمة المرور غير صحيح.

## Failures
failure-title = لم ينجح ذلك
failure-offline = أنت غير متصل.
failure-offline-recovery = تحقق من الاتصال ثم أعد المحاولة.
failure-unreachable = تعذّر الوصول إلى المكتب.
failure-unreachable-recovery = أعد المحاولة بعد لحظة.
failure-too_many = هذه أسئلة كثيرة دفعة واحدة.
failure-too_many-recovery = { $seconds ->
    [0] انتظر لحظة ثم أعد المحاولة.
    [one] يمكنك أن تسأل بعد ثانية واحدة.
    [two] يمكنك أن تسأل بعد ثانيتين.
    [few] يمكنك أن تسأل بعد { $seconds } ثوانٍ.
   *[other] يمكنك أن تسأل بعد { $seconds } ثانية.
}
failure-internal = حدث عطل من جانبنا.
failure-internal-recovery = أعد المحاولة. إن تكرر فأعطنا الرقم أدناه.
failure-unavailable = جزء من المكتب غير متاح الآن.
failure-unavailable-recovery = أعد المحاولة بعد لحظة.
failure-too_large = السؤال طويل جدًا.
failure-too_large-recovery = اسأله بكلمات أقل.
failure-deadline = استغرقت الإجابة وقتًا طويلًا.
failure-deadline-recovery = أعد المحاولة بعد لحظة.
failure-unknown_conversation = هذه المحادثة ليست هنا.
failure-unknown_conversation-recovery = ربما حُذفت، أو هي لمتصفح آخر.
failure-request-id = الرقم: { $id }
