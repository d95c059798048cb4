"""Work in processes of its own, a fresh fork for each piece."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
_FORK = get_context("fork")


@dataclass(slots=True)
class _Job(Generic[T]):
    task: T
    pid: int
    until: float


def forked(
    tasks: Iterable[T], work: Callable[[T], R], jobs: int, limit: float
) -> Iterator[tuple[T, R | None]]:
    """Each task with what came of it; None where its process died or took longer than `limit`."""
    waiting, running = iter(tasks), dict[Connection, _Job[T]]()
    left = True
    try:
        while left or running:
            while left and len(running) < jobs:
                task = next(waiting, None)
                if task is None:
                    left = False
                else:
                    end, job = _start(task, work, limit)
                    running[end] = job
            yield from _ended(running)
    finally:
        for job in running.values():
            _end(job.pid)


def _start(task: T, work: Callable[[T], R], limit: float) -> tuple[Connection, _Job[T]]:
    here, there = _FORK.Pipe(duplex=False)
    pid = os.fork()
    if pid == 0:
        _work(task, work, there)
    there.close()
    return here, _Job(task, pid, time.monotonic() + limit)


def _work(task: T, work: Callable[[T], R], there: Connection) -> None:
    """In the new process, which ends here. What it prints belongs to nobody."""
    os.setpgid(0, 0)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        there.send(work(task))
    finally:
        os._exit(0)


def _ended(running: dict[Connection, _Job[T]]) -> Iterator[tuple[T, object]]:
    for end in wait([*running], timeout=1.0):
        assert isinstance(end, Connection)
        job = running.pop(end)
        try:
            result = end.recv()
        except EOFError:
            result = None
        _end(job.pid)
        yield job.task, result
    for end in [end for end, job in running.items() if time.monotonic() > job.until]:
        job = running.pop(end)
        _end(job.pid)
        yield job.task, None


def _end(pid: int) -> None:
    """The process and all that it started."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)  # it has not yet made a group of its own
    os.waitpid(pid, 0)
