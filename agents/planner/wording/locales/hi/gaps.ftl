absence-name = “{ $asked }” नाम से मुझे कुछ नहीं मिला।
absence-name-person = “{ $asked }” नाम का कोई खिलाड़ी मुझे नहीं मिला।
absence-name-noc = “{ $asked }” नाम का कोई देश या टीम मुझे नहीं मिली।
absence-name-event = “{ $asked }” नाम की कोई शीतकालीन स्पर्धा मुझे नहीं मिली।
absence-name-discipline = “{ $asked }” नाम का कोई शीतकालीन खेल मुझे नहीं मिला।
absence-name-venue = “{ $asked }” नाम का कोई स्थल मुझे नहीं मिला।
absence-fact = मेरे स्रोतों में { $topic } नहीं हैं { $about }।
absence-fact-results = आधिकारिक आँकड़ों में नतीजा नहीं है { $about }, केवल कार्यक्रम है।
absence-fact-date = मेरे स्रोतों में पदकों का दिन नहीं है { $about }।
absence-about = ({ $subject })
absence-about-of = ({ $about })
absence-not-yet = अभी इसका समय नहीं आया है: { $topic } { $about }{ $dated ->
        [yes] , { $when } को
       *[no] { "" }
    }।
absence-not-yet-games = वे ओलंपिक अभी होने हैं, इसलिए अभी बताने को कुछ नहीं है।
absence-not-yet-medal = अभी कोई पदक नहीं { $about }{ $dated ->
        [yes] ; अगला मौक़ा { $when } को है
       *[no] { "" }
    }।
absence-not-yet-medallists = पदकों का फ़ैसला अभी नहीं हुआ है { $about }।
absence-not-yet-medal-table = अभी कोई पदक नहीं दिया गया है{ $dated ->
        [yes] ; पहला { $when } को तय होगा
       *[no] { "" }
    }।
absence-never = ऐसा कुछ नहीं मिला { $about }।
absence-never-medal = ऐसा कोई पदक नहीं जीता गया { $about }।
absence-never-games = { $asked } में शीतकालीन ओलंपिक नहीं हुए।
absence-never-games-cancelled = { $asked } के ओलंपिक युद्ध के कारण रद्द हुए।
absence-never-entry = इन ओलंपिक की प्रविष्टियों में { $subject } का नाम नहीं है।
absence-never-host = { $who } ने शीतकालीन ओलंपिक की मेज़बानी नहीं की है।
absence-never-venue = कोई स्थल तय नहीं है { $about }।
absence-outside = यह मेरे दायरे से बाहर है; मैं पहले से लेकर ताज़ा तक के शीतकालीन ओलंपिक बताता हूँ।
absence-outside-summer-games = { $asked } ग्रीष्मकालीन ओलंपिक का वर्ष था; मैं केवल शीतकालीन ओलंपिक बताता हूँ।
absence-event-absent = { $at } { $subject } कार्यक्रम में नहीं था।
absence-at = { $games } में
absence-spoiler = आपकी इच्छा के अनुसार { $topic } नहीं बता रहा हूँ { $about }। सीधे पूछेंगे तो बता दूँगा।
nearest-names = क्या आपका मतलब { $list } है?
nearest-games = यह इन संस्करणों में था: { $list }।
nearest = मेरे पास यह है: { $list }।
absence-fact-but = मेरे स्रोतों में { $known } हैं, पर { $topic } नहीं।
known-medallists = { $about } के पदक विजेता
known-medals = { $about } के पदक
known-profile = { $about } की प्रविष्टियाँ
known-schedule = { $about } के कार्यक्रम
known-event = { $about } के कार्यक्रम
known-venue = { $about } के कार्यक्रम
of-person = { $name }

topic-time = विजेताओं के समय
topic-score = अंक
topic-margin = अंतर
topic-results = नतीजे
topic-medal = पदक
topic-medals = पदक
topic-medallists = पदक विजेता
topic-medal-table = पदक तालिका के आँकड़े
topic-date = दिन
topic-weather = मौसम के आँकड़े
topic-injury = चोटों के ब्योरे
topic-biography = जीवन परिचय
topic-age = आयु के आँकड़े
topic-prize = पुरस्कार के ब्योरे
topic-prize-money = पुरस्कार राशि के ब्योरे
topic-ticket = टिकटों के ब्योरे
topic-tickets = टिकटों के ब्योरे
topic-television = प्रसारण के समय
topic-transport = यातायात के ब्योरे
topic-height = क़द और वज़न
topic-family = परिवार के ब्योरे
topic-salary = आमदनी के ब्योरे
topic-attendance = दर्शकों के आँकड़े
topic-temperature = तापमान के आँकड़े
topic-record = रिकॉर्ड
topic-records = रिकॉर्ड
topic-news = समाचार
topic-entry = प्रविष्टि के ब्योरे
topic-session = मुक़ाबले
topic-games = उन ओलंपिक के ब्योरे
topic-host = मेज़बानी के ब्योरे
topic-venue = स्थल के ब्योरे
topic-emergency = आपातकालीन नंबर
topic-person = इस खिलाड़ी के ब्योरे
topic-other = इसके ब्योरे

choice = ऐसे { number } हैं: { $list }।
choice-won = ऐसे { number } हैं: { $list }।
choice-which =
    { $person ->
        [yes] आप किसके बारे में पूछ रहे हैं?
       *[no] आपका मतलब इनमें से किससे है?
    }
choice-option = **{ $name }** ({ $hint })
choice-option-aloud = { $name }, { $hint }
choice-option-plain = **{ $name }**
nearest-editions = सबसे नज़दीकी शीतकालीन ओलंपिक: { $list }।
absence-fact-news = इस पर आँकड़ों में कोई समाचार नहीं है।
no-such-medal = { $who } ने ऐसा कोई पदक नहीं जीता है।
topic-speed = रफ़्तार के आँकड़े
topic-distance = छलाँग की दूरियाँ
topic-broadcast = प्रसारण के ब्योरे
topic-doping = डोपिंग जाँच के ब्योरे
topic-private = निजी ब्योरे
topic-travel = रास्ते के ब्योरे
topic-medal-design = पदकों के डिज़ाइन के ब्योरे
topic-quote = बयान
topic-equipment = उपकरणों के ब्योरे
topic-fact = इसके ब्योरे
topic-rank = स्थान
