won-event = { won } { $who } ذهبية { $event } { $when }{ $behind }.
won-on = يوم { $when } { won } { $who } ذهبية { $event }{ $behind }.
behind-two = ، أمام { $second } و{ $third }
behind-same = ، أمام { $second } و{ $third }، { GENDER($second) ->
        [f] وكلتاهما
       *[m] وكلاهما
    } من { $noc }
behind-sweep = ، أمام { $second } و{ $third }، فكانت المراكز الثلاثة الأولى كلها من نصيب { $noc }
behind-silver = ، أمام { $others }
behind-bronze = ، وكانت البرونزية من نصيب { $others }

colour = ذهبت { medal } { $event } { $when } إلى { $who }.
colour-short = وذهبت { the-medal } إلى { $who }.
colour-tie = مُنحت { tied-medals } في { $event } { $when }: { $who }.
colour-short-tie = ومُنحت { tied-medals }: { $who }.
tied-medals =
    { $medal ->
        [gold] { $n ->
            [two] ذهبيتان
           *[few] { $n } ذهبيات
        }
        [silver] { $n ->
            [two] فضيتان
           *[few] { $n } فضيات
        }
       *[bronze] { $n ->
            [two] برونزيتان
           *[few] { $n } برونزيات
        }
    }
none-awarded-in = لم تُمنح أي { medal } في { $event }.
none-awarded = لم تُمنح أي { medal }.
no-tie = مُنحت { medal } واحدة في { $event }، وكانت من نصيب { $who }.
note-team-unnamed = مصدري يذكر الفرق دون أسماء أعضائها.
note-stripped = هذا هو الترتيب بعد استبعاد أحد المتوجين.
note-reallocated = هذا هو الترتيب بعد إعادة توزيع الميداليات.

won-one = { won } { $who } { medal } { $event } { $when }.
won-medals = { won } { $who } { $haul } { $where } { $when }{ $what }.
item-event = { $event }
item-medal = { medal } { $event }
item-at = { $item } ({ $games })
history-part = { $event }، دورةً بعد دورة.
history = { $event }: ميداليات { editions-counted } من الألعاب الشتوية، من { $first } إلى { $last }.
awarded = عدد { the-medals } الممنوحة { $where } { $when }: { $n }.
cut = هذه { $shown } من أصل { $total }.
days-of = { won } { $who } { $haul } في { days-counted }: { $list }.
days = { $haul } في { days-counted }: { $list }.

no-medals-yet = لم تُحسم الميداليات بعد.
undecided = لم تُحسم ميداليات { $event } بعد.
undecided-live = لم تُحسم ميداليات { $event } بعد، والمنافسة جارية الآن.
undecided-until = لم تُحسم ميداليات { $event } بعد، وموعد الانطلاق يوم { $when }.
undecided-over = كان موعد { $event } يوم { $when }، ولم تصلني النتيجة بعد.

table-place = { $who } في المركز { ordinal-rank } { $tied ->
        [yes] بالتساوي
       *[no] { "" }
    } { $where } { $when }: { $haul }.
table-place-total = { $who } في المركز { ordinal-rank } { $tied ->
        [yes] بالتساوي
       *[no] { "" }
    } بمجموع الميداليات { $where } { $when }: { $haul }.
table-count = { won } { $who } { $haul } { $where } { $when }، { GENDER($who) ->
        [f] وحلّت
       *[m] وحلّ
    } في المركز { ordinal-rank } { $tied ->
        [yes] بالتساوي
       *[no] { "" }
    }.
ordinal-rank =
    { $rank ->
        [1] الأول
        [2] الثاني
        [3] الثالث
        [4] الرابع
        [5] الخامس
        [6] السادس
        [7] السابع
        [8] الثامن
        [9] التاسع
        [10] العاشر
       *[other] { $rank }
    }
table-lead = { $over ->
        [yes] { GENDER($who) ->
            [f] تصدّرت
           *[m] تصدّر
        }
       *[no] { GENDER($who) ->
            [f] تتصدّر
           *[m] يتصدّر
        }
    } { $who } جدول الميداليات { $where } { $when }: { $haul }.
table-lead-total = أكبر عدد من الميداليات { $where } { $when } من نصيب { $who }: { $haul }.
table-lead-shared = المركز الأول مشترك بين { $who } { $when }، ولكلٍّ { $haul }.
table-behind = ثم { $list }.
table-outside = { won } { $who } { $haul } خارج جدول الميداليات.
table-empty = لم تُمنح أي ميدالية بعد { $when }.
no-medal = { GENDER($who) ->
        [f] لم تحرز
       *[m] لم يحرز
    } { $who } أي { medal } { $where } { $when }.

none-counted = لم تُمنح أي { medal } { $where } { $when }.
medals-awarded = الميداليات الممنوحة { $where } { $when }: { $haul }.
most = أكبر عدد من { the-medals } { $where } { $when } من نصيب { $who }: { $haul }.
most-shared = أكبر عدد من { the-medals } { $where } { $when } من نصيب { $who }، ولكلٍّ { $haul }.
then-come = ثم { $list }.
spread = { won } { $who } { $haul } { $over } { $where } { $when }{ $what }.
spread-awarded = الميداليات الممنوحة { $where } { $when } { $over }: { $haul }{ $what }.
over-day = في { days-counted }
over-event =
    { $n ->
        [one] في مسابقة واحدة
        [two] في مسابقتين
        [few] في { $n } مسابقات
       *[other] في { $n } مسابقة
    }
over-discipline =
    { $n ->
        [one] في رياضة واحدة
        [two] في رياضتين
        [few] في { $n } رياضات
       *[other] في { $n } رياضة
    }
over-games = في { editions-counted } من الألعاب الشتوية
compare-ahead = { GENDER($who) ->
        [f] تتقدّم
       *[m] يتقدّم
    } { $who } على { $other } { $where } { $when }: { golds } مقابل { $m }.
compare-level = التعادل قائم بين { $who } { $where } { $when }، ولكلٍّ { golds }.
compare-many = { $who } في المقدمة { $where } { $when }: { $list }.
compare-all = وبحساب كل الميداليات: { $n } مقابل { $m }.
compare-games = { $games }: { $list }.
item-count-golds = { $item } ({ golds })
col-golds-of = { $noc }: ذهب (المجموع)
cell-of-total = { $n } ({ $total })
