"""Names as people type them: misspelt, inflected, transliterated. None of these forms stands in the lexicon's files.

One line: the text, a bar, the code expected (a person's id, an NOC, a discipline, an event code without padding, a
family, a venue, a year of Games, a medal).
"""

SURFACES = {
    "en": """
Klabo|johannes-hoesflot-klaebo
Klaebo's|johannes-hoesflot-klaebo
Johanes Klæbo|johannes-hoesflot-klaebo
J.H. Klæbo|johannes-hoesflot-klaebo
Klaebo J.H.|johannes-hoesflot-klaebo
Shifrin|mikaela-shiffrin
Mikaela Schiffrin|mikaela-shiffrin
Brignonne|federica-brignone
Odermat|marco-odermatt
Franjo Van Allmen|franjo-von-allmen
vonallmen|franjo-von-allmen
Jordon Stolz|jordan-stolz
Stolz, Jordan|jordan-stolz
Gu Ai Ling|ailing-eileen-gu
Eileen Gu|ailing-eileen-gu
Choi Min-jeong|minjeong-choi
Arianna Fontanna|arianna-fontana
Lolobrigida|francesca-lollobrigida
Laegreid Sturla|sturla-holm-laegreid
Sturla Holm Lægreid|sturla-holm-laegreid
Hanna Öberg|hanna-oeberg
Ilia Malinen|ilia-malinin
the Norwegians|NOR
Norway's|NOR
the Dutch|NED
Swizerland|SUI
Great Britian|GBR
Austira|AUT
Italien|ITA
Finlands|FIN
downhil|ALP:DH
giant slalm|ALP:GS
womens super g|ALPWSG
ladies downhill|ALPWDH
men's cross country relay|CCSM4X7.5KM
biatlon|BTH
skelleton|SKN
snowbord|SBD
figure skateing|FSK
womens 1,500m speed skating|SSKW1500M
men's ice hocky|IHOMTEAM6
San Siro|MOS
Salt Lake 2002|2002
""",
    "fr": """
Klæbo|johannes-hoesflot-klaebo
Shiffrine|mikaela-shiffrin
Mikaëla Shiffrin|mikaela-shiffrin
Brignonne|federica-brignone
Perrine Lafont|perrine-laffont
Fillon-Maillet|quentin-fillon-maillet
Quentin Fillon Maillé|quentin-fillon-maillet
Lou Jeanmonot|lou-jeanmonnot
Cizeron|guillaume-cizeron
Guillaume Ciseron|guillaume-cizeron
Odermat|marco-odermatt
von Allmenn|franjo-von-allmen
Fontana|arianna-fontana
F. Brignone|federica-brignone
l'Italie|ITA
d'Italie|ITA
Norvege|NOR
les Norvégiens|NOR
Norvégiennes|NOR
les Suissesses|SUI
la Néerlandaise|NED
Autrichiennes|AUT
Etats Unis|USA
aux Pays Bas|NED
les Chinoises|CHN
Japonaise|JPN
Allemands|GER
Coréens|KOR
Canadiennes|CAN
descente dames|ALPWDH
slalom geant femmes|ALPWGS
la décente|ALP:DH
bosses féminines|FRSWMO
hockey féminin|IHOWTEAM6
saut a ski|SJP
patinage artistiqe|FSK
ski de fonds|CCS
biatlhon|BTH
super G messieurs|ALPMSG
1500 mètres femmes short-track|STKW1500M
médailles d'argents|silver
Verone|VOA
Pekin 2022|2022
""",
    "it": """
Klæbo|johannes-hoesflot-klaebo
Johannes Klaebo|johannes-hoesflot-klaebo
Shifrin|mikaela-shiffrin
Brignonne|federica-brignone
Federica Brignoni|federica-brignone
Gogia|sofia-goggia
Lolobrigida|francesca-lollobrigida
Ariana Fontana|arianna-fontana
Odermat|marco-odermatt
Fon Allmen|franjo-von-allmen
Dorotea Wierer|dorothea-wierer
Lisa Vitozzi|lisa-vittozzi
Giovani Franzoni|giovanni-franzoni
Mosanner|amos-mosaner
Stefania Costantini|stefania-constantini
dell'Italia|ITA
all'Italia|ITA
i norvegesi|NOR
le norvegesi|NOR
svizzere|SUI
gli svizzeri|SUI
tedesche|GER
austriaci|AUT
olandesi|NED
francesi|FRA
le giapponesi|JPN
cinesi|CHN
svedesi|SWE
coreane|KOR
Norvegiia|NOR
Svizera|SUI
Paesi bassi|NED
discesa femminile|ALPWDH
gigante donne|ALPWGS
supergigante uomini|ALPMSG
slalom spciale|ALP:SL
pattinagio di velocità|SSK
hockey femminile|IHOWTEAM6
salto con gli sci|SJP
bob a 4|BOBMTEAM4
staffete|CCS:4X7.5KM
medaglie d'oro|gold
Torino 2006|2006
""",
    "zh": """
克莱博|johannes-hoesflot-klaebo
约翰内斯·克莱博|johannes-hoesflot-klaebo
克萊博|johannes-hoesflot-klaebo
布里尼奥内|federica-brignone
费德丽卡·布里尼奥内|federica-brignone
奥德马特|marco-odermatt
马可·奥德马特|marco-odermatt
希弗林|mikaela-shiffrin
米凯拉·席弗琳|mikaela-shiffrin
谷爱凌|ailing-eileen-gu
谷愛凌|ailing-eileen-gu
蘇翊鳴|yiming-su
宁忠岩|zhongyan-ning
冯·阿尔门|franjo-von-allmen
戈贾|sofia-goggia
索菲娅·戈贾|sofia-goggia
丰塔纳|arianna-fontana
阿里安娜·丰塔纳|arianna-fontana
洛洛布里吉达|francesca-lollobrigida
伊利亚·马利宁|ilia-malinin
马利宁|ilia-malinin
乔丹·斯托尔兹|jordan-stolz
弗里达·卡尔松|frida-karlsson
诺威|NOR
挪威隊|NOR
義大利|ITA
瑞仕|SUI
美國|USA
德國|GER
紐西蘭|NZL
南韓|KOR
高山滑雪女子滑降|ALPWDH
女子大回转|ALPWGS
男子冰球|IHOMTEAM6
花样划冰|FSK
花滑双人滑|FSKXPAIRS
女子1500米速度滑冰|SSKW1500M
短道速滑混合接力|STKXRELAY4
单板滑雪女子U型池|SBDWHP
越野滑雪男子50公里|CCSM50KMMS
銀牌|silver
2022年北京|2022
圣西罗|MOS
""",
    "ar": """
كلايبو|johannes-hoesflot-klaebo
يوهانس كلايبو|johannes-hoesflot-klaebo
لكلايبو|johannes-hoesflot-klaebo
ميكايلا شيفرين|mikaela-shiffrin
شيفرين|mikaela-shiffrin
أودرمات|marco-odermatt
ماركو أوديرمات|marco-odermatt
فون ألمن|franjo-von-allmen
فرانيو فون ألمين|franjo-von-allmen
بريغنوني|federica-brignone
فيديريكا برينيوني|federica-brignone
صوفيا غوجيا|sofia-goggia
أريانا فونتانا|arianna-fontana
فرانشيسكا لولوبريجيدا|francesca-lollobrigida
إيليا مالينين|ilia-malinin
جوردان ستولز|jordan-stolz
فريدا كارلسون|frida-karlsson
إيلين غو|ailing-eileen-gu
النرويجيون|NOR
النرويجيات|NOR
والإيطاليين|ITA
لإيطاليا|ITA
وللنرويج|NOR
بالسويد|SWE
الولايات المتحده|USA
امريكا|USA
المانيا|GER
الهولندية|NED
الفرنسيات|FRA
اليابانيون|JPN
سويسريين|SUI
الصينيين|CHN
كندا|CAN
الانحدار للسيدات|ALPWDH
انحدار الرجال|ALPMDH
هوكي الجليد للسيدات|IHOWTEAM6
التزلج الالبي|ALP
الكيرلينغ|CUR
بياثلون|BTH
الفضيات|silver
وبالذهبيات|gold
ليلهامر|1994
سان سيرو|MOS
""",
    "hi": """
क्लाएबो|johannes-hoesflot-klaebo
क्लैबो|johannes-hoesflot-klaebo
जोहान्स क्लेबो|johannes-hoesflot-klaebo
शिफ्रिन|mikaela-shiffrin
मिकाएला शिफ़रिन|mikaela-shiffrin
ओडरमैट|marco-odermatt
मार्को ओडरमाट|marco-odermatt
फॉन अल्मेन|franjo-von-allmen
फ्रान्यो फॉन आल्मेन|franjo-von-allmen
ब्रिग्नोन|federica-brignone
फेडेरिका ब्रिग्नोने|federica-brignone
सोफिया गोज्जिया|sofia-goggia
अरियाना फोंटाना|arianna-fontana
इलिया मालिनिन|ilia-malinin
जॉर्डन स्टोल्ज|jordan-stolz
फ्रीडा कार्लसन|frida-karlsson
फ्रांसेस्का लोलोब्रिगिडा|francesca-lollobrigida
आइलीन गु|ailing-eileen-gu
नॉर्वे|NOR
नोर्वे|NOR
इटली|ITA
स्विट्जरलैण्ड|SUI
स्विट्ज़रलैंड|SUI
अमरीका|USA
फ्रांस|FRA
नीदरलैण्ड|NED
जर्मनों|GER
जापानी|JPN
चीनियों|CHN
इटैलियन|ITA
कनाडाई|CAN
स्वीडन|SWE
ऑस्ट्रिया|AUT
पुरूषों की डाउनहिल|ALPMDH
महिला डाउन हिल|ALPWDH
महिलाओं की आइस हॉकी|IHOWTEAM6
महिलाओं का सुपर जी|ALPWSG
फिगर स्केटिंग|FSK
बायथलान|BTH
कर्लिंग|CUR
स्वर्ण पदकों|gold
रजत पदकों|silver
सोची 2014|2014
""",
    "other": """
de:Norwegen|NOR
de:Odermatts|marco-odermatt
de:Niederlande|NED
de:Biathlon|BTH
es:Noruega|NOR
es:Estados Unidos|USA
es:Shiffrin|mikaela-shiffrin
pt:Países Baixos|NED
pt:Suécia|SWE
ru:Клебо|johannes-hoesflot-klaebo
ru:Шиффрин|mikaela-shiffrin
ru:Бриньоне|federica-brignone
ru:Одерматт|marco-odermatt
ru:Джордан Штольц|jordan-stolz
ru:Норвегия|NOR
ru:Норвегии|NOR
ja:クレボ|johannes-hoesflot-klaebo
ja:オデルマット|marco-odermatt
ja:ミカエラ・シフリン|mikaela-shiffrin
ja:ノルウェー|NOR
ko:오데르마트|marco-odermatt
ko:김길리|gilli-kim
ko:최민정|minjeong-choi
ko:노르웨이|NOR
tr:Norveç|NOR
pl:Norwegia|NOR
""",
}


def cases(language: str) -> list[tuple[str, str, str]]:
    """Language, text and expected code."""
    rows = [line.rsplit("|", 1) for line in SURFACES[language].strip().splitlines()]
    if language == "other":
        return [(*text.split(":", 1), code) for text, code in rows]
    return [(language, text, code) for text, code in rows]
