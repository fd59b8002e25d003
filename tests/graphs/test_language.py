import pytest

from graphs.intake.language import LanguageIdentifier

pytestmark = pytest.mark.unit


@pytest.fixture(scope="module")
def identifier():
    return LanguageIdentifier()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("who won the downhill", "en"),
        ("Qui a gagné la descente hommes ?", "fr"),
        ("quante medaglie ha vinto l'Italia", "it"),
        ("谁赢了女子大回转", "zh"),
        ("من فاز بالسباق", "ar"),
        ("किसने जीता", "hi"),
        ("¿y las mujeres?", "es"),
        ("Wie viele Goldmedaillen hat Norwegen?", "de"),
        ("quem ganhou a descida", "pt"),
        ("滑降の金メダルは誰？", "ja"),
        ("누가 금메달을 땄어?", "ko"),
        ("сколько золотых у Норвегии", "ru"),
        ("nani alishinda mbio za kuteremka", "sw"),
        ("Ποιος κέρδισε", "el"),
        ("kim kazandı", "tr"),
        ("chi ha vinto la downhill ieri?", "it"),
        ("谁赢了 downhill?", "zh"),
        ("كم gold medal فاز بها von Allmen", "ar"),
        ("Norway के कितने gold medals हैं", "hi"),
        ("What does 高山滑降 mean?", "en"),
        ("kisne downhill jeeta", "hi"),
        ("ciao", "it"),
        ("parle-moi de Federica Brignone", "fr"),
        ("WHO WON THE RELAY", "en"),
    ],
)
def test_the_text_tells_its_language(identifier, text, language):
    found = identifier.identify(text)
    assert (found.code, found.certain) == (language, True)


@pytest.mark.parametrize("text", ["Italia?", "oro?", "Kim Gilli", "2022?", "Norway", "ok"])
@pytest.mark.parametrize("earlier", ["fr", "zh", "ar"])
def test_a_text_too_short_to_tell_stays_in_the_conversation(identifier, text, earlier):
    found = identifier.identify(text, earlier)
    assert (found.code, found.certain) == (earlier, False)


@pytest.mark.parametrize(
    ("text", "earlier", "language"),
    [
        ("and the silver?", "it", "en"),
        ("e l'argento?", "en", "it"),
        ("et le bronze", "en", "fr"),
        ("银牌呢？", "en", "zh"),
    ],
)
def test_a_short_text_that_tells_switches(identifier, text, earlier, language):
    assert identifier.identify(text, earlier).code == language


def test_names_are_no_witnesses_and_the_wish_decides(identifier):
    assert identifier.identify("Franjo von Allmen", None, "hi").code == "hi"


def test_the_conversation_goes_before_the_wish(identifier):
    assert identifier.identify("Italia?", "fr", "en").code == "fr"
