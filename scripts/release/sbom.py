#!/usr/bin/env python3
"""Writes what a built krm consists of as CycloneDX 1.6: Swift packages, Swift's runtime, Debian's libraries.

Usage: sbom.py BINARY SCRATCH VERSION   (prints it; the time is that of SOURCE_DATE_EPOCH)
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

import swift_packages

# SPDX expressions for what Debian's own files tell in words.
DEBIAN_LICENCES = {
    "libc6": "LGPL-2.1-or-later",
    "libcmark0.30.2": "BSD-2-Clause AND MIT",
    "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libssl3": "Apache-2.0",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1",
}
# Parts of Swift's runtime, with their licences; all have the toolchain's version.
RUNTIME = {
    "swift-stdlib": "Apache-2.0 WITH Swift-exception",
    "swift-foundation": "Apache-2.0 WITH Swift-exception",
    "swift-corelibs-foundation": "Apache-2.0 WITH Swift-exception",
    "swift-corelibs-libdispatch": "Apache-2.0 WITH Swift-exception",
    "swift-collections": "Apache-2.0 WITH Swift-exception",
}
# Their files, where they are not linked in.
RUNTIME_FILES = re.compile(r"lib(swift|_?Foundation|dispatch|BlocksRuntime)")


def output(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def component(kind: str, name: str, version: str, licence: str, ref: str, **more) -> dict:
    licences = [{"expression": licence}]
    return {"type": kind, "bom-ref": ref, "name": name, "version": version, "licenses": licences, **more}


def swift_components(scratch: pathlib.Path) -> tuple[list[dict], dict[str, list[str]]]:
    packages, needs = swift_packages.read(scratch)
    components = []
    for package in packages:
        address = package.url.removeprefix("https://")
        purl = f"pkg:swift/{address}@{package.version}"
        parts = {}
        if package.identity == "yams":
            parts = {"components": [component("library", "LibYAML", libyaml(scratch), "MIT", "libyaml")]}
        vcs = {"type": "vcs", "url": package.url, "comment": f"commit {package.revision}"}
        components.append(
            component(
                "library", package.name, package.version, package.licence_id, package.identity,
                purl=purl, externalReferences=[vcs], **parts,
            )
        )  # fmt: skip
    return components, needs


def libyaml(scratch: pathlib.Path) -> str:
    """Yams holds a copy of LibYAML, whose newest commit its changelog names first."""
    text = (scratch / "checkouts/Yams/CHANGELOG.md").read_text(encoding="utf-8")
    if commit := re.search(r"yaml/libyaml/compare/\w+\.\.\.(\w+)", text):
        return commit.group(1)
    raise SystemExit("Yams does not name its copy of LibYAML")


def runtime_components(binary: bytes) -> list[dict]:
    version = re.search(r"Swift version (\d+(\.\d+)+)", output("swift", "--version"))
    if not version:
        raise SystemExit("swift does not tell its version")
    found = [component("library", name, version.group(1), text, name) for name, text in RUNTIME.items()]
    # Foundation brings the data of ICU, which name their version.
    if data := re.search(rb"icudt(\d+)l", binary):
        found.append(component("library", "icu", data.group(1).decode(), "Unicode-3.0", "icu"))
    return found


def debian_components(binary: str) -> list[dict]:
    needed = re.findall(r"NEEDED.*\[(.+)\]", output("readelf", "-d", binary))
    needed = [file for file in needed if not RUNTIME_FILES.match(file)]
    packages = {output("dpkg-query", "-S", f"*/{file}").split(":")[0] for file in needed}
    components = []
    for package in sorted(packages):
        if package not in DEBIAN_LICENCES:
            raise SystemExit(f"{package} is new: enter its licence in {__file__}")
        version = output("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
        purl = f"pkg:deb/debian/{package.replace('+', '%2B')}@{version.replace('+', '%2B')}?arch=amd64&distro=debian-12"
        linked = [{"name": "krm:linked", "value": "shared"}]
        components.append(
            component("library", package, version, DEBIAN_LICENCES[package], package, purl=purl, properties=linked)
        )
    return components


def main() -> None:
    path, scratch, version = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    binary = pathlib.Path(path).read_bytes()
    digest = hashlib.sha256(binary).hexdigest()
    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    packages, needs = swift_components(scratch)
    runtime, debian = runtime_components(binary), debian_components(path)
    program = component(
        "application", "krm-bericht", version, "MIT", "krm-bericht",
        purl=f"pkg:generic/krm-bericht@{version.replace('+', '%2B')}",
        hashes=[{"alg": "SHA-256", "content": digest}],
    )  # fmt: skip
    direct = needs.pop("") + [part["bom-ref"] for part in runtime + debian]
    dependencies = [{"ref": "krm-bericht", "dependsOn": sorted(direct)}]
    dependencies += [{"ref": ref, "dependsOn": below} for ref, below in sorted(needs.items())]
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # The same program has the same number.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'krm-bericht:{version}:{digest}')}",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": packages + runtime + debian,
        "dependencies": dependencies,
    }
    print(json.dumps(bom, indent=2, ensure_ascii=False))


main()
