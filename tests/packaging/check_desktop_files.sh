#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops read of the installed program is valid and agrees.
# shellcheck source-path=SCRIPTDIR
# shellcheck source=checks.sh
source "$(dirname "$0")/checks.sh"
share=$1/share id=$2
desktop=$share/applications/$id.desktop metainfo=$share/metainfo/$id.metainfo.xml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

desktop-file-validate "$desktop" >"$scratch/said" || wrong "desktop-file-validate: $(cat "$scratch/said")"
if [[ -s $scratch/said ]]; then wrong "desktop-file-validate: $(cat "$scratch/said")"; fi
appstreamcli validate --no-net --pedantic "$metainfo" >"$scratch/said" || wrong "appstreamcli: $(cat "$scratch/said")"

# As a desktop sees it: the types of files by name and content, and who opens a link.
cp -r "$share/mime" "$share/applications" "$scratch"
export PATH=$1/bin:$PATH XDG_DATA_DIRS=$scratch XDG_DATA_HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home
update-mime-database "$scratch/mime" 2>"$scratch/said" || wrong "update-mime-database fails"
if [[ -s $scratch/said ]]; then wrong "update-mime-database: $(cat "$scratch/said")"; fi
update-desktop-database "$scratch/applications"
type_of() { gio info --attributes=standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
printf '{}' >"$scratch/chosen.vraem-view.json"
"$1/bin/vraem-events" export --year 2023 --output "$scratch/2023.json" 2>/dev/null
same "type of a saved view" "$(type_of "$scratch/chosen.vraem-view.json")" application/vnd.vraem-atlas.view+json
same "type of a data set" "$(type_of "$scratch/2023.json")" application/vnd.vraem-atlas.dataset+json
for type in x-scheme-handler/vraem-atlas application/vnd.vraem-atlas.view+json application/vnd.vraem-atlas.dataset+json; do
    same "who opens $type" "$(gio mime "$type" | sed -n '1s/.*: //p')" "$id.desktop"
done

# One list of types in both files.
types=$(sed -n 's/^MimeType=//p' "$desktop" | tr ';' '\n' | sed '/^$/d' | sort)
same "types" "$types" "$(sed -n 's:.*<mediatype>\(.*\)</mediatype>.*:\1:p' "$metainfo" | sort)"

same "icons" "$(cd "$share/icons/hicolor" && find . -name "$id.*" | sort | tr '\n' ' ')" \
    "$(printf './%s ' 128x128/apps/"$id".png 16x16/apps/"$id".png 22x22/apps/"$id".png 24x24/apps/"$id".png \
        256x256/apps/"$id".png 32x32/apps/"$id".png 48x48/apps/"$id".png 512x512/apps/"$id".png 64x64/apps/"$id".png \
        scalable/apps/"$id".svg)"
finish
