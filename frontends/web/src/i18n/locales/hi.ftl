### इंटरफ़ेस के शब्द।

## Frame
skip-to-content = सामग्री पर जाएँ
tagline = शीतकालीन खेलों के बारे में पूछिए।
landing-lead = नतीजे, पदक, कार्यक्रम, खिलाड़ी, स्थल और नियम, 1924 से मिलानो कोर्टिना 2026 तक। हर वाक्य अपना स्रोत दिखाता है।
desks-title = डेस्क
desk-fan = प्रशंसकों का डेस्क
nothing-here = इस पते पर कोई पेज नहीं है।
back-to-start = शुरुआत पर लौटें
footer-independent = Stadion का IOC, OBS या किसी आयोजन समिति से कोई संबंध नहीं है; वे न इसका समर्थन करते हैं, न प्रायोजन।
footer-data = तथ्य प्रकाशित नतीजों और Olympic Data Feed प्रारूप से आते हैं; हर उत्तर अपना स्रोत बताता है।
footer-sign-in = कर्मचारी साइन-इन
rehearsal = पूर्वाभ्यास: यहाँ का डेटा कृत्रिम है।
close = बंद करें
cancel = रद्द करें
offline = आप ऑफ़लाइन हैं। पढ़ा हुआ यहीं रहेगा; नए सवाल कनेक्शन का इंतज़ार करेंगे।

## Composer
composer-label = आपका सवाल
composer-placeholder = खेलों के बारे में कुछ भी पूछें
composer-follow-up = आगे पूछें
send = पूछें
stop = रोकें
try-asking = जैसे
example-1 = महिला डाउनहिल किसने जीती?
example-2 = पदक तालिका में कौन सा देश सबसे आगे है?
example-3 = शीतकालीन खेलों में नॉर्वे और जर्मनी की तुलना

## Today
today-none = इस दिन कोई मुक़ाबला नहीं है।
today-over = खेल { $day } को समाप्त हुए।
today-failed = कार्यक्रम लोड नहीं हो सका।
status-running = लाइव
status-cancelled = रद्द
status-postponed = स्थगित
status-delayed = देरी से
status-interrupted = रुका हुआ

## Answer
question-by-you = आपने पूछा
working = खोज जारी है
working-long = खोज अब भी जारी है। कनेक्शन धीमा हो सकता है।
stopped = रोका गया।
retry = फिर कोशिश करें
copy = कॉपी करें
copied = कॉपी हुआ
wrong = यह ग़लत है
wrong-thanks = धन्यवाद। कोई इसकी जाँच करेगा।
wrong-what = क्या ग़लत है? (वैकल्पिक)
wrong-send = भेजें
feedback-failed = यह हम तक नहीं पहुँचा। फिर कोशिश करें।
you-could-ask = आप पूछ सकते हैं
sources = { $count ->
    [one] { $count } स्रोत
   *[other] { $count } स्रोत
}
source-number = स्रोत { $number }: { $title }
source = स्रोत
tool-medals = पदक देखे जा रहे हैं
tool-schedule = कार्यक्रम देखा जा रहा है
tool-results = नतीजे देखे जा रहे हैं
tool-people = खिलाड़ी और टीमें खोजी जा रही हैं
tool-places = स्थल खोजे जा रहे हैं
tool-rules = नियम पढ़े जा रहे हैं
tool-other = खोज जारी है
new-conversation = नई बातचीत

## Sources
source-kind-odf = डेटा फ़ीड संदेश
source-kind-table = तालिका
source-kind-page = दस्तावेज़ का पेज
source-kind-moment = वीडियो का अंश
source-kind-object = संग्रहालय की वस्तु
source-publisher = किससे
source-version = संस्करण
source-as-of = तक की स्थिति
source-locator = कहाँ
source-quote = इसमें क्या लिखा है
source-message = संदेश
source-message-type = प्रकार
source-received = मिला
source-status = स्थिति
source-superseded = इसकी जगह नया संदेश आ गया है
source-show-message = संदेश दिखाएँ
source-failed = विवरण लोड नहीं हो सका।
next-source = अगला स्रोत
previous-source = पिछला स्रोत

