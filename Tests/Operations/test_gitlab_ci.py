"""docs/gitlab-ci.yml: fits GitLab's schema, and does what docs/Betrieb.md says of it."""

from __future__ import annotations

import importlib.util
import json
import re
import stat
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml
from conftest import CI_FILE, git, tree

BROKEN_ROWS = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1\nX-1;2026-10-05;brief;unfug;101;sach.kdu\n"


def ci_file() -> dict:
    return yaml.safe_load(CI_FILE.read_text(encoding="utf-8"))


def jobs(file: dict) -> dict[str, dict]:
    return {name: job for name, job in file.items() if isinstance(job, dict) and "script" in job}


# The file itself


@pytest.fixture(scope="session")
def schema() -> jsonschema.Draft7Validator:
    """GitLab's own schema of .gitlab-ci.yml, as check-jsonschema ships it; its program is not needed."""
    package = Path(importlib.util.find_spec("check_jsonschema").submodule_search_locations[0])
    return jsonschema.Draft7Validator(json.loads((package / "builtin_schemas/vendor/gitlab-ci.json").read_text(encoding="utf-8")))


def test_file_fits_the_schema(schema):
    assert [error.message for error in schema.iter_errors(ci_file())] == []


MISTAKES = {
    "misspelt access": ("build.artifacts.acces", "developer"),
    "unknown reader": ("build.artifacts.access", "readers"),
    "expiry without unit": ("build.artifacts.expire_in", 7),
    "misspelt when": ("check.artifacts.when", "allways"),
    "stages as text": ("stages", "check"),
    "job without script": ("pages.script", None),
    "rules as text": ("pages.rules", "main"),
    "unknown report": ("check.artifacts.reports.code_quality", "code-quality.json"),
    "misspelt keyword": ("verify.dependancies", ["build"]),
}


@pytest.mark.parametrize("path, value", MISTAKES.values(), ids=MISTAKES)
def test_schema_refuses(schema, path, value):
    file = part = ci_file()
    *parents, last = path.split(".")
    for name in parents:
        part = part[name]
    part[last] = value
    assert list(schema.iter_errors(file))


def test_stages_and_dependencies_exist():
    file = ci_file()
    order = {stage: place for place, stage in enumerate(file["stages"])}
    assert list(order) == ["check", "build", "verify", "publish"]
    for name, job in jobs(file).items():
        assert job["stage"] in order and "needs" not in job and not job.get("allow_failure"), name
        for other in job.get("dependencies", []):
            assert order[file[other]["stage"]] < order[job["stage"]] and "artifacts" in file[other], name


def test_only_the_intranet_edition_is_open_to_all_members():
    open_to_all = [name for name, job in jobs(ci_file()).items() if "artifacts" in job and job["artifacts"].get("access") != "developer"]
    assert open_to_all == ["pages"]
    assert all("expire_in" in job["artifacts"] for job in jobs(ci_file()).values() if "artifacts" in job)


def test_scripts_pass_shellcheck():
    file = ci_file()
    for name, job in jobs(file).items():
        script = "\n".join(["#!/bin/sh", *file["default"]["before_script"], *job["script"], ""])
        done = subprocess.run(["shellcheck", "-"], input=script, capture_output=True, text=True)
        assert done.returncode == 0, f"{name}\n{done.stdout}"


def test_no_job_shows_values():
    assert "--show-values" not in CI_FILE.read_text(encoding="utf-8")


# The checks, without releases


def test_check_reports_to_code_quality(pipeline):
    run = pipeline.run(source="merge_request_event")  # without releases
    report = json.loads((run.artifacts["check"] / "code-quality.json").read_text(encoding="utf-8"))
    assert run.exit_codes["check"] == 0, run.log
    assert report and all(finding["severity"] != "critical" for finding in report)
    assert all((pipeline.office.folder / finding["location"]["path"]).is_file() for finding in report)


def test_a_wrong_row_fails_the_check_and_stands_in_the_report(pipeline):
    (pipeline.office.folder / "data/erhebungsboegen/kaputt.csv").write_text(BROKEN_ROWS, encoding="utf-8")
    pipeline.office.commit()
    run = pipeline.run()
    report = json.loads((run.artifacts["check"] / "code-quality.json").read_text(encoding="utf-8"))
    assert run.exit_codes["check"] == 1, run.log
    assert set(run.exit_codes) == {"check", "freigaben"}
    assert ("data/erhebungsboegen/kaputt.csv", 2) in [(f["location"]["path"], f["location"]["lines"]["begin"]) for f in report]
    assert "unfug" not in run.log + json.dumps(report)


def test_other_branches_run_nothing(pipeline):
    assert pipeline.run(branch="versuch").exit_codes == {}


# The whole way, with three months released


def published_months(pages: Path) -> set[str]:
    return {path.name for path in (pages / "berichte").iterdir()}


def test_publishes_exactly_the_intranet_edition(first):
    pipeline, run = first
    assert run.exit_codes == dict.fromkeys(("check", "freigaben", "build", "verify", "pages"), 0), run.log
    built, public = run.artifacts["build"], run.artifacts["pages"] / "public"
    intern, intranet = tree(built / "site/intern"), tree(built / "site-intranet/intranet")
    assert [path.name for path in (built / "site").iterdir() if path.is_dir()] == ["intern"]
    assert [path.name for path in (built / "site-intranet").iterdir() if path.is_dir()] == ["intranet"]
    assert tree(public) == tree(pipeline.pages) == intranet
    assert [path.name for path in run.artifacts["pages"].iterdir()] == ["public"]
    assert set(intranet) == {file["pfad"] for file in json.loads(intranet["manifest.json"])["dateien"]} | {"manifest.json"}
    assert published_months(public) == {"2026-01", "2026-02", "2026-03", "2026-Q1"}
    # The two editions share nothing but the stylesheet, so none of intern's pages, charts and figures is among the published.
    assert {name for name in intern if intern[name] in intranet.values()} <= {"krm.css", "ablauf-ablauf.svg"}
    assert not any(word in path for path in intranet for word in ("fuehrungskraefte", "team-", "bereich-", "geschaeftsfuehrung", "datenqualitaet"))


