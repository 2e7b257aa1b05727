#!/usr/bin/env python3
"""Writes completion for bash, zsh and fish, from what `--help` says.

Usage: completions.py KRM FOLDER   (writes bash/krm, zsh/_krm and fish/krm.fish)
"""
import pathlib
import sys

from help_pages import Entry, Help, read

NOTE = "# Made by scripts/release/completions.py from what krm --help says; do not edit.\n"


def quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def kind(value: str | None) -> str:
    """What a placeholder is completed with."""
    return {"ORDNER": "folders", "DATEI": "files"}.get(value or "", "nothing")


# bash

BASH = """\
_krm() {
    local word=$2 before=$3 path=krm i
    # An option and its value may be joined by a sign of equality, which bash takes for a word.
    if [[ $word == = ]]; then word=''; elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$path ${COMP_WORDS[i]}" in
            @PATHS@) path+=" ${COMP_WORDS[i]}" ;;
            *) break ;;
        esac
    done
    local words='' values=''
    case "$path $before" in
@VALUES@
    esac
    if [[ -z $values ]]; then
        case $path in
@WORDS@
        esac
    fi
    COMPREPLY=()
    case $values in
        folders) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
        files) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
        nothing) ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word") ;;
    esac
}
complete -F _krm krm
"""


def bash(pages: list[Help]) -> str:
    paths = "|".join(f'"{page.name}"' for page in pages if page.words)
    values, words = [], []
    for page in pages:
        for option in page.options:
            if option.value:
                pattern = "|".join(f'"{page.name} {name}"' for name in option.spellings)
                listed = f"values=words words={quoted(' '.join(option.choices))}"
                plain = f"values={kind(option.value)}"
                values.append(f"        {pattern}) {listed if option.choices else plain} ;;")
        offered = [entry.name for entry in page.commands] + [name for o in page.options for name in o.spellings]
        positional = next((kind(entry.name) for entry in page.positionals), "nothing")
        given = f"[[ $word == -* ]] || values={positional}; " if page.positionals else ""
        words.append(f"            {quoted(page.name)}) {given}words={quoted(' '.join(offered))} ;;")
    text = BASH.replace("@PATHS@", paths).replace("@VALUES@", "\n".join(values))
    return NOTE + text.replace("@WORDS@", "\n".join(words))


# zsh


def zsh_spec(option: Entry) -> list[str]:
    text = option.text.replace("[", "\\[").replace("]", "\\]")
    value = ""
    if option.value:
        action = {"folders": "_files -/", "files": "_files", "nothing": " "}[kind(option.value)]
        value = f":{option.value}:" + (f"({' '.join(option.choices)})" if option.choices else action)
    names = option.spellings
    excluded = "*" if option.repeats else f"({' '.join(names)})"
    sign = "=" if option.value else ""
    return [quoted(f"{excluded}{name}{sign}[{text}]{value}") for name in names]


def zsh_function(page: Help) -> str:
    name = "_" + "_".join(page.name.split())
    specs = [spec for option in page.options for spec in zsh_spec(option)]
    if not page.commands:
        actions = {"folders": "_files -/", "files": "_files", "nothing": " "}
        for place, entry in enumerate(page.positionals, start=1):
            specs.append(quoted(f"{place}:{entry.name}:{actions[kind(entry.name)]}"))
        return f"{name}() {{\n    _arguments -S " + " \\\n        ".join(specs) + "\n}\n"
    specs += [quoted("1:Befehl:->command"), quoted("*::Angabe:->rest")]
    commands = "\n".join(f"                {quoted(entry.name + ':' + entry.text)}" for entry in page.commands)
    cases = "\n".join(f"                {entry.name}) {name}_{entry.name} ;;" for entry in page.commands)
    return f"""\
{name}() {{
    local context state state_descr line
    typeset -A opt_args
    _arguments -C {" ".join(specs)}
    case $state in
        command)
            local -a commands=(
{commands}
            )
            _describe Befehl commands
            ;;
        rest)
            case $words[1] in
{cases}
            esac
            ;;
    esac
}}
"""


def zsh(pages: list[Help]) -> str:
    functions = "\n".join(zsh_function(page) for page in reversed(pages))
    return "#compdef krm\n" + NOTE + "\n" + functions + '\n_krm "$@"\n'


# fish

FISH = """\
# The leading words that name a command.
function __krm_path
    set -l path krm
    for word in (commandline -opc)[2..]
        switch "$path $word"
            case @PATHS@
                set path "$path $word"
            case '*'
                break
        end
    end
    test "$path" = "$argv"
end

complete -c krm -f
"""


def fish(pages: list[Help]) -> str:
    lines = [FISH.replace("@PATHS@", " ".join(quoted(page.name) for page in pages if page.words))]
    for page in pages:
        start = f"complete -c krm -n {quoted('__krm_path ' + page.name)}"
        for entry in page.commands:
            lines.append(f"{start} -a {entry.name} -d {quoted(entry.text)}\n")
        if any(kind(entry.name) == "files" for entry in page.positionals):
            lines.append(f"{start} -F\n")
        elif any(kind(entry.name) == "folders" for entry in page.positionals):
            lines.append(f"{start} -a '(__fish_complete_directories)'\n")
        for option in page.options:
            names = "".join(f" -l {n[2:]}" if n.startswith("--") else f" -s {n[1:]}" for n in option.spellings)
            value = ""
            if option.choices:
                value = f" -x -a {quoted(' '.join(option.choices))}"
            elif option.value:
                folders = " -x -a '(__fish_complete_directories)'"
                value = {"folders": folders, "files": " -r -F", "nothing": " -x"}[kind(option.value)]
            lines.append(f"{start}{names}{value} -d {quoted(option.text)}\n")
    return NOTE + "".join(lines)


def main() -> None:
    pages, folder = read(sys.argv[1]), pathlib.Path(sys.argv[2])
    for name, text in (("bash/krm", bash(pages)), ("zsh/_krm", zsh(pages)), ("fish/krm.fish", fish(pages))):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


main()
