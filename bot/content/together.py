"""The exploration on all cores: each process keeps the places that fall to it, by their key.

Layer by layer, so that the first conversation that leads to a fault is a shortest one. One more
process reads texts and cards meanwhile, and fills the cores where explorers wait for each other.
Needs `fork` (the engine is inherited, and keys hash alike); elsewhere one process does it all.
"""

from __future__ import annotations

import logging
import multiprocessing
import pickle
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection

from bot.content.kept import cores
from bot.core.beside import Beside, Reader
from bot.core.explore import MOST_FAULTS, Explorer, Progress, concluded, explore, first_node
from bot.core.found import Explored, Node
from bot.core.step import Engine

log = logging.getLogger(__name__)

FaultsAt = frozenset[tuple[str, str]]
Box = Sequence[bytes]  # pickled places for one process
# Goes on, for each share, cards to read, states, transitions, faults so far.
Reply = tuple[bool, list[bytes], bytes, int, int, FaultsAt]


def explore_together(
    engine: Engine, beside: Beside, progress: Progress | None = None, shares: int | None = None
) -> Explored:
    """Everything that can happen, by `shares` processes (default: one a core) and a reader."""
    shares = shares or cores()
    if shares == 1:
        return explore(engine, beside, progress)
    jobs: list[Callable[[Connection], None]] = [partial(_read, Reader(engine, beside))]
    jobs += [partial(_explore, Explorer(engine, n, shares), n) for n in range(shares)]
    fork = multiprocessing.get_context("fork")
    pipes: list[Connection] = []
    workers = []
    try:
        for job in jobs:
            here, there = fork.Pipe()
            worker = fork.Process(target=_working, args=(job, there), daemon=True)
            worker.start()
            there.close()
            pipes.append(here)
            workers.append(worker)
        found = _rounds(pipes[1:], _Reading(pipes[0]), progress)
        return concluded(engine, beside.renderer, found)
    except (EOFError, ConnectionError):  # a process died, of too little memory perhaps
        log.warning("a process of the proof has died; one alone goes on, which takes longer")
    finally:
        for pipe in pipes:
            pipe.close()
        for worker in workers:  # where this was given up they wait: each holds the others' pipes
            worker.kill()
            worker.join()
    return explore(engine, beside, progress)


class _Reading:
    """The reader from here: it is given more when it is done, so that nobody waits for it."""

    def __init__(self, pipe: Connection) -> None:
        self.found = Explored()
        self.idle = False  # to explore any further
        self._pipe = pipe
        self._left: list[bytes] = []

    def more(self, cards: Sequence[bytes]) -> None:
        """Cards to read, when there is time."""
        self._left += [box for box in cards if box]
        if self._pipe.poll():
            self._hand_over()

    def end(self) -> Explored:
        """What it has found, when all is read."""
        self._hand_over()
        self._hear()
        return self.found

    def _hand_over(self) -> None:
        self._hear()
        self._pipe.send(self._left)
        self._left = []

    def _hear(self) -> None:
        self.idle, self.found = self._pipe.recv()


def _rounds(pipes: Sequence[Connection], reading: _Reading, progress: Progress | None) -> Explored:
    boxes: list[Box] = [[pickle.dumps([first_node()])] for _ in pipes]
    going, faults = True, FaultsAt()
    while going and len(faults) < MOST_FAULTS and not reading.idle:
        for pipe, box in zip(pipes, boxes, strict=True):
            pipe.send(box)
        replies: list[Reply] = [pipe.recv() for pipe in pipes]
        boxes = [[b for b in boxed if b] for boxed in zip(*(r[1] for r in replies), strict=True)]
        going = any(r[0] for r in replies) or any(boxes)
        reading.more([r[2] for r in replies])
        faults = FaultsAt(reading.found.faults).union(*(r[5] for r in replies))
        if progress:
            progress(sum(r[3] for r in replies), sum(r[4] for r in replies))
    whole = reading.end()
    if reading.idle:
        return whole
    for pipe in pipes:
        pipe.send(None)
    for pipe in pipes:
        whole.add(pipe.recv())
    return whole


def _working(job: Callable[[Connection], None], pipe: Connection) -> None:
    try:
        job(pipe)
    except (EOFError, ConnectionError, KeyboardInterrupt):  # the one who asked is gone
        return


def _read(reader: Reader, pipe: Connection) -> None:
    """The process that reads: texts first, then cards as they come, until it is ended."""
    idle = not reader.begin()
    while True:
        pipe.send((idle, reader.found))
        for box in pipe.recv():
            if not idle:
                reader.cards(_places(box))


def _explore(explorer: Explorer, share: int, pipe: Connection) -> None:
    """A process that explores: a layer for each box, and at the end what was found."""
    own: list[Node] = []
    found = explorer.found
    while (box := pipe.recv()) is not None:
        arrived = [node for part in box for node in _places(part)]
        onward = explorer.layer([*own, *explorer.fresh(arrived)])
        own, onward[share] = onward[share], []
        boxes = [_box(nodes) for nodes in onward]
        so_far = (found.states, found.transitions, FaultsAt(found.faults))
        pipe.send((bool(own), boxes, _box(explorer.read_out()), *so_far))
    pipe.send(found)


def _box(places: Sequence[Node]) -> bytes:
    return pickle.dumps(places) if places else b""


def _places(box: bytes) -> list[Node]:
    places: list[Node] = pickle.loads(box)  # noqa: S301 - our own
    return places
