unit-of = { $event }، { $phase }
unit-part = { $phase }، { $part }
part-trial = القفزة التجريبية
part-letter = النهائي { $letter }
part-skiing = مرحلة التزلج
part-run = الجولة { $n ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
       *[other] السادسة
    }
phase-8fnl = ثمن النهائي
phase-r32 = الدور السابق لثمن النهائي

unit-will = موعد { $unit } يوم { $when } { $where }.
unit-was = كان موعد { $unit } يوم { $when } { $where }.
unit-live = { $unit }: المنافسة جارية الآن { $where }، وكان موعد انطلاقها يوم { $when }.
unit-place = { $unit }: { $where }، { $when }.
unit-cancelled = أُلغيت منافسة { $unit }، وكان موعدها يوم { $when }.
unit-postponed = أُجّلت منافسة { $unit }، وكان موعدها يوم { $when }.
unit-delayed = تأخّرت منافسة { $unit }، وكان موعدها يوم { $when }.
unit-interrupted = توقّفت منافسة { $unit }، وكان موعدها يوم { $when }.
unit-unscheduled = لم يُعلن موعد { $unit } بعد.
slot = { $unit }: { $when } { $where }.
slot-place = { $unit }: { $where }، { $when }.
slot-cancelled = { $unit }: أُلغي الموعد، وكان يوم { $when }.
slot-postponed = { $unit }: أُجّل الموعد، وكان يوم { $when }.
slot-delayed = { $unit }: تأخّر الموعد، وكان يوم { $when }.
slot-interrupted = { $unit }: توقّفت المنافسة، وكان موعدها يوم { $when }.
slot-unscheduled = { $unit }: لم يُعلن الموعد بعد.
which-first = البداية مع { $unit }: { $when } { $where }.
which-next = الموعد التالي { $unit }: { $when } { $where }.
which-last = الختام مع { $unit }: { $when } { $where }.
slot-runs = { $unit }: { $day }، { $list } { $where }.
run-at = { $part } الساعة { $time }
status =
    { $status ->
        [cancelled] أُلغي
        [postponed] أُجّل
        [delayed] تأخّر
        [interrupted] توقّف
       *[other] لم يُعلن
    }

live = الجاري الآن: { $list }.
live-item = { $event } ({ $phase }، { $town })
live-item-short = { $event } ({ $detail })
nothing-live = لا شيء جارٍ { $where } الآن.
nothing-live-over = انتهت الألعاب، ولا شيء جارٍ { $where } الآن.
nothing-left = لم يبق شيء { $where }.
nothing-scheduled = لا شيء في البرنامج { $where } { $when }.
sessions = عدد المواعيد { $where } { $when }: { $n }.

town-anterselva-antholz = أنتيرسيلفا
town-cortina-d-ampezzo = كورتينا دامبيتسو
town-livigno = ليفينيو
town-assago = أساغو
town-milano = ميلانو
town-rho = رو
town-predazzo = بريداتسو
town-bormio = بورميو
town-tesero = تيزيرو
town-verona = فيرونا
at-venue-mtp = في عدة مواقع