def test_every_artifact_is_there(first):
    _, run = first
    assert set(run.artifacts) == {"check", "build", "pages"} and run.missing == [], run.log


def test_the_day_of_the_pipeline_is_the_stichtag(first):
    _, run = first
    assert stichtag(run) == "2026-10-31"


def stichtag(run) -> str:
    return json.loads((run.artifacts["build"] / "site/intern/manifest.json").read_text(encoding="utf-8"))["stichtag"]


def test_a_plain_shell_and_a_given_stichtag(released):
    released.shell = "sh"
    run = released.run(STICHTAG="2026-09-30")
    assert set(run.exit_codes.values()) == {0}, run.log
    assert stichtag(run) == "2026-09-30"


def test_a_wrong_stichtag_stops_everything(released):
    assert released.run(STICHTAG="gestern").exit_codes == {"check": 64, "freigaben": 0}


def test_a_data_error_leaves_the_published_pages(released):
    before = tree(released.pages)
    released.office.release("2026-04")
    (released.office.folder / "data/erhebungsboegen/kaputt.csv").write_text(BROKEN_ROWS, encoding="utf-8")
    released.office.commit()
    run = released.run()
    assert run.exit_codes == {"check": 1, "freigaben": 0}, run.log
    assert tree(released.pages) == before


def test_a_site_that_changed_on_its_way_is_not_published(released):
    def spoil(job: str, artifacts: Path) -> None:
        if job == "build":
            page = artifacts / "site-intranet/intranet/index.html"
            page.write_bytes(page.read_bytes() + b" ")

    before = tree(released.pages)
    run = released.run(between=spoil)
    assert run.exit_codes == {"check": 0, "freigaben": 0, "build": 0, "verify": 1}, run.log
    assert tree(released.pages) == before


def test_a_merge_request_is_checked_and_publishes_nothing(released):
    run = released.run(source="merge_request_event")
    assert run.exit_codes == {"check": 0, "freigaben": 0}, run.log


def test_the_internal_edition_comes_to_the_share(released, tmp_path):
    """Whole, with its marker, for those who may enter the folder; the next run compares with it and goes on from it."""
    share = tmp_path / "share"
    share.mkdir()
    run = released.run(INTERN_ZIEL=str(share))
    assert run.exit_codes["intern"] == 0, run.log
    (first,) = share.glob("stand-*")
    assert tree(first) == tree(run.artifacts["build"] / "site") and ".krm" in tree(first)
    assert not any(stat.S_IMODE(path.stat().st_mode) & 0o007 for path in first.rglob("*"))
    assert compared(run) is None
    run = released.run(INTERN_ZIEL=str(share), STICHTAG="2026-11-02")
    assert run.exit_codes["intern"] == 0, run.log
    assert compared(run) is not None
    assert first.is_dir() and len(list(share.glob("stand-*"))) == 2


def compared(run) -> object:
    return json.loads((run.artifacts["build"] / "site/intern/berichtigungen.json").read_text(encoding="utf-8"))["vergleich"]


def test_the_image_is_named_once_and_can_be_set(first):
    file = ci_file()
    assert file["default"]["image"] == "$KRM_ABBILD" and file["variables"]["KRM_ABBILD"]
    assert not any("image" in job for job in jobs(file).values())


# Releases are kept


def test_a_withdrawn_month_disappears(released):
    released.office.release("2026-02", "--zurueckziehen")
    released.office.commit("Februar zurückgezogen")
    run = released.run()
    assert set(run.exit_codes.values()) == {0}, run.log
    assert published_months(released.pages) == {"2026-01", "2026-03"}


def test_a_lost_release_stops_everything(released):
    (released.office.folder / "data/freigaben/2026-03.json").unlink()
    released.office.commit()
    run = released.run()
    assert run.exit_codes == {"check": 0, "freigaben": 1}, run.log
    assert "data/freigaben/2026-03.json fehlt" in run.log


def test_a_month_counted_twice_stops_everything(released):
    """March is counted again from fewer rows: the difference of two such counts would tell of single cases."""
    before = tree(released.pages)
    office = released.office
    (office.folder / "data/freigaben/2026-03.json").unlink()
    export = office.folder / "data/erhebungsboegen/2026-01_bis_2026-09.csv"
    complete = export.read_bytes()
    export.write_bytes(b"".join(row for row in complete.splitlines(keepends=True) if not re.match(rb'KRM-2026-01[^"]*$', row)))
    assert len(export.read_bytes()) < len(complete)
    office.release("2026-03")
    export.write_bytes(complete)
    office.commit("März noch einmal gezählt")
    for number in range(25):  # a clone without the whole history would take the second count for the first
        git(office.folder, "commit", "--quiet", "--allow-empty", "--message", f"Später {number}")
    run = released.run()
    assert run.exit_codes == {"check": 0, "freigaben": 1}, run.log
    assert "andere Werte als beim ersten Einchecken" in run.log
    assert tree(released.pages) == before


def test_a_whole_year_passes_month_by_month(pipeline):
    """When the year is complete its exact counts are removed from the files: they change, what they show does not."""
    for month in range(1, 13):
        pipeline.office.release(f"2025-{month:02}")
        pipeline.office.commit(f"2025-{month:02} freigegeben")
    run = pipeline.run()
    assert set(run.exit_codes.values()) == {0}, run.log
    assert "2025" in published_months(pipeline.pages)
