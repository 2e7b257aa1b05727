"""`krm freigeben`: what it writes, what it says, what it refuses."""

from __future__ import annotations

import fcntl
import json
import re
from collections import Counter

import pytest
from project import art_group, figures, files, is_rounded, measure, months, numbers, office, put

KEYS = set(
    "schema zeitraum zurueckgezogen beispieldaten takt tabellen folge_beobachtung_tage bereiche anliegen regeln texte "
    "werte genau pruefsumme".split()
)


def read(path) -> dict:
    return json.loads(path.read_text("utf-8"))


def refused(done, code: int) -> bool:
    return done.code == code and "Fehler" in done.err


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_a_release_writes_one_file_for_its_owner_alone(krm, tmp_path, umask):
    project = office(tmp_path / "data")
    before = files(project.data)
    assert krm.release(project, "2026-01", umask=umask).code == 0
    after = files(project.data)
    assert {name: after[name] for name in before} == before
    assert after.keys() - before.keys() == {"freigaben/2026-01.json"}
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    assert project.release("2026-01").stat().st_mode & 0o777 == 0o600
    content = read(project.release("2026-01"))
    assert content.keys() == KEYS and content["schema"] == 1 and content["zeitraum"] == "2026-01"
    assert content["zurueckgezogen"] in (False, None) and content["genau"]


