"""The Swift packages that a build was made from, with version, revision, licence and who needs whom."""
import dataclasses
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


@dataclasses.dataclass(frozen=True)
class SwiftPackage:
    identity: str
    name: str
    version: str
    revision: str
    url: str
    licence: str
    """The text of its licence file."""

    @property
    def licence_id(self) -> str:
        if "Apache License" in self.licence and "Runtime Library Exception" in self.licence:
            return "Apache-2.0 WITH Swift-exception"
        if "Apache License" in self.licence:
            return "Apache-2.0"
        if "MIT License" in self.licence:
            return "MIT"
        raise SystemExit(f"{self.name} has a licence that scripts/release does not know")


def read(scratch: pathlib.Path) -> tuple[list[SwiftPackage], dict[str, list[str]]]:
    """The packages by identity, and the identities that each needs; the project itself is ""."""
    state = json.loads((scratch / "workspace-state.json").read_text(encoding="utf-8"))
    packages = []
    for entry in state["object"]["dependencies"]:
        package, checkout = entry["packageRef"], entry["state"]["checkoutState"]
        folder = scratch / "checkouts" / entry["subpath"]
        licence = next(folder.glob("LICENSE*")).read_text(encoding="utf-8")
        packages.append(
            SwiftPackage(
                package["identity"], package["name"], checkout["version"], checkout["revision"],
                package["location"].removesuffix(".git"), licence,
            )
        )  # fmt: skip
    return sorted(packages, key=lambda package: package.identity), needs(scratch)


def needs(scratch: pathlib.Path) -> dict[str, list[str]]:
    command = ["swift", "package", "--scratch-path", scratch, "show-dependencies", "--format", "json"]
    tree = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    found: dict[str, list[str]] = {}

    def visit(node: dict, identity: str) -> None:
        found[identity] = sorted(child["identity"] for child in node["dependencies"])
        for child in node["dependencies"]:
            visit(child, child["identity"])

    visit(tree, "")
    return found
