"""Counted medals, exactly: the six plurals of Arabic, the measure words of Chinese, the elliptic lists of French."""

from __future__ import annotations

from datetime import date

import pytest

from agents.planner.asked import Focus

pytestmark = pytest.mark.unit

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
GOLDS = {
    "en": "no golds|1 gold|2 golds|3 golds|5 golds|11 golds|21 golds|100 golds",
    "fr": "aucune médaille d'or|1 médaille d'or|2 médailles d'or|3 médailles d'or|5 médailles d'or|11 médailles d'or|"
    "21 médailles d'or|100 médailles d'or",
    "it": "nessun oro|1 oro|2 ori|3 ori|5 ori|11 ori|21 ori|100 ori",
    "zh": "0枚金牌|1枚金牌|2枚金牌|3枚金牌|5枚金牌|11枚金牌|21枚金牌|100枚金牌",
    "ar": "بلا ذهبيات|ذهبية واحدة|ذهبيتين|3 ذهبيات|5 ذهبيات|11 ذهبية|21 ذهبية|100 ذهبية",
    "hi": "शून्य स्वर्ण पदक|1 स्वर्ण पदक|2 स्वर्ण पदक|3 स्वर्ण पदक|5 स्वर्ण पदक|11 स्वर्ण पदक|21 स्वर्ण पदक|100 स्वर्ण पदक",
}
MEDALS = {
    "en": "no medals|1 medal|2 medals|3 medals|5 medals|11 medals|21 medals|100 medals",
    "fr": "aucune médaille|1 médaille|2 médailles|3 médailles|5 médailles|11 médailles|21 médailles|100 médailles",
    "it": "nessuna medaglia|1 medaglia|2 medaglie|3 medaglie|5 medaglie|11 medaglie|21 medaglie|100 medaglie",
    "zh": "0枚奖牌|1枚奖牌|2枚奖牌|3枚奖牌|5枚奖牌|11枚奖牌|21枚奖牌|100枚奖牌",
    "ar": "بلا ميداليات|ميدالية واحدة|ميداليتين|3 ميداليات|5 ميداليات|11 ميدالية|21 ميدالية|100 ميدالية",
    "hi": "कोई पदक नहीं|1 पदक|2 पदक|3 पदक|5 पदक|11 पदक|21 पदक|100 पदक",
}
DAYS = {
    "en": "on one day|on two days|on three days|on five days|on 11 days|on 21 days|on 100 days",
    "fr": "en un jour|en deux jours|en trois jours|en cinq jours|en 11 jours|en 21 jours|en 100 jours",
    "it": "in un giorno|in due giorni|in tre giorni|in cinque giorni|in 11 giorni|in 21 giorni|in 100 giorni",
    "zh": "，分布在1天|，分布在2天|，分布在3天|，分布在5天|，分布在11天|，分布在21天|，分布在100天",
    "ar": "في يوم واحد|في يومين|في 3 أيام|في 5 أيام|في 11 يومًا|في 21 يومًا|في 100 يوم",
    "hi": "एक दिन में|दो दिनों में|तीन दिनों में|पाँच दिनों में|11 दिनों में|21 दिनों में|100 दिनों में",
}
MIXED = {
    "en": "10 golds, 6 silvers and 14 bronzes, 30 medals in all",
    "fr": "10 médailles d'or, 6 d'argent et 14 de bronze, 30 au total",
    "it": "10 ori, 6 argenti e 14 bronzi, 30 medaglie in tutto",
    "zh": "10枚金牌、6枚银牌和14枚铜牌，共30枚奖牌",
    "ar": "10 ذهبيات و6 فضيات و14 برونزية، أي 30 ميدالية في المجموع",
    "hi": "10 स्वर्ण, 6 रजत और 14 कांस्य पदक, कुल 30",
}
PLACES = {
    "en": "first|second|third|fourth|tenth|11th|21st|22nd|23rd|112th",
    "fr": "première|deuxième|troisième|quatrième|dixième|11e|21e|22e|23e|112e",
    "it": "prima|seconda|terza|quarta|decima|11ª|21ª|22ª|23ª|112ª",
    "ar": "الأول|الثاني|الثالث|الرابع|العاشر|11|21|22|23|112",
    "hi": "पहले|दूसरे|तीसरे|चौथे|दसवें|11वें|21वें|22वें|23वें|112वें",
    "zh": "第一|第二|第三|第四|第十|第11|第21|第22|第23|第112",
}