def test_two_releases_at_once_do_not_mix(krm, tmp_path):
    """Each would be audited without the month of the other."""
    project = office(tmp_path / "data")
    project.releases.mkdir()
    with (project.releases / ".freigabe.krm-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = krm.release(project, "2026-01")
        assert refused(done, 3) and "[freigabe-gesperrt]" in done.err
        assert [path.name for path in project.releases.iterdir()] == [".freigabe.krm-lock"]
    # What a killed run leaves behind keeps nobody away, and goes with the next one.
    assert krm.release(project, "2026-01").code == 0
    assert [path.name for path in project.releases.iterdir()] == ["2026-01.json"]


def test_a_release_that_fails_leaves_nothing(krm, tmp_path):
    project = office(tmp_path / "data")
    before = files(project.data)
    assert refused(krm.release(project, "2026-01", day="2026-02-01"), 64)
    assert files(project.data) == before and not project.releases.exists()


def test_reading_does_not_depend_on_the_mode(krm, spring, spring_site, tmp_path):
    project = spring.copy(tmp_path / "data")
    for month, mode in zip(months("2026-01", 3), (0o400, 0o644, 0o777)):
        project.release(month).chmod(mode)
    assert files(krm.intranet(project, tmp_path / "site")) == files(spring_site)
    assert krm.release(project, "2026-04").code == 0


def test_shown_values_lie_near_the_true_ones(krm, spring, spring_site):
    off: Counter = Counter()
    for period in [*months("2026-01", 3), "2026-Q1"]:
        exact, shown = krm.exact(spring, period), figures(spring_site, period)
        for (name, dim), values in shown.items():
            true = exact.get((name, dim)) or (art_group(exact, dim.removeprefix("art=")), None)
            terms = 3 if period == "2026-Q1" and not dim and name != "bestand" else 1
            for value, own in zip(values, true):
                if value is not None:
                    assert value % 5 == 0 and abs(value - own) <= 7 * terms, (period, name, dim, value, own)
                    off["replaced" if abs(value - own) > 2 * terms else "rounded"] += 1
    assert off["replaced"] < off["rounded"] / 5


def test_every_value_that_will_be_seen_is_printed_and_no_other(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    for path in project.releases.iterdir():
        path.unlink()
    for month in months("2026-01", 3):
        done = krm.release(project, month)
        periods = ["2026-03", "2026-Q1"] if month == "2026-03" else [month]
        site = krm.intranet(project, tmp_path / "site")
        pairs = [pair for period in periods for pair in figures(site, period).values()]
        shown = [value for pair in pairs for value in pair if value is not None]
        text = done.out.replace(str(tmp_path), "")
        printed = [int(number.replace(".", "")) for number in numbers(text)]
        assert all(map(is_rounded, numbers(text))), (month, text)
        assert not Counter(value for value in shown if value) - Counter(printed), (month, text)
        assert 0 not in shown or "unter 3" in re.sub(r"\s", " ", text)


@pytest.mark.parametrize(
    "karenz, day, code",
    [
        (None, "2026-02-13", 64),
        (None, "2026-02-14", 0),
        (30, "2026-03-01", 64),
        (30, "2026-03-02", 0),
        (0, "2026-01-30", 64),
        (0, "2026-01-31", 0),
        (None, "1989-12-31", 64),
        (None, "31.02.2026", 64),
    ],
)
def test_a_month_is_not_released_before_its_days_of_grace_are_over(krm, tmp_path, karenz, day, code):
    own = {} if karenz is None else {"karenz_tage": karenz}
    project = office(tmp_path / "data", ausgaben={"intranet": own})
    done = krm.release(project, "2026-01", day=day)
    assert done.code == code, done
    assert project.release("2026-01").exists() is (code == 0)


@pytest.mark.parametrize(
    "own, epoch, code",
    [
        ("2026-02-14", "", 0),
        ("2026-02-13", "", 64),
        ("", "1771113599", 0),  # the last second of 14 February, UTC
        ("", "1771027199", 64),
        ("2026-02-13", "1771113599", 64),
    ],
)
def test_the_stichtag_comes_from_config_or_epoch(krm, tmp_path, own, epoch, code):
    project = office(tmp_path / "data", **({"stichtag": own} if own else {}))
    env = {"SOURCE_DATE_EPOCH": epoch} if epoch else {}
    done = krm.run("freigeben", "--zeitraum", "2026-01", "--data", project.data, env=env)
    assert done.code == code, done


def test_without_any_stichtag_today_counts_and_a_notice_says_so(krm, tmp_path):
    project = office(tmp_path / "data", start="2024-01")
    done = krm.run("freigeben", "--zeitraum", "2024-01", "--data", project.data)
    assert done.code == 0 and "Hinweis" in done.err and "Stichtag" in done.err, done


@pytest.mark.parametrize("period", ["2026-Q1", "2026", "2026-13", "2026-04-01..2026-04-30", "2026-4", "", "april"])
def test_only_months_are_released(krm, spring, tmp_path, period):
    project = spring.copy(tmp_path / "data")
    before = files(project.data)
    done = krm.run("freigeben", "--zeitraum", period, "--data", project.data, "--stichtag", "2027-01-31")
    assert refused(done, 64) and files(project.data) == before


def test_months_are_released_once_and_in_order(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    assert refused(krm.run("freigeben", "--data", project.data, "--stichtag", "2026-12-31"), 64)
    for month in ("2025-12", "2026-02", "2026-03"):
        before = files(project.data)
        assert refused(krm.release(project, month, day="2026-12-31"), 64) and files(project.data) == before
    assert krm.release(project, "2026-05").code == 0
    before = files(project.data)
    for month in ("2026-04", "2026-05"):
        assert refused(krm.release(project, month, day="2026-12-31"), 64) and files(project.data) == before
    assert krm.release(project, "2026-06").code == 0
    edition = krm.intranet(project, tmp_path / "site")
    assert not (edition / "berichte" / "2026-Q2").exists() and (edition / "berichte" / "2026-06").exists()


ENTRY = {"vorgangsnummer": "R-1", "eingang": "2026-04-02", "eingangsweg": "brief", "team": "101"}


@pytest.mark.parametrize(
    "change, code",
    [
        (lambda project: project.cases[-1].update(team="999"), 1),
        (lambda project: project.cases[0].update(eingang="gestern"), 1),
        (lambda project: project.register.append(ENTRY | {"eingang": "2026-01-40"}), 1),
        (lambda project: project.measures.append(measure(1, "2026-04-31")), 1),
        (lambda project: project.config.update(bereichee=[]), 2),
    ],
)
def test_what_has_errors_is_not_released(krm, spring, tmp_path, change, code):
    project = spring.copy(tmp_path / "data")
    change(project)
    before = files(project.write().data)
    assert refused(krm.release(project, "2026-04"), code) and files(project.data) == before


def test_rows_without_a_bogen_do_not_count(krm, spring, tmp_path):
    plain, project = spring.copy(tmp_path / "plain"), spring.copy(tmp_path / "data")
    project.register = [ENTRY | {"vorgangsnummer": f"R-{number}"} for number in range(40)]
    assert krm.release(plain, "2026-04").code == krm.release(project.write(), "2026-04").code == 0
    with_register, without = read(project.release("2026-04")), read(plain.release("2026-04"))
    assert with_register["werte"] == without["werte"] and with_register["genau"] == without["genau"]


def test_a_withdrawn_month_is_hidden_until_it_is_released_again(krm, spring, spring_site, tmp_path):
    project, site = spring.copy(tmp_path / "data"), tmp_path / "site"
    for month in ("2026-04", "2025-12"):
        assert refused(krm.release(project, month, "--zurueckziehen"), 64)
    assert krm.release(project, "2026-02", "--zurueckziehen").code == 0
    assert project.release("2026-02").stat().st_mode & 0o777 == 0o600
    assert refused(krm.release(project, "2026-02", "--zurueckziehen"), 64)
    edition = krm.intranet(project, site)
    assert {path.name for path in (edition / "berichte").iterdir()} == {"2026-01", "2026-03"}
    assert read(edition / "manifest.json")["freigegeben"] == ["2026-01", "2026-03"]
    assert krm.release(project.copy(tmp_path / "next"), "2026-04").code == 0
    project.cases = project.cases[::2]
    assert krm.release(project.write(), "2026-02").code == 0
    assert files(krm.intranet(project, site)) == files(spring_site)
    assert files(project.releases) == files(spring.releases)


def test_withdrawing_needs_no_data(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    project.cases = []
    assert krm.release(project.write(), "2026-03", "--zurueckziehen").code == 0


@pytest.mark.parametrize("secret", ["123A456789", "12345//1234567", "muster@example.org", "0541 123456", "Frau Muster"])
def test_personal_data_in_a_text_for_all_staff_are_an_error(krm, spring, tmp_path, secret):
    project = spring.copy(tmp_path / "data")
    project.comments = {"2026-04/intranet": f"Ein Satz.\n\nGemeldet von {secret} am Schalter.\n"}
    done = krm.release(project.write(), "2026-04")
    assert refused(done, 1) and not project.release("2026-04").exists(), done
    assert re.search(r"kommentare/2026-04/intranet\.md:3:\d+: Fehler", done.err) and secret not in done.err + done.out


def test_digits_in_a_text_for_all_staff_are_a_warning(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    project.comments = {"2026-04/intranet": "Es kamen 12 Lobe. <b>Danke</b>!\n", "2026-03/intranet": "Zu spät.\n"}
    done = krm.release(project.write(), "2026-04")
    assert done.code == 0 and re.search(r"kommentare/2026-04/intranet\.md:1:\d+: Warnung", done.err), done
    edition = krm.intranet(project, tmp_path / "site")
    page = (edition / "berichte/2026-04/kundenreaktionen.html").read_text("utf-8")
    assert "Es kamen 12 Lobe" in page and "<b>Danke" not in page
    assert "Zu spät" not in (edition / "berichte/2026-03/kundenreaktionen.html").read_text("utf-8")


def test_exact_counts_go_when_the_year_is_complete(year):
    for month in months("2026-01", 12):
        assert read(year.release(month))["genau"] == [], month
        assert year.release(month).stat().st_mode & 0o777 == 0o600


def test_exact_counts_go_when_a_later_year_is_released(krm, tmp_path):
    project = krm.release_all(office(tmp_path / "data", count=14), ["2026-11", "2027-01"])
    assert read(project.release("2026-11"))["genau"] == [] and read(project.release("2027-01"))["genau"]


def test_witnesses_go_into_an_empty_folder_only(krm, spring, tmp_path):
    put(tmp_path / "out" / "other.txt", "x")
    project = spring.copy(tmp_path / "data")
    assert refused(krm.release(project, "2026-04", "--zeugen", tmp_path / "out"), 64)
    assert not project.release("2026-04").exists() and files(tmp_path / "out").keys() == {"other.txt"}


def test_a_folder_that_cannot_be_written_is_said(krm, tmp_path):
    project = office(tmp_path / "data")
    put(project.releases, "no folder")
    assert krm.release(project, "2026-01").code in (1, 3) and project.releases.read_text() == "no folder"


FIRST_ENTRY = re.compile(r'\{[^{}]*"dimension":\s*\{[^{}]*\}[^{}]*"zaehler"[^{}]*\},\s*')
BY_HAND = {
    "a value changed": lambda text: re.sub(r'("zaehler":\s*)\d', r"\g<1>9", text, count=1),
    "an entry removed": lambda text: FIRST_ENTRY.sub("", text, count=1),
    "an entry twice": lambda text: FIRST_ENTRY.sub(lambda hit: hit[0] * 2, text, count=1),
    "a key added": lambda text: text.replace("{", '{"bemerkung": 1, ', 1),
    "a key removed": lambda text: re.sub(r'"takt":\s*"monat",\s*', "", text),
    "a key twice": lambda text: re.sub(r'("zeitraum":\s*"[^"]*",)', r"\1 \1", text, count=1),
    "a name changed": lambda text: text.replace("Vermittlung", "Versicherung"),
    "hidden by hand": lambda text: re.sub(r'("zurueckgezogen":\s*)false', r"\1true", text),
    "a space at a line's end": lambda text: text.replace("\n", " \n", 1),
    "a line at the end": lambda text: text + "\n",
    "a byte order mark": lambda text: "\ufeff" + text,
    "half of it": lambda text: text[: len(text) // 2],
    "nothing": lambda text: "",
    "no JSON": lambda text: "freigegeben\n",
    "another form": lambda text: json.dumps(json.loads(text)),
    "another checksum": lambda text: re.sub(r'("pruefsumme":\s*")(.)', lambda hit: hit[1] + "10"[hit[2] == "1"], text),
    "another schema": lambda text: re.sub(r'("schema":\s*)1', r"\g<1>2", text),
}


@pytest.mark.parametrize("kind", [*BY_HAND, "another month's name"])
def test_a_file_altered_by_hand_is_refused(krm, spring, tmp_path, kind):
    project, site = spring.copy(tmp_path / "data"), tmp_path / "site"
    text = project.release("2026-02").read_text("utf-8")
    krm.intranet(project, site)
    path = project.release("2026-04" if kind == "another month's name" else "2026-02")
    put(path, BY_HAND[kind](text) if kind in BY_HAND else text)
    assert kind not in BY_HAND or path.read_text("utf-8") != text, "the test does not know this form of the file"
    published, data = files(site), files(project.data)
    for output in (site, tmp_path / "new"):
        done = krm.build(project, output, "--ausgabe", "intranet")
        assert done.code in (1, 2) and re.search(rf"freigaben/{path.name}:\d+:\d+: Fehler", done.err), done
    assert files(site) == published and not (tmp_path / "new").exists()
    assert krm.release(project, "2026-05").code in (1, 2) and files(project.data) == data


@pytest.mark.parametrize("name", ["notiz.txt", "2026-02 (Kopie).json", "2026-Q1.json", "alt/2025-12.json"])
def test_a_foreign_file_among_the_releases_is_named(krm, spring, spring_site, tmp_path, name):
    project = spring.copy(tmp_path / "data")
    put(project.releases / name, project.release("2026-02").read_text("utf-8"))
    done = krm.build(project, tmp_path / "site", "--ausgabe", "intranet")
    assert re.search(r"(Fehler|Warnung)", done.err) and name.split("/")[0] in done.err, done
    assert done.code in (1, 2) or files(tmp_path / "site/intranet") == files(spring_site)
