"""
Functions run in forked processes, several at a time, with limits of time and memory.

    for name, messages, ending in run_forked(tasks, slots=range(2)):
        ...

A task is called with the number of its slot and a function that sends a message, a dict, to the
parent. The message `{"limit": 10}` gives the task 10 more seconds from then on. The parent has one
thread and none of the modules under test, so that a fork is safe and each child imports its own.
"""

from __future__ import annotations

import json
import os
import resource
import selectors
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Message = dict[str, Any]
Report = Callable[[Message], None]
Task = Callable[[int, Report], None]
Ending = Literal["done", "timeout", "died"]

FIRST_LIMIT_S = 120.0
"""The time limit of a task until its first message."""

MEMORY = 6 << 30
"""The address space of a task, in bytes."""


@dataclass
class _Child:
    """A process that runs a task."""

    name: str
    slot: int
    pid: int
    pipe: int
    deadline: float
    text: bytes = b""
    messages: list[Message] = field(default_factory=list)

    def read(self) -> bool:
        """Read messages that have come; False at the end of the process."""
        data = os.read(self.pipe, 1 << 16)
        *lines, self.text = (self.text + data).split(b"\n")
        for line in lines:
            message = json.loads(line)
            if "limit" in message:
                self.deadline = time.monotonic() + message["limit"]
            self.messages.append(message)
        return bool(data)

    def kill(self) -> None:
        """End the process, and the processes that it has started."""
        os.killpg(self.pid, signal.SIGKILL)


def run_forked(
    tasks: Sequence[tuple[str, Task]], slots: Sequence[int]
) -> Iterator[tuple[str, list[Message], Ending]]:
    """Run named tasks, one in each slot; yield the name, messages and ending of each as it ends."""
    waiting = list(reversed(tasks))
    free = list(reversed(slots))
    children: list[_Child] = []
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or children:
                while waiting and free:
                    child = _start(*waiting.pop(), free.pop())
                    selector.register(child.pipe, selectors.EVENT_READ, child)
                    children.append(child)
                ready = {key.data.pid for key, _ in selector.select(timeout=0.2)}
                for child in list(children):
                    late = time.monotonic() > child.deadline
                    if not late and (child.pid not in ready or child.read()):
                        continue
                    if late:
                        child.kill()
                    selector.unregister(child.pipe)
                    os.close(child.pipe)
                    _, status = os.waitpid(child.pid, 0)
                    children.remove(child)
                    free.append(child.slot)
                    ending = "timeout" if late else "done" if status == 0 else "died"
                    yield child.name, child.messages, ending
        finally:
            for child in children:
                child.kill()
                os.waitpid(child.pid, 0)


def _start(name: str, task: Task, slot: int) -> _Child:
    """A child that runs a task, in a process group of its own."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return _Child(name, slot, pid, reading, time.monotonic() + FIRST_LIMIT_S)
    status = 1
    try:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(silence, stream)

        def report(message: Message) -> None:
            os.write(writing, json.dumps(message).encode() + b"\n")

        task(slot, report)
        status = 0
    finally:
        os._exit(status)