@pytest.mark.parametrize("language", GOLDS)
def test_medals_are_counted_as_the_language_counts(language, worder) -> None:
    catalogue = worder._catalogue(language)
    assert [catalogue.text("golds", {"n": n}) for n in NUMBERS] == GOLDS[language].split("|")
    assert [catalogue.text("medals", {"n": n}) for n in NUMBERS] == MEDALS[language].split("|")
    assert [catalogue.text("over-day", {"n": n}) for n in NUMBERS[1:]] == DAYS[language].split("|")


@pytest.mark.parametrize("language", MIXED)
def test_a_haul_of_three_colours_is_one_phrase(language, say, make) -> None:
    answer = say(make(language).table(make(language).line()), {"nocs": ["ITA"]}, language=language, focus=Focus.RANK)
    assert MIXED[language] in answer


@pytest.mark.parametrize("language", PLACES)
def test_places_agree_with_the_country(language, say, make) -> None:
    maker = make(language)
    for place, wanted in zip((1, 2, 3, 4, 10, 11, 21, 22, 23, 112), PLACES[language].split("|"), strict=True):
        answer = say(maker.table(maker.line(rank=place)), {"nocs": ["ITA"]}, language=language, focus=Focus.RANK)
        assert wanted in answer.replace(".", " ").replace(":", " "), answer


@pytest.mark.parametrize(
    ("language", "noc", "wanted"),
    [
        ("it", "USA", "Gli Stati Uniti sono secondi:"),
        ("it", "NED", "I Paesi Bassi sono secondi:"),
        ("it", "CAN", "Il Canada è secondo:"),
        ("it", "SWE", "La Svezia è seconda:"),
        ("it", "AUT", "L'Austria è seconda:"),
        ("fr", "USA", "Les États-Unis sont deuxièmes\u202f:"),
        ("fr", "NED", "Les Pays-Bas sont deuxièmes\u202f:"),
        ("fr", "CAN", "Le Canada est deuxième\u202f:"),
        ("fr", "SWE", "La Suède est deuxième\u202f:"),
        ("en", "USA", "The United States finished second:"),
        ("zh", "USA", "美国排名第二："),
        ("ar", "USA", "الولايات المتحدة في المركز الثاني:"),
        ("hi", "USA", "अमेरिका दूसरे स्थान पर है:"),
    ],
)
def test_articles_and_verbs_agree(language, noc, wanted, say, make) -> None:
    maker = make(language)
    answer = say(maker.table(maker.line(noc, 2)), {"nocs": [noc]}, language=language, focus=Focus.RANK)
    assert answer.startswith(wanted), answer


@pytest.mark.parametrize(("noc", "verb"), [("NOR", "أحرزت النرويج"), ("LBN", "أحرز لبنان")])
def test_arabic_verbs_agree_with_the_country(noc, verb, say, make) -> None:
    maker = make("ar")
    assert say(maker.tally(noc=maker.noc(noc)), {"noc": noc}, language="ar").startswith(verb)


def test_arabic_verbs_agree_with_the_athlete(say, make) -> None:
    maker = make("ar")
    woman = maker.medallists(maker.medal("gold", "ITA", ("Federica Brignone",), "ALPWGS"))
    assert say(woman, {"event": "ALPWGS"}, language="ar").startswith("أحرزت **")
    assert say(maker.podium(), {}, language="ar").startswith("أحرز **")


def test_hindi_verbs_agree_with_what_was_won(say, make) -> None:
    maker = make("hi")
    one, many = maker.whole(1, 0, 0), maker.whole(5, 0, 0)
    assert say(maker.tally(whole=one), {}, language="hi").endswith("1 स्वर्ण पदक जीता।")
    assert say(maker.tally(whole=many), {}, language="hi").endswith("5 स्वर्ण पदक जीते।")


@pytest.mark.parametrize(
    ("day", "wanted"), [(7, "il 7 febbraio"), (8, "l'8 febbraio"), (11, "l'11 febbraio"), (1, "il 1º febbraio")]
)
def test_italian_articles_before_dates(day, wanted, say, make) -> None:
    maker = make("it")
    medal = maker.medal(day=date(2026, 2, day))
    assert wanted in say(maker.medallists(medal), {}, language="it")


def test_french_writes_the_first_of_the_month_as_an_ordinal(say, make) -> None:
    maker = make("fr")
    assert "le 1er février" in say(maker.medallists(maker.medal(day=date(2026, 2, 1))), {}, language="fr")
