"""What an operator runs: python -m pytest Tests/Operations --krm .build/release/krm

Pipeline runs the jobs of a project's .gitlab-ci.yml as GitLab does: each in a clone of its own, with what it may see of the others' artifacts.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
CI_FILE = ROOT / "docs" / "gitlab-ci.yml"
CREATED = "2026-10-31T23:59:59Z"
# As GitLab Runner begins every script; dash knows no pipefail.
PROLOGUE = "if set -o | grep -q pipefail; then set -o pipefail; fi\nset -o errexit\n"


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")


def git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *who, "-C", folder, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"git {' '.join(arguments)}: {done.stderr}"
    return done.stdout


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@cache
def without_network() -> tuple[str, ...]:
    """What in front of a command takes the network away, where this machine allows it."""
    prefix = ("unshare", "--user", "--map-root-user", "--net")
    return prefix if subprocess.run([*prefix, "true"], capture_output=True).returncode == 0 else ()


@dataclass
class Office:
    """A project folder in a Git repository of its own."""

    folder: Path
    krm: Path

    def commit(self, message: str = "Stand") -> None:
        git(self.folder, "add", "--all")
        git(self.folder, "commit", "--quiet", "--message", message)

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([self.krm, *arguments], cwd=self.folder, capture_output=True, text=True)

    def release(self, month: str, *more: str, stichtag: str = "2026-10-31") -> None:
        result = self.run("freigeben", "--data", "data", "--zeitraum", month, *(more or ("--stichtag", stichtag)))
        assert result.returncode == 0, f"krm freigeben: {result.stderr}"


@dataclass
class Run:
    """One pipeline that has run: the jobs that started, in order, and the artifacts that they left."""

    exit_codes: dict[str, int] = field(default_factory=dict)
    logs: dict[str, str] = field(default_factory=dict)
    artifacts: dict[str, Path] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    @property
    def log(self) -> str:
        return "\n".join(f"== {job}: {code}\n{self.logs[job]}" for job, code in self.exit_codes.items())


@dataclass
class Pipeline:
    office: Office
    work: Path
    pages: Path  # what GitLab Pages serves: the public folder of the last pages job that succeeded
    shell: str = "bash"
    runs: int = 0

    def run(self, *, source: str = "push", branch: str = "main", between=None, **variables: str) -> Run:
        """Runs all stages; `between(job, artifacts)` may look at or spoil what a job left before the next one takes it."""
        self.runs += 1
        file = yaml.safe_load((self.office.folder / ".gitlab-ci.yml").read_text(encoding="utf-8"))
        jobs = {name: job for name, job in file.items() if name not in ("stages", "workflow", "variables", "default")}
        known = {"CI": "true", "CI_DEFAULT_BRANCH": "main", "CI_PIPELINE_SOURCE": source, "CI_PIPELINE_CREATED_AT": CREATED}
        known |= {} if source == "merge_request_event" else {"CI_COMMIT_BRANCH": branch}
        known |= {name: value["value"] if isinstance(value, dict) else value for name, value in file["variables"].items()} | variables
        run, failed = Run(), not applies(file["workflow"], known)
        for stage in file["stages"]:
            earlier = list(run.artifacts)
            for name, job in jobs.items():
                if job["stage"] == stage and not failed and applies(job, known):
                    self.start(run, name, file["default"] | job, known | job.get("variables", {}), earlier)
                    if between and name in run.artifacts:
                        between(name, run.artifacts[name])
            failed = failed or any(run.exit_codes.values())
        if run.exit_codes.get("pages") == 0:
            shutil.rmtree(self.pages, ignore_errors=True)
            shutil.copytree(run.artifacts["pages"] / "public", self.pages)
        return run

    def start(self, run: Run, name: str, job: dict, variables: dict[str, str], earlier: list[str]) -> None:
        assert variables["GIT_STRATEGY"] == "clone", "a folder that is used again would keep old pages"
        place = self.work / f"{self.runs}-{name}"
        depth = variables.get("GIT_DEPTH", "20")  # GitLab's default; 0 is everything
        git(self.work, "clone", "--quiet", *(["--depth", depth] if depth != "0" else []), self.office.folder.as_uri(), str(place))
        for other in job.get("dependencies", earlier):
            shutil.copytree(run.artifacts[other], place, dirs_exist_ok=True)
        environment = {"PATH": f"{self.office.krm.parent}:{os.environ['PATH']}", "HOME": str(self.work), "CI_PROJECT_DIR": str(place)}
        script = PROLOGUE + "\n".join(job["before_script"] + job["script"])
        done = subprocess.run([*without_network(), self.shell, "-c", script], cwd=place, env=environment | variables, capture_output=True, text=True)
        run.exit_codes[name], run.logs[name] = done.returncode, done.stdout + done.stderr
        self.keep(run, name, job.get("artifacts", {}), place, done.returncode == 0)

    def keep(self, run: Run, name: str, artifacts: dict, place: Path, succeeded: bool) -> None:
        if not artifacts or not (succeeded or artifacts.get("when") == "always"):
            return
        run.artifacts[name] = self.work / f"{self.runs}-{name}.artifacts"
        run.artifacts[name].mkdir()
        for path in [*artifacts["paths"], *artifacts.get("reports", {}).values()]:
            if (place / path).is_dir():
                shutil.copytree(place / path, run.artifacts[name] / path)
            elif (place / path).is_file():
                shutil.copy(place / path, run.artifacts[name] / path)
            else:
                run.missing.append(f"{name}: {path}")


def applies(job: dict, variables: dict[str, str]) -> bool:
    """GitLab's rules, as far as our file needs them: comparisons for equality and names of variables, joined by &&."""
    if "rules" not in job:
        return True
    return any(all(holds(part.strip(), variables) for part in rule["if"].split("&&")) for rule in job["rules"])


