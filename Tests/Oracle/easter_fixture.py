#!/usr/bin/env python3
"""Writes Tests/DaysTests/Fixtures/easter.txt: Easter Sundays from 1990 to 2100 after PyPI's python-dateutil 2.9.0.

Usage: python3 Tests/Oracle/easter_fixture.py > Tests/DaysTests/Fixtures/easter.txt
"""
from dateutil.easter import EASTER_WESTERN, easter

print("# made by Tests/Oracle/easter_fixture.py with python-dateutil 2.9.0")
for year in range(1990, 2101):
    print(easter(year, EASTER_WESTERN).isoformat())
