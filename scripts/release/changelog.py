#!/usr/bin/env python3
"""Prints the newest section of CHANGELOG.md in the form that Debian wants.

Usage: changelog.py VERSION MAINTAINER   (the date is that of SOURCE_DATE_EPOCH)
"""
import email.utils
import os
import sys
import textwrap

from version import newest_changes


def main() -> None:
    version, maintainer = sys.argv[1:]
    print(f"krm-bericht ({version}) bookworm; urgency=medium\n")
    for point in newest_changes()[1]:
        print(textwrap.fill(point.replace("`", ""), 78, initial_indent="  * ", subsequent_indent="    "))
    date = email.utils.formatdate(int(os.environ["SOURCE_DATE_EPOCH"]), localtime=False).replace("-0000", "+0000")
    print(f"\n -- {maintainer}  {date}")


main()
