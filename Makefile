# Two commands set everything up: `make site` and `make test`.

KRM := .build/release/krm

.PHONY: site test check stress release release-test bench pdf format lint demo-data embed picture fuzz clean

site: ## install what is missing, build, write the demo site to site/
	scripts/setup.sh
	swift build -c release --product krm
	$(KRM) build --force --data data --output site

test: ## install what the tests need, then run them all
	scripts/setup.sh
	scripts/setup-tests.sh & swift build -c release --build-tests && wait $$!
	scripts/test.sh

check: test ## everything that CI does

stress: ## search for hours where `make test` searches for minutes; SEED=4711 for the data of an earlier run
	scripts/setup.sh
	scripts/setup-tests.sh
	scripts/stress.sh

release: ## make what is handed out, into dist/: the program, the Debian package, the SBOM, their checksums
	scripts/setup.sh
	scripts/release.sh

release-test: ## make the release twice, compare the bytes, try the package in a fresh Debian 12 (root)
	scripts/setup.sh
	scripts/setup-tests.sh
	scripts/release-test.sh

bench: ## time krm as it is handed out against polars, DuckDB and Hugo; ROWS=100000, LARGE=1 (ten million rows), WRITE=1 (into the docs)
	scripts/setup.sh
	scripts/debian-packages.sh binutils
	scripts/release/binary.sh .build-tools/bench-krm/krm
	scripts/bench.sh --krm .build-tools/bench-krm/krm $(if $(ROWS),--rows $(ROWS)) $(if $(LARGE),--large) $(if $(WRITE),--write-doc)

pdf: ## print every page of site/ into pdf/, through Chromium, Chrome or WeasyPrint
	scripts/pdf.sh

format: ## put all Swift files into the house style
	swift format --in-place -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift
	scripts/embed-assets.py --check

demo-data: ## write the invented exports of data/ again, and release their months
	python3 Tests/Demo/make_demo.py data
	Tests/Demo/release_demo.sh $(KRM) data

embed: ## write templates/, starter/ and docs/Handbuch.md into Sources/Assets
	scripts/embed-assets.py

picture: ## draw README's picture from site/
	scripts/setup-tests.sh
	.build-tools/venv/bin/python scripts/picture.py

fuzz: ## feed the CSV reader with random bytes for a minute
	scripts/fuzz.sh 60

clean:
	rm -rf .build .build-fuzz .build-release .build-tools dist
