from pathlib import Path

from bench.bare import inside
from bench.fakeapi import FakeApi
from bench.knead import SAID, taken_down
from bench.people import crowd
from bench.transcript import load, save


async def test_each_step_of_the_bench_conversation_is_answered_on_the_screen() -> None:
    steps = await taken_down()
    seen = [[c.method for c in step.calls if c.method != "answerCallbackQuery"] for step in steps]
    assert all(seen), list(zip(SAID, seen, strict=True))


async def test_the_conversation_ends_in_the_middle_of_a_massage() -> None:
    last = (await taken_down())[-1]
    assert "STOPPED" in last.calls[0].params["caption"]


async def test_people_can_hold_the_conversation_as_it_was_written_down(tmp_path: Path) -> None:
    written = await taken_down()
    save(written, tmp_path / "transcript.json")
    steps = load(tmp_path / "transcript.json")
    assert steps == written
    api = FakeApi()
    async with inside(api, steps) as feed:
        waits = await crowd(api, steps, feed, range(10, 13), at_once=2)
    assert len(waits) == 3 * len(SAID)
