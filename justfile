# Everything that must hold before a commit.
check: lint types architecture facts test

lint:
    ruff check .
    ruff format --check .

types:
    mypy --strict factcheck

architecture:
    lint-imports

facts:
    factcheck check --quiet --output /dev/null

test:
    pytest
