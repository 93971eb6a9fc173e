"""Web pages: the main content is read, its tags are not."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Document

Load = Callable[[str], Document]
Outline = Callable[[Document], list[str]]

PAGE = """
<!doctype html>
<html><head>
  <title>Lowford Mill &ndash; Mills</title>
  <meta name="author" content="Ada Stone">
  <meta property="article:published_time" content="2019-10-04T10:00:00Z">
  <link rel="canonical" href="https://example.org/mill">
  <style>p { color: red }</style>
</head><body>
<nav><ul><li>Home</li></ul></nav>
<main>
  <h1>Lowford <em>Mill</em></h1>
  <p>The mill &amp; the weir<sup>[1]</sup> opened
     in <b>1901</b>.</p>
  <script>var mill = "<p>no</p>";</script>
  <h2>Facts</h2>
  <p>Its owners were:
  <ul>
    <li>Ada Stone
    <li><strong>Tenant:</strong> the county
      <ul><li>road office</li></ul>
  </ul>
  <table>
    <tr><th>Mill</th><th>Opened</th><th>Wheels</th></tr>
    <tr><td>Low</td><td>1901</td><td>2</td></tr>
  </table>
  <table><tr><th>Height</th><td>12&nbsp;m</td></tr></table>
  <dl><dt>Weir</dt><dd>A low dam.</dd></dl>
  <blockquote><p>It is old.</p></blockquote>
  <pre>turn(2)</pre>
</main>
<footer>Imprint</footer>
</body></html>
"""


def test_a_page_is_read_like_a_text(page: Load, outline: Outline) -> None:
    assert outline(page(PAGE)) == [
        "title: Lowford Mill",
        "paragraph: The mill & the weir opened in 1901.",
        "heading: Facts",
        "paragraph: Its owners were:",
        "item: Ada Stone",
        "field: [Tenant] the county",
        "item: road office",
        "row: Low\t1901\t2",
        "row: [Height] 12 m",
        "field: [Weir] A low dam.",
        "quote: It is old.",
        "code: turn(2)",
    ]


def test_a_page_describes_itself(page: Load) -> None:
    document = page(PAGE)
    assert (document.title, document.author, document.published) == ("Lowford Mill", "Ada Stone", "2019-10-04")
    assert document.url == "https://example.org/mill"


def test_quotes_stand_in_the_file(page: Load) -> None:
    document = page(PAGE)
    passage = document.passages[1]
    start = passage.text.index("opened in 1901")
    span = document.span_in(passage, start, start + len("opened in 1901"))
    assert " ".join(span.quote.split()) == "opened in <b>1901"
    assert [cell.header for cell in document.passages[7].cells] == ["Mill", "Opened", "Wheels"]


def test_a_fragment_is_read_whole(page: Load, outline: Outline) -> None:
    assert outline(page("The mill opened <i>early</i>.<p>It closed.<div>It burnt</div> down.")) == [
        "paragraph: The mill opened early.",
        "paragraph: It closed.",
        "paragraph: It burnt",
        "paragraph: down.",
    ]