def holds(condition: str, variables: dict[str, str]) -> bool:
    match = re.fullmatch(r'\$(\w+)(?: == (?:\$(\w+)|"([^"]*)"))?', condition)
    assert match, f"a condition that this test cannot read: {condition}"
    name, other, text = match.groups()
    if other is None and text is None:
        return bool(variables.get(name))
    return variables.get(name) == (variables.get(other) if other else text)


@pytest.fixture(scope="session")
def krm(request, tmp_path_factory) -> Path:
    """The program under its own name in a folder of its own, for the search path, with the script of its package."""
    program = tmp_path_factory.mktemp("bin") / "krm"
    program.symlink_to(request.config.getoption("--krm").resolve(strict=True))
    program.with_name("krm-veroeffentlichen").symlink_to(ROOT / "scripts/krm-veroeffentlichen.sh")
    return program


def pipeline_in(folder: Path, krm: Path) -> Pipeline:
    (folder / "runner").mkdir()
    return Pipeline(Office(folder / "office", krm), folder / "runner", folder / "pages")


@pytest.fixture
def pipeline(tmp_path, krm) -> Pipeline:
    """The demo project as an office's repository, without releases."""
    return new_pipeline(tmp_path, krm)


def new_pipeline(folder: Path, krm: Path) -> Pipeline:
    project = folder / "office"
    shutil.copytree(ROOT / "data", project / "data", ignore=shutil.ignore_patterns("freigaben"))
    shutil.copytree(ROOT / "templates", project / "templates")
    shutil.copy(CI_FILE, project / ".gitlab-ci.yml")
    git(folder, "init", "--quiet", str(project))
    pipeline = pipeline_in(folder, krm)
    pipeline.office.commit()
    return pipeline


@pytest.fixture(scope="session")
def first(tmp_path_factory, krm) -> tuple[Pipeline, Run]:
    """Three months released, and the run that published them; not to be changed."""
    pipeline = new_pipeline(tmp_path_factory.mktemp("first"), krm)
    for month in ("2026-01", "2026-02", "2026-03"):
        pipeline.office.release(month)
    pipeline.office.commit("Erstes Quartal freigegeben")
    return pipeline, pipeline.run()


@pytest.fixture
def released(first, tmp_path, krm) -> Pipeline:
    """A copy of it: three months released and published."""
    pipeline, _ = first
    shutil.copytree(pipeline.office.folder, tmp_path / "office")
    if pipeline.pages.exists():
        shutil.copytree(pipeline.pages, tmp_path / "pages")
    return pipeline_in(tmp_path, krm)
