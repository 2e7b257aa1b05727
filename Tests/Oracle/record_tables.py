"""Writes Tests/CommonMarkTests/Fixtures/tables.json: what cmark-gfm makes of the cases below.

    record_tables.py > Tests/CommonMarkTests/Fixtures/tables.json
"""

import importlib.metadata
import json

import cmarkgfm

CASES = {
    "plain table": "| Team | Frist |\n| --- | --- |\n| 501 | 7 |\n",
    "alignment, no outer pipes": "a | b | c | d\n:-- | --: | :-: | -\n1 | 2 | 3 | 4\n",
    "escaped pipes in text and code": "| a\\|b | `c\\|d` |\n|---|---|\n| **x\\|y** | \\\\| |\n",
    "code span with a bare pipe is cut": "| a | b |\n|---|---|\n| `x | y` |\n",
    "missing and excess cells": "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n",
    "header does not fit the delimiter row": "| a | b |\n|---|\n| 1 |\n",
    "a second delimiter row after a misfit is not tried": "| a | b |\n|---|\n| c |\n|---|\n",
    "head only": "| a | b |\n|---|---|\n",
    "head only, then text": "| a |\n|---|\n\nText\n",
    "one column without outer pipes": "a\n:-\nb\n",
    "dashes alone are a heading": "a\n-\nb\n",
    "ended by a blank line": "| a |\n|---|\n| 1 |\n\nText\n",
    "ended by a block quote": "| a |\n|---|\n| 1 |\n> Zitat\n",
    "ended by a heading": "| a |\n|---|\n| 1 |\n# Kopf\n",
    "ended by indented code": "| a |\n|---|\n| 1 |\n    code\n",
    "ended by a list that could not interrupt a paragraph": "| a |\n|---|\n| 1 |\n2. zwei\n",
    "ended by a lone tag": "| a |\n|---|\n| 1 |\n<b>\n\nText\n",
    "ended by a fence": "| a |\n|---|\n| 1 |\n```\n| 2 |\n```\n",
    "ended by a thematic break": "| a |\n|---|\n| 1 |\n---\n| 2 |\n",
    "equals signs are a row": "| a |\n|---|\n===\n",
    "a row without pipes": "| a | b |\n|---|---|\neins\n",
    "a pipe alone is no row": "| a |\n|---|\n|\nText\n",
    "last lines of a paragraph": "Ein Satz\nnoch einer\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "paragraph above loses its pipe escapes": "`x\\|y` \\\\|\n| a |\n|---|\n",
    "paragraph above is no link reference": "[a]: /u\n| a |\n|---|\n| [a] |\n",
    "paragraph above, reference defined elsewhere": "[a]: /u\n| b |\n|---|\n\n[a]: /v\n",
    "link references from below": "| [a] | [b][a] |\n|---|---|\n| [a]: /x | ![c][a] |\n\n[a]: /u \"t\"\n",
    "in a block quote": "> | a |\n> |---|\n> | 1 |\n",
    "no lazy rows": "> | a |\n> |---|\n> | 1 |\n| 2 |\n",
    "no lazy delimiter row": "> | a |\n|---|\n",
    "lazy header": "> Text\n| a |\n> |---|\n> | 1 |\n",
    "in a list": "- | a |\n  |---|\n  | 1 |\n- b\n",
    "head only in a list makes it loose": "- | a |\n  |---|\n- b\n",
    "ordered list, quote, tabs": "1.\t> | a |\n\t> |---|\n\t> | 1 |\n",
    "two tables in a row": "| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |\n",
    "hashes in cells": "| # | ## a ## | \\# | b # |\n|---|---|---|---|\n| # # | #### | a \\# | `#` |\n",
    "list and quote marks in cells": "| - a | > b | 1. c |\n|---|---|---|\n| * | + | --- |\n",
    "raw HTML in cells": "| <b>a</b> | <!-- c --> |\n|---|---|\n| <script>x</script> | &lt;b&gt; |\n",
    "unsafe links": "| [a](javascript:x) | [b](data:text/html,x) |\n|---|---|\n| [c](JAVASCRIPT:x) | ![d](vbscript:x) |\n",
    "emphasis does not leave its cell": "| *a | b* |\n|---|---|\n| **c | `d |\n",
    "backslash at the end of a cell": "| a\\\n|---|\n| b\\ |\n",
    "carriage returns": "| a |\r\n|---|\r\n| 1 |\r\rText\r",
    "setext heading of nothing but references": "[a]: /u\n===\n| a |\n|---|\n| [a] |\n",
    "table after a reference": "[a]: /u\n\n| [a] |\n|---|\n",
    "in an HTML block": "<div>\n| a |\n|---|\n</div>\n\n| b |\n|---|\n",
    "in a fence": "```\n| a |\n|---|\n```\n",
    "indented delimiter row": "| a |\n    |---|\n",
    "unicode": "| Größe | „Anführung“ |\n|---|---|\n| ß € 𝄞 | &auml; |\n",
    "empty cells": "| | |\n|---|---|\n|  | |\n|||\n",
    "byte order mark": "\ufeff| a |\n|---|\n| 1 |\n",
    "NUL": "| a\0b |\n|---|\n",
    "no line end": "| a |\n|---|\n| 1 |",
}

print(json.dumps({
    "note": f"made by Tests/Oracle/record_tables.py with cmarkgfm {importlib.metadata.version('cmarkgfm')} "
            "(cmark-gfm 0.29.0.gfm.13, extension table, safe mode); do not edit",
    "cases": [{"name": name, "markdown": text,
               "html": cmarkgfm.markdown_to_html_with_extensions(text, options=0, extensions=["table"])}
              for name, text in CASES.items()],
}, ensure_ascii=False, indent=1))
