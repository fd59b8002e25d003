import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphs.sentences import SentenceStream, split

pytestmark = pytest.mark.unit

TEXTS = {
    "en": "**Franjo von Allmen** (SUI) won on 7 February, by 0.2 s at 2:30 p.m. local time.[cab2cd] He beat J. Smith."
    "[cab2cd][cxxxxx] Which one do you mean? St. Moritz hosted.[cab234]\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n[cab2cd]\n\n- Item one, 10.5 km[cab2cd]\n- Item two.[cab2cd]\nDone.",
    "de": "Das Rennen ist am 7. Februar 2026 in St. Moritz.[cab2cd] Er wurde 3. im Ziel, z.B. vor Paris.",
    "zh": "挪威拿到18枚金牌，位列第一。[cab2cd]意大利第四。[cab2ce]你好吗？",
    "hi": "नॉर्वे ने 18 स्वर्ण जीते।[cab2cd] इटली चौथा है।",
    "ar": "هل تريد المزيد؟ فازت النرويج بـ 18 ذهبية.[cab2cd] والسلام.",
    "fr": "Qui ? « Oui. » La Norvège a gagné 18 médailles d'or.[cab2cd] Voilà !",
}


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Das Rennen ist am 7. Februar 2026 in St. Moritz.", "Er wurde 3. im Ziel, z.B. vor Paris."]),
        ("zh", ["挪威拿到18枚金牌，位列第一。", "意大利第四。", "你好吗？"]),
        ("hi", ["नॉर्वे ने 18 स्वर्ण जीते।", "इटली चौथा है।"]),
        ("ar", ["هل تريد المزيد؟", "فازت النرويج بـ 18 ذهبية.", "والسلام."]),
        ("fr", ["Qui ?", "« Oui. »", "La Norvège a gagné 18 médailles d'or.", "Voilà !"]),
    ],
)
def test_each_language_ends_its_sentences_in_its_way(language, sentences):
    assert [segment.text for segment in split(TEXTS[language], language)] == sentences


def test_tables_and_list_items_stay_whole_and_keep_their_markers():
    segments = split(TEXTS["en"], "en")
    table = next(segment for segment in segments if segment.text.startswith("|"))
    assert table.text.count("\n") == 2
    assert table.markers == ("cab2cd",)
    assert [s.text for s in segments if s.text.startswith("-")] == ["- Item one, 10.5 km", "- Item two."]


def test_markers_go_with_the_sentence_before_them():
    first, second = split(TEXTS["en"], "en")[:2]
    assert first.text.endswith("local time.")
    assert first.markers == ("cab2cd",)
    assert second.markers == ("cab2cd", "cxxxxx")


@given(st.sampled_from(sorted(TEXTS)), st.lists(st.integers(1, 9), min_size=1, max_size=200))
def test_cutting_does_not_depend_on_how_the_text_arrives(language, sizes):
    text, stream, found, at = TEXTS[language], SentenceStream(language), [], 0
    for size in sizes:
        found += stream.feed(text[at : at + size])
        at += size
    found += stream.feed(text[at:])
    found += stream.close()
    assert found == split(text, language)


@given(st.text(alphabet="aB1.?!।。 \n|[]cx-", max_size=80), st.sampled_from(["en", "de", "zh"]))
def test_no_text_is_lost(text, language):
    import re

    bare = re.sub(r"\s+", "", re.sub(r"\[c[a-z0-9]{5}\]", "", text))
    assert re.sub(r"\s+", "", "".join(s.text + s.space for s in split(text, language))) == bare