## Cards
gold = स्वर्ण
silver = रजत
bronze = कांस्य
total = कुल
medals = पदक
rank = स्थान
noc = देश
athlete = खिलाड़ी
team = टीम
result = नतीजा
difference = अंतर
bib = बिब
event = स्पर्धा
games = खेल
tied = बराबरी
show-all = सभी { $count } दिखाएँ
show-fewer = कम दिखाएँ
more-not-shown = और { $count }
outside-table = तालिका से बाहर
table-final = अंतिम
table-so-far = अब तक
table-by-total = कुल के अनुसार
table-no-medal = कोई पदक नहीं: { $names }
note-tie = बराबरी: पदक साझा हुआ।
note-no_bronze = कोई कांस्य नहीं दिया गया।
note-two_golds = दो स्वर्ण दिए गए।
note-stripped = एक पदक वापस लिया गया।
note-reallocated = पदक दोबारा बाँटे गए।
note-team_unnamed = स्रोत टीम का नाम देता है, सदस्यों के नहीं।
all-winter-games = 1924 से सभी शीतकालीन खेल
add-to-calendar = { $session } को कैलेंडर में जोड़ें
venue-time = स्थल पर { $time }
time-to-be-set = समय तय होना है
games-over = खेल समाप्त हो चुके हैं।
entries = प्रविष्टि
flag-bearer = ध्वजवाहक
women = महिलाएँ
men = पुरुष
people-count = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } व्यक्ति
}
teams-count = { $count ->
    [one] { $count } टीम
   *[other] { $count } टीमें
}
open-map = नक़्शा
events-count = { $count ->
    [one] { $count } स्पर्धा
   *[other] { $count } स्पर्धाएँ
}
delegations-with-medals = पदक वाले { $count } दल
record = रिकॉर्ड
start-list = प्रारंभ सूची
unofficial = अनौपचारिक
official = आधिकारिक
medal-decided = पदक तय होगा
call-general = सभी आपात स्थितियाँ
call-police = पुलिस
call-fire = अग्निशमन
call-ambulance = एंबुलेंस
choose-one = आपका मतलब किससे है?
third-party = समाचार फ़ीड से उद्धृत
in-english = फ़िलहाल केवल अंग्रेज़ी में
download = डाउनलोड
veil-title = नतीजे छिपे हैं
veil-lift = दिखाएँ
conversation-schedule = कार्यक्रम
phase-final = फ़ाइनल
phase-semifinal = सेमीफ़ाइनल
phase-quarterfinal = क्वार्टर फ़ाइनल
phase-last-16 = अंतिम 16
phase-last-32 = अंतिम 32
phase-qualification = क्वालिफ़िकेशन
phase-preliminary = प्रारंभिक दौर
phase-group-a = समूह A
phase-group-b = समूह B
phase-group-c = समूह C
phase-heats = हीट
phase-seeding = सीडिंग
phase-training = अभ्यास
phase-bronze = कांस्य पदक मुक़ाबला
phase-part = { $phase }, भाग { $number }
venues = स्थल
news = समाचार
worth-watching = देखने लायक़
day = दिन
discipline = खेल

## Preferences
settings = सेटिंग
language = भाषा
theme = रूप
theme-system = सिस्टम
theme-light = हल्का
theme-dark = गहरा
time-zone = समय क्षेत्र
time-zone-device = यह डिवाइस ({ $zone })
time-zone-venue = खेल स्थलों पर
favourite = पसंदीदा टीम
favourite-none = कोई नहीं
spoiler-free = नतीजे छिपाएँ
spoiler-free-about = छूने तक नतीजे ढके रहेंगे।
clock = खेलों की घड़ी
clock-about = ऐसे पूछिए मानो खेलों का कोई और पल हो। उसके बाद की बातें तब अज्ञात रहेंगी।
clock-at = तारीख़ और समय (स्थल का)
clock-set = घड़ी सेट करें
clock-return = अभी पर लौटें

## Conversations
conversations = बातचीत
conversations-none = अभी कुछ नहीं है। आप जो पूछते हैं, वह आपके लिए इस डिवाइस पर रहता है।
conversations-failed = सूची लोड नहीं हो सकी।
export = निर्यात करें
delete = हटाएँ
delete-sure = हमेशा के लिए हटाएँ?
delete-failed = हटाया नहीं जा सका।
untitled = बातचीत

## Sign-in
sign-in-title = कर्मचारी साइन-इन
sign-in-about = प्रशंसकों को खाते की ज़रूरत नहीं।
user-name = उपयोगकर्ता नाम
password = पासवर्ड
sign-in = साइन इन करें
sign-out = साइन आउट करें
signed-in-as = { $name } के रूप में साइन इन
sign-in-wrong = उपयोगकर्ता नाम या पासवर्ड सही नहीं है।

## Failures
failure-title = यह नहीं हो सका
failure-offline = आप ऑफ़लाइन हैं।
failure-offline-recovery = कनेक्शन जाँचें, फिर कोशिश करें।
failure-unreachable = डेस्क तक पहुँचा नहीं जा सका।
failure-unreachable-recovery = कुछ पल बाद फिर कोशिश करें।
failure-too_many = एक साथ बहुत सारे सवाल हो गए।
failure-too_many-recovery = { $seconds ->
    [0] थोड़ा रुकिए, फिर कोशिश करें।
    [one] आप { $seconds } सेकंड बाद फिर पूछ सकते हैं।
   *[other] आप { $seconds } सेकंड बाद फिर पूछ सकते हैं।
}
failure-internal = हमारी ओर कुछ बिगड़ गया।
failure-internal-recovery = फिर कोशिश करें। दोबारा हो तो नीचे का नंबर हमें बताएँ।
failure-unavailable = डेस्क का एक हिस्सा अभी उपलब्ध नहीं है।
failure-unavailable-recovery = कुछ पल बाद फिर कोशिश करें।
failure-too_large = यह सवाल बहुत लंबा है।
failure-too_large-recovery = इसे कम शब्दों में पूछें।
failure-deadline = उत्तर में बहुत समय लगा।
failure-deadline-recovery = कुछ पल बाद फिर कोशिश करें।
failure-unknown_conversation = यह बातचीत यहाँ नहीं है।
failure-unknown_conversation-recovery = हो सकता है इसे हटा दिया गया हो, या यह किसी और ब्राउज़र की हो।
failure-request-id = नंबर: { $id }
