"""The tabulator in bash, zsh and fish completes commands, options, their values and files, with German descriptions."""
import os
import re
import shutil
import subprocess

import pytest
from terminal import Terminal

CALLS = [
    # typed, and what the line is after the tabulator
    ("krm bu", "krm build "),
    ("krm build --outp", "krm build --output "),
    ("krm check --format gi", "krm check --format gitlab "),
    ("krm check --format=gi", "krm check --format=gitlab "),
    ("krm build --ausgabe intr", "krm build --ausgabe intranet "),
    ("krm dump kal", "krm dump kalender "),
    ("krm dump rows --zeichensatz win", "krm dump rows --zeichensatz windows-1252 "),
    ("krm dump rows mein", "krm dump rows mein\\ export.csv "),
    ("krm build --data ein", "krm build --data eingang/"),
    ("krm verify --data data --out", "krm verify --data data --output "),
]


@pytest.fixture(scope="module")
def shell(krm, tmp_path_factory):
    """An empty home with a few files, and krm in the path."""
    tmp_path = tmp_path_factory.mktemp("shell")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "krm").symlink_to(krm)
    (tmp_path / "home" / "eingang").mkdir(parents=True)
    (tmp_path / "home" / "eingang.csv").touch()
    (tmp_path / "home" / "mein export.csv").touch()
    environment = {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
        "HOME": str(tmp_path / "home"),
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
        "PS1": "bereit> ",
    }
    return environment, str(tmp_path / "home")


needs_zsh = pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not installed: make release-test")
needs_fish = pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed: make release-test")


def line_after(terminal: Terminal, keys: str) -> str:
    """The command line after these keys, told by the shell itself: Ctrl-G prints and empties it."""
    terminal.type(keys + "\x07")
    shown = terminal.read_until("<§[^\n]*§>")
    return re.findall("<§([^\n]*)§>", shown)[-1]


@pytest.fixture(scope="module")
def bash(shell, completion):
    environment, home = shell
    print_line = """bind -x '"\\C-g": printf "<%s%s%s>\\n" § "$READLINE_LINE" §; READLINE_LINE='"""
    with Terminal(["bash", "--norc", "--noprofile", "-i"], environment, home) as terminal:
        terminal.type(f"source {completion}/bash/krm; {print_line}; bind 'set bell-style none'; echo bereit''.\n")
        terminal.read_until(r"bereit\.")
        yield terminal


@pytest.fixture(scope="module")
def zsh(shell, completion):
    environment, home = shell
    setup = f"fpath=({completion}/zsh $fpath); autoload -Uz compinit; compinit -D -u; unsetopt beep"
    widget = 'tell() { print -r -- "<"§"$BUFFER"§">"; zle kill-whole-line }; zle -N tell; bindkey "^g" tell'
    with Terminal(["zsh", "-f", "-i"], environment, home) as terminal:
        terminal.type(f"{setup}; {widget}; echo bereit''.\n")
        terminal.read_until(r"bereit\.")
        yield terminal


@pytest.mark.parametrize(("typed", "expected"), CALLS)
def test_bash_completes(bash, typed, expected):
    assert line_after(bash, typed + "\t") == expected


def test_bash_offers_every_command_and_no_other(bash, pages):
    expected = {entry.name for entry in pages[0].commands} | {name for o in pages[0].options for name in o.spellings}
    bash.type("krm \t\t")
    shown = bash.read_until(r"krm \r?\n(.*\n)+bereit> krm ")
    line_after(bash, "")
    assert set(re.search(r"krm \r?\n((.*\n)+)bereit> krm ", shown).group(1).split()) == expected


def test_bash_takes_no_value_for_a_command(bash):
    assert line_after(bash, "krm verify --data build --st\t") == "krm verify --data build --st"


def test_bash_script_is_clean(completion):
    run = subprocess.run(["shellcheck", "-s", "bash", completion / "bash" / "krm"], capture_output=True, text=True)
    assert (run.returncode, run.stdout) == (0, "")


@needs_zsh
@pytest.mark.parametrize(("typed", "expected"), CALLS)
def test_zsh_completes(zsh, typed, expected):
    # Behind `--output` it leaves open whether a blank or a sign of equality follows.
    assert line_after(zsh, typed + "\t").rstrip(" =") == expected.rstrip()


@needs_zsh
def test_zsh_explains_in_german(zsh, pages):
    zsh.type("krm \t")
    shown = zsh.read_until("verify +-- ")
    for entry in pages[0].commands:
        assert entry.name == "verify" or f"-- {entry.text[:40]}" in shown
    line_after(zsh, "")
    zsh.type("krm build --\t")
    shown = zsh.read_until("--zeitraum +-- ")
    assert "-- Warnungen wie Fehler behandeln." in shown
    assert "-- Diese Hilfe zeigen." in shown
    line_after(zsh, "")


def fish(shell, completion, typed: str) -> dict[str, str]:
    """What fish offers, with its description."""
    environment, home = shell
    script = f"source {completion}/fish/krm.fish; complete -C {typed!r}"
    run = subprocess.run(
        ["fish", "-N", "-c", script], cwd=home, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stderr == ""
    return dict(line.split("\t") if "\t" in line else (line, "") for line in run.stdout.splitlines())


@needs_fish
def test_fish_completes(shell, completion, pages):
    assert fish(shell, completion, "krm ") == {entry.name: entry.text for entry in pages[0].commands}
    assert fish(shell, completion, "krm bu") == {"build": "Daten prüfen und alle Berichte bauen"}
    for page in pages:
        offered = fish(shell, completion, f"{page.name} --")
        expected = {name: o.text for o in page.options for name in o.spellings if name.startswith("--")}
        assert offered == expected
    assert list(fish(shell, completion, "krm check --format g")) == ["gitlab"]
    assert list(fish(shell, completion, "krm build --data ")) == ["eingang/"]
    assert set(fish(shell, completion, "krm dump rows ")) == {"eingang/", "eingang.csv", "mein export.csv"}


CHOICES = {
    ("krm build", "--ausgabe"): ["intern", "intranet"],
    ("krm check", "--format"): ["text", "json", "gitlab"],
    ("krm explain", "--format"): ["text", "csv"],
    ("krm dump rows", "--zeichensatz"): ["utf-8", "windows-1252", "iso-8859-15", "utf-16le", "utf-16be"],
    ("krm dump kalender", "--regional"): ["fronleichnam", "mariae-himmelfahrt", "friedensfest"],
}


def test_choices_are_those_of_the_contract(pages):
    """The words of a list are read out of a sentence: none may be missed, none invented."""
    found = {(page.name, option.name.split(" ")[0]): option.choices for page in pages for option in page.options}
    assert {key: value for key, value in found.items() if value and key in CHOICES} == CHOICES
    assert not {key for key, value in found.items() if value and key not in CHOICES}


@pytest.mark.parametrize(("command", "option"), [key for key in CHOICES if key[1] in ("--ausgabe", "--format")])
def test_the_program_takes_each_choice(krm, tmp_path, command, option):
    needed = ["bestand", "--zeitraum", "2026-10"] if command == "krm explain" else []
    for word, taken in [*((word, True) for word in CHOICES[command, option]), ("anderes", False)]:
        call = [krm, *command.split()[1:], *needed, option, word, "--data", str(tmp_path / "fehlt")]
        run = subprocess.run(call, capture_output=True, text=True, cwd=tmp_path)
        # 64 is wrong usage; a folder that is not there has another code.
        assert (run.returncode != 64) == taken, run.stderr
