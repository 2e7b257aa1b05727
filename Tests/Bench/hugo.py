"""A Hugo site of our own Markdown: the twins of a built site as they are, and the least layout that gives whole pages."""

from __future__ import annotations

import shutil
from pathlib import Path

import timing
from timing import Cost

CONFIG = """\
baseURL = "/"
title = "Kundenreaktionen"
languageCode = "de"
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
timeout = "600s"
enableGitInfo = false
"""
LAYOUT = """\
<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>{{ .File.ContentBaseName }}</title>
<link rel="stylesheet" href="/krm.css">
</head>
<body>
<main>
{{ .Content }}
</main>
</body>
</html>
"""


def site(edition: Path, folder: Path) -> int:
    """Makes the site in a new folder; gives the number of pages.

    Only an index changes its name: to Hugo a folder with `index.md` is one page, and all other pages are its attachments.
    """
    (folder / "layouts" / "_default").mkdir(parents=True)
    (folder / "layouts" / "_default" / "single.html").write_text(LAYOUT, encoding="utf-8")
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    pages = sorted(edition.rglob("*.md"))
    for page in pages:
        copy = folder / "content" / page.relative_to(edition)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, copy.with_name("start.md") if copy.name == "index.md" else copy)
    return len(pages)


def render(folder: Path, public: Path) -> Cost:
    """Everything is rendered anew into a folder that does not exist."""
    words: timing.Words = ["hugo", "--quiet", "--source", folder, "--destination", public, "--cacheDir", public.parent / "hugo-cache"]
    return timing.run(words)[0]
