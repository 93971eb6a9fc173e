# Everything that must hold before a commit.
check: lint types architecture test

lint:
    ruff check .
    ruff format --check .

types:
    mypy --strict factcheck

architecture:
    lint-imports

test:
    pytest
