"""Faults inside texts are told where they stand: in the words, not in the flow that says them."""

from pathlib import Path

import pytest

from bot.content.locales import read_locales
from bot.core.issues import Issue

FINE = """\
home =
    <b>Hello.</b> Tap <i>{ b-start }</i>, or wait { $seconds } s.
    { $side ->
        [left] The <b>left</b> foot.
       *[right] <b>The <i>right</i> foot.</b>
    }
b-start = Start &lt;here&gt;
rule-days = Each { $days }, at { $time }
    .name = <i>So</i>
"""


def told(folder: Path, texts: str) -> list[Issue]:
    (folder / "en").mkdir()
    (folder / "en" / "messages.ftl").write_text(texts, encoding="utf-8")
    _, issues = read_locales(folder)
    return [issue for issue in issues if issue.file.endswith("messages.ftl")]


def test_what_is_right_is_no_fault(tmp_path: Path):
    assert told(tmp_path, FINE) == []


@pytest.mark.parametrize(
    ("right", "wrong", "line", "what", "remedy"),
    [
        ("Hello.</b>", "Hello.", 2, "'home' opens <b> and does not close it", "write </b> where"),
        ("<b>left</b>", "<b>left", 4, "'home' opens <b> and does not close it", "write </b> where"),
        ("<b>left</b>", "left</b>", 4, "'home' closes </b>, which was not", "write <b> where"),
        ("t</i> foot.</b>", "t</b> foot.</i>", 5, "'home' closes </b>", "write <b> where"),
        ("<b>Hello.</b>", "<p>Hello.</p>", 2, "'home' holds '<p>', which", "use <b>bold</b>"),
        ("<b>Hello.</b>", '<b id="x">Hello.</b>', 2, "'home' holds '<b id=", "use <b>bold</b>"),
        ("&lt;here&gt;", "< here", 7, "'b-start' holds '< here', which", "write &lt; for a <"),
        ("<i>So</i>", "<i>So", 9, "'rule-days' opens <i>", "write </i> where it ends"),
        ("$seconds", "$second", 2, "'home' has a variable '$second'", "did you mean '$seconds'?"),
        ("$side ->", "$foots ->", 3, "'home' has a variable '$foots'", "did you mean '$foot'?"),
    ],
)  # fmt: skip
def test_a_fault_is_told_where_it_stands(  # noqa: PLR0913, PLR0917 - a table
    tmp_path: Path, right: str, wrong: str, line: int, what: str, remedy: str
):
    assert right in FINE
    faults = told(tmp_path, FINE.replace(right, wrong, 1))
    first = faults[0]
    assert first.line == line
    assert first.what.startswith(what)
    assert remedy in first.remedy
