"""The figures' core with polars: peer_polars.py WAY EXPORT…

Eight columns are read and parsed, of every number the row with the newest Stand is kept, and these are counted by month,
team, Art and Eingangsweg. Spellings stay as they are: folding them is more than is asked of a peer. WAY says how the newest
row is found, `join` (with itself, streaming) or `sort` (in memory): the bench takes the faster one. Prints one line of JSON:
the totals, by which the programs are compared, and the seconds without the start of Python and the import.
"""

from __future__ import annotations

import json
import sys
import time

import polars as pl

DATES = ["Eingang", "Abschluss", "Zwischennachricht", "Stand"]
COLUMNS = ["Vorgangsnummer", "Eingangsweg", "Art", "Team", *DATES]


def day(name: str) -> pl.Expr:
    """A date in either of the two forms."""
    text = pl.col(name)
    return pl.coalesce(text.str.to_date("%d.%m.%Y", strict=False), text.str.to_date("%Y-%m-%d", strict=False)).alias(name)


def query(way: str, exports: list[str]) -> pl.DataFrame:
    rows = pl.scan_csv(exports, separator=";", infer_schema=False).select(COLUMNS).with_columns(*map(day, DATES))
    if way == "join":
        newest = rows.group_by("Vorgangsnummer").agg(pl.col("Stand").max())
        rows = rows.join(newest, on=["Vorgangsnummer", "Stand"], how="semi")
    else:
        rows = rows.sort("Stand")
    cases = rows.unique(subset="Vorgangsnummer", keep="any" if way == "join" else "last")
    taken = pl.col("Abschluss") - pl.col("Eingang")
    told = pl.min_horizontal("Zwischennachricht", "Abschluss") - pl.col("Eingang")
    counted = cases.group_by(pl.col("Eingang").dt.truncate("1mo").alias("month"), "Team", "Art", "Eingangsweg").agg(
        pl.len().alias("received"),
        pl.col("Abschluss").is_not_null().sum().alias("closed"),
        taken.median().alias("median"),
        (told.dt.total_days() <= 7).sum().alias("met"),
    )
    return counted.collect(engine="streaming" if way == "join" else "in-memory")


def main() -> None:
    started = time.perf_counter()
    table = query(sys.argv[1], sys.argv[2:])
    seconds = time.perf_counter() - started
    totals = {name: int(table[name].sum()) for name in ("received", "closed", "met")}
    print(json.dumps({"groups": table.height} | totals | {"seconds": seconds}))


if __name__ == "__main__":
    main()
