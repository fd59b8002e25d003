won-event = { $who } ने { $when } { $event } का स्वर्ण पदक जीता{ $behind }।
won-on = { $when } को { $who } ने { $event } का स्वर्ण पदक जीता{ $behind }।
behind-two = ; { $second } को रजत और { $third } को कांस्य मिला
behind-same = ; { $noc } { GENDER($second) ->
        [f] की
       *[m] के
    } { $second } और { $third } को रजत और कांस्य मिला
behind-sweep = ; { $second } और { $third } को रजत और कांस्य मिला, यानी तीनों पदक { $noc } के नाम रहे
behind-silver = ; { $others } को रजत मिला
behind-bronze = ; { $others } को कांस्य मिला

colour = { $event } का { medal } { $when } { $who } को मिला।
colour-short = { medal } { $who } को मिला।
colour-tie = { $event } में { $when } { number } { medal } दिए गए: { $who }।
colour-short-tie = { number } { medal } दिए गए: { $who }।
none-awarded-in = { $event } में कोई { medal } नहीं दिया गया।
none-awarded = कोई { medal } नहीं दिया गया।
no-tie = { $event } में एक ही { medal } दिया गया: { $who }।
note-team-unnamed = मेरे स्रोत में टीमों के नाम हैं, उनके सदस्यों के नहीं।
note-stripped = यह अयोग्यता के बाद का पोडियम है।
note-reallocated = यह पदकों के पुनर्वितरण के बाद का पोडियम है।

won-one = { $who } ने { $when } { $event } का { medal } जीता।
won-medals = { $who } ने { $where } { $when } { $haul } { won }{ $what }।
item-event = { $event }
item-medal = { $event } में { medal }
item-at = { $item } ({ $games })
history-part = { $event }, संस्करण दर संस्करण।
history = { $event } के पदक { $n } शीतकालीन ओलंपिक में दिए गए, { $first } से { $last } तक।
awarded = { $where } { $when } { $medal ->
        [gold] { golds }
        [silver] { silvers }
        [bronze] { bronzes }
       *[any] { medals }
    } { $n ->
        [1] दिया गया
       *[other] दिए गए
    }।
cut = ये { $total } में से { $shown } हैं।
days-of = { $who } ने { number } { $n ->
        [1] दिन
       *[other] दिनों
    } में { $haul } { won }: { $list }।
days = { number } { $n ->
        [1] दिन
       *[other] दिनों
    } में { $haul }: { $list }।

no-medals-yet = पदकों का फ़ैसला अभी नहीं हुआ है।
undecided = { $event } के पदकों का फ़ैसला अभी नहीं हुआ है।
undecided-live = { $event } के पदकों का फ़ैसला अभी नहीं हुआ है, मुक़ाबला जारी है।
undecided-until = { $event } के पदकों का फ़ैसला अभी नहीं हुआ है; शुरुआत: { $when }।
undecided-over = { $event } का समय { $when } था, पर नतीजा अभी मेरे पास नहीं है।

table-place = { $who } { $where } { $when } { ordinal-rank } स्थान पर है: { $haul }।
table-place-total = कुल पदकों के हिसाब से { $who } { $where } { $when } { ordinal-rank } स्थान पर है: { $haul }।
table-count = { $where } { $when } { $haul } जीतकर { $who } पदक तालिका में { ordinal-rank } स्थान पर रहा।
ordinal-rank = { $tied ->
        [yes] संयुक्त रूप से { ordinal-oblique }
       *[no] { ordinal-oblique }
    }
ordinal-oblique =
    { $rank ->
        [1] पहले
        [2] दूसरे
        [3] तीसरे
        [4] चौथे
        [5] पाँचवें
        [6] छठे
        [7] सातवें
        [8] आठवें
        [9] नौवें
        [10] दसवें
       *[other] { $rank }वें
    }
table-lead = { $who } { $where } { $when } पदक तालिका में शीर्ष पर { $over ->
        [yes] रहा
       *[no] है
    }: { $haul }।
table-lead-total = { $where } { $when } सबसे अधिक पदक { $who } के नाम हैं: { $haul }।
table-lead-shared = { $when } पहला स्थान { $who } का संयुक्त है, प्रत्येक के { $haul }।
table-behind = इसके बाद { $n ->
        [1] { $list } है
       *[other] { $list } हैं
    }।
table-outside = { $who } ने { $haul } { won }, पर यह पदक तालिका में नहीं गिना जाता।
table-empty = { $when } अभी कोई पदक नहीं दिया गया है।
no-medal = { $who } ने { $where } { $when } कोई { medal } नहीं जीता।

none-counted = { $where } { $when } कोई { medal } नहीं दिया गया।
medals-awarded = { $where } { $when } { $haul } { $n ->
        [1] दिया गया
       *[other] दिए गए
    }।
most = { $where } { $when } सबसे अधिक { medal } { $who } ने जीते: { $haul }।
most-shared = { $where } { $when } सबसे अधिक { medal } { $who } ने जीते, प्रत्येक ने { $haul }।
then-come = इसके बाद { $n ->
        [1] { $list } है
       *[other] { $list } हैं
    }।
spread = { $who } ने { $where } { $when } { $over } { $haul } { won }{ $what }।
spread-awarded = { $where } { $when } { $over } { $haul } { $count ->
        [1] दिया गया
       *[other] दिए गए
    }{ $what }।
over-day = { number } { $n ->
        [1] दिन
       *[other] दिनों
    } में
over-event = { number } { $n ->
        [1] स्पर्धा
       *[other] स्पर्धाओं
    } में
over-discipline = { number } { $n ->
        [1] खेल
       *[other] खेलों
    } में
over-games = { number } शीतकालीन ओलंपिक में
compare-ahead = { $where } { $when } { $who } { $other } से आगे है: { golds } बनाम { $m }।
compare-level = { $where } { $when } { $who } बराबरी पर हैं, प्रत्येक के { golds }।
compare-many = { $where } { $when } { $who } आगे है: { $list }।
compare-all = सभी पदक मिलाकर { $n } बनाम { $m }।
compare-games = { $games }: { $list }।
item-count-golds = { $item } ({ golds })
col-golds-of = { $noc }: स्वर्ण (कुल)
cell-of-total = { $n } ({ $total })
