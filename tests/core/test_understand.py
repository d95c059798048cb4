"""The reader of free text: whole messages in English, and each rule on a small made-up language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.phrases import read_phrases
from bot.core.intents import INTENTS
from bot.core.slips import light, near
from bot.core.understand import Reader
from bot.core.understand_lexicon import Habits, Phrases
from bot.core.understand_patterns import PatternError, expand, parts
from bot.core.understand_text import normal, tokens

_ROOT = Path(__file__).parents[2]
_ONWARD = ("next", "resume", "harder", "fine")


@pytest.fixture(scope="module")
def english() -> Reader:
    return Reader(read_phrases(_ROOT / "locales/en/phrases.yaml"))


def _reader(**lists: list[str]) -> Reader:
    """A language of a few words; `_` in a name stands for the dot."""
    named = {name.replace("_", ".", 1): tuple(words) for name, words in lists.items()}
    base = {
        "sharp.pain": ("sharp",),
        "sharp.nerve": ("numb",),
        "hurts": ("sore", "pain"),
        "fine": ("fine",),
        "next": ("next",),
        "quit": ("stop",),
        "negators.before": ("not",),
        "pain_nouns": ("pain",),
        "fillers": ("the", "foot"),
    }
    return Reader(Phrases({**base, **named}))


_DRESSED = ("nice but {}", "was fine, now {}", "{} next", "ok {}", "{} 👍", "fine until it got {}")


@pytest.mark.parametrize("frame", _DRESSED)
@pytest.mark.parametrize(
    "word", ["sharp", "stabbing", "numb", "tingling", "bleeding", "dizzy", "mottled"]
)
def test_a_red_word_is_never_dressed_into_going_on(english: Reader, frame: str, word: str) -> None:
    assert english.read(frame.format(word)).name == "sharp"


def test_no_guess_ever_lets_the_massage_go_on(english: Reader) -> None:
    assert english.read("nezxt").name not in _ONWARD
    assert english.read("fiqne").name not in _ONWARD
    assert english.read("cant iggle").name not in _ONWARD
    assert english.read("doesnt zhurts").name not in _ONWARD


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("next?", "next"),  # a question by its mark alone
        ("how is next?", "unclear"),
        ("next, go on", "resume"),
        ("again the one before", "back"),
        ("next, harder", "unclear"),
        ("is it ok if it goes numb?", "sharp"),
        ("if it goes numb", "unclear"),
        ("fine, not ticklish", "fine"),
        ("not sore?", "unclear"),
        ("not sore", "fine"),
        ("fine, the phone", "fine"),
        ("fine phone", "unclear"),
    ],
)
def test_what_asks_for_more_than_one_thing(text: str, name: str) -> None:
    reader = _reader(
        resume=["go on"], back=["the one before"], repeat=["again"], harder=["harder"],
        tickle=["ticklish"], conditions=["if it"], questions=["is it", "how is"],
        other_topics=["phone"], fillers=["the", "ok", "goes"],
    )  # fmt: skip
    assert reader.read(text).name == name


def test_danger_that_begins_within_a_harmless_phrase_is_not_hidden() -> None:
    reader = _reader(sharp_body=["bit faint"], fillers=["a bit", "the foot"], idioms=["a bit off"])
    assert reader.read("a bit faint").kind == "body"
    assert reader.read("a bit fine").name == "fine"
    reader = _reader(sharp_pain=["so numb"], sharp_nerve=["numb toe"], fillers=["ever so"])
    assert reader.read("ever so numb toe").kind == "nerve"  # right behind the filler: that one
    reader = _reader(sharp_body=["faint heart"], idioms=["never faint"])
    assert reader.read("never faint heart").name == "unclear"  # an idiom stays whole


def test_kinds_go_from_the_worst(english: Reader) -> None:
    assert english.read("sharp, numb, bleeding, foot blue, chest pain").kind == "body"
    assert english.read("sharp, numb, bleeding, foot blue").kind == "vessel"
    assert english.read("sharp, numb and bleeding").kind == "tissue"
    assert english.read("8/10 and sharp").kind == "pain"


def test_evidence_names_words_and_rules(english: Reader) -> None:
    assert english.read("not sharp, 8/10 sharrp").evidence == (
        'not: "sharp" is negated',
        "number: 8 of 10",
        'sharp: "sharp" (pain)',
        'typo: "sharrp" read as "sharp"',
    )
    assert "number: the highest of several, 4" in english.read("3 or 4").evidence
    assert "stop with a pain reason" in english.read("stop it hurts").evidence
    assert "unclear: both next and back" in english.read("next. back.").evidence


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("next or harder", "unclear"),
        ("fine, grmbl", "unclear"),
        ("next grmbl", "unclear"),
        ("harder than before", "unclear"),
        ("was fine, now grmbl", "unclear"),
        ("was fine now grmbl the foot a bit", "unclear"),
        ("fine yesterday", "unclear"),
        ("stop if it hurts", "unclear"),
        ("pizza next", "unclear"),
        ("please next? thank you", "next"),
        ("yesterday an 8, today a 2", "hurts"),
        ("was 8, now 4", "hurts"),
        ("it was an 8 but now its a 4", "hurts"),
        ("was 4 now 8", "sharp"),
        ("was a 7 or 8", "sharp"),
        ("from 8 to 4", "sharp"),
        ("no stop", "quit"),
        ("the pain hasnt gone away", "hurts"),
        ("not numb or tingling or sore", "fine"),
        ("no numbness, tingling", "sharp"),
        ("no pain, oh well", "fine"),
        ("no numbness, pizza", "unclear"),
        ("seven people came", "unclear"),
        ("see the 7 dwarfs", "unclear"),
        ("8 of 5", "unclear"),
        ("4me", "unclear"),
        ("8pain", "sharp"),
        ("level 7", "unclear"),
        ("no numbness, tingling, but or so", "sharp"),
        ("no numbness, tingling zorb or burning", "sharp"),
        ("no numbness, tingling or burning, all good", "fine"),
        ("if it ever really hurts", "unclear"),
        ("if my thumb goes a bit to the left it hurts", "hurts"),
        ("its 7:30", "unclear"),
        ("s tingling", "sharp"),
        ("w h a t", "unclear"),
        ("stingg stopp", "sharp"),
        ("gone", "unclear"),
        ("it was sharp, gone now", "unclear"),
        ("hurt before, gone now", "fine"),
        ("my ankle wont move", "sharp"),
        ("11/10", "sharp"),
        ("10/10, so good", "unclear"),  # marks for the massage, most likely
        ("9/10, so good", "sharp"),
        ("so good, 10/10", "sharp"),
        ("10/10, was good", "sharp"),
        ("10/10 now, so good", "sharp"),
        ("10/10 pain, so good", "sharp"),
        ("10/10 stop, so good", "sharp"),
        ("a 12", "unclear"),
        ("ok nine next", "unclear"),
        ("ok one next", "next"),
        ("no pain any more zorb", "unclear"),
        ("no pain 0 any more zorb", "fine"),
        ("pain? 0", "fine"),
        ("pain, 0", "fine"),
        ("0 pain", "fine"),
        ("pain today: 0", "fine"),
        ("pain 0, but an ache", "hurts"),
        ("0, a bit of pain", "hurts"),
        ("pain in the heel but 0 in the toes", "hurts"),
        ("pain on the left, 0 on the right", "hurts"),
        ("my heel has pain, rest is 0/10", "hurts"),
        ("an ache now, it was 0", "hurts"),
        ("harder, heel not", "unclear"),
        ("next, but the heel no", "unclear"),
        ("all good, heel not", "unclear"),
        ("all good, the heel no!", "unclear"),
        ("all good, no", "unclear"),
        ("harder no", "unclear"),
        ("next, no thanks", "unclear"),
        ("keep going, not really", "unclear"),
        ("all fine heel not really", "unclear"),
        ("all good, no pain", "fine"),
        ("no, all good", "fine"),
        ("the heel not, all good", "fine"),
        ("harder but not on the heel", "unclear"),
        ("harder, but not on the heel, please", "unclear"),
        ("harder, no pain, the heel not", "unclear"),
        ("all fine, no pain, the heel not", "unclear"),
        ("it wasn't sore, now it is, thanks", "unclear"),
        ("if it gets harder I get up", "unclear"),
        ("stop, and tell me if we go on later", "quit"),
        ("it wasn't painful, now it is", "unclear"),
        ("it was nice, now not", "unclear"),
        ("was sore, now all gone", "fine"),
        ("no pain, but hmm the heel", "unclear"),
        ("it's getting stronger", "unclear"),
        ("if this goes on I get up", "unclear"),
        ("heel 8 toes 2", "sharp"),
        ("left foot 8 right foot 2", "sharp"),
        ("the heel one we did, next", "next"),
        ("a bit numbnbut fine really good", "unclear"),
    ],
)
def test_a_rule_of_english(english: Reader, text: str, name: str) -> None:
    assert english.read(text).name == name, english.read(text)


def test_any_text_is_read_and_long_ones_too(english: Reader) -> None:
    for text in (
        "\x00",
        "\ud800",
        "🏳️‍🌈",
        "́",
        "a" * 5000,
        "no " * 1700,
        "½ ² ④",
        "-" * 99,
        "8" * 400,
        "zq" * 10,
        "zqx" * 40,
    ):
        assert english.read(text).name in INTENTS
    assert english.read("grmbl " * 800 + "sharp").name == "sharp"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("it hurts sooooo much", "sharp"),  # “soo” is a word as well
        ("nooooo feeling in my toes", "sharp"),  # and so is “noo”, in Scots
        ("tooooo hard", "hurts"),
        ("goooood", "fine"),
        ("paiiiin", "hurts"),
    ],
)
def test_a_stretched_word_is_each_of_those_it_may_be(english: Reader, text: str, name: str) -> None:
    assert english.read(text).name == name, english.read(text)


def test_a_stretched_word_that_fits_a_star_is_the_bare_word_as_well() -> None:
    reader = _reader(hurts=["ache*"], sharp_pain=["wild ache", "wild owww"], fine=["wild ow"])
    assert reader.read("acheeeee").evidence[0] == 'hurts: "acheeeee"'
    assert reader.read("wild acheeeee").name == "sharp"
    assert reader.read("wild owww").name == "sharp"  # it stands there so, and is no other word
    assert reader.read("wild owwww").name == "fine"


def test_a_stretched_number_is_the_number() -> None:
    numbers = Phrases({"other.topics": ("sete",)}, numerals={"sette": 7})
    assert Reader(numbers).read("setteeeee").number == 7


def test_a_stretched_word_may_be_a_listed_way_to_type_another() -> None:
    lists = {"hurts": ("ow", "vmm"), "sharp.pain": ("ow very",)}
    reader = Reader(Phrases(lists, spelling={"very": ("vm",)}))
    assert reader.read("ow vmmmm").name == "sharp"


def test_a_negator_after_its_word() -> None:
    reader = _reader(negators_after=["nai"])
    assert reader.read("sore nai").name == "fine"
    assert reader.read("not sore nai").name == "hurts"
    assert reader.read("nai").name == "unclear"


def test_starred_words() -> None:
    reader = _reader(hurts=["*weh", "*aua*", "druck*"])
    for text in ("fussweh", "soauadoch", "druckstelle"):
        assert reader.read(text).name == "hurts"
    assert reader.read("wehe").name == "unclear"
    assert _reader(hurts=["un-well*"]).read("un-wellish").name == "hurts"  # only its end is open
    assert _reader(hurts=["un-well*"]).read("unbe-well").name == "unclear"


def test_a_word_of_danger_inside_an_unknown_one_leaves_it_open() -> None:
    reader = _reader(sharp_pain=["taub*", "weg"])
    assert reader.read("the foot the foot fine xweg").name == "fine"
    assert reader.read("the foot the foot fine xtaubx").name == "unclear"


def test_a_script_without_spaces() -> None:
    reader = _reader(hurts=["痛い", "เจ็บ"], fine=["痛くない", "大丈夫"], fillers=["は"])
    assert reader.read("足が痛いです").name == "hurts"
    assert reader.read("大丈夫").name == "fine"
    assert reader.read("痛くない").name == "fine"
    assert reader.read("大丈夫足首変変変").name == "unclear"
    assert reader.read("เท้าเจ็บ").name == "hurts"


def test_apostrophes_may_part_words() -> None:
    lists = {"hurts": ("ai mal",), "fillers": ("j",)}
    french = Habits(split_apostrophes=True)
    assert Reader(Phrases(lists, habits=french)).read("J’ai mal").name == "hurts"
    assert Reader(Phrases(lists)).read("J’ai mal").name == "unclear"


def test_pairs_stay_within_a_sentence_and_out_of_idioms() -> None:
    lists = {"sharp.vessel": ("{part} & {cold}",), "idioms": ("cold oil",)}
    reader = Reader(Phrases(lists, {"part": ("foot", "big toe"), "cold": ("cold", "ice [cold]")}))
    assert reader.read("my big toe is ice cold").kind == "vessel"
    assert reader.read("cold is my foot").evidence == ('sharp: "cold + foot" (vessel)',)
    assert Reader(Phrases({"hurts": ("my {part} aches",)}, {"part": ("(big|small) toe",)})).read(
        "my small toe aches"
    ).evidence == ('hurts: "my small toe aches"',)
    for text in ("the foot. cold", "foot in cold oil", "foot " + "so " * 12 + "cold", "foot"):
        assert reader.read(text).name == "unclear"


def test_texts_are_made_plain() -> None:
    assert normal("ÉCLAIR Ёж Straße ıI") == "eclair еж strasse ii"
    assert normal("पैर مُؤلِم") == "पैर مولم"
    assert normal("Cœur") == "coeur"
    assert normal("حرارة على کفی") == "حراره علي كفي"
    assert [t.kind for t in tokens("7pm, a-b 7-8 -3 x?! … 8/10 👍🏽")] == [
        *("number", "word", "comma", "word", "word", "number", "dash", "number", "minus", "number"),
        *("word", "ask", "end", "number", "slash", "number", "sign"),
    ]


def test_patterns_expand() -> None:
    assert expand("(a|b) [c] d") == ["a c d", "a d", "b c d", "b d"]
    assert expand("x [y (z|w)]") == ["x y z", "x y w", "x"]
    assert parts("(a|b) [c d] {e f}g") == [["a", "b"], ["c d", ""], ["{e f}g"]]
    assert parts("a|b c") == [["a", "b c"]]
    assert parts("好(痛|疼)[了]") == [["好"], ["痛", "疼"], ["了", ""]]
    assert parts("s(a|b) [so ]weh") == [["sa", "sb"], ["so", ""], ["weh"]]
    assert parts("st(a|b)[en] weh") == [["staen", "sta", "stben", "stb"], ["weh"]]
    assert parts("a[好]b") == [["a好b", "ab"]]  # without the middle, one word
    assert parts("好[a]的") == [["好"], ["a", ""], ["的"]]
    for pattern in ("(a", "a]", "[a)", "a)"):
        with pytest.raises(PatternError):
            expand(pattern)


def test_prefixes_are_parted_from_words_that_are_known() -> None:
    lists = {"hurts": ("وجع",), "fine": ("تمام",), "joiners": ("و",), "sharp.pain": ("وخز",)}
    reader = Reader(Phrases(lists, habits=Habits(prefixes=("و",))))
    assert reader.read("وتمام").name == "fine"
    assert reader.read("ووجع").name == "hurts"
    assert reader.read("وخز").name == "sharp"  # a word of its own
    assert Reader(Phrases(lists)).read("وتمام").name == "unclear"


def test_digits_before_latin_letters_are_letters_where_people_write_so() -> None:
    lists = {"fine": ("7elw",), "hurts": ("*3awr*",)}
    reader = Reader(Phrases(lists, habits=Habits(digit_letters=True)))
    assert reader.read("7elw").name == "fine"
    assert reader.read("byt3awr").name == reader.read("3awrni").name == "hurts"
    assert [reader.read(one).number for one in ("7", "7/10")] == [7, 7]
    assert [t.text for t in Habits(digit_letters=True).tokens("7elw 7 7m 17elw")] == [
        *("7elw", "7", "7", "m", "17", "elw"),
    ]


@pytest.mark.parametrize("text", ["3、4くらい", "3،4", "３、４", "٣،٤"])
def test_commas_of_other_scripts_part_two_numbers(text: str) -> None:
    reader = Reader(Phrases({"hurts": ("痛",), "fillers": ("くらい",)}))
    assert (reader.read(text).name, reader.read(text).number) == ("hurts", 4)


def test_what_stands_behind_a_move_may_deny_it() -> None:
    reader = _reader(negators_after=["değil"], resume=["go on"])
    assert reader.read("next").name == "next"
    assert reader.read("next değil").name == "unclear"
    assert reader.read("go on değil").name == "unclear"


def test_syllables_of_korean_are_words_and_no_torn_letters() -> None:
    reader = _reader(hurts=["아"], sharp_pain=["쥐"], fillers=["왜", "아왜쥐"])
    assert reader.read("아 왜 쥐").name == "sharp"
    assert _reader(sharp_pain=["sharp"]).read("s h a r p").name == "sharp"


def test_a_slip_is_one_letter_or_one_swap() -> None:
    typed = ["shrap", "shap", "sharpp", "sharo", "xsharp"]
    assert near("sharp", [*typed, "sharp", "shirt", "sh", "harps"]) == typed


def test_a_light_slip_is_a_double_letter_or_a_swap() -> None:
    assert light("tooes") == {"otoes", "toes", "toeos", "toose"}


_SLIPS = {
    "hurts": ("sore heels", "tender"),
    "skip": ("single",),
    "fine": ("lovely",),
    "sharp.pain": ("tingles", "stab"),
    "negators.before": ("without",),
    "other.topics": ("kitchen",),
    "pause": ("moment",),
    "next": ("onwards",),
}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sore heelz", "hurts"),  # any word of a phrase
        ("sroe heels", "hurts"),  # a swap, or a double letter, in four letters too
        ("soer heesl", "hurts"),
        ("satb", "sharp"),
        ("srre heels", "unclear"),  # other slips in four letters have too many neighbours
        ("singla", "skip"),
        ("tinglen", "sharp"),  # danger first
        ("singlez", "unclear"),  # danger is two slips away
        ("lovley", "fine"),  # light enough to be sure
        ("lovwly", "unclear"),  # a guess never lets it go on
        ("lovely, onwarbs", "unclear"),  # whatever stands beside it
        ("withont tender", "hurts"),  # nor takes anything back
        ("wihtout tender", "fine"),
        ("kitchen monent", "other"),  # nor is it one beside words about something else
        ("monent", "pause"),
    ],
)
def test_a_slip_is_mended_in_any_word_that_cannot_do_harm(text: str, name: str) -> None:
    assert Reader(Phrases(_SLIPS)).read(text).name == name


def test_other_ways_to_write_a_word_have_slips_of_their_own_and_listed_slips_have_none() -> None:
    reader = Reader(Phrases({"hurts": ("दर्द",)}, spelling={"दर्द": ("dardd", "takleef")}))
    assert reader.read("taklief").name == "hurts"
    one = Reader(Phrases({"quit": ("enough",)}, spelling={"enough": ("enuough",)}))
    assert one.read("enuough").name == "quit"
    assert one.read("eniuough").name == "unclear"


def test_a_comma_opens_what_somebody_does_not_think() -> None:
    reader = _reader(negators_thinking=["dont say"], fillers=["that"], joiners=["or"])
    assert reader.read("dont say, that sore").name == "fine"
    assert reader.read("dont say that, sore").name == "hurts"
    assert reader.read("not, sore").name == "hurts"


def test_traditional_characters_are_read_as_simplified_ones():
    phrases = Phrases({"sharp.pain": ("针刺",), "hurts": ("痛",)}, habits=Habits(simplify=True))
    assert Reader(phrases).read("像針刺").name == "sharp"
    assert Reader(replace(phrases, habits=Habits())).read("針刺").name == "unclear"


def _pairs(*phrases: str, **more: tuple[str, ...]) -> Reader:
    groups = {"foot": ("foot",), "chill": ("cold", "icy*"), "ache": ("sore", "sore*")}
    lists = {
        "sharp.vessel": ("{foot} & {chill}", "{chill} & {ache}"),
        "unclear": ("cold",),
        "fine": ("fine",),
        "negators.before": ("not",),
        "negators.after": ("nai",),
        "fillers": ("my", "is", *phrases),
    }
    return Reader(Phrases({**lists, **more}, groups=groups))


def test_one_negator_denies_all_that_begins_where_it_falls() -> None:
    reader = _pairs()
    assert reader.read("my foot is cold").name == "sharp"
    assert reader.read("my foot is not cold").name == "unclear"
    assert reader.read("my foot is cold nai").name == "unclear"


def test_a_harmless_phrase_that_holds_a_whole_pair_tells_what_it_means() -> None:
    reader = _pairs(fine=("foot cold as a beer", "foot in"), hurts=("foot cold and sore",))
    assert reader.read("my foot cold as a beer").name == "fine"
    assert reader.read("foot in cold").name == "sharp"  # one part of it alone
    assert reader.read("foot cold and sore").name == "sharp"


def test_a_negator_within_a_pair_denies_what_it_says_and_not_the_pair() -> None:
    groups = {"toe": ("toe",), "still": ("stir nai",)}
    lists = {"sharp.nerve": ("{toe} & {still}",), "negators.after": ("nai",)}
    reader = Reader(Phrases(lists, groups=groups))
    assert reader.read("toe stir nai").name == "sharp"  # “the toe does not stir”
    assert reader.read("toe stir nai nai").name == "unclear"
    groups = {"toe": ("toe",), "drum": ("like drum",)}
    lists = {"sharp.tissue": ("{toe} & {drum}",), "negators.after": ("drum nai",)}
    reader = Reader(Phrases(lists, groups=groups))
    assert reader.read("toe like drum nai").name == "unclear"  # it goes on behind the pair


def test_a_word_that_is_listed_and_starred_belongs_to_both() -> None:
    assert _pairs(unclear=()).read("cold and sore").name == "sharp"


_OR = {"joiners": ("or",), "negators.after": ("nai",), "resume": ("go on",)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("no pain or numb", "fine"),  # known as a whole, and denies what is joined to it
        ("no pain numb", "sharp"),
        ("no pain, numb", "sharp"),
        ("fine or numb", "sharp"),  # denies nothing
        ("sharp or numb nai", "unclear"),
        ("sore or pain nai", "fine"),
        ("sore or sharp or numb nai", "fine"),
        ("sharp, sore or pain nai", "sharp"),  # the comma may part it from the others
        ("sharp tickly or sore nai", "sharp"),
        ("sharp, sore nai", "sharp"),  # no list without “or”
        ("sharp grmbl or sore nai", "sharp"),
        ("sore or tickly nai", "fine"),  # ends in a negator
        ("sharp tickly nai", "sharp"),
        ("numb or fine nai", "unclear"),
        ("not go on, sore", "sharp"),  # as good as a stop
        ("not go on", "unclear"),
        ("not next, sore", "hurts"),
    ],
)
def test_denials_reach_what_is_joined_by_or(text: str, name: str) -> None:
    lists = {"fine": ["fine", "no pain", "tickly nai"], "negators_before": ["not", "no"]}
    reader = _reader(**lists, **{key.replace(".", "_", 1): [*ways] for key, ways in _OR.items()})
    assert reader.read(text).name == name, reader.read(text)


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("8 no, a 4", "hurts", 4),
        ("an 8 no, 9", "sharp", 9),
        ("8 no", "sharp", 8),  # no other follows
        ("8, no, 4", "hurts", 4),
    ],
)
def test_a_score_is_put_right(english: Reader, text: str, name: str, number: int) -> None:
    intent = english.read(text)
    assert (intent.name, intent.number) == (name, number), intent
