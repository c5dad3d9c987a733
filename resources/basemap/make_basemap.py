#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the map layers from the inputs that README.md names: make_basemap.py INPUT_DIR WORLD_ATLAS_DIR OUTPUT_DIR"""
import json
import sys
from collections import Counter
from pathlib import Path

# Longitude and latitude of the detailed layers; the world around them is coarse.
DETAIL = (-82.0, -19.0, -68.0, 0.5)
WORLD_TOLERANCE = 0.03
WORLD_DIGITS = 2


def rings_of(geometry):
    if geometry["type"] == "Polygon":
        return geometry["coordinates"]
    return [ring for polygon in geometry["coordinates"] for ring in polygon]


def feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def write(path, features):
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    path.write_text('{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n", encoding="utf-8")


def rounded(line, digits):
    points = []
    for x, y in line:
        point = [round(x, digits), round(y, digits)]
        if not points or points[-1] != point:
            points.append(point)
    return points


def simplified(line, tolerance):
    """Douglas-Peucker; the ends stay."""
    keep, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = line[first], line[last]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        worst, where = tolerance, None
        for i in range(first + 1, last):
            px, py = line[i][0] - ax, line[i][1] - ay
            off = abs(px * dy - py * dx) / length if length else (px * px + py * py) ** 0.5
            if off > worst:
                worst, where = off, i
        if where is not None:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [line[i] for i in sorted(keep)]


def is_on_cut(a, b):
    """A segment that stands only where the layer was cut off."""
    west, south, east, north = DETAIL
    return any(a[axis] == b[axis] == edge for axis, edge in ((0, west), (0, east), (1, south), (1, north)))


def chains(line, is_dropped):
    """The runs of a line that are left when segments are dropped."""
    run = [line[0]]
    for a, b in zip(line, line[1:]):
        if is_dropped(a, b):
            if len(run) > 1:
                yield run
            run = [b]
        else:
            run.append(b)
    if len(run) > 1:
        yield run


def department_features(features):
    """Outlines to fill, every line between two departments once, and the outline of the country."""
    uses = Counter()
    key = lambda a, b: tuple(sorted((tuple(a), tuple(b))))
    for f in features:
        for ring in rings_of(f["geometry"]):
            uses.update(key(a, b) for a, b in zip(ring, ring[1:]))
    outlines, inner, outer, done = [], [], [], set()
    for f in features:
        p = f["properties"]
        outlines.append(feature(f["geometry"]["type"], f["geometry"]["coordinates"], name=p["name"],
                                iso_3166_2=p["iso_3166_2"], label=[p["longitude"], p["latitude"]]))
        for ring in rings_of(f["geometry"]):
            inner += chains(ring, lambda a, b: uses[key(a, b)] == 1 or key(a, b) in done)
            outer += chains(ring, lambda a, b: uses[key(a, b)] == 2)
            done.update(key(a, b) for a, b in zip(ring, ring[1:]))
    return outlines, [feature("LineString", c) for c in inner], [feature("LineString", c) for c in outer]


def unrolled(ring):
    """The ring with longitudes that go on over the date line; around a pole it runs along the end of the map."""
    line = [ring[0]]
    for x, y in ring[1:]:
        line.append([x + 360 * round((line[-1][0] - x) / 360), y])
    if abs(line[-1][0] - line[0][0]) > 180:
        pole = -90 if line[0][1] < 0 else 90
        line += [[line[-1][0], pole], [line[0][0], pole], line[0]]
    return line


def cut(ring, edge, side):
    """What of a ring lies west (side -1) or east (+1) of a meridian, along which it is closed."""
    kept = []
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        is_in = (ax - edge) * side >= 0
        if is_in:
            kept.append([ax, ay])
        if is_in != ((bx - edge) * side >= 0):
            kept.append([edge, ay + (by - ay) * (edge - ax) / (bx - ax)])
    return kept + kept[:1]


def on_globe(ring):
    """The parts of a ring, which may go over the date line, between -180 and 180."""
    line = unrolled(ring)
    for turn in (-360, 0, 360):
        part = cut(cut([[x + turn, y] for x, y in line], -180, 1), 180, -1)
        if len(part) > 4:
            yield part


def world_features(atlas):
    """Coarse land and borders around the detailed layers, from TopoJSON."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append([x * sx + tx, y * sy + ty])
        arcs.append(simplified(line, WORLD_TOLERANCE))
    def is_detailed(a, b):
        return all(DETAIL[0] <= x <= DETAIL[2] and DETAIL[1] <= y <= DETAIL[3] for x, y in (a, b))

    land = []
    for polygon in atlas["objects"]["land"]["geometries"][0]["arcs"]:
        rings = [[point for i in ring for point in (arcs[i] if i >= 0 else arcs[~i][::-1])] for ring in polygon]
        rings = [rounded(part, WORLD_DIGITS) for ring in rings if len(ring) > 4 for part in on_globe(ring)]
        if rings:
            land.append(feature("Polygon", rings))
    uses = Counter()
    for country in atlas["objects"]["countries"]["geometries"]:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        uses.update(i if i >= 0 else ~i for polygon in polygons for ring in polygon for i in ring)
    shared = [arcs[i] for i, count in uses.items() if count == 2]
    borders = [feature("LineString", rounded(run, WORLD_DIGITS)) for line in shared for run in chains(line, is_detailed)]
    return land, borders


def main():
    source, atlas, target = map(Path, sys.argv[1:])
    read = lambda name: json.loads((source / name).read_text(encoding="utf-8"))["features"]
    outlines, inner, outer = department_features(read("adm1_ne10_full.geojson"))
    write(target / "departments.geojson", outlines)
    write(target / "department_lines.geojson", inner)
    write(target / "peru_border.geojson", outer)
    land = [feature("Polygon", [f["geometry"]["coordinates"][0]]) for f in read("land_002.geojson")]
    write(target / "land.geojson", land)
    write(target / "coast.geojson", [feature("LineString", run) for f in land
                                     for run in chains(f["geometry"]["coordinates"][0], is_on_cut)])
    write(target / "borders.geojson", [feature(f["geometry"]["type"], f["geometry"]["coordinates"])
                                       for f in read("border_002.geojson")])
    lakes = [f["geometry"]["coordinates"] for f in read("coast_gshhg_002.geojson") if f["properties"]["level"] == "2"]
    write(target / "lakes.geojson", [feature("Polygon", [lake + lake[:1]]) for lake in lakes if len(lake) > 8])
    rivers = read("rivers_wdb_002.geojson")
    write(target / "rivers.geojson", [feature(f["geometry"]["type"], f["geometry"]["coordinates"],
                                              **f["properties"]) for f in rivers])
    write(target / "vraem.geojson", [feature("Polygon", f["geometry"]["coordinates"])
                                     for f in read("vraem_approx.geojson")])
    world_land, world_borders = world_features(json.loads((atlas / "countries-50m.json").read_text()))
    write(target / "world_land.geojson", world_land)
    write(target / "world_borders.geojson", world_borders)


main()
