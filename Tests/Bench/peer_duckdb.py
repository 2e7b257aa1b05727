"""The figures' core with DuckDB: peer_duckdb.py WAY EXPORT…

The same question as in peer_polars.py, and the same line of JSON for an answer.
"""

from __future__ import annotations

import json
import sys
import time

import duckdb

# How the newest row of a number is found.
WAYS = {
    "join": """
        newest AS (SELECT number, max(Stand) AS Stand FROM rows GROUP BY number),
        cases AS (SELECT DISTINCT ON (number) rows.* FROM rows SEMI JOIN newest USING (number, Stand))""",
    "newest": """
        cases AS (SELECT DISTINCT ON (number) * FROM rows ORDER BY number, Stand DESC)""",
}
QUERY = """
WITH rows AS (
    SELECT Vorgangsnummer AS number, Eingangsweg AS way, Art AS art, Team AS team, {dates}
    FROM read_csv(?, delim = ';', header = true, all_varchar = true, quote = '"', escape = '"')
), {cases}
SELECT date_trunc('month', Eingang) AS month, team, art, way, count(*) AS received, count(Abschluss) AS closed,
       median(Abschluss - Eingang) AS median, count_if(least(Zwischennachricht, Abschluss) - Eingang <= 7) AS met
FROM cases GROUP BY ALL
"""


def day(name: str) -> str:
    """A date in either of the two forms."""
    return f"CAST(try_strptime({name}, ['%d.%m.%Y', '%Y-%m-%d']) AS DATE) AS {name}"


def main() -> None:
    way, exports = sys.argv[1], sys.argv[2:]
    started = time.perf_counter()
    dates = ", ".join(map(day, ("Eingang", "Abschluss", "Zwischennachricht", "Stand")))
    # The table of groups is made; only its sums are carried over into Python.
    database = duckdb.connect()
    database.execute(f"CREATE TABLE counted AS {QUERY.format(dates=dates, cases=WAYS[way])}", [exports])
    seconds = time.perf_counter() - started
    found = database.execute("SELECT count(*), sum(received), sum(closed), sum(met) FROM counted").fetchone() or ()
    totals = dict(zip(("groups", "received", "closed", "met"), map(int, found), strict=True))
    print(json.dumps(totals | {"seconds": seconds}))


if __name__ == "__main__":
    main()
