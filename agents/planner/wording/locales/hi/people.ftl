pronoun =
    { $gender ->
        [f] इन्होंने
       *[m] इन्होंने
    }
coach = { $who } मान्यता प्राप्त कोच या अधिकारी हैं।
athlete-events = { $who } की { $games } की प्रविष्टियाँ: { $events }।
athlete-entered = { $who } की { $games } में प्रविष्टि { $sportlist } में थी।
athlete-past = { $who } का खेल { $sportlist } था।
athlete-bare = { $who } मेरे आँकड़ों में हैं।
flag-bearer = { $who } अपने दल का ध्वज उठाया।
medals-career = { $aspronoun ->
        [yes] { $who }
       *[no] { $who } ने
    } शीतकालीन ओलंपिक में { $haul } { won }{ $what }।
medals-none = { $aspronoun ->
        [yes] { $who }
       *[no] { $who } ने
    } शीतकालीन ओलंपिक में कोई पदक नहीं जीता है।
medals-none-of = { $who } ने शीतकालीन ओलंपिक में कोई { medal } नहीं जीता है।
medals-veiled = आपकी इच्छा के अनुसार इन ओलंपिक के पदक नहीं बताए गए।

women =
    { $n ->
        [1] { $n } महिला
       *[other] { $n } महिलाएँ
    }
men = { $n } पुरुष
split = : { $list }
athletes-of = { $who } के { $where } { $n } खिलाड़ी हैं{ $split }{ $what }।
athletes = { $where } { $n } खिलाड़ियों की प्रविष्टि है{ $split }{ $what }।
athletes-none-of = { $who } की { $where } कोई प्रविष्टि नहीं है।
athletes-none = { $where } कोई प्रविष्टि नहीं है।
flag-bearers-of = { $noc } का ध्वज { $who } ने उठाया।
flag-bearers = ध्वज { $who } ने उठाया।
flag-bearers-many = कुल { $n } ध्वजवाहक हैं।
flag-bearers-none = मेरे स्रोतों में ध्वजवाहक का नाम नहीं है।
teams-of = { $who } की { $where } { $n } { $n ->
        [1] टीम है
       *[other] टीमें हैं
    }।
teams = { $where } { $n } { $n ->
        [1] टीम है
       *[other] टीमें हैं
    }।
teams-none-of = { $who } की { $where } कोई टीम नहीं है।
teams-none = { $where } कोई टीम नहीं है।
team-members = { $name }{ $of ->
        [yes] { " " }({ $event })
       *[no] { "" }
    }: { $people }।
team-alone = { $name }{ $of ->
        [yes] { " " }({ $event })
       *[no] { "" }
    }।
col-team = टीम
col-members = सदस्य
col-competitor = प्रतियोगी
col-start = आरंभ क्रम
col-result = नतीजा

venue = { $venue } { $town } है; यहाँ होने वाले खेल: { $uses }।
venue-uses = { $venue } में होने वाले खेल: { $uses }।
venue-plain = { $venue } इन ओलंपिक का एक स्थल है।
venue-of = { $discipline } के मुक़ाबले { $where } होते हैं।
venue-dates = { $over ->
        [yes] यहाँ मुक़ाबले { $first } से { $last } तक चले।
       *[no] यहाँ मुक़ाबले { $first } से { $last } तक हैं।
    }
venues = कुल { $n } स्थल हैं।
venues-none = मेरे स्रोतों में यह स्थल नहीं है।
col-town = नगर
col-uses = खेल

games-held = { $over ->
        [yes] { $games } ओलंपिक { $first } से { $last } तक { IN($noc) } हुए।
       *[no] { $games } ओलंपिक { $first } से { $last } तक { IN($noc) } हैं।
    }
games-held-undated = { $games } ओलंपिक { IN($noc) } हुए।
games-size = इनमें { $n } स्पर्धाएँ थीं और { $nocs } दलों ने पदक जीते।
games-hosted = { $who } ने शीतकालीन ओलंपिक की मेज़बानी { number } बार की: { $list }।
games-many = अब तक { $n } शीतकालीन ओलंपिक हुए हैं, पहला { $first }।
games-none = ऐसे कोई शीतकालीन ओलंपिक नहीं हुए।
col-host = मेज़बान
col-events = स्पर्धाएँ

result-final = { $unit }, क्रम से: { $list }।
result-provisional = { $unit }, नतीजा अभी आधिकारिक नहीं: { $list }।
placed = { $who }{ $marked ->
        [yes] { " " }({ $mark })
       *[no] { "" }
    }
start-list = { $unit }: शुरुआत में { $n }{ $whole ->
        [yes] , { $list }
       *[no] , सबसे पहले { $list }
    }।
no-lines = { $unit }: आँकड़ों में अभी नतीजा नहीं है।
record = { $event } का { $type } { $mark } है, { $who } के नाम { $when }।
record-unheld = { $event } का { $type } { $mark } है।
record-type =
    { $type ->
        [WR] विश्व रिकॉर्ड
        [OR] ओलंपिक रिकॉर्ड
        [TR] ट्रैक रिकॉर्ड
        [NR] राष्ट्रीय रिकॉर्ड
        [WB] विश्व सर्वश्रेष्ठ
        [OB] ओलंपिक सर्वश्रेष्ठ
       *[other] रिकॉर्ड
    }

rules-none = { $discipline } का ऐसा कोई नियम मेरे पास नहीं है जो इसका उत्तर दे।
rules-in-english = यह पाठ मेरे पास केवल अंग्रेज़ी में है।
news-none = कोई समाचार नहीं है।
news = { $day } को आधिकारिक सूचना में आया: “{ $title }”।
news-quote = उसमें लिखा है: “{ $words }”

advice-over = ओलंपिक समाप्त हो चुके हैं; ये पल फिर देखने लायक़ हैं।
advice = { $unit }, { $when }: { $why }।
advice-plain = { $unit }, { $when }।
advice-none = आपने जो चाहा उसमें देखने को अब कुछ बाक़ी नहीं है।
advice-none-over = ओलंपिक समाप्त हो चुके हैं; अब सीधा प्रसारण कुछ नहीं है।
reason-medal-final = इसमें पदक तय होंगे
reason-bronze-match = कांस्य पदक दाँव पर है
reason-knockout = हारने वाला बाहर होगा
reason-home-favourite = आपकी टीम के पदक विजेता इसमें हैं
reason-defending-champion = पिछला विजेता फिर उतर रहा है
reason-close-rivalry = पुराने पदक विजेता फिर आमने-सामने हैं
reason-new-event = यह नई स्पर्धा है
reason-on-now = यह अभी जारी है
reason-taste = यह आपका पसंदीदा खेल है
reason-noc-entered = इसमें आपकी टीम है
reason-noc-gold = इसमें आपकी टीम ने स्वर्ण जीता
reason-noc-medal = इसमें आपकी टीम ने पदक जीता
reason-tie = यह बराबरी पर छूटा
reason-multiple-champion = विजेता ने एक से अधिक स्वर्ण जीते

emergency-call = तुरंत { $number } पर फ़ोन करें: यह { $noc } का आपातकालीन नंबर है, हर फ़ोन से मुफ़्त।
emergency-others = सीधे नंबर: { $list }।
emergency-item = { $service ->
        [police] पुलिस
        [fire] दमकल
       *[ambulance] एम्बुलेंस
    } { $number }
