"""The SBOM is valid CycloneDX, names what the binary really loads and holds, and belongs to this binary."""
import hashlib
import importlib.util
import json
import pathlib
import re
import subprocess

import jsonschema
import pytest
import referencing

SCHEMAS = pathlib.Path(importlib.util.find_spec("cyclonedx").origin).parent / "schema" / "_res"


@pytest.fixture(scope="module")
def components(bom):
    return {component["bom-ref"]: component for component in bom["components"]}


def schema(name: str) -> dict:
    return json.loads((SCHEMAS / f"{name}.SNAPSHOT.schema.json").read_text(encoding="utf-8"))


def test_valid_by_the_published_schema(bom):
    whole = schema("bom-1.6")
    others = {f"{name}.SNAPSHOT.schema.json": schema(name) for name in ("spdx", "jsf-0.82")}
    registry = referencing.Registry()
    for name, text in others.items():
        resource = referencing.Resource.from_contents(text)
        registry = registry.with_resources([(name, resource), (f"http://cyclonedx.org/schema/{name}", resource)])
    validator = jsonschema.validators.validator_for(whole)(whole, registry=registry)
    assert [error.message for error in validator.iter_errors(bom)] == []
    # The check would find a fault.
    broken = {**bom, "components": [{**bom["components"][0], "type": "unbekannt"}]}
    assert list(validator.iter_errors(broken))


def test_belongs_to_this_binary(bom, krm):
    digest = hashlib.sha256(pathlib.Path(krm).read_bytes()).hexdigest()
    assert bom["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_names_every_library_that_is_loaded(components, krm):
    """Asked of the loader, not of the file's list."""
    shown = subprocess.run(["ldd", krm], capture_output=True, text=True, check=True).stdout
    files = re.findall(r"(?m)^\s*(?:\S+ => )?(/\S+)", shown)
    packages = set()
    for file in files:
        name = pathlib.Path(file).name
        if "/swift/" in file:
            continue
        owner = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=True).stdout
        packages.add(owner.split(":")[0])
    named = {ref for ref, part in components.items() if part.get("purl", "").startswith("pkg:deb/")}
    # A program whose Swift is not linked in loads what Swift's libraries need, too.
    assert named == packages or (named < packages and "/swift/" in shown)


def test_names_the_packages_of_the_manifest(components):
    """Every package that Package.swift asks for is there in a version that it allows."""
    manifest = (pathlib.Path(__file__).parents[2] / "Package.swift").read_text(encoding="utf-8")
    wanted = re.findall(r'\.package\(url: "https://([^"]+)", (?:from|exact): "([^"]+)"\)', manifest)
    assert len(wanted) >= 2
    for address, version in wanted:
        [found] = [part for part in components.values() if f"pkg:swift/{address}@" in part.get("purl", "")]
        assert found["version"] == version
        assert re.fullmatch(r"commit [0-9a-f]{40}", found["externalReferences"][0]["comment"])


def test_every_reference_has_its_component(bom, components):
    known = {*components, bom["metadata"]["component"]["bom-ref"]}
    refs = {entry["ref"] for entry in bom["dependencies"]}
    assert refs | {ref for entry in bom["dependencies"] for ref in entry["dependsOn"]} <= known
    [direct] = [entry["dependsOn"] for entry in bom["dependencies"] if entry["ref"] == "krm-bericht"]
    assert {"yams", "swift-argument-parser", "swift-stdlib", "libssl3"} <= set(direct)


def test_every_component_has_licence_and_version(components):
    for part in components.values():
        assert part["version"] and part["licenses"][0]["expression"]


def test_the_copyright_file_names_what_is_inside(components, copyright):
    for ref in ("swift-argument-parser", "Yams", "LibYAML", "UNICODE LICENSE V3", "Apache-2.0", "JP Simard"):
        assert ref in copyright
    for part in components.values():
        if part.get("purl", "").startswith("pkg:swift/"):
            assert f"{part['name']} {part['version']}" in copyright
