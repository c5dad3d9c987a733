# SPDX-License-Identifier: GPL-3.0-or-later
"""check_flatpak.py MANIFEST APP_ID: the manifest is of the form that flatpak-builder reads, and builds this program."""
import sys
from pathlib import Path

import yaml

KEYS = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup", "modules"}
MODULE_KEYS = {"name", "buildsystem", "config-opts", "builddir", "sources", "cleanup"}
SOURCE_KEYS = {"git": {"type", "url", "tag"}, "dir": {"type", "path", "skip"}}


def complaints(manifest: dict, app_id: str, file: Path):
    if manifest["id"] != app_id or file.stem != app_id:
        yield f"id {manifest['id']} in {file.name}, expected {app_id}"
    if unknown := set(manifest) ^ KEYS:
        yield f"keys unknown or missing: {unknown}"
    if bad := [option for option in manifest["finish-args"] if not option.startswith("--")]:
        yield f"no options: {bad}"
    for module in manifest["modules"]:
        if unknown := set(module) - MODULE_KEYS:
            yield f"{module['name']}: unknown keys {unknown}"
        for source in module["sources"]:
            if unknown := set(source) - SOURCE_KEYS.get(source["type"], set()):
                yield f"{module['name']}: unknown keys of its source: {unknown}"
    last = manifest["modules"][-1]
    if last["name"] != manifest["command"] or not (file.parent / last["sources"][0]["path"] / "CMakeLists.txt").exists():
        yield f"the last module is {last['name']}, expected {manifest['command']} built from this checkout"


path = Path(sys.argv[1]).resolve()
found = list(complaints(yaml.safe_load(path.read_text(encoding="utf-8")), sys.argv[2], path))
print("\n".join(found))
sys.exit(bool(found))
