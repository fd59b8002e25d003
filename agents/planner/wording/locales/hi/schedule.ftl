unit-of = { $event }, { $phase }
unit-part = { $phase }, { $part }
part-trial = परीक्षण छलाँग
part-letter = { $letter } फ़ाइनल
part-skiing = क्रॉस-कंट्री चरण
part-run = { part-ordinal } { $discipline ->
        [ALP] रन
        [BOB] रन
        [LUG] रन
        [SKN] रन
        [FRS] रन
        [SBD] रन
       *[other] दौर
    }
part-ordinal =
    { $n ->
        [1] पहला
        [2] दूसरा
        [3] तीसरा
        [4] चौथा
        [5] पाँचवाँ
       *[other] छठा
    }
phase-r32 = राउंड ऑफ़ थर्टी-टू

unit-will = { $unit } का समय { $when } है, { $where }।
unit-was = { $unit } का आयोजन { $when } हुआ, { $where }।
unit-live = { $unit } { $where } अभी जारी है; शुरुआत { $when } हुई।
unit-place = { $unit }: { $where }, { $when }।
unit-cancelled = { $unit } का आयोजन रद्द हो गया; तय समय { $when } था।
unit-postponed = { $unit } का आयोजन टल गया; तय समय { $when } था।
unit-delayed = { $unit } में देरी है; तय समय { $when } था।
unit-interrupted = { $unit } बीच में रुका है; तय समय { $when } था।
unit-unscheduled = { $unit } का समय अभी घोषित नहीं हुआ है।
slot = { $unit }: { $when }, { $where }।
slot-place = { $unit }: { $where }, { $when }।
slot-cancelled = { $unit }: रद्द; तय समय { $when } था।
slot-postponed = { $unit }: स्थगित; तय समय { $when } था।
slot-delayed = { $unit }: देरी; तय समय { $when } था।
slot-interrupted = { $unit }: बीच में रुका; तय समय { $when } था।
slot-unscheduled = { $unit }: समय अभी घोषित नहीं हुआ है।
which-first = सबसे पहले { $unit }: { $when }, { $where }।
which-next = अगला मुक़ाबला { $unit }: { $when }, { $where }।
which-last = सबसे आख़िर में { $unit }: { $when }, { $where }।
slot-runs = { $unit }: { $day }, { $list }, { $where }।
run-at = { $part } { $time }
status =
    { $status ->
        [cancelled] रद्द
        [postponed] स्थगित
        [delayed] देरी
        [interrupted] रुका हुआ
       *[other] समय बाद में
    }

live = अभी जारी: { $list }।
live-item = { $event } ({ $phase }, { $town })
live-item-short = { $event } ({ $detail })
nothing-live = अभी { $where } कुछ नहीं चल रहा है।
nothing-live-over = ओलंपिक समाप्त हो चुके हैं, अभी { $where } कुछ नहीं चल रहा है।
nothing-left = { $where } अब कुछ बाक़ी नहीं है।
nothing-scheduled = { $where } { $when } कुछ तय नहीं है।
sessions = { $where } { $when } { $n } { $over ->
        [yes] { $n ->
            [1] मुक़ाबला हुआ
           *[other] मुक़ाबले हुए
        }
       *[no] { $n ->
            [1] मुक़ाबला है
           *[other] मुक़ाबले हैं
        }
    }।

town-anterselva-antholz = एंटरसेल्वा
town-cortina-d-ampezzo = कोर्टिना डी'एम्पेज़ो
town-livigno = लिविग्नो
town-assago = असागो
town-milano = मिलान
town-rho = रो
town-predazzo = प्रेडाज़ो
town-bormio = बोर्मियो
town-tesero = तेसेरो
town-verona = वेरोना
at-venue-mtp = कई स्थलों पर
