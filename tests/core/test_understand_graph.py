"""Patterns as a graph, and what is found in its table."""

import pytest

from bot.core.understand_graph import PhraseGraph
from bot.core.understand_table import Match


def table(count: int):
    """So many phrases that begin with one word, each with its label, and the word alone."""
    graph = PhraseGraph()
    for number in range(count):
        graph.add([[("it",)], [("is",), ()], [(f"w{number}",)]], f"label {number}")
    graph.add([[("it",)]], "alone")
    graph.add([[("it",)], [("is",)], [("w1",)]], "also")
    return graph.table()


@pytest.mark.parametrize("count", [2, 32, 33, 60])
def test_however_many_phrases_begin_alike_each_is_found(count: int):
    phrases = table(count)
    line = [("so",), ("it",), ("is",), ("w1",)]
    assert phrases.longest(line, 1) == Match(1, 4, ("label 1", "also"))
    assert phrases.longest([("it",), ("w0",)], 0) == Match(0, 2, ("label 0",))
    assert phrases.longest([("it",), ("was",)], 0) == Match(0, 1, ("alone",))
    assert phrases.longest([("is",), ("w0",)], 0) is None


def test_a_phrase_of_several_labels_is_told_with_all():
    graph = PhraseGraph()
    for number in range(40):
        graph.add([[("it",)], [(f"w{number}",)]], f"label {number}")
    graph.add([[("it",)], [("w3",)]], "also")
    assert list(graph.shared()) == [("it w3", ("label 3", "also"))]
