"""A running `krm preview`, the project that it shows, and requests as no browser would send them."""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
EXPORT = "data/erhebungsboegen/2026-10.csv"
REPORT = "/intern/berichte/2026-10/geschaeftsfuehrung.html"


class Project:
    """A copy of the demo with its templates, in a folder of its own."""

    def __init__(self, folder: Path):
        self.folder = folder
        for name in ("data", "templates"):
            shutil.copytree(ROOT / name, folder / name)

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode("utf-8")

    def write(self, name: str, text: str) -> None:
        """Overwrites the file in place."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))

    def replace(self, name: str, text: str) -> None:
        """As many editors save: a new file takes the place of the old one."""
        path = self.folder / name
        fresh = path.with_name("." + path.name + ".neu")
        fresh.write_bytes(text.encode("utf-8"))
        fresh.rename(path)

    def tree(self) -> dict[str, bytes]:
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file()}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


class Preview:
    """The program while it serves; it has a temporary folder of its own, in which nothing should ever be."""

    def __init__(self, krm: Path, project: Project, *options: str, port: int = 0):
        self.temporary = project.folder.with_name(project.folder.name + "-tmp")
        self.temporary.mkdir(exist_ok=True)
        own = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        self.messages = (project.folder.parent / (project.folder.name + "-messages")).open("w+b")
        self.process = subprocess.Popen(
            [krm, "preview", "--port", str(port), *options],
            cwd=project.folder,
            env=own | {"TMPDIR": str(self.temporary)},
            stdout=subprocess.PIPE,
            stderr=self.messages,
            # A shell lets what it starts in the background ignore the interrupt.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        assert self.process.stdout
        self.greeting = self.process.stdout.readline().decode("utf-8")
        self.port = int(self.greeting.split("127.0.0.1:")[1].split("/")[0]) if "127.0.0.1:" in self.greeting else 0

    def __enter__(self) -> Preview:
        self.wait_until_built()
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(30)
        self.messages.close()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def told(self) -> str:
        return Path(self.messages.name).read_text(encoding="utf-8")

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def raw(self, request: bytes) -> bytes:
        """Everything that comes back for these bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as link:
            link.sendall(request)
            link.shutdown(socket.SHUT_WR)
            answer = b""
            while part := link.recv(65536):
                answer += part
            return answer

    def wait_until_built(self) -> None:
        for _ in range(600):
            if self.get("/").status != 503:
                return
            time.sleep(0.05)
        raise AssertionError("the first pages were not made within 30 s")

    def states(self) -> Iterator[tuple[float, str]]:
        """The states that the stream tells, each with the time at which it came."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as link:
            link.sendall(f"GET /_krm/ereignisse HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
            text = b""
            while part := link.recv(4096):
                now = time.monotonic()
                text += part
                *events, text = text.split(b"\n\n")
                for event in events:
                    if event.startswith(b"data: "):
                        yield now, event.removeprefix(b"data: ").decode()

    def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(30)
