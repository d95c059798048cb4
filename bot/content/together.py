"""The exploration on all cores: each process keeps the places that fall to it, by their key.

Layer by layer, so that the first conversation that leads to a fault is a shortest one. Needs
`fork` (the engine is inherited, and keys hash alike); elsewhere one process does it all.
"""

from __future__ import annotations

import logging
import multiprocessing
import pickle
from collections.abc import Sequence
from multiprocessing.connection import Connection

from bot.content.kept import cores
from bot.core.explore import (
    MOST_FAULTS,
    Explored,
    Explorer,
    Node,
    Progress,
    concluded,
    explore,
    first_node,
)
from bot.core.render import Renderer
from bot.core.step import Engine

log = logging.getLogger(__name__)

FaultsAt = frozenset[tuple[str, str]]
Box = Sequence[bytes]  # pickled places for one process
Reply = tuple[bool, list[bytes], int, int, FaultsAt]  # goes on, for each share, found so far


def explore_together(
    engine: Engine,
    renderer: Renderer,
    languages: Sequence[str],
    progress: Progress | None = None,
    shares: int | None = None,
) -> Explored:
    """Everything that can happen, by `shares` processes (default: one a core)."""
    shares = shares or cores()
    if shares == 1:
        return explore(engine, renderer, languages, progress)
    fork = multiprocessing.get_context("fork")
    pipes: list[Connection] = []
    workers = []
    try:
        for share in range(shares):
            here, there = fork.Pipe()
            explorer = Explorer(engine, renderer, languages, share, shares)
            worker = fork.Process(target=_work, args=(explorer, share, there), daemon=True)
            worker.start()
            there.close()
            pipes.append(here)
            workers.append(worker)
        return concluded(engine, renderer, _rounds(pipes, progress))
    except (EOFError, ConnectionError):  # a process died, of too little memory perhaps
        log.warning("a process of the proof has died; one alone goes on, which takes longer")
    finally:
        for pipe in pipes:
            pipe.close()
        for worker in workers:  # where this was given up they wait: each holds the others' pipes
            worker.kill()
            worker.join()
    return explore(engine, renderer, languages, progress)


def _rounds(pipes: Sequence[Connection], progress: Progress | None) -> Explored:
    boxes: list[Box] = [[pickle.dumps([first_node()])] for _ in pipes]
    going, faults = True, FaultsAt()
    while going and len(faults) < MOST_FAULTS:
        for pipe, box in zip(pipes, boxes, strict=True):
            pipe.send(box)
        replies: list[Reply] = [pipe.recv() for pipe in pipes]
        boxes = [[b for b in boxed if b] for boxed in zip(*(r[1] for r in replies), strict=True)]
        going = any(r[0] for r in replies) or any(boxes)
        faults = FaultsAt().union(*(r[4] for r in replies))  # several may have found the same
        if progress:
            progress(sum(r[2] for r in replies), sum(r[3] for r in replies))
    whole = Explored()
    for pipe in pipes:
        pipe.send(None)
    for pipe in pipes:
        whole.add(pipe.recv())
    return whole


def _work(explorer: Explorer, share: int, pipe: Connection) -> None:
    """One process: a layer for each box, and at the end what was found."""
    own: list[Node] = []
    found = explorer.found
    try:
        while (box := pipe.recv()) is not None:
            arrived = [node for part in box for node in pickle.loads(part)]  # noqa: S301 - our own
            onward = explorer.layer([*own, *explorer.fresh(arrived)])
            own, onward[share] = onward[share], []
            boxes = [pickle.dumps(nodes) if nodes else b"" for nodes in onward]
            so_far = (found.states, found.transitions, frozenset(found.faults))
            pipe.send((bool(own), boxes, *so_far))
        pipe.send(found)
    except (EOFError, KeyboardInterrupt):  # the one who asked is gone
        return
