"""Which revision a session goes on with, and what a recall speaks of."""

from collections.abc import Sequence
from typing import Any

import pytest

from bot.core.flow import Flow, Library
from bot.core.revisions import Revisions, recalled, recalled_by_name
from bot.core.session import Session


def flow(name: str, version: int, recall: Sequence[int | str] = ()) -> Flow:
    return Flow(name, version, f"{name}.a", (), (), recall=tuple(recall))


def library(revision: str, *flows: Flow) -> Library:
    return Library(flows, revision)


def test_a_session_goes_on_with_its_own_revision_if_it_is_served():
    today: Any = object()
    older: Any = object()
    revisions = Revisions(today, {"older": older})
    assert revisions.of(Session(revision="older")) is older
    assert revisions.of(Session(revision="")) is today
    assert revisions.of(Session(revision="gone")) is today


OLDER = library("0123456789ab", flow("rub", 2), flow("home", 7))


@pytest.mark.parametrize(
    ("recall", "is_recalled"),
    [((), False), ((1, 3), False), ((1, 2), True), (("0123456789ab",), True), (("ff",), False)],
)
def test_a_recall_names_a_version_or_a_revision(recall: Sequence[int | str], is_recalled: bool):
    today = library("ffffffffffff", flow("home", 7), flow("rub", 9, recall))
    assert recalled(today, OLDER) is is_recalled


def test_a_version_is_that_of_the_flow_that_recalls_it():
    assert not recalled(library("f", flow("rub", 9, [7])), OLDER)
    assert not recalled(library("f", flow("elbow", 9, [2, 7])), OLDER)


def test_a_revision_that_is_named_need_not_be_read():
    today = library("f", flow("rub", 9, [1, "0123456789ab"]), flow("home", 2, ["ba9876543210"]))
    assert recalled_by_name(today) == {"0123456789ab", "ba9876543210"}
