"""A shell on a terminal, as somebody sits before it: keys in, what appears out."""
import os
import pty
import re
import select
import time


class Terminal:
    def __init__(self, command: list[str], environment: dict[str, str], folder: str):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.descriptor)
        os.waitpid(self.pid, 0)

    def type(self, keys: str) -> None:
        os.write(self.descriptor, keys.encode())

    def read_until(self, pattern: str, seconds: float = 30) -> str:
        """What appears until the pattern does; control sequences are left out."""
        text, end = "", time.monotonic() + seconds
        while not re.search(pattern, text):
            ready, _, _ = select.select([self.descriptor], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise AssertionError(f"{pattern!r} did not appear in: {text!r}")
            text += os.read(self.descriptor, 65536).decode(errors="replace")
            text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\a", "", text)
        return text
